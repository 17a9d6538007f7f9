package ee.osalus.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The examples of rules, from text files that need no programmer to be read.
 *
 * <pre>
 * figures.rate-over-whole
 *   passes: grant 85 %
 *   fails: grant 120 %
 *     /funding/sources/0/rate: The rate of 120 % is more than the whole.
 *     also figures.some-other-rule
 *   boundary passes: grant 100 %
 * </pre>
 *
 * <p>A line that begins with {@code #} is a remark. The project is written as {@link ExampleProject} reads it.
 */
public final class RuleExamples {

    private final Map<String, List<RuleExample>> byCode = new LinkedHashMap<>();
    private String code = "";
    private List<RuleExample> current = new ArrayList<>();

    private RuleExamples() {}

    /**
     * Reads all text files of a folder.
     *
     * @param folder the folder
     * @return the examples by the code of their rule, in the order of files and lines
     * @throws IOException if the folder or a file cannot be read
     * @throws IllegalArgumentException if a line is of no known form
     */
    public static Map<String, List<RuleExample>> read(Path folder) throws IOException {
        RuleExamples examples = new RuleExamples();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).forEach(examples::take);
            }
        }
        return examples.byCode;
    }

    private void take(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        if (!line.startsWith(" ")) {
            code = text;
            current = new ArrayList<>();
            byCode.put(code, current);
        } else if (!line.startsWith("    ")) {
            begin(text);
        } else {
            RuleExample last = current.remove(current.size() - 1);
            current.add(with(last, text));
        }
    }

    private void begin(String text) {
        boolean boundary = text.startsWith("boundary ");
        String outcome = boundary ? text.substring("boundary ".length()) : text;
        if (!outcome.startsWith("passes: ") && !outcome.startsWith("fails: ")) {
            throw new IllegalArgumentException("passes: or fails: is expected: " + text);
        }
        String project = outcome.substring(outcome.indexOf(": ") + 2);
        current.add(new RuleExample(code, boundary, project, List.of(), List.of()));
    }

    private static RuleExample with(RuleExample example, String text) {
        List<String> findings = new ArrayList<>(example.findings());
        List<String> others = new ArrayList<>(example.others());
        if (text.startsWith("also ")) {
            others.addAll(List.of(text.substring("also ".length()).split(", ", -1)));
        } else {
            findings.add(text);
        }
        return new RuleExample(example.code(), example.boundary(), example.project(), findings, others);
    }
}
