package ee.osalus.io.text;

import ee.osalus.funding.FundingKind;
import ee.osalus.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who pays: funds, granting bodies, and bodies that handle the grants of others. */
final class FunderReader {

    private final Page page;
    private final SourceText text;
    private final Names names;

    FunderReader(Page page) {
        this.page = page;
        this.text = page.text();
        this.names = page.names();
    }

    /** The value of "Rahastaja": its first sentence; a programme after the body's name is told apart. */
    void label(Entry entry, Span first, Draft draft) {
        Read<String> name = names.name(first);
        if (name.value().isEmpty() || name.value().length() > 200) {
            return;
        }
        if (entry.is(Field.INTERMEDIARY)) {
            if (draft.funding.source(FundingKind.GRANT).intermediary == null) {
                draft.funding.source(FundingKind.GRANT).intermediary = name;
            }
            return;
        }
        List<Token> tokens = page.tokensIn(name.span());
        if (tokens.stream().anyMatch(FunderReader::isDay)) {
            return; // "Osalemise otsustas volikogu 14. juunil 2018": a sentence, no name
        }
        Hit body = tokens.isEmpty() ? null : bodyAt(tokens.get(0));
        if (body == null || !(body.meaning() instanceof Meaning.Body known)) {
            funder(name, draft);
            return;
        }
        if (body.end() >= name.span().end()) {
            take(known.kind(), name, draft);
            if (known.kind() == BodyKind.PROGRAMME) {
                draft.text(Field.PROGRAMME, draft.language, nominative(name));
            }
        } else if (isProgrammeTail(tokens, body)) {
            take(known.kind(), named(body.span()), draft);
            draft.text(
                    Field.PROGRAMME,
                    draft.language,
                    nominative(names.name(new Span(body.end(), name.span().end()))));
        } else if (known.kind() == BodyKind.PROGRAMME && names.endsWithProgramme(name.value())) {
            draft.text(Field.PROGRAMME, draft.language, nominative(name));
            funder(name, draft);
        } else {
            take(known.kind(), name, draft);
        }
    }

    /** "Keskkonnainvesteeringute Keskuse keskkonnaprogramm": small letters after an inflected name. */
    private boolean isProgrammeTail(List<Token> tokens, Hit body) {
        Token last = tokens.get(tokens.size() - 1);
        return body.end() > body.stemEnd()
                && names.endsWithProgramme(text.clean(last.span()))
                && !text.isUpper(text.skipBlanks(body.end(), text.length()));
    }

    private static boolean isDay(Token token) {
        return token instanceof Token.Dates dates
                && dates.first() != null
                && dates.first().precision() == PartialDate.Precision.DAY;
    }

    static @Nullable Hit bodyAt(Token token) {
        return token instanceof Token.Word word
                ? Hit.longest(word.hits(), Meaning.Body.class).orElse(null)
                : null;
    }

    /** The bodies that a sentence about funding names. */
    void sentence(Sentence sentence, Draft draft) {
        List<Token> tokens = sentence.tokens();
        boolean funds = sentence.hasWord(Role.FUNDS);
        int after = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Hit body = bodyAt(tokens.get(i));
            if (body == null || body.start() < after || !(body.meaning() instanceof Meaning.Body known)) {
                continue;
            }
            after = body.end();
            Span span = withYears(body.span());
            boolean programme = known.kind() == BodyKind.PROGRAMME;
            boolean handsOn =
                    !programme && known.kind() != BodyKind.FUND; // money comes through a fund from nobody else
            if (handsOn && (isThrough(tokens, i) || isByWayOf(tokens, span.end()))) {
                intermediary(named(span), draft);
            } else if (funds && !programme) {
                take(known.kind(), named(span), draft);
            }
        }
        unknownBodies(tokens, draft);
    }

    /** "… Sihtasutuse toel", "… vahenditest": a capitalised name that the vocabulary does not know. */
    private void unknownBodies(List<Token> tokens, Draft draft) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean supported = tokens.get(i) instanceof Token.Word word
                    && (word.plays(Role.SUPPORTED_BY) || word.plays(Role.BY_WAY_OF));
            if (!supported || !(tokens.get(i - 1) instanceof Token.Word head) || !head.plays(Role.BODY_HEAD)) {
                continue;
            }
            int first = i - 1;
            while (first > 0
                    && tokens.get(first - 1) instanceof Token.Word word
                    && (text.isUpper(word.start())
                            || (isJoint(word)
                                    && first > 1
                                    && text.isUpper(tokens.get(first - 2).start())))) {
                first--;
            }
            if ((first == i - 1 && !text.isUpper(head.start())) || bodyAt(tokens.get(first)) != null) {
                continue;
            }
            Read<String> name = named(new Span(tokens.get(first).start(), head.end()));
            if (tokens.get(i) instanceof Token.Word word && word.plays(Role.BY_WAY_OF)) {
                intermediary(name, draft);
            } else {
                funder(name, draft);
            }
        }
    }

    private boolean isJoint(Token.Word word) {
        return names.isConjunction(text.clean(word.span()));
    }

    private static boolean isThrough(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
            if (tokens.get(i) instanceof Token.Word word && word.plays(Role.THROUGH)) {
                return true;
            }
        }
        return false;
    }

    private boolean isByWayOf(List<Token> tokens, int end) {
        int next = Token.firstAt(end, tokens);
        return next < tokens.size() && tokens.get(next) instanceof Token.Word word && word.plays(Role.BY_WAY_OF);
    }

    /** With the years that belong to the name: "finantsmehhanismi 2014-2021". */
    private Span withYears(Span body) {
        int next = text.skipBlanks(body.end(), text.length());
        int at = page.firstAt(next);
        boolean years = at < page.tokens().size()
                && page.tokens().get(at) instanceof Token.Dates dates
                && dates.start() == next
                && dates.end() - dates.start() == "2014-2021".length()
                && dates.form() == Token.Dates.Form.RANGE;
        return years ? new Span(body.start(), next + "2014-2021".length()) : body;
    }

    private Read<String> named(Span span) {
        return nominative(names.name(span));
    }

    private Read<String> nominative(Read<String> name) {
        return new Read<>(names.nominative(name.value()), name.span());
    }

    private void take(BodyKind kind, Read<String> name, Draft draft) {
        if (kind == BodyKind.FUND) {
            if (draft.funding.source(FundingKind.GRANT).fund == null) {
                draft.funding.source(FundingKind.GRANT).fund = name;
            }
        } else {
            funder(name, draft);
        }
    }

    void funder(Read<String> name, Draft draft) {
        if (draft.funding.source(FundingKind.GRANT).funder == null) {
            draft.funding.source(FundingKind.GRANT).funder = name;
        }
    }

    void intermediary(Read<String> name, Draft draft) {
        FundingDraft.SourceDraft grant = draft.funding.source(FundingKind.GRANT);
        if (grant.intermediary == null) {
            grant.intermediary = name;
        }
    }
}
