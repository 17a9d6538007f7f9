package ee.osalus.examples.register;

import java.io.IOException;

/** Where checked documents go, one after the other, so that a directory of any size fits into memory. */
interface Report extends AutoCloseable {

    void add(CheckedDocument document) throws IOException;

    @Override
    void close() throws IOException;
}
