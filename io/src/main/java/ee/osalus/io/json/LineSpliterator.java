package ee.osalus.io.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands lines out one by one, each to whoever asks for the next.
 *
 * <p>Those who work in parallel share the source, so that a line is read only when somebody is free to parse it. Handing batches
 * to them beforehand, as the JDK does, piles lines up in memory as soon as reading is faster than parsing; the price is that they
 * do not know which line comes before which.
 */
final class LineSpliterator implements Spliterator<RawLine> {

    /** A few parts for each processor, so that none waits for another's last line. */
    private static final int PARTS_A_PROCESSOR = 4;

    private final RawSource lines;
    private final AtomicInteger partsLeft;

    LineSpliterator(RawSource lines) {
        this(lines, new AtomicInteger(PARTS_A_PROCESSOR * Runtime.getRuntime().availableProcessors()));
    }

    private LineSpliterator(RawSource lines, AtomicInteger partsLeft) {
        this.lines = lines;
        this.partsLeft = partsLeft;
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
        return partsLeft.getAndDecrement() > 0 ? new LineSpliterator(lines, partsLeft) : null;
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
        return NONNULL;
    }
}
