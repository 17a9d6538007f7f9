package ee.osalus.io.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without the marks of Markdown: stars and underscores of emphasis, the signs before headings and quotations and the lines below headings, the targets
 * of links, and the tags that people put between words. Blanks stand in their place, so that an offset means the same place in
 * both. A text that has no such marks stays as it is.
 */
final class MarkdownText {

    /** Each mark ends within a line and has no alternative that overlaps another, so that looking for them takes one pass. */
    private static final Pattern MARKS = Pattern.compile("(?m)^[ \\t]{0,3}(?:#{1,6}(?=[ \\t])|>(?=[ \\t]))"
            + "|\\*\\*|(?<![\\w_])__(?=[^\\s_])|(?<=[^\\s_])__(?![\\w_])"
            + "|(?<![\\w*])\\*(?=[^\\s*])|(?<=[^\\s*])\\*(?![\\w*])"
            + "|!?\\[(?=[^\\]\\[\\n]{1,200}\\]\\()"
            + "|(?<=[^\\[\\n])\\]\\([^()\\s]{0,300}\\)"
            + "|</?(?:a|abbr|b|br|center|div|em|hr|i|img|p|small|span|strong|sub|sup|u)(?:[ /][^<>\\n]{0,200})?>");

    private static final Pattern RULE_OF_TABLE = Pattern.compile("(?m)^[ \\t]*\\|?[ \\t]*:?-{2,}[-:| \\t]*$");

    /** A line of dashes or equal signs that makes the line above it a heading. */
    private static final Pattern UNDERLINE =
            Pattern.compile("(?m)(?<=[^\\s|][ \\t]?\\r?\\n)[ \\t]{0,3}(?:={3,}|-{3,})[ \\t]*$");

    /** In a cell, where a line of its own cannot be. */
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

    /** The block of keys and values at the top of a page, by which the tool that publishes it is told what to do. */
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\n(?:(?:[\\w-]+:|[ \\t]|#)[^\\n]*\\n){1,50}?---[ \\t]*\\n");

    private static final Pattern TITLE = Pattern.compile("(?m)^title:[ \\t]*([^\\n]*)$");

    private MarkdownText() {}

    static String of(String text) {
        String ruled = RULE_OF_TABLE
                .matcher(withoutMarks(withoutFrontMatter(text)))
                .replaceAll(rule -> rule.group().replace(':', '-'));
        return UNDERLINE
                .matcher(ruled)
                .replaceAll(line -> line.group().replace('-', ' ').replace('=', ' '));
    }

    /** Of the block at the top the title stays, which no heading may repeat. */
    private static String withoutFrontMatter(String text) {
        Matcher block = FRONT_MATTER.matcher(text);
        if (!block.lookingAt()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        Matcher title = TITLE.matcher(block.group());
        boolean titled = title.find();
        for (int i = 0; i < block.end(); i++) {
            boolean kept = titled && i >= title.start(1) && i < title.end(1);
            if (!kept && text.charAt(i) != '\n') {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** Looks for marks in the lines alone that hold a sign of which they are made, which few do. */
    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text);
        Matcher marks = MARKS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int line = 0;
        while (line < text.length()) {
            int newline = text.indexOf('\n', line);
            int end = newline < 0 ? text.length() : newline + 1;
            if (hasSign(text, line, end)) {
                blank(marks.region(line, end), plain);
            }
            line = end;
        }
        return plain.toString();
    }

    private static boolean hasSign(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '#', '>', '*', '_', '[', ']', '<' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static void blank(Matcher marks, StringBuilder plain) {
        while (marks.find()) {
            for (int i = marks.start(); i < marks.end(); i++) {
                plain.setCharAt(i, ' ');
            }
            if (LINE_BREAK.matcher(marks.group()).matches()) {
                plain.setCharAt(marks.start(), ';');
            }
        }
    }
}
