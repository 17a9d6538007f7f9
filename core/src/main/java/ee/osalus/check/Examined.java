package ee.osalus.check;

import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A project on its way through the rules, with what several of them need of it worked out once. */
final class Examined {

    private final Project project;
    private @Nullable List<Figures> figures;
    private @Nullable List<Named> partners;
    private @Nullable Set<String> partnerKeys;
    private boolean partnerKeyTwice;

    Examined(Project project) {
        this.project = project;
    }

    Project project() {
        return project;
    }

    /** The figures of the project, and those of each partner, where any are stated. */
    List<Figures> figures() {
        List<Figures> known = figures;
        if (known == null) {
            known = new ArrayList<>(1);
            if (!Figures.isEmpty(project.funding())) {
                known.add(Figures.of(project));
            }
            for (int i = 0; i < project.partners().size(); i++) {
                Partner partner = project.partners().get(i);
                if (!Figures.isEmpty(partner.funding())) {
                    known.add(Figures.of(partner, i));
                }
            }
            figures = known;
        }
        return known;
    }

    /** The organisations of the partners, in their order. */
    List<Named> partners() {
        List<Named> known = partners;
        if (known == null) {
            known = new ArrayList<>(project.partners().size());
            for (Partner partner : project.partners()) {
                known.add(new Named(partner.organisation()));
            }
            partners = known;
        }
        return known;
    }

    /** The registry codes and names of the partners. */
    Set<String> partnerKeys() {
        Set<String> known = partnerKeys;
        if (known == null) {
            known = new HashSet<>();
            for (Named partner : partners()) {
                for (String key : partner.keys()) {
                    partnerKeyTwice |= !known.add(key);
                }
            }
            partnerKeys = known;
        }
        return known;
    }

    /** Whether two partners have a registry code or a name in common. */
    boolean partnersShareAKey() {
        partnerKeys();
        return partnerKeyTwice;
    }
}
