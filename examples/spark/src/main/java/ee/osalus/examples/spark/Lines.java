package ee.osalus.examples.spark;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** The lines of a part of a file as the file that they are of. */
final class Lines extends InputStream {

    private final Iterator<String> lines;
    private byte[] line = {};
    private int at;

    Lines(Iterator<String> lines) {
        this.lines = lines;
    }

    @Override
    public int read() {
        return hasByte() ? line[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (!hasByte()) {
            return -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean hasByte() {
        while (at == line.length) {
            if (!lines.hasNext()) {
                return false;
            }
            line = (lines.next() + "\n").getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }
}
