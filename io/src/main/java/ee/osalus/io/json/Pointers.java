package ee.osalus.io.json;

import java.util.regex.Pattern;

/** JSON Pointers (RFC 6901), where {@code ~} and {@code /} of a name stand as {@code ~0} and {@code ~1}. */
final class Pointers {

    private static final Pattern NO_ESCAPE = Pattern.compile("~(?![01])");

    private Pointers() {}

    /** Whether a text is a pointer to a part of a value; the empty one is to the whole. */
    static boolean isPointer(String text) {
        return text.startsWith("/") && !NO_ESCAPE.matcher(text).find();
    }

    static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    static String unescaped(String segment) {
        return segment.indexOf('~') < 0 ? segment : segment.replace("~1", "/").replace("~0", "~");
    }
}
