package ee.osalus.check;

import ee.osalus.finding.Findings;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import java.util.List;

/** The printed figures of the project, and of each partner, do not contradict one another. */
final class FiguresAddUp implements Check<Project> {

    @Override
    public Findings check(Project project) {
        Findings findings = project.funding().completed().findings().within("/funding");
        List<Partner> partners = project.partners();
        for (int i = 0; i < partners.size(); i++) {
            findings = findings.and(
                    partners.get(i).funding().completed().findings().within("/partners/" + i + "/funding"));
        }
        return findings;
    }
}
