package ee.osalus.io.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands lines out one by one, or to those who work in parallel in batches that stay small: the JDK's own grow up to 33 million
 * elements.
 */
final class LineSpliterator implements Spliterator<RawLine> {

    private static final int BATCH = 64;

    private final LineSource lines;

    LineSpliterator(LineSource lines) {
        this.lines = lines;
    }

    @Override
    public boolean tryAdvance(Consumer<? super RawLine> action) {
        RawLine line = nextLine();
        if (line == null) {
            return false;
        }
        action.accept(line);
        return true;
    }

    @Override
    public @Nullable Spliterator<RawLine> trySplit() {
        List<RawLine> batch = new ArrayList<>(BATCH);
        for (RawLine line = nextLine(); line != null; line = nextLine()) {
            batch.add(line);
            if (batch.size() == BATCH) {
                break;
            }
        }
        return batch.isEmpty() ? null : batch.spliterator();
    }

    private @Nullable RawLine nextLine() {
        try {
            return lines.next();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
