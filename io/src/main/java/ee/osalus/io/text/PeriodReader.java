package ee.osalus.io.text;

import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads when a project runs, from labels and sentences. */
final class PeriodReader {

    private static final int NEAR = 12;
    /** How soon after the first date the last one follows. */
    private static final int LAST_NEAR = 6;

    private final Page page;
    private final SourceText text;
    private final Notes notes;

    PeriodReader(Page page, Notes notes) {
        this.page = page;
        this.text = page.text();
        this.notes = notes;
    }

    static @Nullable Period period(Token.Dates dates) {
        return period(dates.first(), dates.last());
    }

    private static @Nullable Period period(@Nullable PartialDate first, @Nullable PartialDate last) {
        if (first == null) {
            return last == null ? null : Period.until(last);
        }
        if (last == null) {
            return Period.from(first);
        }
        return last.lastDay().isBefore(first.firstDay()) ? null : Period.between(first, last);
    }

    void label(Entry entry, Draft draft) {
        List<Token.Dates> dates = page.tokensIn(entry.value()).stream()
                .filter(Token.Dates.class::isInstance)
                .map(Token.Dates.class::cast)
                .filter(d -> d.first() != null || d.last() != null)
                .toList();
        if (dates.isEmpty()) {
            if (hasLongNumber(entry.value())) {
                notes.add(
                        TextFinding.UNREADABLE_VALUE,
                        entry.value(),
                        Map.of("label", text.clean(entry.label()), "raw", text.clean(entry.value())));
            }
            return;
        }
        Token.Dates first = dates.get(0);
        Token.Dates second = entry.is(Field.END) ? null : lastDates(page.tokensIn(entry.value()), first);
        if (second != null) {
            take(first.first(), second.last(), new Span(first.start(), second.end()), draft);
            return;
        }
        switch (entry.field()) {
            case START -> start(first.first() == null ? first.last() : first.first(), first.span(), draft);
            case END -> end(first.last() == null ? first.first() : first.last(), first.span(), draft);
            default -> {
                Field bound = isSingle(first) && dates.size() == 1 ? labelBefore(first.start()) : Field.PERIOD;
                if (bound == Field.START) {
                    start(first.first() == null ? first.last() : first.first(), first.span(), draft);
                    return;
                }
                boolean two = dates.size() == 2 && isSingle(first) && isSingle(dates.get(1));
                if (two) {
                    take(
                            first.first(),
                            dates.get(1).last(),
                            new Span(first.start(), dates.get(1).end()),
                            draft);
                } else {
                    take(first, draft);
                }
            }
        }
    }

    /** "36 kuud, algus 01.02.2018": the field of the word right before a date. */
    private Field labelBefore(int date) {
        int at = page.firstAt(date) - 1;
        Hit hit = at >= 0 && page.tokens().get(at) instanceof Token.Word word
                ? Hit.longest(word.hits(), Meaning.Label.class).orElse(null)
                : null;
        return hit != null && hit.meaning() instanceof Meaning.Label label ? label.field() : Field.PERIOD;
    }

    private static boolean isSingle(Token.Dates dates) {
        return dates.form() == Token.Dates.Form.SINGLE
                || dates.form() == Token.Dates.Form.SINCE
                || dates.form() == Token.Dates.Form.UNTIL;
    }

    private boolean hasLongNumber(Span span) {
        int digits = 0;
        for (int i = span.start(); i < span.end(); i++) {
            digits = text.isDigit(i) ? digits + 1 : 0;
            if (digits == 4) {
                return true;
            }
        }
        return false;
    }

    /** Dates right after a word that says that the project runs, begins or ends then. */
    void sentence(Sentence sentence, Draft draft) {
        if (draft.start != null && draft.end != null) {
            return;
        }
        List<Token> tokens = sentence.tokens();
        boolean project = sentence.hasWord(Role.PROJECT);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Dates dates && isBeforeLastingProject(tokens, i)) {
                take(dates, draft);
                return;
            }
            if (!(tokens.get(i) instanceof Token.Word word)) {
                continue;
            }
            Role role = word.plays(Role.END)
                    ? Role.END
                    : word.plays(Role.START) ? Role.START : word.plays(Role.PERIOD) ? Role.PERIOD : null;
            if (role == null || !(project || (i == 0 && isPeriodPhrase(word)))) {
                continue;
            }
            Token.Dates dates = datesAfter(tokens, lastOf(tokens, i, role));
            if (dates == null) {
                continue;
            }
            Token.Dates second = role == Role.END ? null : lastDates(tokens, dates);
            if (second != null) {
                take(dates.first(), second.last(), new Span(dates.start(), second.end()), draft);
                return;
            }
            switch (role) {
                case START -> {
                    if (dates.form() == Token.Dates.Form.RANGE) {
                        take(dates, draft);
                    } else {
                        start(dates.first() == null ? dates.last() : dates.first(), dates.span(), draft);
                    }
                }
                case END -> {
                    if (dates.form() == Token.Dates.Form.RANGE) {
                        take(dates, draft);
                    } else {
                        end(dates.last() == null ? dates.first() : dates.last(), dates.span(), draft);
                    }
                }
                default -> take(dates, draft);
            }
            return;
        }
    }

    /** "Tegevused kestavad", "Elluviimise aeg": several words at the beginning of a sentence say so of nothing but the project. */
    private static boolean isPeriodPhrase(Token.Word word) {
        return word.plays(Role.PERIOD) && word.endOf(Role.PERIOD) > word.end();
    }

    /** The place of the last word of the phrase that plays a part. */
    private static int lastOf(List<Token> tokens, int at, Role role) {
        int end = tokens.get(at) instanceof Token.Word word ? word.endOf(role) : 0;
        int last = at;
        while (last + 1 < tokens.size() && tokens.get(last + 1).start() < end) {
            last++;
        }
        return last;
    }

    /** "algab 19.06.2024 ja lõpeb 31.12.2025": the second date, after a word that says that the project lasts or ends; or null. */
    private static Token.@Nullable Dates lastDates(List<Token> tokens, Token.Dates first) {
        boolean lasting = false;
        int at = tokens.indexOf(first);
        for (int i = at + 1; isSingle(first) && i < tokens.size() && i < at + LAST_NEAR; i++) {
            if (tokens.get(i) instanceof Token.Dates dates) {
                return lasting && isSingle(dates) && dates.last() != null ? dates : null;
            }
            lasting |= plays(tokens.get(i), Role.LASTING);
        }
        return null;
    }

    /** "2022. aasta jaanuarist kuni 2025. aasta lõpuni kestva projekti": a range, then that the project runs so. */
    private static boolean isBeforeLastingProject(List<Token> tokens, int at) {
        if (!(tokens.get(at) instanceof Token.Dates dates) || dates.form() != Token.Dates.Form.RANGE) {
            return false;
        }
        int runs = at + 1;
        while (runs < Math.min(tokens.size(), at + 3) && !plays(tokens.get(runs), Role.LASTING)) {
            runs++;
        }
        return runs + 1 < tokens.size()
                && plays(tokens.get(runs), Role.LASTING)
                && plays(tokens.get(runs + 1), Role.PROJECT);
    }

    private static boolean plays(Token token, Role role) {
        return token instanceof Token.Word word && word.plays(role);
    }

    private Token.@Nullable Dates datesAfter(List<Token> tokens, int from) {
        for (int i = from + 1; i < tokens.size() && i < from + NEAR; i++) {
            Token token = tokens.get(i);
            if (token instanceof Token.Dates dates && (dates.first() != null || dates.last() != null)) {
                return isVague(tokens, i) ? null : dates;
            }
            boolean other = (token instanceof Token.Word word
                            && (word.plays(Role.NOT_PERIOD) || (word.plays(Role.PROJECT) && i > from + 3)))
                    || (token instanceof Token.Mark mark && mark.mark() == ';');
            if (other) {
                return null;
            }
        }
        return null;
    }

    /** "2022. aasta keskpaigani": a time within the year that is not stated. */
    private static boolean isVague(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && plays(tokens.get(at + 1), Role.PART_OF_YEAR);
    }

    private void take(Token.Dates dates, Draft draft) {
        switch (dates.form()) {
            case RANGE, UNTIL, SINCE -> take(dates.first(), dates.last(), dates.span(), draft);
            case SINGLE -> {
                if (follows(dates.start(), Role.UNTIL)) {
                    end(dates.last(), dates.span(), draft);
                } else if (follows(dates.start(), Role.SINCE)) {
                    start(dates.first(), dates.span(), draft);
                } else {
                    take(dates.first(), dates.last(), dates.span(), draft);
                }
            }
        }
    }

    /** "kuni 2021", "alates 2019": the word before, whatever else it may begin. */
    private boolean follows(int start, Role role) {
        int end = start;
        while (end > 0 && text.isSpace(end - 1)) {
            end--;
        }
        int from = end;
        while (from > 0 && text.isLetter(from - 1)) {
            from--;
        }
        int token = page.firstAt(from);
        return token < page.tokens().size()
                && page.tokens().get(token) instanceof Token.Word word
                && word.hits().stream().anyMatch(hit -> hit.plays(role) && hit.end() == word.end());
    }

    private void take(@Nullable PartialDate first, @Nullable PartialDate last, Span span, Draft draft) {
        if (draft.start != null || draft.end != null) {
            return;
        }
        if (first != null && last != null && last.lastDay().isBefore(first.firstDay())) {
            notes.add(TextFinding.PERIOD_REVERSED, span, Map.of("raw", text.clean(span)));
            return;
        }
        start(first, span, draft);
        end(last, span, draft);
    }

    private void start(@Nullable PartialDate date, Span span, Draft draft) {
        boolean fits = date != null
                && (draft.end == null || !draft.end.value().lastDay().isBefore(date.firstDay()));
        if (date != null && draft.start == null && fits) {
            draft.start = new Read<>(date, span);
        }
    }

    private void end(@Nullable PartialDate date, Span span, Draft draft) {
        boolean fits = date != null
                && (draft.start == null
                        || !date.lastDay().isBefore(draft.start.value().firstDay()));
        if (date != null && draft.end == null && fits) {
            draft.end = new Read<>(date, span);
        }
    }
}
