package ee.osalus.io.text;

import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Call;
import ee.osalus.funding.Programme;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a whole text: its parts, then what they have in common. */
final class PageReader {

    private final SourceText text;
    private final Page whole;
    private final Page page;
    private final InputLimits limits;
    private final Notes notes;

    PageReader(SourceText text, Vocabulary vocabulary, InputLimits limits) {
        this.text = text;
        this.whole = new Page(text, vocabulary);
        this.page = whole.without(new CallBlocks(whole).spans());
        this.limits = limits;
        this.notes = new Notes(text);
    }

    Reading<FundingDocument> read() {
        List<Section> sections = new Sections(page).sections();
        boolean callPage =
                page.tokens().stream().anyMatch(t -> t instanceof Token.Word word && word.plays(Role.CALL_PAGE));
        SectionReader reader = new SectionReader(page, new Currencies(page, notes), notes, callPage);
        Drafts drafts = new Drafts();
        for (Section section : sections) {
            for (Draft draft : reader.read(section)) {
                if (drafts.size() >= limits.maxProjects()) {
                    notes.add(TextFinding.TOO_MANY_PROJECTS, section.span(), Map.of("limit", limits.maxProjects()));
                    break;
                }
                drafts.add(draft, section.translation());
            }
        }
        shareProgramme(sections, drafts);
        return assemble(drafts.list());
    }

    /** A list of awards names its programme once, before the first project. */
    private void shareProgramme(List<Section> sections, Drafts drafts) {
        if (drafts.size() < 2
                || sections.isEmpty()
                || sections.get(0).preamble().isEmpty()) {
            return;
        }
        Draft common = new Draft(sections.get(0).preamble(), sections.get(0).language(), false);
        for (Sentence sentence : Sentence.of(text, page.tokensIn(sections.get(0).preamble()))) {
            new MeasureReader(page).sentence(sentence, common);
        }
        Map<String, Read<String>> programme = common.texts.get(Field.PROGRAMME);
        if (programme == null) {
            return;
        }
        for (Draft draft : drafts.list()) {
            if (!draft.texts.containsKey(Field.PROGRAMME) && !draft.texts.containsKey(Field.MEASURE)) {
                programme.forEach((language, name) -> draft.text(Field.PROGRAMME, language, name));
            }
        }
    }

    private Reading<FundingDocument> assemble(List<Draft> drafts) {
        TreeMap<String, TextLocation> origins = new TreeMap<>();
        FundingDocument.Builder document = FundingDocument.builder().text(text.raw());
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            ProjectAssembly assembly = new ProjectAssembly(text, "/projects/" + i, origins, notes);
            document.addProjects(assembly.project(drafts.get(i)));
            Draft.CallDraft call = drafts.get(i).call;
            if (call != null) {
                Call built = assembly.call(call, "/calls/" + calls.size(), drafts.get(i).language);
                if (!calls.contains(built)) {
                    calls.add(built);
                }
            }
        }
        if (drafts.isEmpty()) {
            ProgrammePage programmes = new ProgrammePage(page);
            Programme programme = programmes.programme(origins);
            if (programme != null) {
                document.addProgrammes(programme);
            }
            Call call = programmes.call(origins);
            if (call != null) {
                calls.add(call);
            }
        }
        FundingDocument read = document.addAllCalls(calls)
                .addAllUnrecognised(unrecognised(origins))
                .build();
        if (read.projects().isEmpty() && read.programmes().isEmpty() && calls.isEmpty()) {
            notes.add(TextFinding.NOTHING_READ, new Span(0, 0), Map.of());
        } else if (!notes.has(TextFinding.TOO_MANY_PROJECTS)) {
            noteAmountsThatWereNotTaken(origins);
            noteBoundsOfRates(origins);
        }
        return Reading.of(read, notes.findings(), origins);
    }

    /** What stands elsewhere once more, in another language say, was taken there. */
    private void noteAmountsThatWereNotTaken(SortedMap<String, TextLocation> origins) {
        Set<TextLocation> read = new HashSet<>(origins.values());
        Set<BigDecimal> taken = new HashSet<>();
        List<Token.Amount> others = new ArrayList<>();
        for (Token token : whole.tokens()) {
            if (token instanceof Token.Amount amount && read.contains(text.place(amount.span()))) {
                taken.add(amount.number().stripTrailingZeros());
            } else if (token instanceof Token.Amount amount && amount.currency() != null) {
                others.add(amount);
            }
        }
        Set<String> candidates = notes.candidates();
        others.stream()
                .filter(amount -> !taken.contains(amount.number().stripTrailingZeros()))
                .filter(amount -> !candidates.contains(text.place(amount.span()).raw()))
                .forEach(amount -> notes.add(
                        TextFinding.AMOUNT_NOT_TAKEN, amount.span(), Map.of("amount", text.clean(amount.span()))));
    }

    private void noteBoundsOfRates(SortedMap<String, TextLocation> origins) {
        Set<TextLocation> read = new HashSet<>(origins.values());
        List<Token> tokens = whole.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Percent percent && Figures.isBound(tokens, i)) {
                TextLocation place = text.place(percent.span());
                if (!read.contains(place)) {
                    notes.add(TextFinding.RATE_BOUND, percent.span(), Map.of("rate", text.clean(percent.span())));
                }
            }
        }
    }

    /** The lines that hold no origin and no label. */
    private List<TextLocation> unrecognised(SortedMap<String, TextLocation> origins) {
        boolean[] read = new boolean[text.lineCount()];
        origins.values().forEach(origin -> read[text.lineOf(origin)] = true);
        page.entries().stream().filter(e -> !e.is(Field.OTHER)).forEach(e -> {
            int last = text.lineOf(Math.max(e.label().start(), e.value().end() - 1));
            for (int line = text.lineOf(e.label().start()); line <= last; line++) {
                read[line] = true;
            }
        });
        List<TextLocation> lines = new ArrayList<>();
        for (int line = 0; line < text.lineCount(); line++) {
            Span trimmed = text.trim(text.lineStart(line), text.lineEnd(line));
            if (!read[line] && !trimmed.isEmpty()) {
                lines.add(text.place(trimmed));
            }
        }
        return lines;
    }
}
