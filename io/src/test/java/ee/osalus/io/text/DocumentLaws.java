package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.project.Project;
import ee.osalus.text.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/** What holds for the reading of every text at all, be it a document or not; the fuzzer and the properties share it. */
public final class DocumentLaws {

    private DocumentLaws() {}

    /**
     * Reads a text and holds the reading against the laws.
     *
     * @param text any text
     */
    public static void assertHold(String text) {
        Reading<FundingDocument> reading = ProjectTextReader.standard().read(text);
        assertThat(reading.value().isPresent() || !reading.findings().isEmpty()).isTrue();
        assertThat(wrongPlaces(reading)).isEmpty();
        reading.value()
                .ifPresent(
                        document -> assertThat(wrongValues(reading, document)).isEmpty());
    }

    /** The origins whose raw text does not stand at their line and column; of a masked one only the place counts. */
    static List<String> wrongPlaces(Reading<FundingDocument> reading) {
        String[] lines = reading.value().map(FundingDocument::text).orElse("").split("\n", -1);
        return reading.origins().entrySet().stream()
                .filter(origin -> !stands(lines, origin.getKey(), origin.getValue()))
                .map(origin -> origin.getKey() + " at " + origin.getValue())
                .toList();
    }

    private static boolean stands(String[] lines, String pointer, TextLocation at) {
        if (at.line() > lines.length || at.column() > lines[at.line() - 1].length() + 1) {
            return false;
        }
        String rest = lines[at.line() - 1].substring(at.column() - 1);
        String first = Stream.of(at.raw().split("\n", -1)).findFirst().orElse("");
        return pointer.contains("/people/") || rest.startsWith(first);
    }

    /** The values that do not stand in the raw text of their origin. */
    private static List<String> wrongValues(Reading<FundingDocument> reading, FundingDocument document) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < document.projects().size(); i++) {
            Project project = document.projects().get(i);
            String at = "/projects/" + i;
            title(reading, at + "/title", project.title(), wrong);
            for (int j = 0; j < project.references().size(); j++) {
                check(
                        reading,
                        at + "/references/" + j,
                        project.references().get(j).value(),
                        wrong);
            }
            funding(reading, at + "/funding", project.funding(), wrong);
            for (int j = 0; j < project.partners().size(); j++) {
                funding(
                        reading,
                        at + "/partners/" + j + "/funding",
                        project.partners().get(j).funding(),
                        wrong);
            }
        }
        return wrong;
    }

    private static void title(
            Reading<FundingDocument> reading, String at, Optional<LocalizedText> title, List<String> wrong) {
        title.ifPresent(text -> {
            String raw = reading.origin(at).map(TextLocation::raw).orElse("");
            if (text.byLanguage().values().stream().noneMatch(value -> sameStart(raw, value))) {
                wrong.add(at + ": " + text + " is not in " + raw);
            }
        });
    }

    private static void check(Reading<FundingDocument> reading, String at, String value, List<String> wrong) {
        String raw = reading.origin(at).map(TextLocation::raw).orElse("");
        if (!sameStart(raw, value)) {
            wrong.add(at + ": " + value + " is not in " + raw);
        }
    }

    /** Blanks and hyphens at line ends apart, and as far as an origin repeats its text. */
    private static boolean sameStart(String raw, String value) {
        String shown = squeezed(raw);
        String wanted = squeezed(value);
        return !shown.isEmpty() && (shown.contains(wanted) || wanted.startsWith(shown));
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        SourceText folded = new SourceText(text);
        for (int i = 0; i < text.length(); i++) {
            if (!folded.isSpace(i) && folded.at(i) != SourceText.JOINT) {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }

    private static void funding(Reading<FundingDocument> reading, String at, Funding funding, List<String> wrong) {
        amount(reading, at + "/totalCost", funding.totalCost(), wrong);
        amount(reading, at + "/eligibleCost", funding.eligibleCost(), wrong);
        amount(reading, at + "/ineligibleCost", funding.ineligibleCost(), wrong);
        for (int i = 0; i < funding.sources().size(); i++) {
            FundingSource source = funding.sources().get(i);
            amount(reading, at + "/sources/" + i + "/amount", source.amount(), wrong);
        }
    }

    /** The raw text of an amount, read alone, is that amount. */
    private static void amount(
            Reading<FundingDocument> reading, String at, Optional<Money> amount, List<String> wrong) {
        amount.ifPresent(money -> {
            String raw = reading.origin(at).map(TextLocation::raw).orElse("");
            BigDecimal value = ExactMoney.toDecimal(money);
            boolean same = new Lexer(new SourceText(raw), Vocabulary.standard())
                    .tokens().stream()
                            .anyMatch(t -> t instanceof Token.Amount read
                                    && read.number().compareTo(value) == 0);
            if (!same) {
                wrong.add(at + ": " + money + " is not in " + raw);
            }
        });
    }
}
