package ee.osalus.io.json;

import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Reads any number of projects from one JSON array of native JSON, {@code [{"osalus": 1, …}, {"osalus": 1, …}]}, in constant memory.
 *
 * <p>Each element is read as {@link ProjectJson} reads it, with its line and column in the whole; an element that cannot be read is a
 * reading without a value, and the next one is read as if nothing had happened. An element may have as many bytes as
 * {@link InputLimits#maxBytes()} says; a longer one is not kept in memory. What is wrong with the array itself, such as a missing
 * bracket or text behind it, is a last reading without a value. The encoding is UTF-8.
 *
 * <p>The caller closes the stream. A disk that fails while it is read is an {@link java.io.UncheckedIOException}.
 */
public final class ProjectJsonArray {

    private static final ProjectJsonArray STANDARD = new ProjectJsonArray(InputLimits.standard());

    private final InputLimits limits;
    private final JsonReader<Project> reader;

    private ProjectJsonArray(InputLimits limits) {
        this.limits = limits;
        this.reader = new JsonReader<>(limits, ProjectCodecs.PROJECT, JsonKind.PROJECT);
    }

    /**
     * The format with the standard limits.
     *
     * @return the one instance of it
     */
    public static ProjectJsonArray standard() {
        return STANDARD;
    }

    /**
     * The same format with other limits.
     *
     * @param limits how much to take of an element
     * @return a reader with those limits
     */
    public ProjectJsonArray withLimits(InputLimits limits) {
        return new ProjectJsonArray(limits);
    }

    /**
     * Reads the projects of a file.
     *
     * @param file the file
     * @return a reading an element, in their order; closing the stream closes the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<Reading<Project>> read(Path file) throws IOException {
        return read(Files.newInputStream(file));
    }

    /**
     * Reads the projects of a stream of bytes.
     *
     * @param in the bytes
     * @return a reading an element, in their order; closing the stream closes {@code in}
     */
    public Stream<Reading<Project>> read(InputStream in) {
        return ProjectJsonLines.readings(new ElementSource(in, limits), reader);
    }
}
