package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each reference of a project has a value and stands once. */
final class ReferencesAreFilledAndUnique implements Check<Project> {

    @Override
    public Findings check(Project project) {
        List<Finding> findings = new ArrayList<>();
        Set<Reference> seen = new HashSet<>();
        List<Reference> references = project.references();
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            String pointer = "/references/" + i;
            if (reference.value().isBlank()) {
                findings.add(Finding.at(pointer, CheckFinding.BLANK_REFERENCE)
                        .putFact("scheme", reference.scheme())
                        .build());
            } else if (!seen.add(reference)) {
                findings.add(Finding.at(pointer, CheckFinding.DUPLICATE_REFERENCE)
                        .putFact("reference", reference.value())
                        .build());
            }
        }
        return Findings.of(findings);
    }
}
