package ee.osalus.finding;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of the model or of a JSON document, by JSON Pointer (RFC 6901), and where known its place in the source text.
 *
 * <p>Example: {@code /funding/sources/0/amount}; the empty pointer is the whole.
 */
public final class PointerLocation implements Location {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final @Nullable TextLocation text;

    private PointerLocation(String pointer, @Nullable TextLocation text) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer is empty or begins with a slash: " + pointer);
        }
        this.pointer = pointer;
        this.text = text;
    }

    /**
     * A value of the model.
     *
     * @param pointer its JSON Pointer
     * @return the location, without a place in a text
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
     */
    public static PointerLocation of(String pointer) {
        return new PointerLocation(pointer, null);
    }

    /**
     * The same value, with the place where it was printed.
     *
     * @param place the place in the source text
     * @return the location with both
     */
    public PointerLocation at(TextLocation place) {
        return new PointerLocation(pointer, Objects.requireNonNull(place));
    }

    PointerLocation within(String parent) {
        return new PointerLocation(parent + pointer, text);
    }

    /**
     * The JSON Pointer.
     *
     * @return for example {@code /funding/sources/0/amount}
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The place in the source text.
     *
     * @return the place, or empty where it is not known
     */
    public Optional<TextLocation> text() {
        return Optional.ofNullable(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointerLocation that && pointer.equals(that.pointer) && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, text);
    }

    @Override
    public String toString() {
        return (text == null ? pointer : text + " " + pointer).strip();
    }
}
