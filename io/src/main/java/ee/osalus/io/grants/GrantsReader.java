package ee.osalus.io.grants;

import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads 360Giving JSON, a project a grant, in the memory that one grant takes.
 *
 * <pre>{@code
 * try (Stream<Reading<Project>> readings = GrantsReader.on(day).read(file)) {
 *     readings.flatMap(reading -> reading.value().stream()).forEach(…);
 * }
 * }</pre>
 *
 * <p>A document is an object with a list {@code grants}, a list of grants, one grant, or grants one after the other (JSON Lines). A
 * list {@code grants} in an object one level down is read, too, with a finding, if the document is not longer than one grant may be.
 * The encoding is UTF-8, or UTF-16 by its mark; a byte that means nothing becomes the replacement character, with a finding. What
 * becomes of each field, the table in {@linkplain ee.osalus.io.grants the package} says. What the model has no place for is kept
 * as the extension {@code /360giving} of the project.
 *
 * <p>Every finding has the JSON Pointer of its value in the document ({@code /grants/17/awardDate}), with line and column; the
 * pointers of the origins are those of the project. Amounts of different grants may be in different currencies. A document
 * that is damaged gives the grants before the damage, and a last reading that says so. What is odd about a document as a
 * whole, such as one identifier with two names, is a finding of the later grant; as many identifiers as
 * {@link InputLimits#maxProjects()} says are remembered. The other limits hold for one grant.
 *
 * <p>The caller closes the stream. A disk that fails while it is read is an {@link UncheckedIOException}.
 */
public final class GrantsReader {

    private final LocalDate day;
    private final InputLimits limits;

    private GrantsReader(LocalDate day, InputLimits limits) {
        this.day = Objects.requireNonNull(day);
        this.limits = Objects.requireNonNull(limits);
    }

    /**
     * The reader with the standard limits.
     *
     * @param day the day of checking, from which dates are far or in the future
     * @return the reader
     */
    public static GrantsReader on(LocalDate day) {
        return new GrantsReader(day, InputLimits.standard());
    }

    /**
     * The same reader with other limits.
     *
     * @param newLimits how much to take
     * @return a reader with those limits
     */
    public GrantsReader withLimits(InputLimits newLimits) {
        return new GrantsReader(day, newLimits);
    }

    /**
     * Reads the grants of a file.
     *
     * @param file the file
     * @return a reading a grant; closing the stream closes the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<Reading<Project>> read(Path file) throws IOException {
        return read(Files.newInputStream(file));
    }

    /**
     * Reads the grants of a stream of bytes.
     *
     * @param in the bytes
     * @return a reading a grant; closing the stream closes {@code in}
     * @throws IOException if the first bytes cannot be read
     */
    public Stream<Reading<Project>> read(InputStream in) throws IOException {
        GrantSpliterator grants = new GrantSpliterator(in, day, limits);
        return StreamSupport.stream(grants, false).onClose(() -> {
            try {
                in.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
