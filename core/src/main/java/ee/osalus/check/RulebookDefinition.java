package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;
import ee.osalus.split.FundingTerms;
import ee.osalus.text.LocalizedText;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A rulebook as data: of which rules it is made, which of them are off, how those that are on weigh, and what they are given. A city keeps it
 * in a file beside its documents.
 *
 * <pre>{@code
 * RulebookDefinition.builder()
 *         .addBase(RulebookDefinition.Base.STANDARD, RulebookDefinition.Base.PUBLICATION)
 *         .addOff(PeriodFinding.TOO_LONG)
 *         .putSeverity(FundingFinding.MIXED_CURRENCIES, Severity.ERROR)
 *         .build()
 *         .rulebook();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class RulebookDefinition implements WithRulebookDefinition, Serializable
        permits ImmutableRulebookDefinition {

    private static final long serialVersionUID = 1L;

    RulebookDefinition() {}

    /** The rulebooks that are there. */
    public enum Base {
        /** {@link Rulebook#standard()}. */
        STANDARD,
        /** {@link Rulebook#publication()}. */
        PUBLICATION;

        private Rulebook rulebook() {
            return this == STANDARD ? Rulebook.standard() : Rulebook.publication();
        }
    }

    /**
     * What the rulebook is called.
     *
     * @return the title, or empty
     */
    public abstract Optional<LocalizedText> title();

    /**
     * The rulebooks whose rules it has.
     *
     * @return an unmodifiable list in their order; empty where it has the rules of terms alone
     */
    public abstract List<Base> base();

    /**
     * The funding schemes whose rules it has, after those of the base.
     *
     * @return an unmodifiable list in their order
     */
    public abstract List<FundingTerms> terms();

    /**
     * What is not reported.
     *
     * @return an unmodifiable set; a code of which the rulebook has no rule changes nothing
     */
    public abstract Set<FindingCode> off();

    /**
     * The severities that differ from those of the codes.
     *
     * @return an unmodifiable map; a code of which the rulebook has no rule changes nothing
     */
    public abstract Map<FindingCode, Severity> severities();

    /**
     * What the checks are given.
     *
     * @return the day, where there is one, and the limits; the standard ones unless set
     */
    @Value.Default
    public CheckParameters parameters() {
        return CheckParameters.standard();
    }

    /**
     * The rulebook that this defines, which weighs findings of any code that is named here, be it of a rule or of a reader.
     *
     * @return the rulebook, named after its parts
     */
    public Rulebook rulebook() {
        Rulebook book = null;
        for (Base one : base()) {
            book = book == null ? one.rulebook() : book.and(one.rulebook());
        }
        for (FundingTerms one : terms()) {
            book = book == null ? Rulebook.of(one) : book.and(Rulebook.of(one));
        }
        Rulebook rules = book == null ? Rulebook.of("empty", List.of()) : book;
        Set<FindingCode> named = new LinkedHashSet<>(off());
        named.addAll(severities().keySet());
        Rulebook defined = rules.including(named).withParameters(parameters());
        for (FindingCode code : off()) {
            defined = defined.without(code.code());
        }
        for (Map.Entry<FindingCode, Severity> changed : severities().entrySet()) {
            defined = defined.withSeverity(changed.getKey().code(), changed.getValue());
        }
        return defined;
    }

    /**
     * A builder without rules.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds definitions. */
    public static final class Builder extends ImmutableRulebookDefinition.Builder {
        Builder() {}
    }
}
