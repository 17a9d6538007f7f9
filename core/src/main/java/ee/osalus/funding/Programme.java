package ee.osalus.funding;

import ee.osalus.party.Organisation;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A programme under which projects are funded, as a document names it. */
@Value.Immutable
public abstract sealed class Programme implements WithProgramme, Serializable permits ImmutableProgramme {

    private static final long serialVersionUID = 1L;

    Programme() {}

    /**
     * The code, for EU programmes the CCI number.
     *
     * @return the code as printed, such as {@code 2014EE16M3OP001}
     */
    public abstract Optional<String> code();

    /**
     * The name by language.
     *
     * @return the name as printed
     */
    public abstract LocalizedText name();

    /**
     * When the programme runs.
     *
     * @return the period as stated, often open to one side
     */
    public abstract Optional<Period> period();

    /**
     * The fund that pays for it.
     *
     * @return the fund, such as Euroopa Sotsiaalfond
     */
    public abstract Optional<LocalizedText> fund();

    /**
     * The measure that it belongs to.
     *
     * @return the measure
     */
    public abstract Optional<Measure> measure();

    /**
     * The body that runs it.
     *
     * @return the body
     */
    public abstract Optional<Organisation> body();

    /**
     * A builder without values; the name is mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds programmes. */
    public static final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
