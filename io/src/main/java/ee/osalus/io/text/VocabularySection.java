package ee.osalus.io.text;

import ee.osalus.project.ProjectStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A section of a vocabulary file: what its phrases mean, and the phrases by language. */
record VocabularySection(Kind kind, String name, List<Line> lines) {

    private static final Pattern CURRENCY_CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,3})?");
    private static final Pattern MONTH_NUMBER = Pattern.compile("([1-9]|1[0-2])( until| since)?");

    /** The phrases of a language. */
    record Line(String language, List<String> phrases) {}

    /** The kinds of sections. */
    enum Kind {
        LABEL,
        WORD,
        CURRENCY,
        MAGNITUDE,
        NUMERAL,
        MONTH,
        BODY,
        STATUS,
        ENDING,
        SCHEME,
        CASE;

        /** Whether a section of this kind can have that name. */
        boolean takes(String name) {
            return switch (this) {
                case LABEL -> Field.byKey(name).isPresent();
                case WORD -> Role.byKey(name).isPresent();
                case CURRENCY -> CURRENCY_CODE.matcher(name).matches();
                case MAGNITUDE, NUMERAL -> NUMBER.matcher(name).matches();
                case MONTH -> MONTH_NUMBER.matcher(name).matches();
                case BODY -> bodyKind(name).isPresent();
                case STATUS -> status(name).isPresent();
                case ENDING, SCHEME -> !name.isBlank();
                case CASE -> DateScanner.Case.byKey(name).isPresent();
            };
        }

        static Optional<Kind> byKey(String key) {
            for (Kind kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(key)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    void addTo(
            PhraseTrie trie,
            Map<String, String> endings,
            Map<String, String> schemes,
            Map<String, DateScanner.Case> cases) {
        for (Line line : lines) {
            for (String phrase : line.phrases()) {
                switch (kind) {
                    case ENDING -> endings.put(folded(phrase), name);
                    case SCHEME -> schemes.put(folded(phrase), name);
                    case CASE ->
                        cases.put(folded(phrase), DateScanner.Case.byKey(name).orElseThrow());
                    default -> trie.add(phrase, meaning(line.language()));
                }
            }
        }
    }

    private Meaning meaning(String language) {
        return switch (kind) {
            case LABEL -> new Meaning.Label(Field.byKey(name).orElseThrow(), language);
            case WORD -> new Meaning.Word(Role.byKey(name).orElseThrow(), language);
            case CURRENCY -> new Meaning.Currency(name);
            case MAGNITUDE -> new Meaning.Magnitude(new BigDecimal(name).stripTrailingZeros());
            case NUMERAL -> new Meaning.Numeral(new BigDecimal(name));
            case MONTH -> month();
            case BODY -> new Meaning.Body(bodyKind(name).orElseThrow());
            case STATUS -> new Meaning.Status(status(name).orElseThrow());
            case ENDING, SCHEME, CASE -> throw new IllegalStateException("no phrase of a text: " + kind);
        };
    }

    private Meaning month() {
        String[] parts = name.split(" ", 2);
        DateScanner.Case grammar = parts.length == 1
                ? DateScanner.Case.PLAIN
                : DateScanner.Case.byKey(parts[1]).orElseThrow();
        return new Meaning.Month(Integer.parseInt(parts[0]), grammar);
    }

    private static Optional<BodyKind> bodyKind(String name) {
        for (BodyKind kind : BodyKind.values()) {
            if (kind.key().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<ProjectStatus> status(String name) {
        for (ProjectStatus status : ProjectStatus.values()) {
            if (status.name().equals(name)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    static String folded(String phrase) {
        StringBuilder folded = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            folded.append(SourceText.fold(phrase.charAt(i)));
        }
        return folded.toString();
    }
}
