package ee.osalus.io.text;

import ee.osalus.project.ProjectStatus;
import ee.osalus.project.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** A document cut into tokens and labels: what all readers of its parts look at. */
final class Page {

    /** So that a text without blank lines is not gone through again for each of its labels. */
    private static final int LONGEST_PARAGRAPH = 2_000;

    private final SourceText text;
    private final Vocabulary vocabulary;
    private final List<Token> tokens;
    private final List<Entry> entries;
    private final boolean card;
    private final Names names;

    Page(SourceText text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.tokens = new Lexer(text, vocabulary).tokens();
        Entries cut = new Entries(text, new LabelScanner(text, tokens, vocabulary.phrases()).marks());
        this.entries = cut.entries();
        this.card = cut.isCard();
        this.names = new Names(text, vocabulary);
    }

    private Page(Page whole, List<Token> tokens, List<Entry> entries) {
        this.text = whole.text;
        this.vocabulary = whole.vocabulary;
        this.tokens = tokens;
        this.entries = entries;
        this.card = whole.card;
        this.names = whole.names;
    }

    /** The page without what begins in some spans, in which nothing is to be read. */
    Page without(List<Span> spans) {
        if (spans.isEmpty()) {
            return this;
        }
        TreeMap<Integer, Span> byStart = new TreeMap<>();
        spans.forEach(span -> byStart.put(span.start(), span));
        IntPredicate stays = offset -> {
            Map.Entry<Integer, Span> last = byStart.floorEntry(offset);
            return last == null || !last.getValue().holds(offset);
        };
        return new Page(
                this,
                tokens.stream().filter(token -> stays.test(token.start())).toList(),
                entries.stream()
                        .filter(entry -> stays.test(entry.label().start()))
                        .toList());
    }

    SourceText text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The labels that begin within a span. */
    List<Entry> entriesIn(Span span) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).label().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int to = low;
        while (to < entries.size() && entries.get(to).label().start() < span.end()) {
            to++;
        }
        return entries.subList(low, to);
    }

    boolean isCard() {
        return card;
    }

    Names names() {
        return names;
    }

    /** The tokens that lie within a span. */
    List<Token> tokensIn(Span span) {
        int from = firstAt(span.start());
        int to = from;
        while (to < tokens.size() && tokens.get(to).end() <= span.end()) {
            to++;
        }
        return tokens.subList(from, to);
    }

    /** The index of the first token that starts at an offset or after it. */
    int firstAt(int offset) {
        return Token.firstAt(offset, tokens);
    }

    /** The offset of the next blank line, or of the end of what is taken for one paragraph. */
    int endOfParagraph(int offset) {
        int most = Math.min(text.length(), offset + LONGEST_PARAGRAPH);
        for (int i = offset; i < most; i++) {
            if (text.at(i) == '\n' && text.at(text.skipBlanks(i + 1, text.length())) == '\n') {
                return i;
            }
        }
        return most;
    }

    Reference reference(String code) {
        return new Reference(schemeOf(code), code);
    }

    /** The scheme that numbers so; {@code unknown} where none is known. */
    String schemeOf(String code) {
        String folded = VocabularySection.folded(code);
        for (Map.Entry<String, String> scheme : vocabulary.schemes().entrySet()) {
            if (folded.startsWith(scheme.getKey())) {
                return scheme.getValue();
            }
        }
        boolean measureNumber = folded.length() > 8
                && Character.isDigit(folded.charAt(0))
                && folded.indexOf('.') > 0
                && folded.lastIndexOf('-') > folded.lastIndexOf('.');
        return measureNumber ? "structural-funds" : "unknown";
    }

    /** The status that a phrase of the vocabulary at the start of a text stands for. */
    Optional<ProjectStatus> statusOf(String value) {
        SourceText words = new SourceText(value);
        return Hit.longest(vocabulary.phrases().hitsAt(words, 0), Meaning.Status.class)
                .map(hit -> hit.meaning() instanceof Meaning.Status status ? status.status() : null);
    }
}
