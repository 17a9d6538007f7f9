package ee.osalus.io.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that the fuzzer starts from. */
final class Samples {

    private Samples() {}

    static Stream<byte[]> withEnding(String ending) {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "register", "samples"))) {
            List<byte[]> contents = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Samples::content)
                    .toList();
            return contents.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
