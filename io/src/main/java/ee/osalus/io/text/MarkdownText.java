package ee.osalus.io.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without the marks of Markdown: stars and underscores of emphasis, the signs before headings and quotations, the targets
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

    /** In a cell, where a line of its own cannot be. */
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private MarkdownText() {}

    static String of(String text) {
        String plain = blanked(MARKS.matcher(text), text);
        return RULE_OF_TABLE.matcher(plain).replaceAll(rule -> rule.group().replace(':', '-'));
    }

    private static String blanked(Matcher marks, String text) {
        StringBuilder plain = new StringBuilder(text);
        while (marks.find()) {
            for (int i = marks.start(); i < marks.end(); i++) {
                plain.setCharAt(i, ' ');
            }
            if (LINE_BREAK.matcher(marks.group()).matches()) {
                plain.setCharAt(marks.start(), ';');
            }
        }
        return plain.toString();
    }
}
