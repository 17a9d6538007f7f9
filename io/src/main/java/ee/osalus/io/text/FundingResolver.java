package ee.osalus.io.text;

import ee.osalus.funding.CostTotal;
import ee.osalus.funding.FundingKind;
import ee.osalus.money.ExactMoney;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Chooses between the amounts that may be a figure. A label goes before a sentence, an exact amount before a rounded one; among
 * the rest arithmetic decides: the total is the sum of its parts. Where nothing decides, none is taken and the candidates are
 * reported.
 */
final class FundingResolver {

    static final List<Role> SOURCES =
            List.of(Role.GRANT, Role.OWN, Role.OTHER_PUBLIC, Role.PARTNER_CONTRIBUTION, Role.LOAN);

    private final SourceText text;
    private final Currencies currencies;
    private final Notes notes;
    private final Map<Role, List<Candidate>> byRole = new EnumMap<>(Role.class);

    FundingResolver(SourceText text, Currencies currencies, Notes notes) {
        this.text = text;
        this.currencies = currencies;
        this.notes = notes;
    }

    void resolve(List<Bound> bounds, FundingDraft draft) {
        for (Bound bound : bounds) {
            Token.Amount amount = bound.amount();
            Money money = amount == null ? null : currencies.money(amount);
            if (amount != null && money != null) {
                byRole.computeIfAbsent(bound.role(), r -> new ArrayList<>()).add(new Candidate(money, amount, bound));
            }
        }
        byRole.computeIfPresent(Role.TOTAL, (role, candidates) -> Candidate.withoutParts(candidates));
        List<Candidate> totals = byRole.getOrDefault(Role.TOTAL, List.of());
        byRole.replaceAll((role, candidates) -> Candidate.narrowed(candidates));
        leaveOutPartsOfGrants();
        separateMunicipalities();
        chooseSources();
        separateCoFinancing();
        chooseTotal();
        noteOtherTotals(totals);
        byRole.forEach((role, candidates) -> put(role, candidates, draft));
        SourceRates.put(bounds, draft);
    }

    /** "Toetus on 100, millest 85 tuleb Regionaalfondist ja 15 riigieelarvest": the parts of the grant are no sources beside it. */
    private void leaveOutPartsOfGrants() {
        for (Candidate grant : byRole.getOrDefault(Role.GRANT, List.of())) {
            List<Candidate> parts = SOURCES.stream()
                    .flatMap(role -> byRole.getOrDefault(role, List.of()).stream())
                    .filter(c -> c.bound().sentence() == grant.bound().sentence()
                            && c.token().start() > grant.token().start())
                    .toList();
            boolean total = byRole.getOrDefault(Role.TOTAL, List.of()).stream()
                    .anyMatch(c -> c.bound().sentence() == grant.bound().sentence());
            if (!total && parts.size() > 1 && sumsTo(parts, grant.money())) {
                byRole.replaceAll((role, candidates) ->
                        candidates.stream().filter(c -> !parts.contains(c)).toList());
                byRole.values().removeIf(List::isEmpty);
                return;
            }
        }
    }

    /** "X Saue valla omaosalus ja Y Keila linna kaasfinantseering": only the first municipality's part is the own one. */
    private void separateMunicipalities() {
        List<Candidate> own = byRole.getOrDefault(Role.OWN, List.of());
        if (own.size() < 2 || own.get(0).labelled()) {
            return;
        }
        Span first = own.get(0).bound().owner();
        for (Candidate other : own.subList(1, own.size())) {
            Span owner = other.bound().owner();
            if (first == null
                    || owner == null
                    || text.clean(first).equals(text.clean(owner))
                    || other.bound().sentence() != own.get(0).bound().sentence()) {
                return;
            }
        }
        byRole.computeIfAbsent(Role.OTHER_PUBLIC, r -> new ArrayList<>()).addAll(own.subList(1, own.size()));
        byRole.put(Role.OWN, List.of(own.get(0)));
    }

    /** "Mäe valla kaasfinantseering X, seltsi omafinantseering Y": beside another's own part a municipality's share is public money. */
    private void separateCoFinancing() {
        List<Candidate> own = byRole.getOrDefault(Role.OWN, List.of());
        List<Candidate> shares = own.stream()
                .filter(c -> c.bound().shared() && c.bound().owner() != null)
                .toList();
        List<Candidate> rest = own.stream().filter(c -> !shares.contains(c)).toList();
        boolean others =
                !rest.isEmpty() && rest.stream().allMatch(c -> c.bound().owner() == null);
        if (others && !shares.isEmpty()) {
            byRole.computeIfAbsent(Role.OTHER_PUBLIC, r -> new ArrayList<>()).addAll(shares);
            byRole.put(Role.OWN, rest);
        }
    }

    /** Several grants or own parts: all of them, or the one, that make the total. */
    private void chooseSources() {
        List<Candidate> totals = byRole.getOrDefault(Role.TOTAL, List.of());
        for (Role role : SOURCES) {
            List<Candidate> candidates = byRole.getOrDefault(role, List.of());
            if (candidates.size() < 2) {
                continue;
            }
            List<Candidate> chosen = null;
            for (Candidate total : totals) {
                Money others = others(role, total.money());
                if (others == null) {
                    continue;
                }
                Money missing = total.money().subtract(others);
                List<Candidate> one =
                        candidates.stream().filter(c -> c.isSameAmount(missing)).toList();
                if (one.size() == 1) {
                    chosen = one;
                } else if (sumsTo(candidates, missing)) {
                    chosen = candidates;
                }
            }
            byRole.put(role, chosen == null ? withoutTotal(role, candidates) : chosen);
        }
    }

    /** Where one candidate is the sum of the others, the others are its parts; where each has an owner of its own, each counts. */
    private List<Candidate> withoutTotal(Role role, List<Candidate> candidates) {
        if (candidates.size() > 2) {
            for (Candidate sum : candidates) {
                List<Candidate> parts =
                        candidates.stream().filter(c -> !c.equals(sum)).toList();
                if (sumsTo(parts, sum.money())) {
                    return List.of(sum);
                }
            }
        }
        if (haveEachTheirOwner(candidates)) {
            return candidates;
        }
        ambiguous(TextFinding.AMBIGUOUS_AMOUNT, role, candidates);
        return List.of();
    }

    /** "ERFi toetus on X ja KIKi toetus Y": one sentence tells whose each is. */
    private boolean haveEachTheirOwner(List<Candidate> candidates) {
        Set<String> owners = candidates.stream()
                .filter(c -> c.bound().owner() != null
                        && c.bound().sentence() == candidates.get(0).bound().sentence())
                .map(c -> text.clean(Objects.requireNonNull(c.bound().owner())))
                .collect(Collectors.toSet());
        return owners.size() == candidates.size();
    }

    private static boolean sumsTo(List<Candidate> parts, Money sum) {
        if (!parts.stream().allMatch(p -> p.isSameCurrency(sum))) {
            return false;
        }
        return ExactMoney.sum(parts.stream().map(Candidate::money).toList(), sum.getCurrency())
                .isEqualTo(sum);
    }

    /** The sum of the sources of the other kinds, or null where one of them is not settled. */
    private @Nullable Money others(Role role, Money total) {
        Money sum = ExactMoney.zero(total.getCurrency());
        for (Role other : SOURCES) {
            List<Candidate> candidates = byRole.getOrDefault(other, List.of());
            if (other == role || candidates.isEmpty()) {
                continue;
            }
            if (candidates.size() > 1 || !candidates.get(0).isSameCurrency(total)) {
                return null;
            }
            sum = sum.add(candidates.get(0).money());
        }
        for (Candidate rest : byRole.getOrDefault(Role.INELIGIBLE, List.of())) {
            if (rest.isSameCurrency(total) && role == Role.TOTAL) {
                sum = sum.add(rest.money());
            }
        }
        return sum;
    }

    private void chooseTotal() {
        for (Role role : List.of(Role.TOTAL, Role.ELIGIBLE, Role.INELIGIBLE)) {
            List<Candidate> candidates = byRole.getOrDefault(role, List.of());
            if (candidates.size() < 2) {
                continue;
            }
            List<Candidate> fitting = role == Role.TOTAL
                    ? candidates.stream().filter(this::isSumOfSources).toList()
                    : List.of();
            if (fitting.size() == 1) {
                byRole.put(role, fitting);
            } else {
                ambiguous(
                        role == Role.TOTAL ? TextFinding.TOTALS_DIFFER : TextFinding.AMBIGUOUS_AMOUNT,
                        role,
                        candidates);
                byRole.put(role, List.of());
            }
        }
    }

    /** A sentence that tells another cost of the whole than the label does, and no rounding of it, contradicts the label. */
    private void noteOtherTotals(List<Candidate> all) {
        List<Candidate> taken = byRole.getOrDefault(Role.TOTAL, List.of());
        if (taken.size() != 1 || !taken.get(0).labelled()) {
            return;
        }
        Set<Candidate> figures = byRole.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        for (Candidate told : Candidate.withoutRoundings(all)) {
            boolean known = figures.stream().anyMatch(f -> f.isSameAmount(told) || told.isRoundingOf(f));
            if (!told.labelled() && !told.hedged() && told.bound().ofProject() && !known) {
                notes.add(
                        TextFinding.TOLD_TOTAL_DIFFERS,
                        told.token().span(),
                        Map.of(
                                "labelled",
                                text.clean(taken.get(0).token().span()),
                                "told",
                                text.clean(told.token().span())));
            }
        }
    }

    private boolean isSumOfSources(Candidate total) {
        List<Candidate> sources = SOURCES.stream()
                .flatMap(role -> byRole.getOrDefault(role, List.of()).stream())
                .toList();
        return sources.size() > 1 && sumsTo(sources, total.money());
    }

    private void ambiguous(TextFinding code, Role role, List<Candidate> candidates) {
        Candidate last = candidates.get(candidates.size() - 1);
        notes.add(
                code,
                last.token().span(),
                Map.of(
                        "field",
                        role.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        "candidates",
                        candidates.stream()
                                .map(c -> text.clean(c.token().span()))
                                .collect(Collectors.joining("; "))));
    }

    private void put(Role role, List<Candidate> candidates, FundingDraft draft) {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Read<Money> read = new Read<>(candidate.money(), candidate.token().span());
            if (candidate.hedged()) {
                notes.add(TextFinding.APPROXIMATE_AMOUNT, read.span(), Map.of("amount", text.clean(read.span())));
            }
            CostTotal total = totalOf(role);
            if (total != null) {
                draft.totals.put(total, read);
                if (candidate.hedged()) {
                    draft.approximate.add(total);
                }
                continue;
            }
            FundingKind kind = kindOf(role);
            if (kind != null) {
                FundingDraft.SourceDraft source = i == 0 ? draft.source(kind) : draft.added(kind);
                source.amount = read;
                source.approximate = candidate.hedged();
                source.owner = candidate.bound().owner();
            }
        }
    }

    private static @Nullable CostTotal totalOf(Role role) {
        return switch (role) {
            case TOTAL -> CostTotal.TOTAL_COST;
            case ELIGIBLE -> CostTotal.ELIGIBLE_COST;
            case INELIGIBLE -> CostTotal.INELIGIBLE_COST;
            default -> null;
        };
    }

    static @Nullable FundingKind kindOf(Role role) {
        return switch (role) {
            case GRANT -> FundingKind.GRANT;
            case OWN -> FundingKind.OWN_CONTRIBUTION;
            case OTHER_PUBLIC -> FundingKind.OTHER_PUBLIC;
            case PARTNER_CONTRIBUTION -> FundingKind.PARTNER_CONTRIBUTION;
            case LOAN -> FundingKind.LOAN;
            default -> null;
        };
    }
}
