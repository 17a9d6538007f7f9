package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/** The rules of organisations and their roles. */
final class PartnerRules {

    static final List<Rule> ALL = Stream.of(
                    List.of(
                            Rule.of(PartnerFinding.SEVERAL_LEAD_PARTNERS, PartnerRules::atMostOneLeads),
                            Rule.examining(RolesOfOne.CODES, new RolesOfOne()),
                            Rule.of(PartnerFinding.ASSOCIATED_WITH_COSTS, PartnerRules::associatedHaveNoCosts),
                            Rule.of(
                                    List.of(PartnerFinding.PLACEHOLDER_NAME, PartnerFinding.NAME_HOLDS_CODE),
                                    PartnerRules::namesAreNames),
                            Rule.examining(List.of(PartnerFinding.FUNDS_ITSELF), PartnerRules::nobodyFundsItself)),
                    PersonRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Set<PartnerRole> RECEIVING =
            EnumSet.of(PartnerRole.LEAD_PARTNER, PartnerRole.APPLICANT, PartnerRole.BENEFICIARY);
    private static final int CODE_LENGTH = 8;

    private PartnerRules() {}

    private static Findings atMostOneLeads(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        String first = "";
        for (int i = 0; i < project.partners().size(); i++) {
            Partner partner = project.partners().get(i);
            if (partner.role() != PartnerRole.LEAD_PARTNER) {
                continue;
            }
            String name = partner.organisation().name().toString();
            if (first.isEmpty()) {
                first = name;
            } else {
                found.add(Finding.at("/partners/" + i, PartnerFinding.SEVERAL_LEAD_PARTNERS)
                        .putFact("first", first)
                        .putFact("further", name));
            }
        }
        return found.findings();
    }

    private static Findings associatedHaveNoCosts(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        for (int i = 0; i < project.partners().size(); i++) {
            Partner partner = project.partners().get(i);
            if (partner.role() == PartnerRole.ASSOCIATED_PARTNER && hasCosts(partner.funding())) {
                found.add(Finding.at("/partners/" + i + "/funding", PartnerFinding.ASSOCIATED_WITH_COSTS)
                        .putFact("name", partner.organisation().name().toString()));
            }
        }
        return found.findings();
    }

    private static boolean hasCosts(Funding funding) {
        Stream<Money> grants = funding.sources().stream()
                .filter(source -> source.kind() == FundingKind.GRANT)
                .flatMap(source -> source.amount().stream());
        Stream<Money> costs =
                Stream.of(funding.totalCost(), funding.eligibleCost()).flatMap(Optional::stream);
        return Stream.concat(costs, grants).anyMatch(amount -> !amount.isZero());
    }

    private static Findings namesAreNames(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        for (int i = 0; i < project.partners().size(); i++) {
            Organisation organisation = project.partners().get(i).organisation();
            String name = organisation.name().toString();
            if (Names.isFiller(name)) {
                found.add(Finding.at("/partners/" + i + "/organisation/name", PartnerFinding.PLACEHOLDER_NAME)
                        .putFact("name", name));
            } else if (organisation.registryCode().isEmpty() && holdsRegistryCode(name)) {
                found.add(Finding.at("/partners/" + i + "/organisation/name", PartnerFinding.NAME_HOLDS_CODE)
                        .putFact("name", name));
            }
        }
        return found.findings();
    }

    private static boolean holdsRegistryCode(String name) {
        int digits = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && Character.isDigit(name.charAt(i))) {
                digits++;
                continue;
            }
            if (digits == CODE_LENGTH && new RegistryCode(name.substring(i - digits, i)).isValid()) {
                return true;
            }
            digits = 0;
        }
        return false;
    }

    private static Findings nobodyFundsItself(Examined examined, CheckParameters parameters) {
        Gathered found = new Gathered();
        Map<String, Named> receivers = new HashMap<>(0);
        List<FundingSource> sources = examined.project().funding().sources();
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            if (source.kind() == FundingKind.GRANT && source.funder().isPresent()) {
                Named funder = new Named(source.funder().get());
                if (isAPartner(funder, examined)) {
                    if (receivers.isEmpty()) {
                        receivers.putAll(receivers(examined));
                    }
                    if (receives(funder, receivers)) {
                        found.add(Finding.at("/funding/sources/" + i + "/funder", PartnerFinding.FUNDS_ITSELF)
                                .putFact("name", funder.organisation().name().toString()));
                    }
                }
            }
        }
        return found.findings();
    }

    private static boolean isAPartner(Named funder, Examined examined) {
        for (String key : funder.keys()) {
            if (examined.partnerKeys().contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Named> receivers(Examined examined) {
        Map<String, Named> receivers = new HashMap<>();
        for (int i = 0; i < examined.partners().size(); i++) {
            Named partner = examined.partners().get(i);
            if (RECEIVING.contains(examined.project().partners().get(i).role())) {
                partner.keys().forEach(key -> receivers.putIfAbsent(key, partner));
            }
        }
        return receivers;
    }

    private static boolean receives(Named funder, Map<String, Named> receivers) {
        return funder.keys().stream()
                .map(receivers::get)
                .anyMatch(receiver -> receiver != null && funder.isSame(receiver));
    }
}
