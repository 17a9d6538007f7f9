package ee.osalus.io.json;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The documents of a file one by one, not yet parsed. */
interface RawSource extends Closeable {

    /** The next document; null at the end. Several may ask at once, and each gets a document of its own. */
    @Nullable
    RawLine next() throws IOException;
}
