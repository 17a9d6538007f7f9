package ee.osalus.examples.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Between which days something changed.
 *
 * @param after the day of the older snapshot, on which it was still as that says
 * @param by the day of the newer one, on which it was changed
 */
record ChangeTime(LocalDate after, LocalDate by) {

    /** What two snapshots tell; empty where a day is not known, or both are of one day. */
    static Optional<ChangeTime> of(Optional<LocalDate> first, Optional<LocalDate> second) {
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        boolean inOrder = first.get().isBefore(second.get());
        return Optional.of(new ChangeTime((inOrder ? first : second).get(), (inOrder ? second : first).get()));
    }

    /** Whether this side is the later one. */
    boolean isChanged(Optional<LocalDate> side) {
        return side.equals(Optional.of(by));
    }
}
