package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.finding.PointerLocation;
import ee.osalus.io.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What would break or fill up a careless reader is one located finding in every format that is read from JSON. */
class HostileFormatsTest {

    private static final String REST = "{\"name\":\"linn\",\"kind\":\"OWN_CONTRIBUTION\",\"method\":\"REST\"}";
    private static final String PROJECT_TEXT = "{\"osalus\":1,\"title\":%s}";
    private static final String PROJECT_AMOUNT =
            "{\"osalus\":1,\"funding\":{\"totalCost\":{\"amount\":%s,\"currency\":\"EUR\"}}}";
    private static final String PROJECT_LIST = "{\"osalus\":1,\"references\":[%s]}";
    private static final String REFERENCE = "{\"scheme\":\"a\",\"value\":\"b\"}";

    /** A format, and its documents with a gap for a text at {@code /title}, for an amount, and for the elements of a list. */
    enum Format {
        PROJECT(
                "%s",
                PROJECT_TEXT, PROJECT_AMOUNT, "/funding/totalCost/amount", PROJECT_LIST, REFERENCE, "/references"),
        LINES("%s\n", PROJECT_TEXT, PROJECT_AMOUNT, "/funding/totalCost/amount", PROJECT_LIST, REFERENCE, ""),
        ARRAY(
                "[%s]",
                PROJECT_TEXT, PROJECT_AMOUNT, "/funding/totalCost/amount", PROJECT_LIST, REFERENCE, "/references"),
        TERMS(
                "%s",
                "{\"osalus\":1,\"rounding\":\"DOWN\",\"rules\":[" + REST + "],\"title\":%s}",
                "{\"osalus\":1,\"rounding\":\"DOWN\",\"rules\":[{\"name\":\"toetus\",\"kind\":\"GRANT\",\"method\":\"RATE\","
                        + "\"rate\":\"85%%\",\"cap\":{\"amount\":%s,\"currency\":\"EUR\"}}," + REST + "]}",
                "/rules/0/cap/amount",
                "{\"osalus\":1,\"rounding\":\"DOWN\",\"rules\":[" + REST + "],\"constraints\":[%s]}",
                "{\"kind\":\"LEAST_OWN_CONTRIBUTION\",\"rate\":\"15%\"}",
                "/constraints"),
        RULEBOOK(
                "%s",
                "{\"osalus\":1,\"base\":[\"STANDARD\"],\"title\":%s}",
                "{\"osalus\":1,\"base\":[\"STANDARD\"],\"parameters\":{\"greatestAmount\":%s}}",
                "/parameters/greatestAmount",
                "{\"osalus\":1,\"base\":[\"STANDARD\"],\"off\":[%s]}",
                "\"period.too-long\"",
                "/off");

        private final String around;
        private final String text;
        private final String amount;
        private final String amountPointer;
        private final String list;
        private final String element;
        private final String listPointer;

        Format(
                String around,
                String text,
                String amount,
                String amountPointer,
                String list,
                String element,
                String listPointer) {
            this.around = around;
            this.text = text;
            this.amount = amount;
            this.amountPointer = amountPointer;
            this.list = list;
            this.element = element;
            this.listPointer = listPointer;
        }

        String ofText(String value) {
            return String.format(around, String.format(text, value));
        }

        String ofAmount(String value) {
            return String.format(around, String.format(amount, value));
        }

        String ofList(String elements) {
            return String.format(around, String.format(list, elements));
        }

        List<Finding> read(byte[] document) {
            return read(new ByteArrayInputStream(document));
        }

        List<Finding> read(InputStream document) {
            try {
                return switch (this) {
                    case PROJECT ->
                        ProjectJson.standard().read(document).findings().list();
                    case LINES -> all(ProjectJsonLines.standard().read(document));
                    case ARRAY -> all(ProjectJsonArray.standard().read(document));
                    case TERMS -> TermsJson.standard().read(document).findings().list();
                    case RULEBOOK ->
                        RulebookJson.standard()
                                .read(new String(document.readAllBytes(), StandardCharsets.UTF_8))
                                .findings()
                                .list();
                };
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        }

        private static <T> List<Finding> all(Stream<Reading<T>> readings) {
            try (readings) {
                return readings.flatMap(reading -> reading.findings().stream()).toList();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nestsAHundredThousandDeep(Format format) {
        assertOne(format, format.ofText("[".repeat(100_000) + "]".repeat(100_000)), "json.too-deep", "/title/0/0/0");
        assertOne(format, format.ofText("{\"a\":".repeat(100_000)), "json.too-deep", "/title/a/a/a");
    }

    @ParameterizedTest
    @EnumSource
    void textsAreOfMoreThanAMillionUnits(Format format) {
        String code = format == Format.LINES ? "input.line-too-long" : "json.text-too-long";
        String pointer = format == Format.LINES ? "" : "/title";
        assertOne(format, format.ofText("\"" + "x".repeat(2_000_000) + "\""), code, pointer);
        assertOne(format, format.ofText("\"" + "õ".repeat(1_000_001) + "\""), code, pointer);
        assertOne(format, format.ofText("\"" + "\\u00f5".repeat(1_000_001) + "\""), code, pointer);
    }

    @ParameterizedTest
    @EnumSource
    void amountsAreOfAbsurdScale(Format format) {
        for (String number : List.of("1e1000000000", "\"1e1000000000\"", "-1E-999999999", "9".repeat(2_001))) {
            assertOne(format, format.ofAmount(number), "json.unreadable-amount", format.amountPointer);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesStandTwice(Format format) {
        assertOne(format, format.ofText("\"a\",\"title\":\"b\""), "json.duplicate-field", "/title");
    }

    @ParameterizedTest
    @EnumSource
    void somethingFollowsTheDocument(Format format) {
        String twice = format.text.replace("%s", "\"a\"") + " {}";
        assertOne(format, String.format(format.around, twice.replace("%%", "%")), "json.trailing-text", "");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = "RULEBOOK") // which is read from text, or from a file by the same reader
    void bytesAreNotUtf8(Format format) {
        byte[] document = format.ofText("\"\u00ff\"").getBytes(StandardCharsets.ISO_8859_1);
        assertOne(format.read(document), "json.not-utf-8", "");
    }

    @ParameterizedTest
    @EnumSource
    void textsHoldHalvesOfCharacters(Format format) {
        assertOne(format, format.ofText("\"a\\udc00\""), "json.lone-surrogate", "/title");
    }

    @ParameterizedTest
    @EnumSource
    void listsHaveAMillionElements(Format format) {
        String elements = String.join(",", Collections.nCopies(1_000_000, format.element));
        String code = format == Format.LINES ? "input.line-too-long" : "json.list-too-long";
        String pointer = format == Format.LINES ? "" : format.listPointer + "/100000";
        assertOne(format, format.ofList(elements), code, pointer);
    }

    /** Even where nobody would have taken it. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RULEBOOK") // as above
    void textsOfAStreamAreTooLongToBePassedOver(Format format) {
        String code = format == Format.LINES ? "input.line-too-long" : "json.text-too-long";
        String pointer = format == Format.LINES ? "" : "/title/x/0";
        assertOne(format, format.ofText("{\"et\":\"x\",\"x\":[\"" + "x".repeat(7_000_000) + "\"]}"), code, pointer);
    }

    /** More than half the memory of the tests: a reader that keeps what it cannot use fills it all. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RULEBOOK") // as above
    void textsDoNotEnd(Format format) {
        String code = format == Format.LINES ? "input.line-too-long" : "json.text-too-long";
        String whole = format.ofText("\"x");
        byte[] begun = whole.substring(0, whole.indexOf("\"x") + 1).getBytes(StandardCharsets.UTF_8);
        InputStream document = new SequenceInputStream(new ByteArrayInputStream(begun), new Repeated(600L << 20));
        assertOne(format.read(document), code, format == Format.LINES ? "" : "/title");
    }

    private static void assertOne(Format format, String document, String code, String pointer) {
        assertOne(format.read(document.getBytes(StandardCharsets.UTF_8)), code, pointer);
    }

    private static void assertOne(List<Finding> findings, String code, String pointer) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code().code()).isEqualTo(code);
            PointerLocation place = (PointerLocation) finding.location().orElseThrow();
            assertThat(place.pointer()).startsWith(pointer);
            assertThat(place.text()).isPresent();
        });
    }

    /** So many times the letter x. */
    private static final class Repeated extends InputStream {

        private final byte[] some = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        private long left;

        Repeated(long times) {
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(Math.min(length, some.length), left);
            System.arraycopy(some, 0, into, from, given);
            left -= given;
            return given;
        }
    }
}
