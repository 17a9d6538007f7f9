package ee.osalus.project;

import ee.osalus.budget.Budget;
import ee.osalus.funding.Funding;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** An organisation in its role in a project, with its own part of the cost where a document states it. */
@Value.Immutable
public abstract sealed class Partner implements WithPartner, Serializable permits ImmutablePartner {

    private static final long serialVersionUID = 1L;

    Partner() {}

    /**
     * The role.
     *
     * @return the role
     */
    public abstract PartnerRole role();

    /**
     * The organisation.
     *
     * @return the organisation
     */
    public abstract Organisation organisation();

    /**
     * What this partner costs and who pays for that: a part of the project's figures, told apart from them.
     *
     * @return the partner's own funding; {@link Funding#none()} where none is stated
     */
    @Value.Default
    public Funding funding() {
        return Funding.none();
    }

    /**
     * What this partner plans to spend, line by line.
     *
     * @return the budget, where a document states one
     */
    public abstract Optional<Budget> budget();

    /**
     * A partner of which only role and organisation are known.
     *
     * @param role the role
     * @param organisation the organisation
     * @return the partner
     */
    public static Partner of(PartnerRole role, Organisation organisation) {
        return builder().role(role).organisation(organisation).build();
    }

    /**
     * A builder without values; role and organisation are mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds partners. */
    public static final class Builder extends ImmutablePartner.Builder {
        Builder() {}
    }
}
