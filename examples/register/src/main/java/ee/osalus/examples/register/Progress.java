package ee.osalus.examples.register;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A progress bar on the terminal for long work; nothing where the output is piped or the work is short. */
final class Progress implements AutoCloseable {

    private static final int WORTH_SHOWING = 50;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress over(int documents) {
        boolean terminal = System.console() != null && System.getenv("TERM") != null;
        if (!terminal || documents < WORTH_SHOWING) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName("check")
                .setInitialMax(documents)
                .build());
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
