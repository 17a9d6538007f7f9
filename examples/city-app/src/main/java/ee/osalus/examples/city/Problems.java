package ee.osalus.examples.city;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Every refusal and failure: a page for people, Problem Details (RFC 9457) for programs. */
@Controller
final class Problems implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;
    private final ErrorAttributes errors;

    Problems(MessageSource messages, ErrorAttributes errors) {
        this.messages = messages;
        this.errors = errors;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, Model model, Locale language) {
        ProblemDetail problem = problem(request, language);
        model.addAttribute("problem", problem);
        model.addAttribute("words", new Words(messages, language));
        model.addAttribute("inEstonian", "/?lang=et");
        model.addAttribute("inEnglish", "/?lang=en");
        return new ModelAndView("problem", model.asMap(), HttpStatus.valueOf(problem.getStatus()));
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problemDetail(HttpServletRequest request, Locale language) {
        ProblemDetail problem = problem(request, language);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ProblemDetail problem(HttpServletRequest request, Locale language) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        HttpStatus known = status == null ? HttpStatus.NOT_FOUND : status;
        if (known.is5xxServerError()) {
            log(errors.getError(new ServletWebRequest(request)));
        }
        String where = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return new Words(messages, language).problem(known, where);
    }

    /** What failed and where, without the message, which may quote the document. */
    private static void log(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            LOG.error(
                    "{}: {}",
                    cause.getClass().getName(),
                    Arrays.stream(cause.getStackTrace())
                            .limit(20)
                            .map(StackTraceElement::toString)
                            .collect(Collectors.joining(" < ")));
        }
    }
}
