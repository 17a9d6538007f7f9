package ee.osalus.project;

import ee.osalus.time.Period;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The restriction of access to a document under the Public Information Act (avaliku teabe seadus, § 34 and 35).
 *
 * <p>Example: level {@code AK} (asutusesiseseks kasutamiseks, for internal use), from 13.02.2023 to 12.02.2028.
 */
@Value.Immutable
public abstract sealed class AccessRestriction implements WithAccessRestriction, Serializable
        permits ImmutableAccessRestriction {

    private static final long serialVersionUID = 1L;

    AccessRestriction() {}

    /**
     * The level as printed.
     *
     * @return for example {@code AK}
     */
    public abstract String level();

    /**
     * The provision that the restriction rests on.
     *
     * @return the basis as printed
     */
    public abstract Optional<String> basis();

    /**
     * The days on which it holds, both bounds inclusive.
     *
     * @return the period; never the period of the project
     */
    public abstract Optional<Period> period();

    /**
     * Who holds the document (teabevaldaja).
     *
     * @return the holder as printed
     */
    public abstract Optional<String> holder();

    /**
     * A builder without values; the level is mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds restrictions. */
    public static final class Builder extends ImmutableAccessRestriction.Builder {
        Builder() {}
    }
}
