package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page about a project also tells of a call: from a heading to the next one, where the words between say that applications
 * may be sent. Its limits and budgets are no figures of the project.
 */
final class CallBlocks {

    private final Page page;
    private final SourceText text;

    CallBlocks(Page page) {
        this.page = page;
        this.text = page.text();
    }

    /** The blocks, or none where the rest of the page names no project: then the page is about the call. */
    List<Span> spans() {
        boolean tells = page.tokens().stream().anyMatch(CallBlocks::isOfCall);
        if (!tells || page.isCard()) {
            return List.of();
        }
        List<Span> calls = new ArrayList<>();
        boolean project = false;
        boolean under = false;
        int from = 0;
        for (Span block : new HeadingSections(page, text.length()).blocks()) {
            project |= namesProject(new Span(from, block.start()));
            from = block.end();
            if (namesProject(block)) {
                project = true;
                under = false;
            } else if (under || page.tokensIn(block).stream().anyMatch(CallBlocks::isOfCall)) {
                calls.add(block);
                under = endsInHeading(block);
            }
        }
        return project ? calls : List.of();
    }

    private static boolean isOfCall(Token token) {
        return token instanceof Token.Word word && word.plays(Role.CALL_PAGE);
    }

    /** "Avatud taotlusvoorud", and below it the heading of the first of them. */
    private boolean endsInHeading(Span block) {
        int end = text.trim(block.start(), block.end()).end();
        Span last = new Span(text.lineStart(text.lineOf(Math.max(block.start(), end - 1))), end);
        return page.tokensIn(last).stream().anyMatch(CallBlocks::isOfCall);
    }

    private boolean namesProject(Span span) {
        for (Entry entry : page.entriesIn(span)) {
            if ((entry.is(Field.TITLE) || entry.is(Field.PROJECT))
                    && !entry.value().isEmpty()) {
                return true;
            }
        }
        List<Token> tokens = page.tokensIn(span);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean quoted = tokens.get(i) instanceof Token.Word word
                    && word.plays(Role.PROJECT)
                    && tokens.get(i + 1) instanceof Token.Mark mark
                    && mark.mark() == SourceText.QUOTE;
            if (quoted) {
                return true;
            }
        }
        return false;
    }
}
