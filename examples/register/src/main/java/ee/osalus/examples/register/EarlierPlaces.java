package ee.osalus.examples.register;

import ee.osalus.check.ListFinding;
import ee.osalus.finding.Finding;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.Reading;
import ee.osalus.io.text.FundingDocument;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the projects of a call stand, by their position in all its files: 8 bytes a project. What is found across projects knows the
 * earlier one by its position alone.
 */
final class EarlierPlaces {

    /** The name of the fact that says where the earlier project stands. */
    static final String FACT = "earlier";

    private static final String POSITION = "position";

    private final List<Path> files = new ArrayList<>();
    private int[] fileOf = new int[64];
    private int[] lineOf = new int[64];
    private int size;

    /** The projects that follow are of this file. */
    void begin(Path file) {
        files.add(file);
    }

    /** The part with the places of earlier projects among the facts of its findings; its own projects are remembered. */
    Reading<FundingDocument> located(Reading<FundingDocument> part) {
        if (part.value().isEmpty()) {
            return part;
        }
        FundingDocument document = part.value().get();
        for (int i = 0; i < document.projects().size(); i++) {
            add(line(part, "/projects/" + i + "/"));
        }
        return part.findings().stream().noneMatch(EarlierPlaces::isAcrossProjects)
                ? part
                : Reading.of(document, part.findings().map(this::located), part::origins);
    }

    private static int line(Reading<FundingDocument> part, String project) {
        return part.origins().subMap(project, project + Character.MAX_VALUE).values().stream()
                .mapToInt(TextLocation::line)
                .min()
                .orElse(0);
    }

    private void add(int line) {
        if (size == fileOf.length) {
            fileOf = Arrays.copyOf(fileOf, 2 * size);
            lineOf = Arrays.copyOf(lineOf, 2 * size);
        }
        fileOf[size] = files.size() - 1;
        lineOf[size] = line;
        size++;
    }

    private static boolean isAcrossProjects(Finding finding) {
        return finding.code() instanceof ListFinding && finding.facts().containsKey(POSITION);
    }

    private Finding located(Finding finding) {
        if (!isAcrossProjects(finding) || !(finding.facts().get(POSITION) instanceof Integer position)) {
            return finding;
        }
        Path file = files.get(fileOf[position - 1]);
        int line = lineOf[position - 1];
        Map<String, Serializable> facts = new LinkedHashMap<>(finding.facts());
        facts.put(FACT, line == 0 ? file.toString() : file + ":" + line);
        return finding.withFacts(facts);
    }
}
