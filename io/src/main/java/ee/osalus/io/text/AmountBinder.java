package ee.osalus.io.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Binds the amounts of a sentence to the words that say what they are, before or after them.
 *
 * <p>Each amount takes at most one word and each word goes to at most one amount; of all such assignments in order the one with
 * the best sum of closeness counts. A word before its amount ("toetus on X") and after it ("X on toetus") weigh about the same;
 * a comma, "ja" or "millest" between the two weighs against, so that parts of a sentence keep to themselves.
 */
final class AmountBinder {

    private static final int ENOUGH = 400;
    /** How many words on either side of an amount are weighed. */
    private static final int CANDIDATES = 4;

    private final List<Token> tokens;
    private final List<Figures.Mention> mentions;
    private final List<Figures.Figure> figures;
    private final Owners owners;
    private final Closeness closeness;
    private final @Nullable Span onBehalfOf;
    private final boolean ofProject;
    private final int sentence;
    private final boolean labelled;

    AmountBinder(SourceText text, List<Token> tokens, @Nullable Role lead, int sentence) {
        this.tokens = tokens;
        this.owners = new Owners(text, tokens);
        this.closeness = new Closeness(text, tokens);
        this.onBehalfOf = owners.onBehalfOf();
        this.ofProject = tokens.stream().anyMatch(t -> t instanceof Token.Word word && word.plays(Role.PROJECT));
        this.sentence = sentence;
        this.labelled = lead != null;
        Figures found = new Figures(text, tokens);
        this.figures = found.figures();
        this.mentions = new ArrayList<>(found.mentions());
        if (lead != null && !tokens.isEmpty()) {
            mentions.add(
                    0,
                    new Figures.Mention(
                            lead,
                            -1,
                            0,
                            new Span(tokens.get(0).start(), tokens.get(0).start())));
        }
        addSum(lead);
    }

    /**
     * "toetus 9 eurot, omaosalus 1 eurot, kokku 10 eurot": the word before the last figure says that it is the cost, where it is the
     * sum of all the others, and an own part is one of them or the label announces the cost.
     */
    private void addSum(@Nullable Role lead) {
        boolean hasParts = lead == Role.TOTAL || mentions.stream().anyMatch(m -> m.role() == Role.OWN);
        if (!hasParts || figures.size() < 3) {
            return;
        }
        Figures.Figure last = figures.get(figures.size() - 1);
        int before = last.at() - 1;
        boolean announced = before >= 0 && tokens.get(before) instanceof Token.Word word && word.plays(Role.SUM);
        if (announced && last.amount() != null && isSumOfOthers(last.amount())) {
            mentions.removeIf(m -> m.at() == before);
            mentions.add(new Figures.Mention(
                    Role.TOTAL, before, last.at(), tokens.get(before).span()));
            mentions.sort(Comparator.comparingInt(Figures.Mention::at));
        }
    }

    /** Whether the figures before the last sum to it; amounts of two currencies have no sum. */
    private boolean isSumOfOthers(Token.Amount last) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figures.Figure part : figures.subList(0, figures.size() - 1)) {
            Token.Amount amount = part.amount();
            if (amount == null) {
                continue;
            }
            boolean bothNamed = amount.currency() != null && last.currency() != null;
            if (bothNamed && !Objects.equals(amount.currency(), last.currency())) {
                return false;
            }
            sum = sum.add(amount.number());
        }
        return sum.compareTo(last.number()) == 0;
    }

    /** A way to read the figures up to one of them, the last of which takes a mention or none. */
    private record Reading(int score, @Nullable Reading before, int figure, int mention, int last) {}

    List<Bound> bind() {
        if (figures.isEmpty() || mentions.isEmpty() || isCorrection() || isOfProgramme()) {
            return List.of();
        }
        List<Reading> readings = List.of(new Reading(0, null, -1, -1, -1));
        for (int f = 0; f < figures.size(); f++) {
            readings = extend(readings, f);
        }
        Reading best = readings.get(0);
        for (Reading reading : readings) {
            if (reading.score() > best.score()) {
                best = reading;
            }
        }
        List<Bound> bounds = new ArrayList<>();
        for (Reading r = best; r != null && r.figure() >= 0; r = r.before()) {
            if (r.mention() >= 0) {
                Bound bound = bound(figures.get(r.figure()), r.mention());
                if (bound != null) {
                    bounds.add(bound);
                }
            }
        }
        Collections.reverse(bounds);
        return bounds;
    }

    /** "Programm kestab … ja selle kogumaht on …": the programme is what the sentence is about, unless it pays a rate of something or is in the name of an amount. */
    private boolean isOfProgramme() {
        boolean rate = figures.stream().anyMatch(f -> f.rate() != null && f.amount() != null);
        return !labelled
                && !ofProject
                && !rate
                && mentions.get(0).at() > 0
                && tokens.get(0) instanceof Token.Word first
                && first.plays(Role.PROGRAMME);
    }

    private boolean isCorrection() {
        for (Token token : tokens) {
            if (token instanceof Token.Word word && word.plays(Role.CORRECTION)) {
                return true;
            }
        }
        return false;
    }

    /** Lets a figure take none or one of the mentions near it, after each reading of the figures before it. */
    private List<Reading> extend(List<Reading> before, int f) {
        Figures.Figure figure = figures.get(f);
        int left = f == 0 ? -2 : figures.get(f - 1).at();
        int right = f + 1 == figures.size() ? tokens.size() : figures.get(f + 1).at();
        List<Reading> after = new ArrayList<>();
        Reading bestBefore = before.get(0);
        for (Reading reading : before) {
            bestBefore = reading.score() > bestBefore.score() ? reading : bestBefore;
        }
        after.add(new Reading(bestBefore.score(), bestBefore, f, -1, bestBefore.last()));
        int tried = 0;
        for (int m = firstAfter(left); m < mentions.size() && mentions.get(m).at() < right; m++) {
            int score = closeness.of(figure, mentions.get(m));
            if (score < ENOUGH || isFar(figure, m, left, right) || isLeadOfPart(figure, m)) {
                continue;
            }
            Reading compatible = null;
            for (Reading reading : before) {
                if (reading.last() < m && (compatible == null || reading.score() > compatible.score())) {
                    compatible = reading;
                }
            }
            if (compatible != null) {
                after.add(new Reading(compatible.score() + score, compatible, f, m, m));
                tried++;
            }
            if (tried > 2 * CANDIDATES) {
                break;
            }
        }
        return after;
    }

    /** "Eelarve: abikõlblikud kulud 80 eurot, …", "Eelarve: toetus 80 eurot, …": the words right before the figure say which part of the label's total it is. */
    private boolean isLeadOfPart(Figures.Figure figure, int m) {
        return mentions.get(m).at() < 0
                && mentions.get(m).role() == Role.TOTAL
                && mentions.stream()
                        .takeWhile(part -> part.at() < figure.at())
                        .anyMatch(part -> part.end() == figure.at() && Figures.PARTS.contains(part.role()));
    }

    private int firstAfter(int at) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).at() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isFar(Figures.Figure figure, int m, int left, int right) {
        int at = mentions.get(m).at();
        return (at < figure.at() - Closeness.REACH && at >= 0)
                || at > figure.at() + Closeness.REACH
                || at < left
                || at >= right;
    }

    private @Nullable Bound bound(Figures.Figure figure, int m) {
        Figures.Mention mention = mentions.get(m);
        Role role = mention.role();
        if (role == Role.SAME) {
            role = roleBefore(m);
        }
        Owners.Owner owner = owners.before(mention.at(), mention.end());
        boolean shared = mention.end() > 0
                && tokens.get(mention.end() - 1) instanceof Token.Word last
                && last.plays(Role.CONTRIBUTION);
        if (role == Role.CONTRIBUTION || (role == Role.TOTAL && isAlso(m, Role.CONTRIBUTION))) {
            Owners.Owner after = figure.at() < mention.at() ? owners.after(mention.end()) : null;
            owner = after == null ? owner : after;
            role = owners.roleOf(owner, role);
        }
        if ((role == Role.GRANT && isAlso(m, Role.CONTRIBUTION))
                || (mention.role() == Role.CONTRIBUTION && isAlso(m, Role.GRANT))) {
            Owners.Owner payer = owners.after(mention.end());
            owner = payer == null ? owner : payer;
            role = payer == null ? Role.GRANT : owners.roleOf(payer, Role.GRANT);
        }
        if (role == null || role == Role.OTHER_AMOUNT || role == Role.CONTRIBUTION) {
            return null;
        }
        boolean hedged = (figure.amount() != null && figure.amount().hedged()) || owners.isHedged(mention.at());
        return new Bound(
                role,
                figure.amount(),
                figure.rate(),
                hasEligibleBase(figure.at() + 1),
                hedged,
                owner == null ? null : owner.span(),
                shared,
                onBehalfOf,
                ofProject,
                sentence,
                labelled);
    }

    private boolean isAlso(int m, Role role) {
        for (Figures.Mention other : mentions) {
            if (other.at() == mentions.get(m).at() && other.role() == role) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Role roleBefore(int m) {
        for (int i = m - 1; i >= 0; i--) {
            if (mentions.get(i).role() != Role.SAME
                    && mentions.get(i).at() != mentions.get(m).at()) {
                return mentions.get(i).role();
            }
        }
        return null;
    }

    private boolean hasEligibleBase(int from) {
        for (int i = from; i < tokens.size() && i < from + 8; i++) {
            if (tokens.get(i) instanceof Token.Word word && word.plays(Role.ELIGIBLE_BASE)) {
                return true;
            }
        }
        return false;
    }
}
