package ee.osalus.io.text;

import ee.osalus.funding.FundingKind;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.PersonRole;
import ee.osalus.project.ProjectStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what sentences tell of a project, amounts apart: when it runs, who pays and under what, who leads it, its numbers. */
final class ProseReader {

    private final Page page;
    private final SourceText text;
    private final PeriodReader periods;
    private final FunderReader funders;
    private final MeasureReader measures;
    private final PersonReader people;

    ProseReader(Page page, Notes notes) {
        this.page = page;
        this.text = page.text();
        this.periods = new PeriodReader(page, notes);
        this.funders = new FunderReader(page);
        this.measures = new MeasureReader(page);
        this.people = new PersonReader(page);
    }

    void read(Sentence sentence, Draft draft) {
        definitions(sentence, draft);
        named(sentence, Role.GRANTED_TO, PartnerRole.BENEFICIARY, draft);
        named(sentence, Role.LEADS, PartnerRole.LEAD_PARTNER, draft);
        takingPart(sentence, draft);
        periods.sentence(sentence, draft);
        if (sentence.hasWord(Role.FUNDS)
                || sentence.hasWord(Role.MEASURE)
                || sentence.hasWord(Role.PROGRAMME)
                || sentence.hasWord(Role.THROUGH)
                || sentence.hasWord(Role.PROJECT)) {
            funders.sentence(sentence, draft);
            measures.sentence(sentence, draft);
        }
        manager(sentence, draft);
        contractor(sentence, draft);
        codes(sentence, draft);
        if (draft.status == null && sentence.hasWord(Role.FINISHED)) {
            draft.status = new Read<>(ProjectStatus.FINISHED, new Span(sentence.start(), sentence.end()));
        }
    }

    private void codes(Sentence sentence, Draft draft) {
        boolean another = !draft.references.isEmpty() && sentence.hasWord(Role.ROUND);
        for (Token token : another ? List.<Token>of() : sentence.tokens()) {
            if (token instanceof Token.Code code && code.shape() == Token.Code.Shape.PROJECT) {
                draft.reference(page.reference(code.value()), code.span());
            }
        }
    }

    private void manager(Sentence sentence, Draft draft) {
        if (draft.hasPerson(PersonRole.PROJECT_MANAGER)) {
            return;
        }
        for (Token token : sentence.tokens()) {
            if (token instanceof Token.Word word && word.plays(Role.MANAGER)) {
                int end = word.endOf(Role.MANAGER);
                int next = text.skipBlanksAndOneLineEnd(text.at(end) == ':' ? end + 1 : end, text.length());
                next = afterCopula(next);
                Span name = people.personAt(people.afterOffice(next));
                boolean line = text.trim(
                                text.lineStart(text.lineOf(word.start())), text.lineEnd(text.lineOf(word.start())))
                        .equals(new Span(word.start(), end));
                name = name == null && line ? people.personAbove(word.start()) : name;
                if (name != null) {
                    people.add(PersonRole.PROJECT_MANAGER, name, draft);
                    return;
                }
            }
        }
    }

    private int afterCopula(int at) {
        int token = page.firstAt(at);
        boolean copula = token < page.tokens().size()
                && page.tokens().get(token) instanceof Token.Word word
                && word.start() == at
                && word.plays(Role.LINK)
                && !text.isUpper(at);
        return copula ? text.skipBlanks(page.tokens().get(token).end(), text.length()) : at;
    }

    /** "teenusepakkuja Rannaveere Konsult OÜ": a contractor's name right after the word. */
    private void contractor(Sentence sentence, Draft draft) {
        if (draft.hasPartner(PartnerRole.CONTRACTOR)) {
            return;
        }
        for (Token token : sentence.tokens()) {
            boolean contractor = token instanceof Token.Word word
                    && Hit.longest(word.hits(), Meaning.Label.class)
                            .filter(hit ->
                                    hit.meaning() instanceof Meaning.Label label && label.field() == Field.CONTRACTOR)
                            .isPresent();
            if (contractor) {
                Span name = capitalised(text.skipBlanks(token.end(), text.length()));
                if (!name.isEmpty()) {
                    draft.partner(PartnerRole.CONTRACTOR, page.names().name(name));
                }
                return;
            }
        }
    }

    private Span capitalised(int start) {
        int i = start;
        int end = start;
        while (text.isUpper(i)) {
            while (text.isWordPart(i) || text.at(i) == '-' || text.at(i) == '&') {
                i++;
            }
            end = i;
            i = text.at(i) == ' ' ? text.skipBlanks(i, text.length()) : i;
        }
        return new Span(start, end);
    }

    /** "rahuldada Kambja Vallavalitsuse, registrikood …", "veab SA Virumaa Muuseumid": the body that a verb speaks of. */
    private void named(Sentence sentence, Role verb, PartnerRole role, Draft draft) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size() && !draft.hasPartner(role); i++) {
            if (!(tokens.get(i) instanceof Token.Word word) || !word.plays(verb)) {
                continue;
            }
            Span stated = afterDash(sentence, word.endOf(verb));
            if (!stated.isEmpty()) {
                draft.partner(role, page.names().name(stated));
                continue;
            }
            int after = page.names().afterArticle(text.skipBlanksAndOneLineEnd(word.endOf(verb), text.length()));
            Span name = page.names().withComplements(capitalised(after));
            if (isBody(name)) {
                Read<String> read = page.names().name(name);
                draft.partner(role, new Read<>(page.names().nominative(read.value()), read.span()));
            }
        }
    }

    /** "Paju linn ja AS Paju Vesi osalevad projektis": partners, where nothing lists them. */
    private void takingPart(Sentence sentence, Draft draft) {
        if (draft.hasPartner(PartnerRole.PARTNER)) {
            return;
        }
        for (Token token : sentence.tokens()) {
            if (token instanceof Token.Word word && word.plays(Role.TAKES_PART)) {
                List<Read<String>> names = page.names().list(new Span(sentence.start(), word.start()));
                if (names.stream().allMatch(name -> text.isUpper(name.span().start()) && isBody(name.span()))) {
                    names.forEach(name -> draft.partner(PartnerRole.PARTNER, name));
                }
                return;
            }
        }
    }

    /** "Juhtpartner – X.", "juhtpartner projektis – X,": what stands after the dash, up to a comma or the end; empty without one. */
    private Span afterDash(Sentence sentence, int from) {
        int start = -1;
        int end = sentence.end();
        for (Token token : sentence.tokens()) {
            if (token.start() < from || end < sentence.end()) {
                continue;
            }
            char mark = token instanceof Token.Mark found ? found.mark() : ' ';
            if (start < 0 && mark == '-') {
                start = token.end();
            } else if (start < 0 && !(token instanceof Token.Word word && word.plays(Role.PROJECT))) {
                return new Span(0, 0);
            } else if (start > 0 && (mark == ',' || mark == ';')) {
                end = token.start();
            }
        }
        return start < 0 ? new Span(0, 0) : text.trim(start, end);
    }

    /** A name of several words, one of which is a body's, a municipality's or a legal form. */
    private boolean isBody(Span name) {
        List<Token> words = page.tokensIn(name);
        return words.size() > 1
                && words.stream()
                        .anyMatch(t -> t instanceof Token.Word word
                                && (word.plays(Role.BODY_HEAD)
                                        || word.plays(Role.MUNICIPALITY)
                                        || word.plays(Role.ORGANISATION)
                                        || FunderReader.bodyAt(word) != null));
    }

    /** "Kambja Vallavalitsuse (edaspidi toetuse saaja)": what a name means from here on. */
    private void definitions(Sentence sentence, Draft draft) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof Token.Word word) || !word.plays(Role.HEREAFTER)) {
                continue;
            }
            int open = i;
            while (open > 0 && !(tokens.get(open) instanceof Token.Mark mark && mark.mark() == '(')) {
                open--;
            }
            if (open == 0) {
                continue;
            }
            define(tokens, open, i, draft);
        }
    }

    private void define(List<Token> tokens, int open, int hereafter, Draft draft) {
        Field field = null;
        boolean project = false;
        boolean measure = false;
        for (int i = hereafter + 1; i < tokens.size() && i < hereafter + 4; i++) {
            if (tokens.get(i) instanceof Token.Word word) {
                Hit label = Hit.longest(word.hits(), Meaning.Label.class).orElse(null);
                if (field == null && label != null && label.meaning() instanceof Meaning.Label meaning) {
                    field = meaning.field();
                }
                project |= word.plays(Role.PROJECT);
                measure |= word.plays(Role.MEASURE);
            }
        }
        if (tokens.get(open - 1) instanceof Token.Mark mark && mark.mark() == SourceText.QUOTE) {
            Span quoted = quotedBefore(tokens, open - 1);
            if (quoted != null && project) {
                new TitleReader(page).take(quoted, draft);
            } else if (quoted != null && measure) {
                draft.text(Field.MEASURE, draft.language, page.names().name(quoted));
            }
            return;
        }
        Read<String> name = nameBefore(tokens, open - 1);
        if (name == null || field == null) {
            return;
        }
        switch (field) {
            case BENEFICIARY -> draft.partner(PartnerRole.BENEFICIARY, name);
            case APPLICANT -> draft.partner(PartnerRole.APPLICANT, name);
            case LEAD_PARTNER -> draft.partner(PartnerRole.LEAD_PARTNER, name);
            case INTERMEDIARY -> {
                FundingDraft.SourceDraft grant = draft.funding.source(FundingKind.GRANT);
                grant.intermediary = grant.intermediary == null ? name : grant.intermediary;
            }
            default -> {}
        }
    }

    private @Nullable Span quotedBefore(List<Token> tokens, int close) {
        for (int i = close - 1; i >= 0; i--) {
            if (tokens.get(i) instanceof Token.Mark mark && mark.mark() == SourceText.QUOTE) {
                int end = tokens.get(close).start();
                return new Span(mark.end(), end);
            }
        }
        return null;
    }

    private @Nullable Read<String> nameBefore(List<Token> tokens, int last) {
        if (!(tokens.get(last) instanceof Token.Word)) {
            return null;
        }
        Hit known = null;
        int first = last;
        for (int i = last; i >= 0 && i > last - 8; i--) {
            if (!(tokens.get(i) instanceof Token.Word word)) {
                break;
            }
            Hit body = FunderReader.bodyAt(word);
            if (body != null && body.end() == tokens.get(last).end()) {
                known = body;
            }
            if (!text.isUpper(word.start()) || word.plays(Role.GRANTED_TO) || word.plays(Role.FUNCTION_WORD)) {
                break;
            }
            first = i;
        }
        Span span = known != null
                ? known.span()
                : new Span(tokens.get(first).start(), tokens.get(last).end());
        if (!text.isUpper(span.start())) {
            return null;
        }
        Read<String> name = page.names().name(span);
        return new Read<>(page.names().nominative(name.value()), name.span());
    }
}
