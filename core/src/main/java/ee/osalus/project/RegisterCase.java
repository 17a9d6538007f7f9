package ee.osalus.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The case under which an authority's document register keeps a project; its state is not the project's own. */
@Value.Immutable
public abstract sealed class RegisterCase implements WithRegisterCase, Serializable permits ImmutableRegisterCase {

    private static final long serialVersionUID = 1L;

    RegisterCase() {}

    /**
     * The state of the case (seisund).
     *
     * @return the state as printed, such as {@code Lõpetatud}
     */
    public abstract Optional<String> state();

    /**
     * The day on which the case was registered.
     *
     * @return the day; never the start of the project
     */
    public abstract Optional<LocalDate> registered();

    /**
     * The day by which the case must be dealt with (tähtaeg).
     *
     * @return the day; never the end of the project
     */
    public abstract Optional<LocalDate> deadline();

    /**
     * The series of documents (sari).
     *
     * @return the series as printed
     */
    public abstract Optional<String> series();

    /**
     * The file within the series (viide, toimik).
     *
     * @return the file as printed
     */
    public abstract Optional<String> file();

    /**
     * A builder without values; none is mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds register cases. */
    public static final class Builder extends ImmutableRegisterCase.Builder {
        Builder() {}
    }
}
