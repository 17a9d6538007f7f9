package ee.osalus.examples.register;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Findings as lines of text, in the one form that all commands print: {@code J3 error: message (code)}. */
record FindingLines(Locale language, Messages words) {

    static FindingLines in(Locale language) {
        return new FindingLines(language, PageWords.reports(language));
    }

    /** A line a finding, the gravest first. */
    List<String> of(Findings findings, DocumentFormat format) {
        return gravestFirst(findings)
                .map(finding -> {
                    String place = Places.of(finding, format);
                    return (place.isEmpty() ? "" : place + " ") + said(finding);
                })
                .toList();
    }

    /** The same behind the file that they are of: {@code costs.csv:J3 error: message (code)}. */
    List<String> of(Object file, Findings findings, DocumentFormat format) {
        return gravestFirst(findings)
                .map(finding -> file + ":" + Places.of(finding, format) + " " + said(finding))
                .toList();
    }

    private static Stream<Finding> gravestFirst(Findings findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity));
    }

    private String said(Finding finding) {
        return words.format(finding.severity().name(), Map.of()) + ": " + message(finding) + " ("
                + finding.code().code() + ")";
    }

    /** The message, where an earlier project that it speaks of stands, and which command helps. */
    String message(Finding finding) {
        StringBuilder message = new StringBuilder(finding.message(language));
        Object earlier = finding.facts().get(EarlierPlaces.FACT);
        if (earlier != null) {
            message.append(' ').append(words.format("earlier", Map.of("place", earlier)));
        }
        String hint = "hint." + finding.code().code();
        Object kind = finding.facts().get("kind");
        for (String key : List.of(hint, hint + "." + kind)) {
            if (words.has(key)) {
                message.append(' ').append(words.format(key, Map.of()));
            }
        }
        return message.toString();
    }
}
