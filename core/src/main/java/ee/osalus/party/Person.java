package ee.osalus.party;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A natural person in a role. All of it is personal data; {@code toString} leaves e-mail and phone out. */
@Value.Immutable
public abstract sealed class Person implements WithPerson, Serializable permits ImmutablePerson {

    private static final long serialVersionUID = 1L;

    Person() {}

    /**
     * What the person does.
     *
     * @return the role
     */
    public abstract PersonRole role();

    /**
     * The name.
     *
     * @return the name as printed
     */
    public abstract String name();

    /**
     * The e-mail address.
     *
     * @return the address as printed
     */
    @Value.Redacted
    public abstract Optional<String> email();

    /**
     * The phone number.
     *
     * @return the number as printed
     */
    @Value.Redacted
    public abstract Optional<String> phone();

    /**
     * A person of whom only role and name are known.
     *
     * @param role the role
     * @param name the name
     * @return the person
     */
    public static Person of(PersonRole role, String name) {
        return builder().role(role).name(name).build();
    }

    /**
     * A builder without values; role and name are mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds persons. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
