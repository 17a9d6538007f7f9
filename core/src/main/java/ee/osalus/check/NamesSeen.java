package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.funding.FundingSource;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartyKind;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Project;
import java.util.List;
import java.util.Optional;

/** The names and codes of the organisations of one list as far as they have been seen. A second name is reported where it comes up first. */
final class NamesSeen implements Check<Project> {

    private final Variants names = new Variants();
    private final Variants codes = new Variants();
    private int position;

    @Override
    public Findings check(Project project, CheckParameters parameters) {
        position++;
        Gathered found = new Gathered();
        for (int i = 0; i < project.partners().size(); i++) {
            hold(project.partners().get(i).organisation(), "/partners/" + i + "/organisation", found);
        }
        List<FundingSource> sources = project.funding().sources();
        for (int i = 0; i < sources.size(); i++) {
            String pointer = "/funding/sources/" + i;
            sources.get(i).funder().ifPresent(funder -> hold(funder, pointer + "/funder", found));
            sources.get(i).intermediary().ifPresent(body -> hold(body, pointer + "/intermediary", found));
        }
        return found.findings();
    }

    private void hold(Organisation organisation, String pointer, Gathered found) {
        Optional<RegistryCode> registryCode = organisation.registryCode();
        if (registryCode.isEmpty()
                || organisation.kind() == PartyKind.NATURAL_PERSON
                || Names.isFiller(registryCode.get().value())) {
            return;
        }
        String code = registryCode.get().value();
        organisation.name().byLanguage().forEach((language, name) -> {
            String folded = Names.folded(name);
            int first = names.firstWithAnother(position, folded, code, language);
            if (first > 0) {
                found.add(Finding.at(pointer, ListFinding.CODE_WITH_TWO_NAMES)
                        .putFact("code", code)
                        .putFact("name", name)
                        .putFact("position", first));
            }
            first = codes.firstWithAnother(position, code, folded, language);
            if (first > 0) {
                found.add(Finding.at(pointer, ListFinding.NAME_WITH_TWO_CODES)
                        .putFact("name", name)
                        .putFact("code", code)
                        .putFact("position", first));
            }
        });
    }

    /** The variants of something that should have one: the names of a code, the codes of a name. */
    private static final class Variants {

        private final SeenKeys owners = new SeenKeys();
        private final SeenKeys variants = new SeenKeys();

        /** The position at which the owner was first seen with another variant, if this one is seen for the first time; else 0. */
        int firstWithAnother(int position, String variant, String owner, String language) {
            if (!variants.isNew(SeenKeys.key(owner, language, variant), position)) {
                return 0;
            }
            long key = SeenKeys.key(owner, language);
            boolean firstVariant = owners.isNew(key, position);
            return firstVariant ? 0 : owners.firstOrNow(key, position);
        }
    }
}
