package ee.osalus.split;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.javamoney.moneta.Money;

/**
 * Who pays which part of a cost, to the cent, and why.
 *
 * <p>Example: 333.33 EUR under 85 % and 10 %, {@code DOWN}, is 283.33, 33.33 and a rest of 16.67 EUR.
 */
public final class CostSplit implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FundingTerms terms;
    private final CostBase cost;
    private final List<Step> steps;
    private final LinkedHashMap<String, Money> amounts;
    private final Findings findings;

    /** The findings of the split itself are extended by those of the terms' constraints. */
    CostSplit(FundingTerms terms, CostBase cost, List<Step> steps, List<Finding> ofSteps) {
        this.terms = terms;
        this.cost = cost;
        this.steps = steps;
        this.amounts = new LinkedHashMap<>();
        for (FundingRule rule : terms.rules()) {
            amounts.put(rule.name(), cost.eligible());
        }
        for (Step step : steps) {
            amounts.put(step.rule().name(), step.amount());
        }
        this.findings = terms.constraints().isEmpty() ? Findings.of(ofSteps) : withBroken(ofSteps);
    }

    private Findings withBroken(List<Finding> ofSteps) {
        List<Finding> all = new ArrayList<>(ofSteps);
        Paid paid = new Paid(terms, cost, amounts);
        terms.constraints().forEach(constraint -> constraint.check(paid).ifPresent(all::add));
        return Findings.of(all);
    }

    /**
     * What each source pays.
     *
     * @return the amounts by name of the rule, in the order of the rules; unmodifiable; they sum to the cost
     */
    public Map<String, Money> amounts() {
        return Collections.unmodifiableMap(amounts);
    }

    /**
     * How each amount was found.
     *
     * @return a step a rule in the order of the rules, but the rest last; unmodifiable
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * Where a source was cut, and which constraints of the terms do not hold.
     *
     * @return the findings: of the cost, of the steps in their order, of the constraints in theirs
     */
    public Findings findings() {
        return findings;
    }

    /**
     * What was split.
     *
     * @return the cost
     */
    public CostBase cost() {
        return cost;
    }

    /**
     * What it was split under.
     *
     * @return the terms
     */
    public FundingTerms terms() {
        return terms;
    }

    /**
     * What sources pay together.
     *
     * @param sources which sources
     * @return the sum of their amounts; zero where there are none
     */
    public Money paid(Predicate<FundingRule> sources) {
        return new Paid(terms, cost, amounts).by(sources);
    }

    /**
     * What sources pay of the eligible cost: the one that bears the rest pays the ineligible part first.
     *
     * @param sources which sources
     * @return the sum of what they pay of the eligible cost; zero where there are none
     */
    public Money paidOfEligible(Predicate<FundingRule> sources) {
        return new Paid(terms, cost, amounts).ofEligible(sources);
    }

    /**
     * The split in figures and words, a line each: the cost, every step, the sum. An auditor can redo it by hand.
     *
     * @param language the reader's language: Estonian, or else English
     * @return lines ended by {@code \n}
     */
    public String explain(Locale language) {
        return new Explanation(language).of(this);
    }

    /**
     * One figure of the split on a page: what was split, the formula with its rounding, that all sources sum to the cost, the findings
     * about the source, and the act. An auditor can redo it by hand.
     *
     * @param source the name of the source's rule
     * @param language the reader's language: Estonian, or else English
     * @return the page in Markdown, lines ended by {@code \n}; it reads as plain text, too
     * @throws IllegalArgumentException if no rule of the terms has that name
     */
    public String proof(String source, Locale language) {
        return new SplitProof(this, source, language).page();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CostSplit that && terms.equals(that.terms) && cost.equals(that.cost);
    }

    @Override
    public int hashCode() {
        return 31 * terms.hashCode() + cost.hashCode();
    }

    /** The names and amounts, for a log; not a format. */
    @Override
    public String toString() {
        return steps.toString();
    }
}
