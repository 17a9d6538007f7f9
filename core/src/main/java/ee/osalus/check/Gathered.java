package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a check finds; costs nothing where it finds nothing, as is the rule. */
final class Gathered {

    private List<Finding> list = List.of();

    void add(Finding.Builder finding) {
        add(finding.build());
    }

    void add(Finding finding) {
        if (list.isEmpty()) {
            list = new ArrayList<>();
        }
        list.add(finding);
    }

    Findings findings() {
        return Findings.of(list);
    }
}
