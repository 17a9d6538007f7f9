package ee.osalus.io.json;

import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;

/**
 * Reads and writes any number of projects as JSON Lines: native JSON, a project a line, in constant memory.
 *
 * <pre>{@code
 * try (Stream<Reading<Project>> readings = ProjectJsonLines.standard().read(file)) {
 *     readings.flatMap(reading -> reading.value().stream()).forEach(…);
 * }
 * }</pre>
 *
 * <p>A line that cannot be read is a reading without a value, whose finding names its line, and the next one is read as if nothing
 * had happened. Blank lines are passed over. A line may have as many UTF-16 units as {@link InputLimits#maxLineLength()} says; a
 * longer one is not kept in memory. Files whose name ends in {@code .gz} are packed with gzip; a damaged one gives what comes
 * before the damage, and a last reading that says so.
 *
 * <p>The stream gives the lines in their order. Made parallel it is as constant in memory, reads a line only when somebody is
 * free to parse it, and gives every line once but in no order; the findings name their lines. The caller closes it. A disk that
 * fails while it is read is an {@link UncheckedIOException}.
 */
public final class ProjectJsonLines {

    private static final ProjectJsonLines STANDARD = new ProjectJsonLines(InputLimits.standard());

    private final InputLimits limits;
    private final JsonReader<Project> reader;

    private ProjectJsonLines(InputLimits limits) {
        this.limits = limits;
        this.reader = new JsonReader<>(limits, ProjectCodecs.PROJECT, JsonKind.PROJECT);
    }

    /**
     * The format with the standard limits.
     *
     * @return the one instance of it
     */
    public static ProjectJsonLines standard() {
        return STANDARD;
    }

    /**
     * The same format with other limits for reading.
     *
     * @param limits how much to take of a line
     * @return a reader and writer with those limits
     */
    public ProjectJsonLines withLimits(InputLimits limits) {
        return new ProjectJsonLines(limits);
    }

    /**
     * Reads the projects of a file.
     *
     * @param file the file; unpacked on the way if its name ends in {@code .gz}
     * @return a reading a line; closing the stream closes the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<Reading<Project>> read(Path file) throws IOException {
        return read(new LineSource(Files.newInputStream(file), packing(file), limits));
    }

    /**
     * Reads the projects of a stream of bytes that are not packed.
     *
     * @param in the bytes
     * @return a reading a line; closing the stream closes {@code in}
     */
    public Stream<Reading<Project>> read(InputStream in) {
        return read(new LineSource(in, Packing.PLAIN, limits));
    }

    private Stream<Reading<Project>> read(LineSource lines) {
        return readings(lines, reader);
    }

    /** A reading for each document of a source, which closing the stream closes. */
    static Stream<Reading<Project>> readings(RawSource documents, JsonReader<Project> reader) {
        return StreamSupport.stream(new LineSpliterator(documents), false)
                .map(line -> line.damage()
                        .<Reading<Project>>map(Reading::failed)
                        .orElseGet(() -> reader.read(line.document())))
                .onClose(() -> close(documents));
    }

    private static void close(RawSource documents) {
        try {
            documents.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Writes projects to a file, each on a line of its own, in the order of the stream.
     *
     * @param projects the projects
     * @param file the file, which is replaced; packed if its name ends in {@code .gz}
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if an extension of a project is not JSON
     */
    public void write(Stream<Project> projects, Path file) throws IOException {
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = packing(file) == Packing.GZIP ? new GZIPOutputStream(plain, 1 << 16) : plain) {
            write(projects, out);
        }
    }

    /**
     * Writes projects, each on a line of its own, in the order of the stream.
     *
     * @param projects the projects
     * @param out where to write, UTF-8; left open
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if an extension of a project is not JSON
     */
    public void write(Stream<Project> projects, OutputStream out) throws IOException {
        BufferedOutputStream lines = new BufferedOutputStream(out, 1 << 16);
        for (Iterator<Project> each = projects.iterator(); each.hasNext(); ) {
            lines.write(ProjectJson.standard().write(each.next()).getBytes(StandardCharsets.UTF_8));
            lines.write('\n');
        }
        lines.flush();
    }

    private static Packing packing(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? Packing.GZIP : Packing.PLAIN;
    }
}
