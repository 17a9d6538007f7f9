package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names as a sentence or list prints them: their bounds, their basic form, and lists of them. */
final class Names {

    /** "from" and the longest name of a country. */
    private static final int LONGEST_ORIGIN = 30;

    static final String ARTICLE = "the ";
    /** What joins the words of an English name. */
    private static final List<String> COMPLEMENTS = List.of("of ", "for ");

    private final SourceText text;
    private final Map<String, String> endings;
    private final PhraseTrie phrases;

    Names(SourceText text, Vocabulary vocabulary) {
        this.text = text;
        this.endings = vocabulary.endings();
        this.phrases = vocabulary.phrases();
    }

    /** A name without the quotes, stops and dashes around it. */
    Read<String> name(Span span) {
        Span bare = bare(span);
        return new Read<>(text.clean(bare), bare);
    }

    Span bare(Span span) {
        Span trimmed = text.trim(span.start(), span.end());
        int start = trimmed.start();
        int end = trimmed.end();
        while (end > start && (isEdge(text.at(end - 1)) || text.at(end - 1) == '(')) {
            end--;
        }
        while (start < end && isEdge(text.at(start))) {
            start++;
        }
        start = Math.min(end, afterArticle(start));
        boolean opens = start < end && text.at(start) == SourceText.QUOTE;
        boolean closes = start < end && text.at(end - 1) == SourceText.QUOTE;
        if (opens && closes && end - start > 2 && quotes(start, end) == 2) {
            return bare(new Span(start + 1, end - 1));
        }
        if (quotes(start, end) == 1 && (opens || closes)) {
            return bare(opens ? new Span(start + 1, end) : new Span(start, end - 1));
        }
        return new Span(start, end);
    }

    private int quotes(int start, int end) {
        int quotes = 0;
        for (int i = start; i < end; i++) {
            quotes += text.at(i) == SourceText.QUOTE ? 1 : 0;
        }
        return quotes;
    }

    private static boolean isEdge(char c) {
        return c == ' ' || c == '\n' || c == '.' || c == ',' || c == ';' || c == ':' || c == '-' || c == '|' || c == '•'
                || c == '*';
    }

    /** The part of a value before its first full stop, web address or line end. */
    Span firstSentence(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.at(i);
            boolean stop = c == '.'
                    && text.isSpace(i + 1)
                    && text.isUpper(text.skipBlanks(i + 1, span.end()))
                    && i - span.start() > 3
                    && text.isLetter(i - 1)
                    && text.isLetter(i - 2)
                    && text.isLetter(i - 3);
            boolean address = (c == 'h' || c == 'w') && !text.isWordPart(i - 1) && isAddress(i);
            if (stop || address || (c == '\n' && i > span.start())) {
                return text.trim(span.start(), i);
            }
        }
        return span;
    }

    private boolean isAddress(int at) {
        String next = text.clean(at, Math.min(at + 8, text.length())).toLowerCase(Locale.ROOT);
        return next.startsWith("http://") || next.startsWith("https:/") || next.startsWith("www.");
    }

    /** The offset behind "the" before a capital; the given one where no article stands there. */
    int afterArticle(int at) {
        boolean article = text.startsWith(at, ARTICLE) && text.isUpper(at + ARTICLE.length()) && !text.isUpper(at);
        return article ? at + ARTICLE.length() : at;
    }

    /**
     * "Association" with "of Cities and Municipalities" behind it. Where an "and" may join either two names or two words within one,
     * "Council of Mäe and Oru Parish", nobody says where the name ends, and the span is empty.
     */
    Span withComplements(Span name) {
        int end = name.end();
        boolean complement = false;
        for (int next = complementAt(end); next > 0; next = complementAt(end)) {
            end = capitalsEnd(next);
            complement = true;
        }
        int and = complement ? phrases.endOf(text, text.skipBlanks(end, text.length()), Role.CONJUNCTION) : -1;
        int joined = and > 0 ? text.skipBlanks(and, text.length()) : -1;
        if (joined < 0 || !text.isUpper(joined)) {
            return new Span(name.start(), end);
        }
        int last = capitalsEnd(joined);
        return text.clean(joined, last).indexOf(' ') < 0 && complementAt(last) < 0
                ? new Span(name.start(), last)
                : new Span(end, end);
    }

    /** The capital behind "of", "of the" or "for" after an offset, or -1. */
    private int complementAt(int end) {
        int of = text.skipBlanks(end, text.length());
        for (String preposition : COMPLEMENTS) {
            int next = of + preposition.length();
            if (of > end && text.startsWith(of, preposition) && text.isUpper(afterArticle(next))) {
                return afterArticle(next);
            }
        }
        return -1;
    }

    private int capitalsEnd(int start) {
        int end = start;
        for (int i = start; text.isUpper(i); i = text.at(end) == ' ' ? end + 1 : end) {
            end = i;
            while (text.isWordPart(end) || text.at(end) == '-') {
                end++;
            }
        }
        return end;
    }

    /** "puuduvad", "none": what stands in a list that has nothing in it. */
    boolean isNone(String name) {
        return phrases.endOf(new SourceText(name), 0, Role.NONE) == name.length();
    }

    /** "ja", "ning", "and": what stands between two names, or within one. */
    boolean isConjunction(String word) {
        SourceText alone = new SourceText(word);
        return phrases.endOf(alone, 0, Role.CONJUNCTION) == word.length();
    }

    /** The names of a list: a line each, or between semicolons, commas and a last "ja" or "and"; a country alone is none. */
    List<Read<String>> list(Span span) {
        List<Read<String>> names = new ArrayList<>();
        List<Integer> cuts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        boolean commas = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.at(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            quoted = c == SourceText.QUOTE ? !quoted : c != '\n' && c != ';' && quoted;
            if (depth > 0) {
                continue;
            }
            boolean plainComma = c == ',' && !quoted && !(text.isDigit(i - 1) && text.isDigit(i + 1));
            if (c == ';' || (c == '\n' && !isBroken(i)) || plainComma) {
                cuts.add(i);
                commas = true;
            }
        }
        cuts.add(span.end());
        int from = span.start();
        for (int cut : cuts) {
            addNames(names, from, cut, commas);
            from = cut + 1;
        }
        return names;
    }

    /** A line end within a name: the next line begins with a small letter. */
    private boolean isBroken(int lineEnd) {
        int next = text.skipBlanks(lineEnd + 1, text.length());
        return text.isLetter(next) && !text.isUpper(next);
    }

    private void addNames(List<Read<String>> names, int start, int end, boolean inList) {
        int from = start;
        for (int and = joint(from, end, inList); and >= 0; and = joint(from, end, inList)) {
            addName(names, from, and);
            from = text.skipBlanksAndOneLineEnd(and, end);
            while (from < end && !text.isSpace(from)) {
                from++;
            }
        }
        addName(names, from, end);
    }

    private void addName(List<Read<String>> names, int start, int end) {
        Read<String> read = name(withoutOrigin(new Span(start, end)));
        boolean country = phrases.endOf(text, read.span().start(), Role.COUNTRY)
                == read.span().end();
        if (read.value().length() > 1 && !country) {
            names.add(read);
        }
    }

    /** The place of a "ja" between two names, or -1: both sides begin with a capital and the left one ends a name. */
    private int joint(int start, int end, boolean inList) {
        for (int i = start + 1; i < end; i++) {
            if (text.at(i) != ' ' && text.at(i) != '\n') {
                continue;
            }
            int word = text.skipBlanksAndOneLineEnd(i, end);
            int wordEnd = word;
            while (wordEnd < end && text.isLetter(wordEnd)) {
                wordEnd++;
            }
            String joining = text.clean(word, wordEnd);
            int next = text.skipBlanksAndOneLineEnd(wordEnd, end);
            if (isConjunction(joining)
                    && text.at(i - 1) != '-'
                    && text.isUpper(afterArticle(next))
                    && (inList || afterArticle(next) > next || endsName(start, i) || startsWithForm(start))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line is no more than the name of a body. */
    boolean isOrganisation(Span line) {
        return startsWithForm(line.start()) || endsName(line.start(), line.end());
    }

    /** "AS Eesti Raudtee", "MTÜ …": the name begins with its legal form. */
    private boolean startsWithForm(int start) {
        int from = text.skipBlanksAndOneLineEnd(start, text.length());
        return phrases.hitsAt(text, from).stream()
                .anyMatch(hit -> hit.plays(Role.ORGANISATION) && text.isSpace(hit.end()));
    }

    private boolean endsName(int start, int end) {
        int wordStart = end;
        while (wordStart > start && !text.isSpace(wordStart - 1)) {
            wordStart--;
        }
        for (Hit hit : phrases.hitsAt(text, wordStart)) {
            if ((hit.end() == end
                            && (hit.plays(Role.MUNICIPALITY)
                                    || hit.plays(Role.BODY_HEAD)
                                    || hit.plays(Role.ORGANISATION)))
                    || hit.meaning() instanceof Meaning.Body) {
                return true;
            }
        }
        return false;
    }

    /** Without "from Estonia" at the end. */
    private Span withoutOrigin(Span span) {
        int last = Math.max(span.start(), span.end() - LONGEST_ORIGIN);
        for (int i = span.end() - 1; i > last; i--) {
            if (text.isSpace(i) && plays(i + 1, Role.ORIGIN)) {
                return new Span(span.start(), i);
            }
        }
        return span;
    }

    /** Whether a word for a programme begins at an offset. */
    boolean isProgramme(int at) {
        return plays(at, Role.PROGRAMME);
    }

    private boolean plays(int at, Role role) {
        return phrases.hitsAt(text, at).stream().anyMatch(hit -> hit.plays(role));
    }

    /** The basic form of a name: "…Fondist" becomes "…Fond". A last word that is a year or code is passed over. */
    String nominative(String name) {
        String abbreviation = withoutEnding(name);
        if (!abbreviation.equals(name)) {
            return abbreviation;
        }
        int end = name.length();
        while (end > 0 && !Character.isLetter(name.charAt(end - 1))) {
            end--;
        }
        String folded = VocabularySection.folded(name.substring(0, end));
        for (int start = Math.max(0, end - 24); start < end; start++) {
            String base = endings.get(folded.substring(start, end));
            if (base != null) {
                int common = 0;
                while (common < base.length()
                        && start + common < end
                        && folded.charAt(start + common) == base.charAt(common)) {
                    common++;
                }
                return name.substring(0, start + common) + base.substring(common) + name.substring(end);
            }
        }
        return name;
    }

    /** "ESF-i", "ERFist": capitals with an inflected ending. */
    private static String withoutEnding(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        int ending = capitals < name.length() && name.charAt(capitals) == '-' ? capitals + 1 : capitals;
        boolean inflected = capitals >= 3
                && ending < name.length()
                && name.length() - ending <= 3
                && name.substring(ending).chars().allMatch(Character::isLowerCase);
        return inflected ? name.substring(0, capitals) : name;
    }

    /** Whether the last word of a name is one for a programme or measure. */
    boolean endsWithProgramme(String name) {
        SourceText words = new SourceText(name);
        int last = name.lastIndexOf(' ') + 1;
        for (int i = last; i < name.length(); i++) {
            for (Hit hit : phrases.hitsAt(words, i)) {
                if (hit.end() == name.length() && (hit.plays(Role.PROGRAMME) || hit.plays(Role.MEASURE))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The span between a quote at an offset and the one that closes it, or an empty one. */
    Span quoted(int open, int limit) {
        int last = Math.min(limit, open + 400);
        for (int i = open + 1; i < last; i++) {
            char c = text.at(i);
            boolean closes = c == SourceText.QUOTE && !text.isWordPart(i + 1) && i > open + 1 && !text.isSpace(i - 1);
            if (closes || (c == '\n' && text.at(text.skipBlanks(i + 1, last)) == '\n')) {
                return closes ? new Span(open + 1, i) : new Span(open, open);
            }
        }
        return new Span(open, open);
    }
}
