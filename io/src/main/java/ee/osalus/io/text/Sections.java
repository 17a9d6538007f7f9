package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Cuts a document into the parts that speak of one project each. */
final class Sections {

    private final Page page;
    private final SourceText text;
    private final List<Entry> entries;
    private final int end;

    Sections(Page page) {
        this.page = page;
        this.text = page.text();
        this.end = endOfSubject();
        this.entries =
                page.entries().stream().filter(e -> e.label().start() < end).toList();
    }

    /** Where a page goes on to related news. */
    private int endOfSubject() {
        for (Token token : page.tokens()) {
            if (token instanceof Token.Word word
                    && word.plays(Role.RELATED)
                    && text.isBlank(text.lineStart(text.lineOf(word.start())), word.start())) {
                return word.start();
            }
        }
        return text.length();
    }

    List<Section> sections() {
        List<Section> table = page.isCard() ? List.of() : new Tables(page, end).sections();
        if (!table.isEmpty()) {
            return table;
        }
        NavigableMap<Integer, String> starts = page.isCard() ? cardStarts() : titleStarts();
        if (starts.size() < 2 && !page.isCard()) {
            List<Section> listed = new HeadingSections(page, end).sections();
            if (!listed.isEmpty()) {
                return listed;
            }
        }
        List<Section> awards = starts.size() < 2 && !page.isCard() ? new AwardSentence(page).sections(end) : List.of();
        if (!awards.isEmpty()) {
            return awards;
        }
        languageStarts(starts);
        if (starts.isEmpty()) {
            Span all = new Span(0, end);
            return List.of(new Section(all, new Span(0, 0), Languages.of(page.tokensIn(all)), entries, false, false));
        }
        return cut(starts);
    }

    private List<Section> cut(NavigableMap<Integer, String> starts) {
        List<Section> sections = new ArrayList<>();
        Integer[] offsets = starts.keySet().toArray(new Integer[0]);
        for (int i = 0; i < offsets.length; i++) {
            int from = offsets[i];
            int to = i + 1 < offsets.length ? offsets[i + 1] : end;
            Span span = new Span(from, to);
            List<Entry> inside = page.entriesIn(span);
            String given = starts.get(from);
            boolean translation = !inside.isEmpty()
                    && inside.get(0).is(Field.LANGUAGE)
                    && inside.get(0).label().start() == from;
            String language = given == null || given.equals("und") ? Languages.of(page.tokensIn(span)) : given;
            Span preamble = i == 0 ? new Span(0, from) : new Span(0, 0);
            sections.add(new Section(span, preamble, language, inside, false, translation));
        }
        return sections;
    }

    /** The first card begins with the first label, each other one with its "Asi" or what else stands right before its number. */
    private NavigableMap<Integer, String> cardStarts() {
        NavigableMap<Integer, String> starts = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).is(Field.CASE_NUMBER)) {
                int first = starts.isEmpty() ? 0 : i;
                while (first > 0
                        && (entries.get(first - 1).is(Field.TITLE)
                                || entries.get(first - 1).is(Field.CASE_STATE))) {
                    first--;
                }
                starts.put(entries.get(first).label().start(), "et");
            }
        }
        return starts;
    }

    /** Each title that differs from the one before it begins a project, at the first label of its kind of record. */
    private NavigableMap<Integer, String> titleStarts() {
        NavigableMap<Integer, String> starts = new TreeMap<>();
        Map<Field, Integer> counts = new EnumMap<>(Field.class);
        entries.forEach(e -> counts.merge(e.field(), 1, Integer::sum));
        Field leader = leader(counts);
        int leaderAt = -1;
        String title = "";
        boolean firstRecord = true;
        for (Entry entry : entries) {
            if (entry.field() == leader) {
                leaderAt = entry.label().start();
            }
            if (!isTitle(entry)) {
                continue;
            }
            String next = text.clean(page.names().bare(entry.value())).toLowerCase(Locale.ROOT);
            if (!next.equals(title)) {
                int start = firstRecord
                        ? firstContent()
                        : leaderAt >= 0 ? leaderAt : entry.label().start();
                starts.put(Math.min(start, entry.label().start()), entry.language());
                title = next;
            }
            leaderAt = -1;
            firstRecord = false;
        }
        if (starts.isEmpty() && entries.stream().anyMatch(this::isContent)) {
            starts.put(firstContent(), "und");
        }
        return starts;
    }

    private boolean isTitle(Entry entry) {
        boolean labelled = entry.is(Field.TITLE) || (entry.is(Field.PROJECT) && entry.layout() != Entry.Layout.BELOW);
        return labelled && !entry.value().isEmpty();
    }

    /** The field that comes before the title in each record of a list: "Toetuse saaja: … Projekti nimi: …". */
    private Field leader(Map<Field, Integer> counts) {
        int titles = counts.getOrDefault(Field.TITLE, 0) + counts.getOrDefault(Field.PROJECT, 0);
        for (Entry entry : entries) {
            if (isTitle(entry)) {
                return entry.field();
            }
            if (isContent(entry) && titles > 1 && counts.getOrDefault(entry.field(), 0) >= titles) {
                return entry.field();
            }
        }
        return Field.TITLE;
    }

    private boolean isContent(Entry entry) {
        return entry.field().kind() != Field.Kind.MARK;
    }

    /** The start of the paragraph that holds the first label. */
    private int firstContent() {
        for (Entry entry : entries) {
            if (isContent(entry)) {
                return paragraphStart(entry.label().start());
            }
        }
        return 0;
    }

    private int paragraphStart(int offset) {
        int line = text.lineOf(offset);
        while (line > 0 && !text.isBlank(text.lineStart(line - 1), text.lineEnd(line - 1))) {
            line--;
        }
        return text.lineStart(line);
    }

    /** "In English": from there on the same in another language; its title does not begin a project of its own. */
    private void languageStarts(NavigableMap<Integer, String> starts) {
        for (Entry entry : entries) {
            if (!entry.is(Field.LANGUAGE) || starts.isEmpty() || entry.label().start() < starts.firstKey()) {
                continue;
            }
            Map.Entry<Integer, String> next = starts.higherEntry(entry.label().start());
            if (next != null && next.getValue().equals(entry.language())) {
                starts.remove(next.getKey());
            }
            starts.put(entry.label().start(), entry.language());
        }
    }
}
