package ee.osalus.examples.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents that a call names: files as they are, directories as the documents below them, in the order of names. */
final class DocumentFiles {

    private static final Set<String> ENDINGS =
            Set.of("txt", "md", "html", "htm", "json", "jsonl", "ndjson", "csv", "tsv", "xlsx");

    private static final Pattern PACKED = Pattern.compile("\\.(?:jsonl|ndjson)\\.gz$");

    private DocumentFiles() {}

    /**
     * The documents of one argument.
     *
     * @param argument a file of any name, or a directory
     * @return the file, or the documents below the directory; empty where it holds none
     * @throws IOException if there is no such file, or the directory cannot be listed
     */
    static List<Path> of(Path argument) throws IOException {
        if (!Files.exists(argument)) {
            throw new NoSuchFileException(argument.toString());
        }
        if (!Files.isDirectory(argument)) {
            return List.of(argument);
        }
        try (Stream<Path> below = Files.walk(argument)) {
            return below.filter(Files::isRegularFile)
                    .filter(DocumentFiles::isDocument)
                    .sorted()
                    .toList();
        }
    }

    /**
     * How many files below a directory are passed over, because their names end as those of no documents do.
     *
     * @param argument a file or a directory
     * @return 0 for a file, which is read whatever its name
     * @throws IOException if the directory cannot be listed
     */
    static long passedOver(Path argument) throws IOException {
        if (!Files.isDirectory(argument)) {
            return 0;
        }
        try (Stream<Path> below = Files.walk(argument)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> !isDocument(file))
                    .count();
        }
    }

    private static boolean isDocument(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))
                || PACKED.matcher(name).find();
    }
}
