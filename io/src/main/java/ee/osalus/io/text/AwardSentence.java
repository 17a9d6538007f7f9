package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that lists awards: "MTÜ Kiik saab projektile „Pingid“ 1250 eurot, Mäe Selts projektile „Katus“ 7000 eurot". Each
 * title in quotes has the one amount after it, and the sentence speaks of grants alone.
 */
final class AwardSentence {

    private static final int FEWEST = 2;

    private final Page page;
    private final SourceText text;

    AwardSentence(Page page) {
        this.page = page;
        this.text = page.text();
    }

    /** One item: the title, the amount that follows it, and what stands before the title since the last item. */
    private record Item(Span before, Span title, Token.Amount amount) {}

    /** A section for each award of the sentences that list some, or none where no sentence does. */
    List<Section> sections(int end) {
        List<Section> sections = new ArrayList<>();
        for (Sentence sentence : Sentence.of(text, page.tokensIn(new Span(0, end)))) {
            Span grant = grant(sentence);
            List<Item> items = grant.isEmpty() ? List.of() : items(sentence);
            if (items.size() >= FEWEST) {
                addSections(items, grant, Languages.of(sentence.tokens()), sections);
            }
        }
        return sections;
    }

    /** The word that says that the amounts are grants; empty where another word says something else of them. */
    private Span grant(Sentence sentence) {
        Span found = new Span(0, 0);
        for (Figures.Mention mention : new Figures(text, sentence.tokens()).mentions()) {
            if (mention.role() == Role.GRANT) {
                found = found.isEmpty() ? mention.span() : found;
            } else if (mention.role() != Role.SAME && mention.role() != Role.CONTRIBUTION) {
                return new Span(0, 0);
            }
        }
        return sentence.hasWord(Role.EACH) ? new Span(0, 0) : found;
    }

    /** The items; none where titles and amounts do not take turns, or a quote is the name of a programme. */
    private List<Item> items(Sentence sentence) {
        List<Item> items = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        Span title = new Span(0, 0);
        Token.Amount given = null;
        int from = sentence.start();
        int before = from;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.start() < from) {
                continue;
            }
            if (token instanceof Token.Mark mark && mark.mark() == SourceText.QUOTE) {
                Span quoted = page.names().quoted(mark.start(), sentence.end());
                if (quoted.isEmpty() || !title.isEmpty() || isOfProgramme(tokens, i)) {
                    return List.of();
                }
                from = quoted.end() + 1;
                if (given == null) {
                    title = quoted;
                } else {
                    items.add(new Item(text.trim(before, given.start()), quoted, given));
                    given = null;
                    before = from;
                }
            } else if (token instanceof Token.Amount amount && (amount.currency() != null || amount.likely())) {
                if (title.isEmpty() && given == null && (items.isEmpty() || isBefore(items.get(0)))) {
                    given = amount;
                    continue;
                }
                if (title.isEmpty() || (!items.isEmpty() && isBefore(items.get(0)))) {
                    return List.of();
                }
                items.add(new Item(text.trim(before, title.start() - 1), title, amount));
                title = new Span(0, 0);
                before = amount.end();
            }
        }
        return title.isEmpty() && given == null ? items : List.of();
    }

    /** "3200 eurot projekti „Kiiged“ jaoks": the amount stands before its title. */
    private static boolean isBefore(Item item) {
        return item.amount().end() <= item.title().start();
    }

    private static boolean isOfProgramme(List<Token> tokens, int quote) {
        return quote > 0
                && tokens.get(quote - 1) instanceof Token.Word word
                && (word.plays(Role.PROGRAMME) || word.plays(Role.MEASURE) || word.plays(Role.CALL));
    }

    private void addSections(List<Item> items, Span grant, String language, List<Section> sections) {
        for (Item item : items) {
            List<Entry> entries = new ArrayList<>();
            entries.add(new Entry(Field.TITLE, language, grant, item.title(), Entry.Layout.CELL));
            entries.add(new Entry(Field.GRANT, language, grant, item.amount().span(), Entry.Layout.CELL));
            Span beneficiary = beneficiary(item.before());
            if (!beneficiary.isEmpty()) {
                entries.add(new Entry(Field.BENEFICIARY, language, grant, beneficiary, Entry.Layout.CELL));
            }
            Span span = new Span(
                    Math.min(item.title().start(), item.amount().start()),
                    Math.max(item.title().end(), item.amount().end()));
            Span preamble =
                    sections.isEmpty() ? new Span(0, items.get(0).before().start()) : new Span(0, 0);
            sections.add(new Section(span, preamble, language, entries, true, false));
        }
    }

    /** The capitalised words before the title, or before the verb and "projektile" between. */
    private Span beneficiary(Span before) {
        List<Token> words = page.tokensIn(before);
        int end = words.size();
        while (end > 0 && !text.isUpper(words.get(end - 1).start())) {
            end--;
        }
        int start = end;
        while (start > 0 && words.get(start - 1) instanceof Token.Word word && text.isUpper(word.start())) {
            start--;
        }
        return start == end
                ? new Span(0, 0)
                : new Span(words.get(start).start(), words.get(end - 1).end());
    }
}
