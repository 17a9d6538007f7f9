package ee.osalus.funding;

import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A call for applications (taotlusvoor); it has a code, a name, or both. */
@Value.Immutable
public abstract sealed class Call implements WithCall, Serializable permits ImmutableCall {

    private static final long serialVersionUID = 1L;

    Call() {}

    /**
     * The code.
     *
     * @return the code as printed, such as {@code 12.1.4}
     */
    public abstract Optional<String> code();

    /**
     * The name by language.
     *
     * @return the name as printed
     */
    public abstract Optional<LocalizedText> name();

    /**
     * From the first to the last day on which applications are taken, both inclusive.
     *
     * @return the window; never the period of a project
     */
    public abstract Optional<Period> window();

    @Value.Check
    void check() {
        if (code().isEmpty() && name().isEmpty()) {
            throw new IllegalArgumentException("a call has a code or a name");
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

    /** Builds calls. */
    public static final class Builder extends ImmutableCall.Builder {
        Builder() {}
    }
}
