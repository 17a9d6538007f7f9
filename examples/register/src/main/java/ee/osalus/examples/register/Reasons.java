package ee.osalus.examples.register;

import ee.osalus.text.Messages;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Why a file cannot be read or written, in words. */
final class Reasons {

    private Reasons() {}

    /** Why a file that is read cannot be. */
    static String of(Path file, IOException failed, Messages words) {
        if (Files.isDirectory(file)) {
            return words.format("isDirectory", Map.of());
        }
        if (failed instanceof NoSuchFileException || failed instanceof FileNotFoundException) {
            return words.format("noSuchFile", Map.of());
        }
        if (failed instanceof AccessDeniedException) {
            return words.format("accessDenied", Map.of());
        }
        String reason = failed instanceof FileSystemException ofFile ? ofFile.getReason() : null;
        return String.valueOf(reason == null ? failed.getMessage() : reason);
    }

    /** Why a file, or a directory of files, that was to be written cannot be: a new one fails by its directory. */
    static String ofWriting(Path file, IOException failed, Messages words) {
        Path directory = file.toAbsolutePath().getParent();
        if (failed instanceof NoSuchFileException && directory != null && !Files.isDirectory(directory)) {
            return words.format("noSuchDirectory", Map.of("directory", directory));
        }
        return of(file, failed, words);
    }
}
