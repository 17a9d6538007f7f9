package ee.osalus.io.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the language of a part of the text by its letters and its ordinary words. */
final class Languages {

    private static final int ENOUGH_TOKENS = 400;

    private Languages() {}

    /** The language of most of the vocabulary's words among tokens; {@code und} where none is known. */
    static String of(List<Token> tokens) {
        Map<String, Integer> votes = new TreeMap<>();
        int seen = 0;
        for (Token token : tokens) {
            if (token instanceof Token.Word word) {
                seen++;
                for (Hit hit : word.hits()) {
                    if (hit.meaning() instanceof Meaning.Word meaning && hit.end() - hit.start() > 1) {
                        votes.merge(meaning.language(), 1, Integer::sum);
                    } else if (hit.meaning() instanceof Meaning.Label label) {
                        votes.merge(label.language(), 2, Integer::sum);
                    }
                }
            }
            if (seen > ENOUGH_TOKENS) {
                break;
            }
        }
        String best = "und";
        int most = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }
}
