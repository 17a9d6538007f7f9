package ee.osalus.examples.register;

import ee.osalus.io.document.DocumentFormat;
import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on the terminal for long work; nothing where nobody looks, or the work is short.
 *
 * <p>The bar is drawn between two documents only, and wiped before the next one is printed, so that it never writes over a
 * report on the same terminal.
 */
final class Progress implements AutoCloseable {

    /** Set by the start script, which can tell that complaints go to a terminal even where the report goes to a file. */
    static final String TERMINAL = "osalus.terminal";

    private static final int WORTH_SHOWING = 50;
    private static final int WIDTH = 78;
    private static final long REDRAWN_AFTER_NANOS = 100_000_000;
    private static final String WIPE_LINE = "\r\u001b[2K";

    private final @Nullable ProgressBar bar;
    private final PrintWriter out;
    private boolean drawn;
    private long drawnAt = System.nanoTime();

    private Progress(@Nullable ProgressBar bar, PrintWriter out) {
        this.bar = bar;
        this.out = out;
    }

    /**
     * The progress of a call.
     *
     * @param documents how many there are
     * @param out where the report goes; flushed before the bar is drawn
     */
    static Progress over(int documents, PrintWriter out) {
        if (!Boolean.getBoolean(TERMINAL) || documents < WORTH_SHOWING) {
            return new Progress(null, out);
        }
        return new Progress(bar("check", documents), out);
    }

    /**
     * The progress over the records of a document, of which nobody knows how many there are.
     *
     * @param task what is done with them, before the bar
     * @param format the document's, which says whether it has any number of them
     * @param out where the report goes; flushed before the bar is drawn
     */
    static Progress overRecords(String task, DocumentFormat format, PrintWriter out) {
        return new Progress(Boolean.getBoolean(TERMINAL) && format.hasRecords() ? bar(task, -1) : null, out);
    }

    private static ProgressBar bar(String task, int most) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setUpdateIntervalMillis(Integer.MAX_VALUE)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
    }

    /** Makes room for a document's report. */
    void wipe() {
        if (drawn) {
            System.err.print(WIPE_LINE);
            System.err.flush();
            drawn = false;
        }
    }

    /** Counts a document. */
    void step() {
        if (bar == null) {
            return;
        }
        bar.step();
        if (System.nanoTime() - drawnAt > REDRAWN_AFTER_NANOS) {
            out.flush();
            bar.refresh();
            drawn = true;
            drawnAt = System.nanoTime();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            out.flush();
            bar.close();
        }
    }
}
