package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import java.util.ArrayList;
import java.util.List;

/** A project has at most one lead partner; each further one is reported. */
final class AtMostOneLeadPartner implements Check<Project> {

    @Override
    public Findings check(Project project) {
        List<Finding> findings = new ArrayList<>();
        List<Partner> partners = project.partners();
        String first = "";
        for (int i = 0; i < partners.size(); i++) {
            Partner partner = partners.get(i);
            if (partner.role() != PartnerRole.LEAD_PARTNER) {
                continue;
            }
            String name = partner.organisation().name().toString();
            if (first.isEmpty()) {
                first = name;
            } else {
                findings.add(Finding.at("/partners/" + i, CheckFinding.SEVERAL_LEAD_PARTNERS)
                        .putFact("first", first)
                        .putFact("further", name)
                        .build());
            }
        }
        return Findings.of(findings);
    }
}
