package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of a vocabulary by their folded letters. A look-up walks the text once for all of them, however many there are. A
 * phrase that ends in a stem takes the letters that follow it.
 */
final class PhraseTrie {

    private static final class Node {
        private char[] keys = new char[0];
        private Node[] children = new Node[0];
        private List<Meaning> exact = List.of();
        private List<Meaning> stem = List.of();

        @Nullable
        Node child(char key) {
            int at = Arrays.binarySearch(keys, key);
            return at < 0 ? null : children[at];
        }

        Node grow(char key) {
            int at = Arrays.binarySearch(keys, key);
            if (at >= 0) {
                return children[at];
            }
            int insert = -at - 1;
            char[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
            Node[] moreChildren = Arrays.copyOf(children, children.length + 1);
            System.arraycopy(keys, insert, moreKeys, insert + 1, keys.length - insert);
            System.arraycopy(children, insert, moreChildren, insert + 1, children.length - insert);
            moreKeys[insert] = key;
            moreChildren[insert] = new Node();
            keys = moreKeys;
            children = moreChildren;
            return moreChildren[insert];
        }
    }

    private static final int FIRST_LETTERS = 0x500;

    private final Node root = new Node();
    /** The nodes of the first letters, Latin and Cyrillic, where most words of a text end already. */
    private final @Nullable Node[] first = new Node[FIRST_LETTERS];

    /** Adds a phrase; a star at its end makes it a stem. Called only while a vocabulary is built. */
    void add(String phrase, Meaning meaning) {
        boolean stem = phrase.endsWith("*");
        String letters = stem ? phrase.substring(0, phrase.length() - 1) : phrase;
        Node node = root;
        for (int i = 0; i < letters.length(); i++) {
            node = node.grow(SourceText.fold(letters.charAt(i)));
        }
        char initial = SourceText.fold(letters.charAt(0));
        if (initial < FIRST_LETTERS) {
            first[initial] = root.child(initial);
        }
        if (stem) {
            node.stem = with(node.stem, meaning);
        } else {
            node.exact = with(node.exact, meaning);
        }
    }

    private static List<Meaning> with(List<Meaning> meanings, Meaning meaning) {
        List<Meaning> more = new ArrayList<>(meanings);
        more.add(meaning);
        return List.copyOf(more);
    }

    /** All phrases that begin at an offset and end where a word ends, or where a capital letter is glued on. */
    List<Hit> hitsAt(SourceText text, int offset) {
        char initial = text.at(offset);
        Node node = initial < FIRST_LETTERS ? first[initial] : root.child(initial);
        if (node == null) {
            return List.of();
        }
        List<Hit> hits = List.of();
        int i = offset + 1;
        while (true) {
            if (!node.exact.isEmpty() && endsWord(text, i)) {
                hits = found(hits, node.exact, offset, i, i);
            }
            if (!node.stem.isEmpty()) {
                int end = i;
                while (text.isLetter(end) && !isGlued(text, end)) {
                    end++;
                }
                hits = found(hits, node.stem, offset, end, i);
            }
            char next = text.at(i);
            if (next == SourceText.JOINT) {
                i++;
                continue;
            }
            if (next == ' ' || next == '\n') {
                node = node.child(' ');
                i = text.skipBlanksAndOneLineEnd(i, text.length());
            } else {
                node = node.child(next);
                i++;
            }
            if (node == null || i > text.length()) {
                return hits;
            }
        }
    }

    /** Where the longest phrase that plays a role and begins at an offset ends, or -1. */
    int endOf(SourceText text, int offset, Role role) {
        int end = -1;
        for (Hit hit : hitsAt(text, offset)) {
            end = hit.plays(role) ? Math.max(end, hit.end()) : end;
        }
        return end;
    }

    private static boolean endsWord(SourceText text, int offset) {
        return !text.isWordPart(offset)
                || !text.isWordPart(offset - 1)
                || isGlued(text, offset)
                || text.isDigit(offset);
    }

    /** A capital after a small letter: two words that lost the line end between them. */
    static boolean isGlued(SourceText text, int offset) {
        return text.isUpper(offset) && text.isLetter(offset - 1) && !text.isUpper(offset - 1);
    }

    private static List<Hit> found(List<Hit> hits, List<Meaning> meanings, int start, int end, int stemEnd) {
        List<Hit> more = hits.isEmpty() ? new ArrayList<>(4) : hits;
        for (Meaning meaning : meanings) {
            more.add(new Hit(start, end, stemEnd, meaning));
        }
        return more;
    }
}
