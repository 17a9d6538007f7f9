package ee.osalus.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The javadoc of an enum and of its constants, read from its source file, as Markdown. */
final class Javadoc {

    private static final Pattern COMMENTED = Pattern.compile("/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*([^;{(,]+)");

    private final Map<String, String> byName = new LinkedHashMap<>();

    private Javadoc() {}

    static Javadoc of(Path sourceRoot, Class<?> type) {
        Path file = sourceRoot.resolve(type.getName().replace('.', '/') + ".java");
        Javadoc javadoc = new Javadoc();
        try {
            Matcher matcher = COMMENTED.matcher(Files.readString(file));
            while (matcher.find()) {
                String[] declaration = matcher.group(2).strip().split("\\s+");
                javadoc.byName.putIfAbsent(nameIn(declaration), markdown(matcher.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return javadoc;
    }

    /** A constant's name stands alone; that of a type stands after its keyword. */
    private static String nameIn(String[] declaration) {
        for (int i = 0; i + 1 < declaration.length; i++) {
            if (declaration[i].equals("enum")) {
                return declaration[i + 1];
            }
        }
        return declaration[0];
    }

    private static String markdown(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*\\s?", "")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link(?:plain)? #?([^} ]*)[^}]*}", "`$1`")
                .replaceAll("(?s)\\n\\s*@.*", "")
                .replace("<p>", "")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    Optional<String> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
