package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.funding.FundingSource;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartyKind;
import ee.osalus.party.RegistryCode;
import java.util.List;
import java.util.Optional;

/** The names and codes of the organisations of one list as far as they have been seen. A second name is reported where it comes up first. */
final class NamesSeen implements Check<Examined> {

    private final Variants names = new Variants();
    private final Variants codes = new Variants();
    private int position;

    @Override
    public Findings check(Examined examined, CheckParameters parameters) {
        position++;
        Gathered found = new Gathered();
        for (int i = 0; i < examined.partners().size(); i++) {
            Named partner = examined.partners().get(i);
            if (hasCode(partner.organisation())) {
                hold(partner, "/partners/" + i + "/organisation", found);
            }
        }
        List<FundingSource> sources = examined.project().funding().sources();
        for (int i = 0; i < sources.size(); i++) {
            Optional<Organisation> funder = sources.get(i).funder().filter(NamesSeen::hasCode);
            if (funder.isPresent()) {
                hold(new Named(funder.get()), "/funding/sources/" + i + "/funder", found);
            }
            Optional<Organisation> intermediary = sources.get(i).intermediary().filter(NamesSeen::hasCode);
            if (intermediary.isPresent()) {
                hold(new Named(intermediary.get()), "/funding/sources/" + i + "/intermediary", found);
            }
        }
        return found.findings();
    }

    private static boolean hasCode(Organisation organisation) {
        Optional<RegistryCode> code = organisation.registryCode();
        return code.isPresent()
                && organisation.kind() != PartyKind.NATURAL_PERSON
                && !Names.isFiller(code.get().value());
    }

    private void hold(Named organisation, String pointer, Gathered found) {
        String code = organisation.organisation().registryCode().orElseThrow().value();
        for (Named.Name name : organisation.names()) {
            long codeKey = SeenKeys.key(SeenKeys.key(name.language()), code);
            long nameKey = SeenKeys.key(SeenKeys.key(name.language()), name.folded());
            int first = names.firstWithAnother(position, nameKey, codeKey);
            if (first > 0) {
                found.add(Finding.at(pointer, ListFinding.CODE_WITH_TWO_NAMES)
                        .putFact("code", code)
                        .putFact("name", name.name())
                        .putFact("position", first));
            }
            first = codes.firstWithAnother(position, codeKey, nameKey);
            if (first > 0) {
                found.add(Finding.at(pointer, ListFinding.NAME_WITH_TWO_CODES)
                        .putFact("name", name.name())
                        .putFact("code", code)
                        .putFact("position", first));
            }
        }
    }

    /** The variants of something that should have one, by their keys: the names of a code, the codes of a name. */
    private static final class Variants {

        private final SeenKeys owners = new SeenKeys();
        private final SeenKeys variants = new SeenKeys();

        /** The position at which the owner was first seen with another variant, if this one is seen for the first time; else 0. */
        int firstWithAnother(int position, long variant, long owner) {
            if (!variants.isNew(SeenKeys.key(owner, variant), position)) {
                return 0;
            }
            boolean firstVariant = owners.isNew(owner, position);
            return firstVariant ? 0 : owners.firstOrNow(owner, position);
        }
    }
}
