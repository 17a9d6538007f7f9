package ee.osalus.io.text;

import java.util.List;

/** The lines of a page that lead elsewhere or say whose page it is: menus, ways to the page, mastheads, dates, languages. */
final class Navigation {

    private static final int LONGEST_DATE_LINE = 24;

    /** So many items that every site has, or slashes between blanks, make a line a menu. */
    private static final int MENU = 2;

    private static final int MOST_ITEMS = 20;
    private static final int MOST_WORDS = 4;

    private final Page page;
    private final SourceText text;

    Navigation(Page page) {
        this.page = page;
        this.text = page.text();
    }

    /** A line about the page: the paper with its date, or the way to the page. */
    boolean isMasthead(Span line) {
        int slashes = 0;
        for (int i = line.start(); i < line.end() - 1; i++) {
            boolean parts = text.at(i) == '/' || text.at(i) == '>';
            slashes += parts && text.at(i - 1) == ' ' && text.at(i + 1) == ' ' ? 1 : 0;
            if (text.at(i) == '|' || text.at(i) == '›' || slashes == MENU) {
                return true;
            }
        }
        List<Token> tokens = page.tokensIn(line);
        boolean project = tokens.stream().anyMatch(t -> t instanceof Token.Word word && word.plays(Role.PROJECT));
        if (project || tokens.isEmpty()) {
            return false;
        }
        for (Token token : tokens) {
            boolean paper = token instanceof Token.Word word && word.plays(Role.MASTHEAD);
            boolean dated = token instanceof Token.Dates && token.end() - token.start() > "2014-2020".length();
            if (paper || dated || token instanceof Token.Contact) {
                return true;
            }
        }
        return false;
    }

    /** A line of a menu, a date, or a line of fewer than three letters. */
    boolean isNoise(Span line) {
        List<Token> tokens = page.tokensIn(line);
        int letters = 0;
        for (int i = line.start(); i < line.end(); i++) {
            letters += text.isLetter(i) ? 1 : 0;
        }
        boolean date = !tokens.isEmpty() && tokens.get(0) instanceof Token.Dates && line.length() < LONGEST_DATE_LINE;
        boolean menu = text.at(line.start()) == SourceText.QUOTE && text.at(line.start() + 1) == ' ';
        return letters < 3
                || date
                || menu
                || isMenu(line)
                || isHeadingOfList(tokens, line)
                || isMenuOnOneLine(tokens)
                || isMenuItem(line)
                || isLanguageMenu(tokens);
    }

    private boolean isMenu(Span line) {
        return page.entriesIn(line).stream().anyMatch(entry -> entry.is(Field.NOISE));
    }

    /** "Avaleht Meist Projektid Galerii", "Vald » Projektid » Lõppenud projektid": items that every site has, with others between. */
    private boolean isMenuOnOneLine(List<Token> tokens) {
        int items = 0;
        int after = 0;
        for (Token token : tokens) {
            if (token instanceof Token.Mark mark && mark.mark() != ':' && mark.mark() != '.') {
                continue;
            }
            if (!(token instanceof Token.Word word)) {
                return false;
            }
            Hit label = word.start() < after || !text.isUpper(word.start()) ? null : word.label();
            if (label != null && label.meaning() instanceof Meaning.Label named && leads(named.field())) {
                items++;
                after = label.end();
            }
        }
        return items >= MENU;
    }

    /** "Oru valla projektid": the heading of a page with projects, of which it is none. */
    private static boolean isHeadingOfList(List<Token> tokens, Span line) {
        return tokens.stream()
                .filter(Token.Word.class::isInstance)
                .map(Token.Word.class::cast)
                .map(Token.Word::label)
                .anyMatch(label -> label != null
                        && label.end() == line.end()
                        && label.meaning() instanceof Meaning.Label named
                        && named.field() == Field.NOISE
                        && tokens.get(tokens.size() - 1) instanceof Token.Word last
                        && last.plays(Role.PROJECT));
    }

    private static boolean leads(Field field) {
        return field == Field.NOISE || field == Field.CONTACT;
    }

    /** "Vallavalitsus" between "Avaleht" and "Kontakt": a menu with its items one below another. */
    private boolean isMenuItem(Span line) {
        int at = text.lineOf(line.start());
        return isShort(line) && leadsFrom(at, -1) && (leads(line) || leadsFrom(at, 1));
    }

    /** Whether in the lines on from one, each of few words, an item that every site has is met. */
    private boolean leadsFrom(int from, int step) {
        for (int i = 1; i <= MOST_ITEMS; i++) {
            int line = from + i * step;
            if (line < 0 || line >= text.lineCount()) {
                return false;
            }
            Span other = text.trim(text.lineStart(line), text.lineEnd(line));
            if (!isShort(other)) {
                return false;
            }
            if (leads(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isShort(Span line) {
        List<Token> tokens = page.tokensIn(line);
        return !line.isEmpty()
                && !tokens.isEmpty()
                && tokens.size() <= MOST_WORDS
                && tokens.stream().allMatch(Token.Word.class::isInstance);
    }

    /** Whether a line is no more than an item that every site has. */
    private boolean leads(Span line) {
        return page.entriesIn(line).stream()
                .anyMatch(entry -> leads(entry.field()) && entry.label().equals(line));
    }

    /** "eesti keeles suomeksi Po Svensk in english": languages, one after another. */
    private static boolean isLanguageMenu(List<Token> tokens) {
        int languages = 0;
        for (Token token : tokens) {
            if (token instanceof Token.Word word) {
                for (Hit hit : word.hits()) {
                    languages +=
                            hit.meaning() instanceof Meaning.Label label && label.field() == Field.LANGUAGE ? 1 : 0;
                }
            }
        }
        return languages > 1;
    }
}
