package ee.osalus.examples.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages that earlier runs left in a directory, of projects that have none any more: restricted since, or gone from the list. */
final class EarlierPages {

    /** What every page begins with, and no file of the site's own. */
    private static final byte[] BEGINNING = "<article class=\"osalus-project\"".getBytes(StandardCharsets.UTF_8);

    private EarlierPages() {}

    /**
     * The pages in a directory, in the order of their names.
     *
     * @param directory a directory of one language; it need not be there
     * @param current the names of the pages that projects have now
     */
    static List<Path> in(Path directory, Set<String> current) throws IOException {
        List<Path> earlier = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.sorted().toList()) {
                    if (!current.contains(String.valueOf(file.getFileName())) && isPage(file)) {
                        earlier.add(file);
                    }
                }
            }
        }
        return earlier;
    }

    private static boolean isPage(Path file) throws IOException {
        if (!file.toString().endsWith(".html") || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(BEGINNING, content.readNBytes(BEGINNING.length));
        }
    }
}
