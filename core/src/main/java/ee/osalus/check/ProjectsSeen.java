package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.javamoney.moneta.Money;

/** The projects of one list as far as they have been seen, by what tells them apart. */
final class ProjectsSeen implements Check<Examined> {

    private static final Set<PartnerRole> RECEIVING =
            EnumSet.of(PartnerRole.LEAD_PARTNER, PartnerRole.APPLICANT, PartnerRole.BENEFICIARY);

    private final SeenKeys references = new SeenKeys();
    private final SeenKeys projects = new SeenKeys();
    private final SeenKeys works = new SeenKeys();
    private int position;

    @Override
    public Findings check(Examined examined, CheckParameters parameters) {
        Project project = examined.project();
        position++;
        Gathered found = new Gathered();
        boolean isNumberedAnew = holdReferences(project.references(), found);
        Optional<LocalizedText> title = project.title();
        if (title.isPresent()) {
            long name = SeenKeys.key(Names.folded(title.get().toString()));
            boolean again = holdProject(project, name, found);
            boolean mayBeGrantedTwice = isNumberedAnew && !again;
            holdWork(examined, name, mayBeGrantedTwice, found);
        }
        return found.findings();
    }

    /** Whether the project has numbers, none of which an earlier one has. */
    private boolean holdReferences(List<Reference> numbers, Gathered found) {
        boolean numbered = false;
        boolean anew = true;
        for (int i = 0; i < numbers.size(); i++) {
            Reference reference = numbers.get(i);
            if (reference.value().isBlank() || Names.isFiller(reference.value())) {
                continue;
            }
            numbered = true;
            long key = SeenKeys.key(
                    SeenKeys.key(reference.scheme()), reference.value().strip());
            int first = references.firstOrNow(key, position);
            if (first != position) {
                anew = false;
                found.add(Finding.at("/references/" + i, ListFinding.REFERENCE_AGAIN)
                        .putFact("reference", reference.value())
                        .putFact("position", first));
            }
        }
        return numbered && anew;
    }

    private boolean holdProject(Project project, long title, Gathered found) {
        Optional<Money> total = project.funding().totalCost();
        if (project.period().isEmpty() && total.isEmpty()) {
            return false;
        }
        long period = SeenKeys.key(title, project.period().map(Period::toString).orElse(""));
        long key = withAmount(withAmount(period, total), firstGrant(project));
        int first = projects.firstOrNow(key, position);
        if (first == position) {
            return false;
        }
        found.add(Finding.at("", ListFinding.PROJECT_AGAIN).putFact("position", first));
        return true;
    }

    private static Optional<Money> firstGrant(Project project) {
        for (FundingSource source : project.funding().sources()) {
            if (source.kind() == FundingKind.GRANT && source.amount().isPresent()) {
                return source.amount();
            }
        }
        return Optional.empty();
    }

    /** The key of something with an amount, or with none. */
    private static long withAmount(long key, Optional<Money> amount) {
        if (amount.isEmpty()) {
            return SeenKeys.key(key, "");
        }
        BigDecimal number = ExactMoney.toDecimal(amount.get()).stripTrailingZeros();
        long withNumber = SeenKeys.key(SeenKeys.key(key, number.unscaledValue().longValue()), number.scale());
        return SeenKeys.key(withNumber, amount.get().getCurrency().getCurrencyCode());
    }

    private void holdWork(Examined examined, long title, boolean mayBeGrantedTwice, Gathered found) {
        Project project = examined.project();
        if (project.references().isEmpty()) {
            return;
        }
        for (int i = 0; i < project.partners().size(); i++) {
            Partner partner = project.partners().get(i);
            if (!RECEIVING.contains(partner.role())) {
                continue;
            }
            Organisation receiver = partner.organisation();
            String name = receiver.registryCode().isPresent()
                    ? receiver.registryCode().get().value()
                    : examined.partners().get(i).names().get(0).folded();
            int first = works.firstOrNow(SeenKeys.key(title, name), position);
            if (first != position && mayBeGrantedTwice) {
                found.add(Finding.at("/partners/" + i, ListFinding.DOUBLE_FUNDING)
                        .putFact("name", receiver.name().toString())
                        .putFact("position", first));
                return;
            }
        }
    }
}
