package ee.osalus.party;

import ee.osalus.text.LocalizedText;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A legal person, agency or other body, as a document names it; or who stands in its place, see {@link #kind()}. */
@Value.Immutable
public abstract sealed class Organisation implements WithOrganisation, Serializable permits ImmutableOrganisation {

    private static final long serialVersionUID = 1L;

    Organisation() {}

    /**
     * The name by language.
     *
     * @return the name as printed
     */
    public abstract LocalizedText name();

    /**
     * What it is before the law. Lists of beneficiaries name human beings in the place of organisations, too.
     *
     * @return a body unless stated otherwise
     */
    @Value.Default
    public PartyKind kind() {
        return PartyKind.BODY;
    }

    /**
     * The code in the Estonian registers.
     *
     * @return the code as printed, valid or not
     */
    public abstract Optional<RegistryCode> registryCode();

    /**
     * An organisation of which only the name is known, in an unknown language.
     *
     * @param name the name
     * @return the organisation
     * @throws IllegalArgumentException if the name is blank
     */
    public static Organisation of(String name) {
        return builder().name(LocalizedText.of(name)).build();
    }

    /**
     * A builder without values; the name is mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds organisations. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
