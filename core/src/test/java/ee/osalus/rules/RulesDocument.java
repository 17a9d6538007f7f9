package ee.osalus.rules;

import ee.osalus.finding.FindingCode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * A Markdown page of what finding codes mean: for each its severity, the rule with formula and example (the javadoc of its
 * constant), its nature, its examples where there are any, its message in English and Estonian, and its legal basis.
 */
public final class RulesDocument {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Path sourceRoot;
    private final Map<String, List<RuleExample>> examples;
    private final StringBuilder page = new StringBuilder();

    private RulesDocument(Path sourceRoot, Map<String, List<RuleExample>> examples) {
        this.sourceRoot = sourceRoot;
        this.examples = examples;
    }

    /**
     * The page of some enums.
     *
     * @param title the title of the page
     * @param sourceRoot the folder of the enums' source files, such as {@code src/main/java}
     * @param codes the enums, in any order; the page has them by package and name
     * @param examples the examples by code; none for a code that has none
     * @return the page, which ends with a line feed
     * @throws IllegalStateException if a constant has no javadoc
     * @throws java.io.UncheckedIOException if a source file cannot be read
     */
    public static String of(
            String title,
            Path sourceRoot,
            List<Class<? extends FindingCode>> codes,
            Map<String, List<RuleExample>> examples) {
        RulesDocument document = new RulesDocument(sourceRoot, examples);
        document.page.append("# ").append(title).append("\n\n").append("""
                Made from the finding codes; see `RulesDocumentTest`. A code is permanent: never renamed, never reused.
                The severity is `ERROR` (a rule that must hold is broken, or something could not be read), `WARNING`
                (probably wrong) or `ADVICE` (worth knowing). The nature says what gives the rule its force: `LAW`, a
                `STANDARD`, `ARITHMETIC`, or our own `OPINION`. The `{slots}` of a message are the facts of the finding.
                Examples describe a project, or several with `|` between them; they are run by the tests.
                """);
        codes.stream().sorted(Comparator.comparing(Class::getName)).forEach(document::append);
        return document.page.toString();
    }

    private void append(Class<? extends FindingCode> type) {
        Javadoc javadoc = Javadoc.of(sourceRoot, type);
        page.append("\n## ").append(type.getPackageName()).append("\n\n");
        page.append(javadoc.of(type.getSimpleName()).orElse("")).append('\n');
        for (FindingCode code : type.getEnumConstants()) {
            String name = ((Enum<?>) code).name();
            String rule = javadoc.of(name)
                    .orElseThrow(() -> new IllegalStateException("no javadoc: " + type.getName() + "." + name));
            append(code, rule);
        }
    }

    private void append(FindingCode code, String rule) {
        page.append("\n### `")
                .append(code.code())
                .append("` ")
                .append(code.severity())
                .append(' ')
                .append(code.nature())
                .append("\n\n");
        page.append(rule).append("\n\n");
        examples.getOrDefault(code.code(), List.of())
                .forEach(example -> page.append(example.markdown()).append('\n'));
        page.append("- English: ").append(template(code, Locale.ENGLISH)).append('\n');
        page.append("- Estonian: ")
                .append(template(code, Locale.forLanguageTag("et")))
                .append('\n');
        code.legalBasis()
                .ifPresent(law -> page.append("- Legal basis: ").append(law).append('\n'));
    }

    private static String template(FindingCode code, Locale language) {
        return ResourceBundle.getBundle(code.bundle(), language, code.getClass().getClassLoader(), NO_FALLBACK)
                .getString(code.code());
    }
}
