package ee.osalus.io.text;

import ee.osalus.funding.FundingKind;
import ee.osalus.party.PartnerRole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a section: of the project, and of single partners where the text tells those apart. */
final class FundingReader {

    private final Page page;
    private final SourceText text;
    private final Notes notes;
    private final Currencies currencies;
    private final List<Bound> bounds = new ArrayList<>();
    private final Map<Role, Set<BigDecimal>> known = new EnumMap<>(Role.class);
    private int sentence;

    FundingReader(Page page, Currencies currencies, Notes notes) {
        this.page = page;
        this.text = page.text();
        this.currencies = currencies;
        this.notes = notes;
    }

    /** The amounts that a label announces, and those in the same value that words announce. */
    void label(Entry entry, Draft draft) {
        Role lead = roleOf(entry.field());
        if (lead == Role.GRANT) {
            fundOf(entry.label(), draft);
            page.tokensIn(entry.value()).stream()
                    .filter(token -> FunderReader.bodyAt(token) != null)
                    .findFirst()
                    .ifPresent(
                            body -> fundOf(new Span(body.start(), entry.value().end()), draft));
        }
        if (entry.is(Field.FINANCING) && payers(entry)) {
            return;
        }
        if (countsThousands(entry)) {
            notes.add(
                    TextFinding.UNREADABLE_VALUE,
                    entry.value(),
                    Map.of("label", text.clean(entry.label()), "raw", text.clean(entry.value())));
            return;
        }
        List<Sentence> sentences = Sentence.of(text, figures(entry));
        int before = bounds.size();
        boolean first = true;
        for (Sentence part : sentences) {
            sentence++;
            for (Bound bound : new AmountBinder(text, part.tokens(), first ? lead : null, sentence).bind()) {
                boolean rateOnly = entry.is(Field.RATE) && bound.rate() == null;
                if (!rateOnly) {
                    bounds.add(entry.is(Field.FINANCING) ? bound.asLabelled(bound.rate(), bound.owner()) : bound);
                }
            }
            first = false;
        }
        if (bounds.size() == before && lead != null && isValueOfLabel(entry) && bodyOf(entry.value()) == null) {
            notes.add(
                    TextFinding.UNREADABLE_VALUE,
                    entry.value(),
                    Map.of("label", text.clean(entry.label()), "raw", text.clean(entry.value())));
        }
    }

    private boolean payers(Entry entry) {
        List<PaidParts.Part> parts = new PaidParts(page).of(entry.value());
        for (PaidParts.Part part : parts) {
            sentence++;
            for (Bound bound : new AmountBinder(text, part.figures(), part.role(), sentence).bind()) {
                bounds.add(bound.asLabelled(bound.rate(), part.payer()));
            }
        }
        return !parts.isEmpty();
    }

    /** "Rahastajad: KIK 40 000 €, Mäe vald 10 000 €", or "Financed by ERDF" with "270 827 €" alone on the line below: what each pays. */
    void funder(Entry entry) {
        if (payers(entry)) {
            return;
        }
        int below = text.lineOf(Math.max(entry.label().start(), entry.value().end() - 1)) + 1;
        if (bodyOf(entry.value()) == null || below >= text.lineCount()) {
            return;
        }
        Span line = text.trim(text.lineStart(below), text.lineEnd(below));
        List<Token> tokens = page.tokensIn(line);
        boolean alone = tokens.size() == 1
                && tokens.get(0) instanceof Token.Amount amount
                && amount.currency() != null
                && amount.span().equals(line);
        if (alone) {
            sentence++;
            bounds.addAll(new AmountBinder(text, tokens, Role.GRANT, sentence).bind());
        }
    }

    /** A row of a table of sources: its first cell says what its amount is. */
    void row(FinancingTable.Row row) {
        sentence++;
        List<Token> tokens = new ArrayList<>(page.tokensIn(row.name()));
        boolean body = !tokens.isEmpty() && FunderReader.bodyAt(tokens.get(0)) != null;
        Role lead = row.sum() ? Role.TOTAL : body ? Role.GRANT : null;
        tokens.add(row.amount());
        for (Bound bound : new AmountBinder(text, tokens, lead, sentence).bind()) {
            bounds.add(bound.asLabelled(row.rate(), body ? row.name() : bound.owner()));
        }
    }

    /** A row of a table of partners: the partner's figures, none of the project's. */
    void row(PartnerTable.Row row, Draft draft) {
        List<Bound> figures = new ArrayList<>();
        for (Entry amount : row.amounts()) {
            sentence++;
            figures.addAll(
                    new AmountBinder(text, page.tokensIn(amount.value()), roleOf(amount.field()), sentence).bind());
        }
        Draft.PartnerDraft partner =
                partner(row.name(), row.leads() ? PartnerRole.LEAD_PARTNER : PartnerRole.PARTNER, draft);
        new FundingResolver(text, currencies, notes).resolve(figures, partner.funding);
    }

    /** "Maksumus (tuh eurot): 125": the figure is one of thousands, which its own digits do not say. */
    private boolean countsThousands(Entry entry) {
        boolean row = entry.layout() == Entry.Layout.CELL
                && text.lineOf(entry.label().start())
                        < text.lineOf(entry.value().start()); // the table's other rows stand between
        int from = row ? entry.value().start() : entry.label().end();
        for (Token token : page.tokensIn(new Span(from, entry.value().end()))) {
            if (token instanceof Token.Amount) {
                return false;
            }
            if (token instanceof Token.Word word
                    && Hit.longest(word.hits(), Meaning.Magnitude.class).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The tokens of a value; "57,61" of "Toetuse määr (%)" or "Toetuse määr, protsenti" is a percentage. */
    private List<Token> figures(Entry entry) {
        List<Token> tokens = page.tokensIn(entry.value());
        List<Token.Amount> numbers = tokens.stream()
                .filter(Token.Amount.class::isInstance)
                .map(Token.Amount.class::cast)
                .toList();
        boolean percent = entry.is(Field.RATE)
                && numbers.size() == 1
                && numbers.get(0).currency() == null
                && tokens.stream().noneMatch(Token.Percent.class::isInstance)
                && (countsPercent(entry.label()) || countsPercent(entry.value()));
        return percent
                ? numbers.stream()
                        .<Token>map(n -> new Token.Percent(n.start(), n.end(), n.number()))
                        .toList()
                : tokens;
    }

    private boolean countsPercent(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (text.at(i) == '%') {
                return true;
            }
        }
        return page.tokensIn(span).stream()
                .anyMatch(token -> token instanceof Token.Word word && word.plays(Role.PERCENT));
    }

    private boolean isValueOfLabel(Entry entry) {
        return !entry.value().isEmpty() && entry.value().length() < 60 && entry.layout() != Entry.Layout.BARE;
    }

    private static @Nullable Role roleOf(Field field) {
        return switch (field) {
            case TOTAL -> Role.TOTAL;
            case ELIGIBLE -> Role.ELIGIBLE;
            case INELIGIBLE -> Role.INELIGIBLE;
            case GRANT, RATE -> Role.GRANT;
            case OWN -> Role.OWN;
            case OTHER_PUBLIC -> Role.OTHER_PUBLIC;
            case PARTNER_CONTRIBUTION -> Role.PARTNER_CONTRIBUTION;
            default -> null;
        };
    }

    /** Whether a label has announced an amount. */
    boolean hasLabelledAmounts() {
        return bounds.stream().anyMatch(b -> b.labelled() && b.amount() != null);
    }

    /** The amounts of a sentence. */
    void sentence(Sentence part) {
        sentence++;
        bounds.addAll(new AmountBinder(text, part.tokens(), null, sentence).bind());
    }

    /** Decides between the readings, and puts the figures into the draft. */
    void resolve(Draft draft) {
        List<Bound> project = new ArrayList<>();
        Map<Integer, List<Bound>> bySentence = new java.util.LinkedHashMap<>();
        for (Bound bound : bounds) {
            bySentence.computeIfAbsent(bound.sentence(), s -> new ArrayList<>()).add(bound);
        }
        for (List<Bound> group : bySentence.values()) {
            Span owner = partnerOf(group);
            if (owner == null) {
                project.addAll(group);
                group.forEach(this::know);
            } else {
                new FundingResolver(text, currencies, notes)
                        .resolve(group, partner(owner, PartnerRole.PARTNER, draft).funding);
            }
        }
        new FundingResolver(text, currencies, notes).resolve(project, draft.funding);
        bodies(draft.funding.sources(FundingKind.GRANT), project, draft);
    }

    /** Whose each grant is. Where every one of several names its own body, a body that the page names for them all is set aside. */
    private void bodies(List<FundingDraft.SourceDraft> grants, List<Bound> project, Draft draft) {
        boolean eachItsOwn = grants.size() > 1
                && grants.stream().allMatch(grant -> grant.owner != null && bodyOf(grant.owner) != null);
        for (FundingDraft.SourceDraft grant : eachItsOwn ? grants : List.<FundingDraft.SourceDraft>of()) {
            grant.fund = null;
            grant.funder = null;
            body(grant, Objects.requireNonNull(grant.owner));
        }
        for (Bound bound : project) {
            if (bound.role() == Role.GRANT && bound.amount() != null && bound.owner() != null) {
                fundOf(bound.owner(), draft);
            }
        }
    }

    /** "ERF toetus": the fund that the words before the amount's own name. */
    private void fundOf(Span words, Draft draft) {
        FundingDraft.SourceDraft grant = draft.funding.source(FundingKind.GRANT);
        if (grant.fund == null && grant.funder == null) {
            body(grant, words);
        }
    }

    private void body(FundingDraft.SourceDraft grant, Span words) {
        Hit body = bodyOf(words);
        if (body != null) {
            Read<String> name = page.names().name(body.span());
            Read<String> basic = new Read<>(page.names().nominative(name.value()), name.span());
            if (body.meaning() instanceof Meaning.Body known && known.kind() == BodyKind.FUND) {
                grant.fund = basic;
            } else {
                grant.funder = basic;
            }
        }
    }

    /** The known body at the beginning of some words that may give money itself, or null. */
    private @Nullable Hit bodyOf(Span words) {
        List<Token> tokens = page.tokensIn(words);
        Hit body = tokens.isEmpty() ? null : FunderReader.bodyAt(tokens.get(0));
        boolean gives =
                body != null && body.meaning() instanceof Meaning.Body known && known.kind() != BodyKind.PROGRAMME;
        return gives ? body : null;
    }

    /** The partner whose part a sentence tells, after another has told the figures of the whole; null if there is none. */
    private @Nullable Span partnerOf(List<Bound> group) {
        Span owner = null;
        for (Bound bound : group) {
            if (bound.onBehalfOf() != null) {
                return bound.onBehalfOf();
            }
            owner = owner == null && bound.role() == Role.OWN ? bound.owner() : owner;
        }
        if (owner == null || group.get(0).labelled()) {
            return null;
        }
        for (Bound bound : group) {
            if (bound.amount() != null && (!known.containsKey(bound.role()) || isKnown(bound))) {
                return null;
            }
        }
        return owner;
    }

    private void know(Bound bound) {
        if (bound.amount() != null) {
            known.computeIfAbsent(bound.role(), r -> new HashSet<>())
                    .add(bound.amount().number().stripTrailingZeros());
        }
    }

    private boolean isKnown(Bound bound) {
        return bound.amount() != null
                && known.getOrDefault(bound.role(), Set.of())
                        .contains(bound.amount().number().stripTrailingZeros());
    }

    private Draft.PartnerDraft partner(Span owner, PartnerRole role, Draft draft) {
        String basic = page.names().nominative(text.clean(owner));
        String first = basic.contains(" ") ? basic.substring(0, basic.lastIndexOf(' ')) : basic;
        Draft.PartnerDraft known = draft.partnerNamed(basic, first);
        if (known != null) {
            return known;
        }
        Draft.PartnerDraft told = new Draft.PartnerDraft(role, draft.language, new Read<>(basic, owner));
        if (text.isUpper(owner.start()) && basic.contains(" ")) { // "Linn" alone is no name
            draft.add(told);
        }
        return told;
    }
}
