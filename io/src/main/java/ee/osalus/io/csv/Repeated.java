package ee.osalus.io.csv;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was last made of something. Lists repeat fund, programme and beneficiary from row to row; of the same cells the same object is
 * made once and shared. One thread uses it.
 *
 * @param <K> what it is made of, equal by value
 * @param <V> what is made, immutable
 */
final class Repeated<K, V> {

    private final Function<? super K, ? extends V> making;
    private @Nullable K last;
    private @Nullable V made;

    Repeated(Function<? super K, ? extends V> making) {
        this.making = making;
    }

    V of(K wanted) {
        V known = made;
        if (known == null || !wanted.equals(last)) {
            known = making.apply(wanted);
            last = wanted;
            made = known;
        }
        return known;
    }
}
