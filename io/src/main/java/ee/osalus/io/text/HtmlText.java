package ee.osalus.io.text;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A web page as the text that a browser shows: a line for each block, line break, list item and row; bars between the cells of a
 * row; a blank line around headings and paragraphs. Scripts, styles and the page's
 * navigation are left out.
 */
final class HtmlText {

    private static final int LOOKED_AT = 2000;

    private HtmlText() {}

    /** Whether a text is the source of a web page. */
    static boolean isHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || (start.startsWith("<")
                        && (start.contains("<body")
                                || start.contains("<div")
                                || start.contains("<p>")
                                || start.contains("<table")
                                || start.contains("<h1")
                                || start.contains("<br")));
    }

    static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, noscript, template, svg, nav").remove();
        Lines lines = new Lines();
        page.body().traverse(lines);
        return lines.text();
    }

    /** Collects the text, and breaks lines where blocks begin and end. */
    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText(), isPreformatted(node));
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            switch (element.normalName()) {
                case "td", "th" -> text.append(" | ");
                case "p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "dl" -> blankLine();
                default -> {
                    if (element.isBlock()) {
                        lineEnd();
                    }
                }
            }
        }

        private void open(Element element) {
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "h1", "h2", "h3", "h4", "h5", "h6", "p" -> blankLine();
                case "td", "th" -> {}
                default -> {
                    if (element.isBlock()) {
                        lineEnd();
                    }
                }
            }
        }

        private static boolean isPreformatted(Node node) {
            return node.parent() instanceof Element parent && parent.closest("pre") != null;
        }

        private void append(String words, boolean preformatted) {
            if (preformatted) {
                text.append(words);
                return;
            }
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
                if (!blank) {
                    text.append(c);
                } else if (text.length() > 0
                        && text.charAt(text.length() - 1) != ' '
                        && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
            }
        }

        private void lineEnd() {
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        private void blankLine() {
            lineEnd();
            int length = text.length();
            if (length > 1 && text.charAt(length - 2) != '\n') {
                text.append('\n');
            }
        }

        String text() {
            return text.toString();
        }
    }
}
