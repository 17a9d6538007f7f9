package ee.osalus.io.text;

import java.util.List;
import java.util.Optional;

/** A phrase of the vocabulary found in the text. {@code stemEnd} is where the phrase ends and an inflected ending begins. */
record Hit(int start, int end, int stemEnd, Meaning meaning) {

    Span span() {
        return new Span(start, end);
    }

    boolean plays(Role role) {
        return meaning instanceof Meaning.Word word && word.role() == role;
    }

    /** The longest hit that means this kind of thing. */
    static <M extends Meaning> Optional<Hit> longest(List<Hit> hits, Class<M> kind) {
        Hit best = null;
        for (Hit hit : hits) {
            if (kind.isInstance(hit.meaning) && (best == null || hit.end > best.end)) {
                best = hit;
            }
        }
        return Optional.ofNullable(best);
    }
}
