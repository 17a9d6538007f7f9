package ee.osalus.io.text;

import ee.osalus.funding.FundingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one section into the draft of a project, or into several where its sentences speak of "each". */
final class SectionReader {

    private static final int MOST_SHARING = 20;
    private static final int MOST_LINES_BEFORE = 40;

    private final Page page;
    private final SourceText text;
    private final Currencies currencies;
    private final Notes notes;
    private final TitleReader titles;
    private final boolean callPage;

    SectionReader(Page page, Currencies currencies, Notes notes, boolean callPage) {
        this.page = page;
        this.text = page.text();
        this.currencies = currencies;
        this.notes = notes;
        this.titles = new TitleReader(page);
        this.callPage = callPage;
    }

    List<Draft> read(Section section) {
        Draft draft = new Draft(section.span(), section.language(), page.isCard());
        EntryReader reader = new EntryReader(page, notes);
        FundingReader funding = new FundingReader(page, currencies, notes);
        FinancingTable table = new FinancingTable(page, section.span());
        table.rows().forEach(funding::row);
        PartnerTable partners = new PartnerTable(page, section.span());
        for (Entry entry : section.entries()) {
            if (table.span().holds(entry.label().start())
                    || partners.span().holds(entry.label().start())) {
                continue;
            }
            reader.read(entry, draft);
            if (entry.field().kind() == Field.Kind.AMOUNT) {
                funding.label(entry, draft);
            } else if (entry.is(Field.FUNDER)) {
                funding.funder(entry);
            }
        }
        partners.rows().forEach(row -> funding.row(row, draft));
        boolean labelled = draft.texts.containsKey(Field.TITLE);
        boolean funded = false;
        List<Span> quoted = List.of();
        if (!page.isCard()) {
            List<Sentence> sentences =
                    sentences(section, List.of(table.span(), partners.span()), funding.hasLabelledAmounts());
            boolean each = sentences.stream().anyMatch(s -> s.hasWord(Role.EACH) && hasAmount(s));
            ProseReader prose = new ProseReader(page, notes);
            for (Sentence sentence : sentences) {
                prose.read(sentence, draft);
                if (quoted.isEmpty()) {
                    quoted = titles.quotedAfterProject(sentence, draft);
                    funded = !quoted.isEmpty() && hasAmount(sentence);
                }
                if (!callPage && (!each || sentence.hasWord(Role.EACH))) {
                    funding.sentence(sentence);
                }
            }
            title(section, labelled, funded, quoted, draft);
            if (each && quoted.size() > 1) {
                return shared(quoted, funding, draft);
            }
        }
        funding.resolve(draft);
        return isProject(section, labelled || !quoted.isEmpty(), draft) ? List.of(draft) : List.of();
    }

    private static boolean hasAmount(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(Token.Amount.class::isInstance);
    }

    /**
     * A label goes before quotes after "projekt", and these before the page's heading unless labels follow it and the sentence with
     * the quotes has no amount.
     */
    private void title(Section section, boolean labelled, boolean funded, List<Span> quoted, Draft draft) {
        if (labelled) {
            return;
        }
        long labels = section.entries().stream()
                .filter(e -> e.field().kind() != Field.Kind.MARK
                        && e.field().kind() != Field.Kind.PERSON
                        && e.field().kind() != Field.Kind.CONTACT)
                .count();
        int lineEnd = text.lineEnd(text.lineOf(section.span().start()));
        Span item = section.listed()
                ? new ItemTitles(page).of(text.trim(section.span().start(), lineEnd))
                : new Span(0, 0);
        if (!item.isEmpty()) {
            titles.take(item, draft);
            return;
        }
        Span announced = section.listed() ? null : announced(section.preamble());
        if (announced != null) {
            titles.take(announced, draft);
            return;
        }
        Span heading = section.preamble().isEmpty() ? null : titles.heading(section.preamble());
        heading = heading == null ? titles.heading(section.span()) : heading;
        boolean quotesFirst = !section.listed() && (labels < 2 || funded || heading == null);
        if (quotesFirst && !quoted.isEmpty()) {
            titles.take(quoted.get(0), draft);
        } else if (heading != null) {
            Span inside = projectQuote(heading);
            titles.take(inside == null ? heading : inside, draft);
            draft.headingTitle = true;
        } else if (!quoted.isEmpty()) {
            titles.take(quoted.get(0), draft);
        }
    }

    /** "Algas projekt „…“" as a line of its own: a heading that names the project says more than the page's. */
    private @Nullable Span announced(Span preamble) {
        if (preamble.isEmpty()) {
            return null;
        }
        int last = Math.min(text.lineOf(preamble.end() - 1), text.lineOf(preamble.start()) + MOST_LINES_BEFORE);
        for (int line = text.lineOf(preamble.start()); line <= last; line++) {
            Span heading = text.trim(text.lineStart(line), text.lineEnd(line));
            boolean telling = titles.isHeading(heading)
                    || page.tokensIn(heading).stream().anyMatch(Token.Amount.class::isInstance);
            Span quoted = telling ? projectQuote(heading) : null;
            if (quoted != null) {
                return quoted;
            }
        }
        return null;
    }

    /** The quotes after "projekt" within a heading, or null. */
    private @Nullable Span projectQuote(Span heading) {
        List<Span> quoted =
                titles.quotedAfterProject(Sentence.whole(page.tokensIn(heading)), new Draft(heading, "und", false));
        return quoted.isEmpty() ? null : quoted.get(0);
    }

    /** „…“ ja „…“: each of several projects has the same figures. */
    private List<Draft> shared(List<Span> quoted, FundingReader funding, Draft first) {
        List<Draft> drafts = new ArrayList<>();
        for (Span title : quoted.subList(0, Math.min(quoted.size(), MOST_SHARING))) {
            Draft draft = drafts.isEmpty() ? first : first.copyWithoutTitle();
            draft.texts.remove(Field.TITLE);
            titles.take(title, draft);
            funding.resolve(draft);
            drafts.add(draft);
        }
        return drafts;
    }

    /** The word "projekt", or a source of money beside the cost: "a ticket costs 4 euros" is neither. */
    private boolean speaksOfFunding(Section section, Draft draft) {
        return draft.funding.sources.stream().anyMatch(s -> s.amount != null && s.kind != FundingKind.LOAN)
                || page.tokensIn(section.span()).stream()
                        .anyMatch(t -> t instanceof Token.Word word && word.plays(Role.PROJECT) && !isLine(word));
    }

    /** "Projektid" as an item of a menu. */
    private boolean isLine(Token.Word word) {
        int line = text.lineOf(word.start());
        return text.trim(text.lineStart(line), text.lineEnd(line)).equals(word.span());
    }

    private boolean isProject(Section section, boolean named, Draft draft) {
        long labels = section.entries().stream()
                .filter(e -> !e.value().isEmpty())
                .filter(e -> switch (e.field()) {
                    case TOTAL,
                            ELIGIBLE,
                            GRANT,
                            OWN,
                            PERIOD,
                            REFERENCE,
                            LEAD_PARTNER,
                            PARTNERS,
                            MANAGER,
                            BENEFICIARY,
                            FUNDER,
                            STATUS,
                            START,
                            END -> true;
                    default -> false;
                })
                .count();
        boolean facts = (draft.funding.hasAmounts() && speaksOfFunding(section, draft))
                || !draft.references.isEmpty()
                || labels >= 2;
        boolean list = section.listed();
        return named || facts || page.isCard() || list;
    }

    /** The sentences of a section that are no label's value; those before its first label only if no label has an amount. */
    private List<Sentence> sentences(Section section, List<Span> tables, boolean labelledAmounts) {
        TreeMap<Integer, Integer> taken = new TreeMap<>();
        tables.stream().filter(table -> !table.isEmpty()).forEach(table -> taken.put(table.start(), table.end()));
        for (Entry entry : section.entries()) {
            taken.merge(entry.label().start(), takenEnd(entry), Math::max);
        }
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence before : sentences(section.preamble(), preambleTaken(section.preamble()))) {
            if (!labelledAmounts || before.hasWord(Role.PROJECT) || isProgramme(before)) {
                sentences.add(before);
            }
        }
        sentences.addAll(sentences(section.span(), taken));
        return sentences;
    }

    /** "Interreg South Baltic Programme 2021–2027" above the labels. */
    private boolean isProgramme(Sentence sentence) {
        Hit body = FunderReader.bodyAt(sentence.tokens().get(0));
        return body != null
                && body.meaning() instanceof Meaning.Body known
                && known.kind() == BodyKind.PROGRAMME
                && sentence.tokens().stream().noneMatch(Token.Amount.class::isInstance);
    }

    private SortedMap<Integer, Integer> preambleTaken(Span preamble) {
        TreeMap<Integer, Integer> taken = new TreeMap<>();
        page.entriesIn(preamble)
                .forEach(e -> taken.put(e.label().start(), e.label().end()));
        return taken;
    }

    private List<Sentence> sentences(Span span, SortedMap<Integer, Integer> taken) {
        List<Sentence> sentences = new ArrayList<>();
        int from = span.start();
        for (Map.Entry<Integer, Integer> piece : taken.entrySet()) {
            if (piece.getKey() > from) {
                sentences.addAll(Sentence.of(text, page.tokensIn(new Span(from, piece.getKey()))));
            }
            from = Math.max(from, piece.getValue());
        }
        if (from < span.end()) {
            sentences.addAll(Sentence.of(text, page.tokensIn(new Span(from, span.end()))));
        }
        return sentences;
    }

    /** "Juhtpartner on Riia linn ja projekt kestab …": the sentence goes on behind the name. */
    private int nameEnd(Entry entry) {
        Span first = page.names().firstSentence(entry.value());
        return switch (entry.field()) {
            case LEAD_PARTNER, BENEFICIARY, APPLICANT, CONTRACTOR ->
                entry.layout() == Entry.Layout.SENTENCE ? new NameEnd(page).of(first) : first.end();
            default -> first.end();
        };
    }

    /**
     * Where the value of a label ends for the sentences: a narrative is read again, a name but to its first full stop, and
     * "Projekt „…“ maksab …" is a sentence whose first word only looks like a label.
     */
    private int takenEnd(Entry entry) {
        if (entry.layout() == Entry.Layout.QUOTED
                && titles.quoteEnd(entry) < entry.value().end()) {
            return entry.label().start();
        }
        return switch (entry.field().kind()) {
            case NARRATIVE -> entry.label().end();
            case NAME ->
                entry.is(Field.TITLE) && !entry.value().isEmpty()
                        ? titles.titleEnd(entry)
                        : entry.value().isEmpty() ? entry.label().end() : nameEnd(entry);
            case MARK ->
                entry.language().equals(LabelScanner.UNKNOWN)
                        ? entry.label().start()
                        : entry.is(Field.LANGUAGE) || entry.is(Field.NOISE)
                                ? entry.label().end()
                                : Math.max(entry.label().end(), entry.value().end());
            default -> Math.max(entry.label().end(), entry.value().end());
        };
    }
}
