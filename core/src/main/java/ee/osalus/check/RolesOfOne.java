package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Partner;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One organisation has no two roles that exclude each other, and none twice. Each entry is held against the first of each role. */
final class RolesOfOne implements Check<Examined> {

    static final List<FindingCode> CODES = List.of(
            PartnerFinding.TWICE,
            PartnerFinding.LEAD_AND_PARTNER,
            PartnerFinding.CONTRACTOR_OF_ITSELF,
            PartnerFinding.AUTHORITY_OF_ITSELF);

    private static final Set<PartnerRole> TAKING_PART =
            EnumSet.of(PartnerRole.LEAD_PARTNER, PartnerRole.PARTNER, PartnerRole.ASSOCIATED_PARTNER);
    private static final Set<PartnerRole> PAID =
            EnumSet.of(PartnerRole.LEAD_PARTNER, PartnerRole.PARTNER, PartnerRole.APPLICANT, PartnerRole.BENEFICIARY);
    private static final Set<PartnerRole> DECIDING =
            EnumSet.of(PartnerRole.MANAGING_AUTHORITY, PartnerRole.INTERMEDIATE_BODY);

    @Override
    public Findings check(Examined examined, CheckParameters parameters) {
        if (!examined.partnersShareAKey()) {
            return Findings.none();
        }
        Gathered found = new Gathered();
        List<Partner> partners = examined.project().partners();
        Map<String, Map<PartnerRole, Entry>> firsts = new HashMap<>();
        for (int i = 0; i < partners.size(); i++) {
            Entry entry = new Entry(partners.get(i).role(), examined.partners().get(i));
            Set<PartnerFinding> said = EnumSet.noneOf(PartnerFinding.class);
            for (String key : entry.body().keys()) {
                Map<PartnerRole, Entry> byRole = firsts.computeIfAbsent(key, k -> new EnumMap<>(PartnerRole.class));
                for (Entry first : byRole.values()) {
                    Optional<PartnerFinding> code = conflict(first, entry);
                    if (code.isPresent() && said.add(code.get())) {
                        found.add(finding(code.get(), "/partners/" + i, first, entry));
                    }
                }
                byRole.putIfAbsent(entry.role(), entry);
            }
        }
        return found.findings();
    }

    private record Entry(PartnerRole role, Named body) {}

    private static Optional<PartnerFinding> conflict(Entry first, Entry further) {
        if (!first.body().isSame(further.body())) {
            return Optional.empty();
        }
        PartnerRole one = first.role();
        PartnerRole other = further.role();
        if (one == other) {
            return one == PartnerRole.LEAD_PARTNER ? Optional.empty() : Optional.of(PartnerFinding.TWICE);
        }
        if (TAKING_PART.contains(one) && TAKING_PART.contains(other)) {
            return Optional.of(PartnerFinding.LEAD_AND_PARTNER);
        }
        if (isPair(one, other, EnumSet.of(PartnerRole.CONTRACTOR), PAID)) {
            return Optional.of(PartnerFinding.CONTRACTOR_OF_ITSELF);
        }
        return isPair(one, other, DECIDING, PAID) ? Optional.of(PartnerFinding.AUTHORITY_OF_ITSELF) : Optional.empty();
    }

    private static boolean isPair(PartnerRole one, PartnerRole other, Set<PartnerRole> left, Set<PartnerRole> right) {
        return (left.contains(one) && right.contains(other)) || (left.contains(other) && right.contains(one));
    }

    private static Finding.Builder finding(PartnerFinding code, String pointer, Entry first, Entry further) {
        Finding.Builder finding = Finding.at(pointer, code)
                .putFact("name", further.body().organisation().name().toString())
                .putFact("role", further.role().name());
        return code == PartnerFinding.TWICE
                ? finding
                : finding.putFact("firstRole", first.role().name());
    }
}
