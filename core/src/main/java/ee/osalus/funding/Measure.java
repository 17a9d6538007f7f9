package ee.osalus.funding;

import ee.osalus.text.LocalizedText;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A measure (meede) of a programme; it has a code, a name, or both. */
@Value.Immutable
public abstract sealed class Measure implements WithMeasure, Serializable permits ImmutableMeasure {

    private static final long serialVersionUID = 1L;

    Measure() {}

    /**
     * The code.
     *
     * @return the code as printed, such as {@code 2014-2020.12.1}
     */
    public abstract Optional<String> code();

    /**
     * The name by language.
     *
     * @return the name as printed
     */
    public abstract Optional<LocalizedText> name();

    @Value.Check
    void check() {
        if (code().isEmpty() && name().isEmpty()) {
            throw new IllegalArgumentException("a measure has a code or a name");
        }
    }

    /**
     * A builder without values; a code or a name is mandatory, else {@code build} throws {@link IllegalArgumentException}.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds measures. */
    public static final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
