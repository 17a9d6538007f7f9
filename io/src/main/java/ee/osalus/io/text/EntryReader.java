package ee.osalus.io.text;

import ee.osalus.party.PartnerRole;
import ee.osalus.project.ProjectStatus;
import ee.osalus.project.Reference;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values of labels into a draft. Amounts are left to the {@link FundingReader}. */
final class EntryReader {

    private final SourceText text;
    private final Page page;
    private final Names names;
    private final Notes notes;

    EntryReader(Page page, Notes notes) {
        this.text = page.text();
        this.page = page;
        this.names = page.names();
        this.notes = notes;
    }

    void read(Entry entry, Draft draft) {
        if (entry.value().isEmpty() && !entry.is(Field.MANAGER)) {
            return;
        }
        switch (entry.field().kind()) {
            case NAME -> name(entry, draft);
            case PERSON -> new PersonReader(page).read(entry, draft);
            case LIST -> list(entry, draft);
            case NARRATIVE ->
                draft.text(entry.field(), draft.language, new Read<>(text.verbatim(entry.value()), entry.value()));
            case DATE -> date(entry, draft);
            case REFERENCE -> reference(entry, draft);
            case CONTACT -> new PersonReader(page).contact(entry, draft);
            case AMOUNT -> financing(entry, draft);
            case MARK -> {}
        }
    }

    /** "Rahastamine: Kultuuriministeerium", "Toetus: KIK": a known body, no figures. */
    private void financing(Entry entry, Draft draft) {
        List<Token> tokens = page.tokensIn(entry.value());
        boolean body = (entry.is(Field.FINANCING) || entry.is(Field.GRANT))
                && !tokens.isEmpty()
                && FunderReader.bodyAt(tokens.get(0)) != null;
        if (body && tokens.stream().noneMatch(Token.Amount.class::isInstance)) {
            new FunderReader(page).label(entry, names.firstSentence(entry.value()), draft);
        }
    }

    private void name(Entry entry, Draft draft) {
        Span first = withoutAmounts(names.firstSentence(entry.value()));
        Read<String> name = names.name(first);
        switch (entry.field()) {
            case TITLE, PROJECT -> new TitleReader(page).label(entry, draft);
            case STATUS -> status(name, draft);
            case CASE_STATE -> {
                draft.plain(Field.CASE_STATE, name);
                status(name, draft);
            }
            case END_REASON -> {
                draft.plain(Field.END_REASON, name);
                status(name, draft);
            }
            case ACCESS -> {
                if (name.value().length() <= 4) {
                    draft.plain(Field.ACCESS, name);
                    notes.add(TextFinding.ACCESS_RESTRICTED, name.span(), Map.of("level", name.value()));
                }
            }
            case ACCESS_BASIS -> accessBasis(entry, draft);
            case FUNDER, INTERMEDIARY -> new FunderReader(page).label(entry, first, draft);
            case PROGRAMME, MEASURE -> new MeasureReader(page).label(entry, first, draft);
            case CALL -> new MeasureReader(page).call(entry, draft);
            case LEAD_PARTNER -> {
                if (!new PersonReader(page).leads(entry, draft)) {
                    partner(PartnerRole.LEAD_PARTNER, name, draft);
                }
            }
            case APPLICANT -> partner(PartnerRole.APPLICANT, name, draft);
            case BENEFICIARY -> partner(PartnerRole.BENEFICIARY, name, draft);
            case CONTRACTOR -> partner(PartnerRole.CONTRACTOR, name, draft);
            case WEBSITE -> website(firstLine(entry.value()), draft);
            case RESPONSIBLE_UNIT, SERIES, FILE, ACCESS_HOLDER, DEPARTMENT -> {
                Span line = firstLine(entry.value());
                draft.plain(entry.field(), new Read<>(text.clean(line), line));
            }
            default -> {}
        }
    }

    /** Words without a full stop, such as those of a button below the label, are no address that someone mistyped. */
    private void website(Span line, Draft draft) {
        String address = text.clean(line);
        if (address.indexOf('.') > 0 || address.indexOf(' ') < 0) {
            draft.plain(Field.WEBSITE, new Read<>(address, line));
        }
    }

    private Span firstLine(Span span) {
        return text.trim(span.start(), Math.min(span.end(), text.lineEnd(text.lineOf(span.start()))));
    }

    private void partner(PartnerRole role, Read<String> name, Draft draft) {
        Span whole = new Span(name.span().start(), new NameEnd(page).of(name.span()));
        Read<String> bare = names.name(whole);
        if (!draft.hasPartner(role)) {
            draft.partner(role, bare);
        }
    }

    private void status(Read<String> name, Draft draft) {
        Optional<ProjectStatus> status = page.statusOf(name.value());
        if (status.isPresent() && draft.status == null) {
            draft.status = new Read<>(status.get(), name.span());
        }
    }

    private void accessBasis(Entry entry, Draft draft) {
        Span line = firstLine(entry.value());
        draft.plain(Field.ACCESS_BASIS, new Read<>(text.clean(line), line));
        Span rest = new Span(line.end(), page.endOfParagraph(line.end()));
        for (Token token : page.tokensIn(rest)) {
            if (token instanceof Token.Dates dates && dates.form() == Token.Dates.Form.RANGE) {
                Period period = PeriodReader.period(dates);
                if (period != null && draft.accessPeriod == null) {
                    draft.accessPeriod = new Read<>(period, dates.span());
                }
                return;
            }
        }
    }

    private void list(Entry entry, Draft draft) {
        PartnerRole role = entry.is(Field.ASSOCIATED_PARTNERS) ? PartnerRole.ASSOCIATED_PARTNER : PartnerRole.PARTNER;
        Span value = entry.value();
        if (entry.layout() != Entry.Layout.BELOW) {
            value = names.firstSentence(new Span(value.start(), value.end()));
            value = value.isEmpty() || text.at(value.end()) == '\n' ? entry.value() : value;
        }
        List<Read<String>> list = names.list(value);
        for (Read<String> name : list) {
            if (isName(name)) {
                draft.partner(role, names.name(withoutAmounts(name.span())));
            }
        }
    }

    /** "Muhu Selts, eelarve 3000 eurot": the name alone; empty where the value begins with what the amount is. */
    private Span withoutAmounts(Span value) {
        List<Token> tokens = page.tokensIn(value);
        int end = value.start();
        for (Token token : tokens) {
            if (token instanceof Token.Amount amount && amount.currency() != null) {
                return text.trim(value.start(), end);
            }
            boolean ofAmount = token instanceof Token.Word word
                    && (Figures.isMention(word) || word.plays(Role.BOUND) || word.plays(Role.HEDGE))
                    && !text.isUpper(word.start());
            end = ofAmount ? end : token.end();
        }
        return value;
    }

    /** Neither "none" nor a clause behind a name: "Kase Kool, kus õpib 300 last". */
    private boolean isName(Read<String> name) {
        List<Token> tokens = page.tokensIn(name.span());
        boolean clause = !tokens.isEmpty()
                && tokens.get(0) instanceof Token.Word first
                && first.plays(Role.FUNCTION_WORD)
                && !text.isUpper(first.start());
        return !clause && !names.isNone(name.value());
    }

    private void date(Entry entry, Draft draft) {
        switch (entry.field()) {
            case REGISTERED ->
                first(entry).ifPresent(read -> {
                    if (draft.registered == null) {
                        draft.registered = new Read<>(read.value().firstDay(), read.span());
                    }
                });
            case DEADLINE ->
                first(entry).ifPresent(read -> {
                    if (draft.deadline == null) {
                        draft.deadline = new Read<>(read.value().firstDay(), read.span());
                    }
                });
            default -> new PeriodReader(page, notes).label(entry, draft);
        }
    }

    private Optional<Read<PartialDate>> first(Entry entry) {
        for (Token token : page.tokensIn(entry.value())) {
            if (token instanceof Token.Dates dates
                    && dates.first() != null
                    && dates.first().precision() == PartialDate.Precision.DAY) {
                return Optional.of(new Read<>(dates.first(), dates.span()));
            }
        }
        return Optional.empty();
    }

    /** "KIK 18204": the letters of a body in capitals, and its number. */
    private static boolean isLettersAndNumber(String value) {
        int blank = value.indexOf(' ');
        return value.chars().limit(blank).allMatch(Character::isUpperCase)
                && value.chars().skip(blank + 1L).noneMatch(c -> c == ' ' || Character.isLetter(c));
    }

    private void reference(Entry entry, Draft draft) {
        List<Token> tokens = page.tokensIn(entry.value());
        for (Token token : tokens) {
            if (token instanceof Token.Code code) {
                draft.reference(page.reference(code.value()), code.span());
                return;
            }
        }
        Read<String> value = names.name(names.firstSentence(entry.value()));
        boolean number = value.value().chars().anyMatch(Character::isDigit)
                && value.value().length() <= 40
                && (value.value().indexOf(' ') < 0 || isLettersAndNumber(value.value()));
        if (number) {
            draft.reference(new Reference(page.schemeOf(value.value()), value.value()), value.span());
        }
    }
}
