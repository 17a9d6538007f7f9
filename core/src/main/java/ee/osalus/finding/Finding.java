package ee.osalus.finding;

import ee.osalus.law.LegalReference;
import ee.osalus.text.Messages;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that was noticed about data: a rule that is broken, a value that could not be read, a decision that was taken.
 *
 * <p>Example: code {@code funding.sources-exceed-total}, severity {@code ERROR}, location {@code /funding/sources}, facts
 * {@code sum = 1 343 300.00 EUR}, {@code total = 1 342 500.00 EUR}, {@code difference = 800.00 EUR}.
 */
@Value.Immutable
public abstract sealed class Finding implements WithFinding, Serializable permits ImmutableFinding {

    private static final long serialVersionUID = 1L;

    Finding() {}

    /**
     * The kind of finding.
     *
     * @return the code
     */
    public abstract FindingCode code();

    /**
     * How much it matters; the code's own severity unless set.
     *
     * @return the severity
     */
    @Value.Default
    public Severity severity() {
        return code().severity();
    }

    /**
     * The place it speaks of.
     *
     * @return the location, or empty where it is about the whole
     */
    public abstract Optional<Location> location();

    /**
     * The figures and words of the finding by name, which fill the message's {@code {slots}}, in the order they were given.
     *
     * @return values as {@link ee.osalus.text.FigureFormat#format} prints them
     */
    public abstract Map<String, Serializable> facts();

    /**
     * Where the rule comes from: the code's own legal basis, unless changed by {@code withLegalBasis} on the finished finding.
     *
     * @return the act or standard, or empty
     */
    public abstract Optional<LegalReference> legalBasis();

    /**
     * The finding in words.
     *
     * @param language the reader's language: Estonian, or else English
     * @return one sentence, with the figures as that language prints them
     */
    public String message(Locale language) {
        return Messages.of(code().bundle(), code().getClass().getClassLoader(), language)
                .format(code().code(), facts());
    }

    /**
     * A builder of a finding of a code, with the code's own legal basis, and its severity unless set.
     *
     * @param code the code
     * @return the builder
     */
    public static Builder builder(FindingCode code) {
        return new Builder().code(code).legalBasis(code.legalBasis());
    }

    /**
     * A builder of a finding of a code at a value of the model.
     *
     * @param pointer the JSON Pointer of the value
     * @param code the code
     * @return the builder
     * @throws IllegalArgumentException if the pointer is none
     */
    public static Builder at(String pointer, FindingCode code) {
        return builder(code).location(PointerLocation.of(pointer));
    }

    /** Builds findings. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
