package ee.osalus.examples.city;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away, before anything of it is read, what is too large, comes too often, or was sent by another site's page. */
@Component
@Order(2)
final class Gate extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Limits limits;
    private final RateLimit rate;
    private final Semaphore turns;

    Gate(Limits limits) {
        this.limits = limits;
        this.rate = new RateLimit(limits.burst(), limits.requestsPerSecond(), System::nanoTime);
        this.turns = new Semaphore(limits.concurrent(), true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!limits.hosts().contains(request.getServerName())) {
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        } else if (!READING.contains(request.getMethod()) && isFromElsewhere(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (request.getContentLengthLong() > limits.document().toBytes()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            int seconds = rate.take(request.getRemoteAddr());
            if (seconds > 0) {
                refuse(response, HttpStatus.TOO_MANY_REQUESTS, seconds);
            } else {
                inTurn(request, response, chain);
            }
        }
    }

    private void inTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (!hasTurn()) {
                refuse(response, HttpStatus.SERVICE_UNAVAILABLE, 1);
                return;
            }
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
            refuse(response, HttpStatus.SERVICE_UNAVAILABLE, 1);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }

    /** Not more may wait than there are threads for, else the next would wait for a thread, and for longer than their patience. */
    private boolean hasTurn() throws InterruptedException {
        return turns.tryAcquire(0, TimeUnit.MILLISECONDS)
                || (turns.getQueueLength() < limits.waiting()
                        && turns.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Browsers name the site whose page sends a form; programs need not. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !origin.endsWith("://" + request.getHeader(HttpHeaders.HOST));
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, int seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.sendError(status.value());
    }
}
