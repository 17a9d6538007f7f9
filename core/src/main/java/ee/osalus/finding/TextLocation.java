package ee.osalus.finding;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @param raw what stands there, shortened, and masked where it is personal; may be empty
 */
public record TextLocation(int line, int column, String raw) implements Location {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the place.
     *
     * @param line from 1
     * @param column from 1
     * @param raw what stands there; may be empty
     * @throws IllegalArgumentException if line or column is less than 1
     */
    public TextLocation {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
        }
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
