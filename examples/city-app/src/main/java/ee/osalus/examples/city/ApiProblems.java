package ee.osalus.examples.city;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What cannot be read, as a problem with the findings that say why. */
@RestControllerAdvice(assignableTypes = {Api.class, SplitApi.class})
final class ApiProblems {

    private final MessageSource messages;

    ApiProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableDocument unreadable, HttpServletRequest request, Locale language) {
        ProblemDetail problem =
                new Words(messages, language).problem(HttpStatus.UNPROCESSABLE_CONTENT, request.getRequestURI());
        problem.setProperty("findings", unreadable.findings().list());
        return problem;
    }
}
