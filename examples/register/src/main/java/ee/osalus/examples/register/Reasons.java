package ee.osalus.examples.register;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file cannot be read or written, in words. */
final class Reasons {

    private Reasons() {}

    /** Why a file that is read cannot be. */
    static String of(IOException failed) {
        if (failed instanceof NoSuchFileException || failed instanceof FileNotFoundException) {
            return "no such file";
        }
        if (failed instanceof AccessDeniedException) {
            return "access denied";
        }
        return String.valueOf(failed.getMessage());
    }

    /** Why a file that was to be written cannot be: a new one fails by its directory. */
    static String ofWriting(Path file, IOException failed) {
        Path directory = file.toAbsolutePath().getParent();
        return failed instanceof NoSuchFileException && directory != null && !Files.isDirectory(directory)
                ? "no such directory: " + directory
                : of(failed);
    }
}
