package ee.osalus.io.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a packed file that stops where it grows beyond all measure. */
final class XlsxLimit extends FilterInputStream {

    /** Thrown through the parser, and caught where the workbook is read. */
    static final class Passed extends IOException {
        private static final long serialVersionUID = 1L;
        private final String part;
        private final long limit;

        Passed(String part, long limit) {
            super(part + " grows beyond " + limit + " bytes");
            this.part = part;
            this.limit = limit;
        }

        String part() {
            return part;
        }

        long limit() {
            return limit;
        }
    }

    private final String part;
    private final long limit;
    private long count;

    XlsxLimit(InputStream in, String part, long limit) {
        super(in);
        this.part = part;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        counted(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        counted(Math.max(0, read));
        return read;
    }

    private void counted(int more) throws IOException {
        count += more;
        if (count > limit) {
            throw new Passed(part, limit);
        }
    }
}
