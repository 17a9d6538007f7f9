package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Projects that only headings set apart: a short line without a full stop, and text below it. There are such projects where the
 * text under at least two headings states a grant or a cost.
 */
final class HeadingSections {

    private final Page page;
    private final SourceText text;
    private final int end;
    private final TitleReader titles;
    private final ItemTitles items;
    private final Navigation navigation;
    /** How many short lines stand alone above a label of each kind. */
    private final Map<Field, Integer> recordStarts = new EnumMap<>(Field.class);

    HeadingSections(Page page, int end) {
        this.page = page;
        this.text = page.text();
        this.end = end;
        this.titles = new TitleReader(page);
        this.items = new ItemTitles(page);
        this.navigation = new Navigation(page);
    }

    /** The sections, or none where the document is not such a list; a heading above items introduces them, and is no project. */
    List<Section> sections() {
        List<Span> blocks = blocks();
        List<Section> sections = new ArrayList<>();
        boolean listed = blocks.stream().filter(this::isItem).count() >= 2;
        boolean awards = isOfAwards(blocks);
        int funded = 0;
        int from = -1;
        for (Span block : blocks) {
            Span bare = awards ? bareAmount(block) : new Span(0, 0);
            boolean money = !bare.isEmpty() || statesMoney(block);
            boolean project = money || (!(sections.isEmpty() && listed) && hasBody(block) && speaksOfProject(block));
            funded += money ? 1 : 0;
            if (project) {
                sections.add(section(block, bare));
                from = block.start();
            } else if (from >= 0) {
                Section last = sections.remove(sections.size() - 1);
                sections.add(section(new Span(last.span().start(), block.end()), new Span(0, 0)));
            }
        }
        return funded >= 2 ? sections : List.of();
    }

    private boolean isItem(Span block) {
        return !items.of(firstLine(block)).isEmpty();
    }

    private Span firstLine(Span block) {
        return text.trim(block.start(), Math.min(block.end(), text.lineEnd(text.lineOf(block.start()))));
    }

    private Section section(Span span, Span bareGrant) {
        String language = Languages.of(page.tokensIn(span));
        List<Entry> entries = new ArrayList<>(page.entriesIn(span));
        if (!bareGrant.isEmpty()) {
            entries.add(new Entry(Field.GRANT, language, bareGrant, bareGrant, Entry.Layout.CELL));
        }
        return new Section(span, new Span(0, 0), language, entries, true, false);
    }

    /** Whether the words right above the list say that money is given: "otsustas toetada järgmisi projekte:". */
    private boolean isOfAwards(List<Span> blocks) {
        List<Sentence> before = Sentence.of(
                text,
                page.tokensIn(new Span(
                        0,
                        blocks.stream()
                                .filter(this::isItem)
                                .mapToInt(Span::start)
                                .findFirst()
                                .orElse(0))));
        Sentence last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && (last.hasWord(Role.GRANT) || last.hasWord(Role.GRANTED_TO));
    }

    /** "• Roela Kool, „Kiiged“ – 900 €": the one amount of an item that does not say what it is, or an empty span. */
    private Span bareAmount(Span block) {
        Span line = firstLine(block);
        List<Token> amounts = page.tokensIn(line).stream()
                .filter(t -> t instanceof Token.Amount amount && amount.currency() != null)
                .toList();
        boolean bare = isItem(block) && amounts.size() == 1 && !statesMoney(line);
        return bare ? amounts.get(0).span() : new Span(0, 0);
    }

    /** From each heading to the next. */
    List<Span> blocks() {
        List<Integer> starts = new ArrayList<>();
        boolean blankBefore = true;
        boolean headingBefore = false;
        for (int line = 0; line < text.lineCount() && text.lineStart(line) < end; line++) {
            Span trimmed = text.trim(text.lineStart(line), text.lineEnd(line));
            if (trimmed.isEmpty()) {
                blankBefore = true;
                continue;
            }
            boolean heading = !items.of(trimmed).isEmpty()
                    || (blankBefore
                            && (!headingBefore || isAboveLabels(line))
                            && titles.isHeading(trimmed)
                            && !navigation.isNoise(trimmed)
                            && !items.isBullet(trimmed)
                            && !isAboveAmount(line)
                            && !isWrapped(line)
                            && (text.clean(trimmed).indexOf(' ') > 0 || isAboveRecord(line)));
            if (heading) {
                starts.add(text.lineStart(line));
            }
            headingBefore = heading;
            blankBefore = false;
        }
        List<Span> blocks = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            blocks.add(new Span(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end));
        }
        return blocks;
    }

    /** A single word above the label with which more than one part of the page begins: the title of a record, as of the others. */
    private boolean isAboveRecord(int line) {
        Field first = firstLabelBelow(line);
        if (first == null) {
            return false;
        }
        if (recordStarts.isEmpty()) {
            for (int other = 0; other < text.lineCount() && text.lineStart(other) < end; other++) {
                Span words = text.trim(text.lineStart(other), text.lineEnd(other));
                boolean alone = !words.isEmpty()
                        && (other == 0 || text.isBlank(text.lineStart(other - 1), text.lineEnd(other - 1)));
                Field label = alone && titles.isHeading(words) ? firstLabelBelow(other) : null;
                if (label != null) {
                    recordStarts.merge(label, 1, Integer::sum);
                }
            }
        }
        return recordStarts.getOrDefault(first, 0) > 1;
    }

    /** The label at the start of the next line that is not blank, at most two below; null where none is there. */
    private @Nullable Field firstLabelBelow(int line) {
        for (int below = line + 1; below <= line + 2 && below < text.lineCount(); below++) {
            Span words = text.trim(text.lineStart(below), text.lineEnd(below));
            if (!words.isEmpty()) {
                List<Entry> entries = page.entriesIn(words);
                int start = items.isBullet(words) ? text.skipBlanks(words.start() + 1, words.end()) : words.start();
                return entries.isEmpty() || entries.get(0).label().start() != start
                        ? null
                        : entries.get(0).field();
            }
        }
        return null;
    }

    /** Under the heading of the page, that of a project: labels follow it at once. */
    private boolean isAboveLabels(int line) {
        return line + 1 < text.lineCount()
                && !page.entriesIn(new Span(text.lineStart(line + 1), text.lineEnd(line + 1)))
                        .isEmpty();
    }

    /** A line whose sentence goes on in small letters on the next one. */
    private boolean isWrapped(int line) {
        int below =
                line + 1 < text.lineCount() ? text.skipBlanks(text.lineStart(line + 1), text.length()) : text.length();
        return text.isLetter(below) && !text.isUpper(below);
    }

    /** A line that only names the amount on the next one is a label, be it an unknown one. */
    private boolean isAboveAmount(int line) {
        if (line + 1 >= text.lineCount()) {
            return false;
        }
        List<Token> below = page.tokensIn(new Span(text.lineStart(line + 1), text.lineEnd(line + 1)));
        return !below.isEmpty() && below.get(0) instanceof Token.Amount amount && amount.currency() != null;
    }

    private boolean hasBody(Span block) {
        return !text.isBlank(Math.min(block.end(), text.lineEnd(text.lineOf(block.start()))), block.end());
    }

    private boolean statesMoney(Span block) {
        for (Entry entry : page.entriesIn(block)) {
            boolean amount = entry.field().kind() == Field.Kind.AMOUNT
                    && page.tokensIn(entry.value()).stream().anyMatch(Token.Amount.class::isInstance);
            if (amount) {
                return true;
            }
        }
        for (Sentence sentence : Sentence.of(text, page.tokensIn(block))) {
            boolean bound = new AmountBinder(text, sentence.tokens(), null, 0)
                    .bind().stream()
                            .anyMatch(b -> b.amount() != null && (b.role() == Role.TOTAL || b.role() == Role.GRANT));
            if (bound) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line that is no menu speaks of a project. */
    private boolean speaksOfProject(Span block) {
        int last = text.lineOf(Math.max(block.start(), block.end() - 1));
        for (int line = text.lineOf(block.start()); line <= last; line++) {
            Span words = text.trim(text.lineStart(line), text.lineEnd(line));
            boolean project = page.tokensIn(words).stream()
                    .anyMatch(t -> t instanceof Token.Word word && word.plays(Role.PROJECT));
            if (project && !navigation.isNoise(words)) {
                return true;
            }
        }
        return false;
    }
}
