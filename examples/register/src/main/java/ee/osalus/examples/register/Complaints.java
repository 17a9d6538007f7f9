package ee.osalus.examples.register;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** What a command complains of, a line each, in the language of the call: the call itself, and files that it names. */
final class Complaints {

    /** Of a file that is something else altogether the first lines say as much as all. */
    private static final int MOST = 5;

    private final CommandSpec spec;
    private final Locale language;
    private final Messages words;

    private Complaints(CommandSpec spec, Locale language) {
        this.spec = spec;
        this.language = language;
        this.words = words(language);
    }

    static Complaints of(CommandSpec spec, Language language) {
        return new Complaints(spec, language.locale());
    }

    static Messages words(Locale language) {
        return Messages.of("ee.osalus.examples.register.calls", Complaints.class.getClassLoader(), language);
    }

    /** Complains of the call, names its help, and gives the exit status. */
    int call(String what) {
        String name = spec.qualifiedName();
        return say(what + " " + words.format("help", Map.of("command", name)));
    }

    /** Complains of a file that cannot be read. */
    int reading(Path file, IOException failed) {
        return say(file + ": " + Reasons.of(file, failed, words));
    }

    /** Complains of a file or directory that cannot be written. */
    int writing(Path file, IOException failed) {
        return say(file + ": " + Reasons.ofWriting(file, failed, words));
    }

    /** Complains of a file for a reason of {@code calls.properties}. */
    int file(Path file, String key, Object... facts) {
        return say(file + ": " + word(key, facts));
    }

    /** Complains of each thing that is wrong with a file that is needed to read the others. */
    void needed(Path file, Findings findings, DocumentFormat format) {
        List<String> lines = FindingLines.in(language).of(file, findings, format);
        lines.stream().limit(MOST).forEach(this::say);
        if (lines.size() > MOST) {
            file(file, "more", "count", lines.size() - MOST);
        }
    }

    /** Complains of a file that is not what is needed. */
    void needed(Path file, Finding finding) {
        needed(file, Findings.of(List.of(finding)), DocumentFormat.JSON);
    }

    String word(String key, Object... facts) {
        return word(new UnusableCall(key, facts));
    }

    String word(UnusableCall said) {
        return words.format(said.key(), said.facts());
    }

    private int say(String what) {
        spec.commandLine().getErr().println(spec.qualifiedName() + ": " + what);
        return Osalus.UNUSABLE;
    }
}
