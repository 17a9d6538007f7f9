package ee.osalus.examples.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A part of a list that is too long to be open at once. What templates call is public.
 *
 * @param label which part it is: {@code 1–50}
 * @param projects its projects
 * @param isOpen whether it is open, because it is the only one
 */
public record Folded(String label, List<ProjectView> projects, boolean isOpen) {

    private static final int UNFOLDED = 60;
    private static final int FOLD = 50;

    static List<Folded> of(List<ProjectView> all, PageWords words) {
        if (all.size() <= UNFOLDED) {
            return all.isEmpty() ? List.of() : List.of(new Folded("", all, true));
        }
        List<Folded> folds = new ArrayList<>();
        for (int from = 0; from < all.size(); from += FOLD) {
            int to = Math.min(from + FOLD, all.size());
            String first = all.get(from).title();
            Map<String, ?> facts = Map.of("from", words.number(from + 1), "to", words.number(to), "first", first);
            folds.add(new Folded(words.fill("fold", facts), all.subList(from, to), false));
        }
        return folds;
    }
}
