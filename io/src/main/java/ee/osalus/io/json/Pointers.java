package ee.osalus.io.json;

/** JSON Pointers (RFC 6901), where {@code ~} and {@code /} of a name stand as {@code ~0} and {@code ~1}. */
final class Pointers {

    private Pointers() {}

    static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    static String unescaped(String segment) {
        return segment.indexOf('~') < 0 ? segment : segment.replace("~1", "/").replace("~0", "~");
    }
}
