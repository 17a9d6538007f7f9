package ee.osalus.payment;

import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.law.InForce;
import ee.osalus.money.ExactMoney;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.javamoney.moneta.Money;

/**
 * Documents that are claimed together, after those of earlier claims under the same agreement.
 *
 * <p>Example: of a first claim of 100.01 EUR at 85 %, {@code DOWN}, the grant pays 85.00 EUR; of a second one of 100.01 EUR it pays
 * 85.01 EUR, because it pays 170.01 of 200.02 EUR (exactly 170.017) in all.
 *
 * <p>A finding changes no figure. A document paid outside the eligible period, or one that is claimed twice, counts as it is claimed:
 * whether it is eligible is decided by the one who pays, to whom an invoice in two parts and a wrong date look alike.
 * {@link #without} gives the claim without such documents, so that both figures can stand side by side. Only what cannot be added up
 * is not counted: a document in another currency, and under terms by cost category one without a category.
 */
public final class Claim implements Serializable {

    private static final long serialVersionUID = 1L;

    private final GrantAgreement agreement;
    private final List<ClaimLine> earlier;
    private final List<ClaimLine> lines;
    private final Findings findings;

    private Claim(GrantAgreement agreement, List<ClaimLine> earlier, List<CostItem> items) {
        this.agreement = agreement;
        this.earlier = earlier;
        this.lines = lines(agreement, earlier, items);
        this.findings = ItemChecks.check(agreement, earlier, lines);
    }

    /**
     * The first claim under an agreement.
     *
     * @param agreement what was agreed
     * @param items the documents in order
     * @return the claim
     */
    public static Claim of(GrantAgreement agreement, List<CostItem> items) {
        return new Claim(agreement, List.of(), items);
    }

    /**
     * The claim after this one.
     *
     * @param items its documents in order
     * @return the claim, whose cumulative figures hold this one and all before it
     */
    public Claim next(List<CostItem> items) {
        return new Claim(agreement, upToHere(), items);
    }

    private static List<ClaimLine> lines(GrantAgreement agreement, List<ClaimLine> earlier, List<CostItem> items) {
        Map<String, Money> grants = agreement.grants();
        CostSums claimed = CostSums.of(agreement, earlier);
        Map<String, Money> before = Cumulative.of(agreement, claimed, grants).amounts();
        List<ClaimLine> lines = new ArrayList<>();
        for (CostItem item : items) {
            Optional<InForce.Version<VatRule>> rule =
                    agreement.vatRules().flatMap(rules -> rules.on(item.documentDate()));
            Money part = ItemChecks.isCounted(agreement, item)
                    ? item.eligible(rule.map(InForce.Version::value).orElse(VatRule.INELIGIBLE))
                    : ExactMoney.zero(agreement.currency());
            claimed = claimed.with(agreement, item, part);
            Cumulative upTo = Cumulative.of(agreement, claimed, grants);
            lines.add(ClaimLine.builder()
                    .item(item)
                    .vatRule(rule)
                    .eligible(part)
                    .putAllAmounts(Cumulative.difference(upTo.amounts(), before))
                    .cumulativeSplit(upTo.split())
                    .putAllCumulativeAmounts(upTo.amounts())
                    .build());
            before = upTo.amounts();
        }
        return List.copyOf(lines);
    }

    List<ClaimLine> upToHere() {
        List<ClaimLine> all = new ArrayList<>(earlier);
        all.addAll(lines);
        return List.copyOf(all);
    }

    /**
     * The agreement it is made under.
     *
     * @return the agreement
     */
    public GrantAgreement agreement() {
        return agreement;
    }

    /**
     * The documents of all claims before this one, in order.
     *
     * @return an unmodifiable list; empty for the first claim
     */
    public List<CostItem> earlierItems() {
        return earlier.stream().map(ClaimLine::item).toList();
    }

    /**
     * The documents of this claim, in order.
     *
     * @return an unmodifiable list
     */
    public List<CostItem> items() {
        return lines.stream().map(ClaimLine::item).toList();
    }

    /**
     * The documents with their parts.
     *
     * @return a line a document, in their order
     */
    public List<ClaimLine> lines() {
        return lines;
    }

    /**
     * The eligible cost of this claim.
     *
     * @return the sum of its lines
     */
    public Money eligible() {
        return CostSums.of(agreement, lines).eligible();
    }

    /**
     * The eligible cost of this and all earlier claims.
     *
     * @return the cumulative eligible cost
     */
    public Money cumulativeEligible() {
        return CostSums.of(agreement, upToHere()).eligible();
    }

    /**
     * Who pays which part of this claim, before retention, advances and corrections.
     *
     * @return amounts by name of the source, in the order of the terms; each is the sum of its lines, and together they sum to the
     *     eligible cost, or to the cost where the approved cost has a total
     */
    public Map<String, Money> amounts() {
        return Cumulative.difference(cumulativeAmounts(), amountsOf(earlier));
    }

    /**
     * Who pays which part of this and all earlier claims, before retention and corrections.
     *
     * @return amounts by name of the source, in the order of the terms
     */
    public Map<String, Money> cumulativeAmounts() {
        return amountsOf(upToHere());
    }

    private Map<String, Money> amountsOf(List<ClaimLine> all) {
        return all.isEmpty()
                ? Cumulative.of(agreement, CostSums.of(agreement, all), agreement.grants())
                        .amounts()
                : all.get(all.size() - 1).cumulativeAmounts();
    }

    /**
     * What is wrong or odd about the documents of this claim, and which constraints of the terms do not hold of all that is claimed up
     * to it: those that are a rate in any claim, those that are an amount when all of the approved cost is claimed.
     *
     * @return findings with pointers such as {@code /items/3}; those of the terms, as in a split, have none
     */
    public Findings findings() {
        return findings;
    }

    /**
     * This claim without the documents in question, as one would pay it until they are cleared.
     *
     * @param least the least severity of a finding that puts a document in question
     * @return the claim with the other documents, in their order
     */
    public Claim without(Severity least) {
        return without(least, Findings.none());
    }

    /**
     * This claim without the documents in question, where others than this claim noticed something about them, too: the reader of
     * their list, for example, who could not read a cell.
     *
     * @param least the least severity of a finding that puts a document in question
     * @param noticed what was noticed, with pointers such as {@code /items/3/vat}; what is about no document is passed over
     * @return the claim with the other documents, in their order
     */
    public Claim without(Severity least, Findings noticed) {
        Set<String> inQuestion = findings.and(noticed).stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .flatMap(finding -> finding.location().stream())
                .map(pointer -> pointer.toString().split("/", -1))
                .filter(steps -> steps.length > 2 && steps[1].equals("items"))
                .map(steps -> steps[2])
                .collect(Collectors.toSet());
        List<CostItem> clear = IntStream.range(0, lines.size())
                .filter(i -> !inQuestion.contains(String.valueOf(i)))
                .mapToObj(i -> lines.get(i).item())
                .toList();
        return new Claim(agreement, earlier, clear);
    }

    /**
     * Documents of this claim that are also claimed in another project: one cost paid twice (topeltrahastamine).
     *
     * @param otherProjects the documents of other projects by the project's name, in an order of their own
     * @return a finding a document and project
     */
    public Findings doubleFunding(Map<String, List<CostItem>> otherProjects) {
        return ItemChecks.doubleFunding(lines, otherProjects);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim that
                && agreement.equals(that.agreement)
                && earlier.equals(that.earlier)
                && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return 31 * agreement.hashCode() + lines.hashCode();
    }

    /** The documents, for a log; not a format. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
