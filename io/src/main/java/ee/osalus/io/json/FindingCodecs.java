package ee.osalus.io.json;

import ee.osalus.budget.BudgetFinding;
import ee.osalus.check.AccessFinding;
import ee.osalus.check.CompletenessFinding;
import ee.osalus.check.FigureFinding;
import ee.osalus.check.IdentifierFinding;
import ee.osalus.check.LanguageFinding;
import ee.osalus.check.ListFinding;
import ee.osalus.check.PartnerFinding;
import ee.osalus.check.PeriodFinding;
import ee.osalus.check.PersonalDataFinding;
import ee.osalus.check.ReferenceFinding;
import ee.osalus.check.TermsFinding;
import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Location;
import ee.osalus.finding.Severity;
import ee.osalus.funding.FundingFinding;
import ee.osalus.io.InputFinding;
import ee.osalus.law.LegalReference;
import ee.osalus.payment.PaymentFinding;
import ee.osalus.publication.PublicationFinding;
import ee.osalus.split.SplitFinding;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** What was noticed. */
final class FindingCodecs {

    /** The codes of the core and of this package; others are their readers' own. */
    private static final Map<String, FindingCode> KNOWN = known();

    /** The findings that follow from a value, without their messages. */
    static final Printer<Findings> ALL =
            (findings, out) -> Printer.list(finding(KNOWN, null)).write(findings.list(), out);

    private FindingCodecs() {}

    private static Map<String, FindingCode> known() {
        Map<String, FindingCode> known = new LinkedHashMap<>();
        Stream.<FindingCode[]>of(
                        FundingFinding.values(),
                        BudgetFinding.values(),
                        SplitFinding.values(),
                        PaymentFinding.values(),
                        AccessFinding.values(),
                        CompletenessFinding.values(),
                        FigureFinding.values(),
                        IdentifierFinding.values(),
                        LanguageFinding.values(),
                        ListFinding.values(),
                        PartnerFinding.values(),
                        PeriodFinding.values(),
                        PersonalDataFinding.values(),
                        ReferenceFinding.values(),
                        TermsFinding.values(),
                        PublicationFinding.values(),
                        InputFinding.values(),
                        JsonFinding.values())
                .flatMap(Arrays::stream)
                .forEach(code -> known.put(code.code(), code));
        return known;
    }

    /** The known codes and some more. */
    static Map<String, FindingCode> knownAnd(Iterable<? extends FindingCode> further) {
        Map<String, FindingCode> all = new LinkedHashMap<>(KNOWN);
        further.forEach(code -> all.put(code.code(), code));
        return all;
    }

    /** Findings with their messages in a language, or without messages; a message is passed over when it is read. */
    static ObjectCodec<Finding, Draft> finding(Map<String, FindingCode> codes, @Nullable Locale language) {
        ObjectCodec.Table<Finding, Draft> table = ObjectCodec.<Finding, Draft>whole(Draft::new, Draft::finding)
                .required("code", new CodeCodec(codes), Finding::code, (d, code) -> d.code = code)
                .required("severity", new EnumCodec<>(Severity.class), Finding::severity, (d, s) -> d.severity = s);
        return table.field(new MessageField(language))
                .optional("location", LocationCodec.LOCATION, Finding::location, (d, place) -> d.place(place))
                .map("facts", FactCodec.FACT, Keys.NAMES, Finding::facts, (d, facts) -> d.facts.putAll(facts))
                .optional("legalBasis", LawCodecs.LEGAL_REFERENCE, Finding::legalBasis, (d, law) -> d.legalBasis = law)
                .build();
    }

    /** Reports findings about an object that was just read; false where there are none. */
    static boolean noteAll(Findings findings, JsonInput in, TokenStreamContext object) {
        findings.forEach(finding -> in.noteAtStart(object, finding.code(), finding.facts()));
        return !findings.isEmpty();
    }

    /** A code by its text. */
    private record CodeCodec(Map<String, FindingCode> codes) implements Codec<FindingCode> {

        @Override
        public @Nullable FindingCode read(JsonInput in) {
            if (!in.at(JsonToken.VALUE_STRING, "string")) {
                return null;
            }
            String text = in.parser().getString();
            FindingCode code = codes.get(text);
            if (code == null) {
                in.note(JsonFinding.UNKNOWN_CODE, Map.of("text", in.shown(text)));
            }
            return code;
        }

        @Override
        public void write(FindingCode value, JsonOutput out) {
            out.text(value.code());
        }
    }

    /** The message, which follows from code and facts in whatever language. */
    private record MessageField(@Nullable Locale language) implements ObjectCodec.Field<Finding, Draft> {

        @Override
        public String name() {
            return "message";
        }

        @Override
        public boolean read(JsonInput in, Draft draft) {
            in.parser().skipChildren();
            return true;
        }

        @Override
        public void write(Finding value, JsonOutput out) {
            if (language != null) {
                out.name(name());
                out.text(value.message(language));
            }
        }
    }

    /** What is read of a finding. */
    static final class Draft {
        private @Nullable FindingCode code;
        private @Nullable Severity severity;
        private @Nullable Location location;
        private final Map<String, Serializable> facts = new LinkedHashMap<>();
        private @Nullable LegalReference legalBasis;

        private void place(Location place) {
            location = place;
        }

        private Finding finding(JsonInput in, TokenStreamContext object) {
            return Finding.builder(Objects.requireNonNull(code))
                    .severity(Objects.requireNonNull(severity))
                    .location(Optional.ofNullable(location))
                    .putAllFacts(facts)
                    .build()
                    .withLegalBasis(Optional.ofNullable(legalBasis));
        }
    }
}
