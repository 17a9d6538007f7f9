package ee.osalus.examples.city;

import ee.osalus.finding.Finding;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.report.MarkedText;
import ee.osalus.text.FigureFormat;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Words and figures in the language of a page. What templates call is public, because they see nothing else.
 *
 * @param messages the words
 * @param language the language
 */
record Words(MessageSource messages, Locale language) {

    private static final ZoneId CITY = ZoneId.of("Europe/Tallinn");

    String of(String key, Object... slots) {
        return messages.getMessage(key, slots, language);
    }

    public String of(Enum<?> value) {
        return of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public FigureFormat figures() {
        return FigureFormat.of(language);
    }

    public String moment(OffsetDateTime instant) {
        ZonedDateTime there = instant.atZoneSameInstant(CITY);
        return figures().day(there.toLocalDate()) + " %02d:%02d".formatted(there.getHour(), there.getMinute());
    }

    /** A refusal or failure in words. */
    ProblemDetail problem(HttpStatus status, String where) {
        String key = "error." + status.value();
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage(key, null, status.getReasonPhrase(), language));
        problem.setDetail(messages.getMessage(key + ".detail", null, "", language));
        problem.setInstance(URI.create(where));
        return problem;
    }

    /** The line that a finding stands on; 0 where it is not about a place in the text. */
    public int line(Finding finding) {
        return MarkedText.place(finding).map(TextLocation::line).orElse(0);
    }

    /** A text whose amounts and rates are not broken at the end of a line. */
    public String unbroken(String text) {
        return FigureFormat.unbroken(text);
    }

    public String basis(Finding finding) {
        return finding.legalBasis().map(Object::toString).orElse("");
    }

    /** A bar in words. */
    public String bar(List<SplitPart> parts) {
        return parts.stream()
                .map(part -> part.name() + " " + figures().amount(part.piece().amount()))
                .collect(Collectors.joining(", "));
    }
}
