package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of which nothing can be read. */
record NoRows(Finding reason) implements RowSource {

    @Override
    public @Nullable Row next() {
        return null;
    }

    @Override
    public Optional<Finding> damage() {
        return Optional.of(reason);
    }

    @Override
    public void close() {}
}
