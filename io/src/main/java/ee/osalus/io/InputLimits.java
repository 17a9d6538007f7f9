package ee.osalus.io;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How much a reader takes before it stops with a finding, so that no input can exhaust the memory.
 *
 * <p>Example: {@code InputLimits.standard().withMaxBytes(1_000_000)}.
 */
@Value.Immutable
public abstract sealed class InputLimits implements WithInputLimits, Serializable permits ImmutableInputLimits {

    private static final long serialVersionUID = 1L;

    InputLimits() {}

    /**
     * The most bytes of one document.
     *
     * @return 64 MiB unless set
     */
    @Value.Default
    public long maxBytes() {
        return 64L << 20;
    }

    /**
     * The longest line, in UTF-16 units.
     *
     * @return 1 000 000 unless set
     */
    @Value.Default
    public int maxLineLength() {
        return 1_000_000;
    }

    /**
     * The most projects of one document.
     *
     * @return 100 000 unless set
     */
    @Value.Default
    public int maxProjects() {
        return 100_000;
    }

    /**
     * The deepest nesting of a structured document.
     *
     * @return 100 unless set
     */
    @Value.Default
    public int maxDepth() {
        return 100;
    }

    /**
     * The longest single text value of a structured document, in UTF-16 units.
     *
     * @return 1 000 000 unless set
     */
    @Value.Default
    public int maxTextLength() {
        return 1_000_000;
    }

    /**
     * The most elements of one list of a structured document, such as the partners of a project.
     *
     * @return 100 000 unless set
     */
    @Value.Default
    public int maxElements() {
        return 100_000;
    }

    /**
     * The most findings that are kept of one structured document; further ones are counted.
     *
     * @return 1 000 unless set
     */
    @Value.Default
    public int maxFindings() {
        return 1_000;
    }

    @Value.Check
    void check() {
        boolean counts = maxProjects() >= 1 && maxElements() >= 1 && maxFindings() >= 1 && maxDepth() >= 1;
        if (!counts || maxBytes() < 1 || maxLineLength() < 1 || maxTextLength() < 1) {
            throw new IllegalArgumentException("every limit is at least 1: " + this);
        }
    }

    /**
     * The limits that fit every document of this kind that was ever seen.
     *
     * @return the standard limits
     */
    public static InputLimits standard() {
        return builder().build();
    }

    /**
     * A builder with the standard limits; a limit below 1 makes {@code build} throw {@link IllegalArgumentException}.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds limits. */
    public static final class Builder extends ImmutableInputLimits.Builder {
        Builder() {}
    }
}
