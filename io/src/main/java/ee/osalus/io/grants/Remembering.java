package ee.osalus.io.grants;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader that remembers the last of what was read, to show what surrounds a damage. */
final class Remembering extends FilterReader {

    private static final int MOST = 1 << 14;
    private static final int SHOWN = 20;

    private final StringBuilder last = new StringBuilder();
    private long forgotten;

    Remembering(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int count = super.read(into, from, most);
        if (count > 0) {
            last.append(into, from, count);
            if (last.length() > 2 * MOST) {
                forgotten += last.length() - MOST;
                last.delete(0, last.length() - MOST);
            }
        }
        return count;
    }

    /** Some characters of a line on either side of a place, counted from the first character, with an arrow between them. */
    String around(long offset) {
        int at = (int) Math.max(0, Math.min(last.length(), offset < 0 ? last.length() : offset - forgotten));
        int from = at;
        while (from > 0 && at - from < SHOWN && !isLineEnd(last.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < last.length() && to - at < SHOWN && !isLineEnd(last.charAt(to))) {
            to++;
        }
        from += from < at && Character.isLowSurrogate(last.charAt(from)) ? 1 : 0;
        to -= to > at && Character.isHighSurrogate(last.charAt(to - 1)) ? 1 : 0;
        return last.substring(from, at) + "→" + last.substring(at, to);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
