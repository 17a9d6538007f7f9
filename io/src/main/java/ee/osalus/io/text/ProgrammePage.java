package ee.osalus.io.text;

import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Call;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.party.Organisation;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads a page that announces a programme or a call, and no project. */
final class ProgrammePage {

    private final Page page;
    private final SourceText text;
    private final String language;

    ProgrammePage(Page page) {
        this.page = page;
        this.text = page.text();
        this.language = Languages.of(page.tokens());
    }

    /** The programme that "kestab" or is named in quotes after the word "programm", or null. */
    @Nullable
    Programme programme(SortedMap<String, TextLocation> origins) {
        List<Sentence> sentences = Sentence.of(text, page.tokens());
        Read<String> name = null;
        Token.Dates dates = null;
        Draft funding = new Draft(new Span(0, text.length()), language, false);
        for (Sentence sentence : sentences) {
            name = name == null ? name(sentence) : name;
            if (dates == null && sentence.hasWord(Role.PROGRAMME) && sentence.hasWord(Role.PERIOD)) {
                dates = dates(sentence);
                funding.funding.sources.clear();
                new FunderReader(page).sentence(sentence, funding);
            } else {
                new FunderReader(page).sentence(sentence, funding);
            }
            measure(sentence, funding);
        }
        if (name == null || dates == null) {
            return null;
        }
        Programme.Builder programme = Programme.builder().name(LocalizedText.of(language, name.value()));
        origins.put("/programmes/0/name", text.place(name.span()));
        period(dates, programme, origins);
        fund(funding, programme, origins);
        measureOf(funding, programme, origins);
        body(programme, origins);
        return programme.build();
    }

    /** The quoted name after "programmi nimetus" or "nimi". */
    private @Nullable Read<String> name(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean named =
                    tokens.get(i) instanceof Token.Word word && (word.plays(Role.NAME) || word.plays(Role.PROGRAMME));
            if (named && tokens.get(i + 1) instanceof Token.Mark mark && mark.mark() == SourceText.QUOTE) {
                Span quoted = page.names().quoted(mark.start(), text.length());
                if (!quoted.isEmpty()) {
                    return page.names().name(quoted);
                }
            }
        }
        return null;
    }

    private static Token.@Nullable Dates dates(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token instanceof Token.Dates dates && (dates.first() != null || dates.last() != null)) {
                return dates;
            }
        }
        return null;
    }

    private void measure(Sentence sentence, Draft draft) {
        if (sentence.hasWord(Role.MEASURE)) {
            new MeasureReader(page).sentence(sentence, draft);
        }
    }

    private void period(Token.Dates dates, Programme.Builder programme, SortedMap<String, TextLocation> origins) {
        Period period = PeriodReader.period(dates);
        if (period != null) {
            programme.period(period);
            origins.put("/programmes/0/period", text.place(dates.span()));
        }
    }

    private void fund(Draft funding, Programme.Builder programme, SortedMap<String, TextLocation> origins) {
        for (FundingDraft.SourceDraft source : funding.funding.sources) {
            Read<String> fund = source.fund;
            if (fund != null) {
                programme.fund(LocalizedText.of(language, fund.value()));
                origins.put("/programmes/0/fund", text.place(fund.span()));
            }
        }
    }

    private void measureOf(Draft draft, Programme.Builder programme, SortedMap<String, TextLocation> origins) {
        var names = draft.texts.get(Field.MEASURE);
        if (names != null) {
            Read<String> measure = names.values().iterator().next();
            programme.measure(Measure.builder()
                    .name(LocalizedText.of(language, measure.value()))
                    .build());
            origins.put("/programmes/0/measure/name", text.place(measure.span()));
        }
    }

    /** The first granting body that the page names. */
    private void body(Programme.Builder programme, SortedMap<String, TextLocation> origins) {
        for (Token token : page.tokens()) {
            Hit hit = FunderReader.bodyAt(token);
            if (hit != null
                    && hit.meaning() instanceof Meaning.Body body
                    && body.kind() == BodyKind.FUNDER
                    && text.isUpper(hit.start())) {
                String name = page.names().nominative(text.clean(hit.span()));
                programme.body(Organisation.builder()
                        .name(LocalizedText.of(language, name))
                        .build());
                origins.put("/programmes/0/body", text.place(hit.span()));
                return;
            }
        }
    }

    /** The call that is named in quotes after "taotlusvoor", with the last day for applications; or null. */
    @Nullable
    Call call(SortedMap<String, TextLocation> origins) {
        Draft draft = new Draft(new Span(0, text.length()), language, false);
        PartialDate deadline = null;
        Span at = null;
        for (Sentence sentence : Sentence.of(text, page.tokens())) {
            new MeasureReader(page).sentence(sentence, draft);
            Token.Dates dates = sentence.hasWord(Role.CALL_PAGE) ? dates(sentence) : null;
            if (deadline == null && dates != null && dates.last() != null) {
                deadline = dates.last();
                at = dates.span();
            }
        }
        Draft.CallDraft call = draft.call;
        if (call == null || call.name == null) {
            return null;
        }
        Call.Builder built = Call.builder().name(LocalizedText.of(language, call.name.value()));
        origins.put("/calls/0/name", text.place(call.name.span()));
        if (deadline != null && at != null) {
            built.window(Period.until(deadline));
            origins.put("/calls/0/window", text.place(at));
        }
        return built.build();
    }
}
