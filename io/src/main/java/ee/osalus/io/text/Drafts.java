package ee.osalus.io.text;

import ee.osalus.funding.CostTotal;
import ee.osalus.funding.FundingKind;
import ee.osalus.party.PartnerRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** The projects of a document; one that comes twice, in another language or again, is one. */
final class Drafts {

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byIdentity = new HashMap<>();

    int size() {
        return drafts.size();
    }

    List<Draft> list() {
        return drafts;
    }

    void add(Draft draft, boolean translation) {
        Draft same = byIdentity(draft);
        if (same == null && !drafts.isEmpty()) {
            Draft last = drafts.get(drafts.size() - 1);
            boolean otherLanguage = !last.language.equals(draft.language);
            same = otherLanguage && agree(last, draft) && (translation || shareFacts(last, draft)) ? last : null;
        }
        if (same != null && agree(same, draft)) {
            merge(same, draft);
        } else {
            drafts.add(draft);
            same = draft;
        }
        remember(draft, same);
    }

    private @Nullable Draft byIdentity(Draft draft) {
        for (String key : keys(draft)) {
            Draft known = byIdentity.get(key);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private void remember(Draft draft, Draft as) {
        keys(draft).forEach(key -> byIdentity.putIfAbsent(key, as));
    }

    private static List<String> keys(Draft draft) {
        List<String> keys = new ArrayList<>();
        draft.references.forEach(r -> keys.add("number " + r.value().value()));
        String title = draft.title();
        if (title != null && !draft.card) {
            keys.add("title " + title.toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    /** No fact of one contradicts the other. */
    private static boolean agree(Draft one, Draft other) {
        return agree(one.start, other.start)
                && agree(one.end, other.end)
                && agree(one.funding.totals.get(CostTotal.TOTAL_COST), other.funding.totals.get(CostTotal.TOTAL_COST))
                && agree(grant(one), grant(other))
                && agree(own(one), own(other));
    }

    private static boolean agree(@Nullable Read<?> one, @Nullable Read<?> other) {
        return one == null || other == null || one.value().equals(other.value());
    }

    /** At least one figure, date or person is the same. */
    private static boolean shareFacts(Draft one, Draft other) {
        return same(one.start, other.start)
                || same(one.end, other.end)
                || same(grant(one), grant(other))
                || same(one.funding.totals.get(CostTotal.TOTAL_COST), other.funding.totals.get(CostTotal.TOTAL_COST))
                || one.people.stream()
                        .anyMatch(p -> other.people.stream()
                                .anyMatch(q -> PersonReader.isSame(p.name.value(), q.name.value())));
    }

    private static boolean same(@Nullable Read<?> one, @Nullable Read<?> other) {
        return one != null && other != null && one.value().equals(other.value());
    }

    private static @Nullable Read<Money> grant(Draft draft) {
        FundingDraft.SourceDraft grant = draft.funding.find(FundingKind.GRANT);
        return grant == null ? null : grant.amount;
    }

    private static @Nullable Read<Money> own(Draft draft) {
        FundingDraft.SourceDraft own = draft.funding.find(FundingKind.OWN_CONTRIBUTION);
        return own == null ? null : own.amount;
    }

    private static void merge(Draft into, Draft from) {
        from.texts.forEach(
                (field, byLanguage) -> byLanguage.forEach((language, read) -> into.text(field, language, read)));
        from.plain.forEach(into::plain);
        from.references.forEach(r -> into.reference(r.value(), r.span()));
        into.status = into.status == null ? from.status : into.status;
        into.start = into.start == null ? from.start : into.start;
        into.end = into.end == null ? from.end : into.end;
        into.measureCode = into.measureCode == null ? from.measureCode : into.measureCode;
        into.call = into.call == null ? from.call : into.call;
        mergePeople(into, from);
        mergePartners(into, from);
        into.funding.fillFrom(from.funding);
    }

    private static void mergePeople(Draft into, Draft from) {
        for (Draft.PersonDraft person : from.people) {
            boolean known =
                    into.people.stream().anyMatch(p -> PersonReader.isSame(p.name.value(), person.name.value()));
            if (!known) {
                into.people.add(person);
            }
        }
    }

    /** The lead partner's name in the other language; a role that is not there yet. */
    private static void mergePartners(Draft into, Draft from) {
        for (PartnerRole role : PartnerRole.values()) {
            List<Draft.PartnerDraft> there =
                    into.partners.stream().filter(p -> p.role == role).toList();
            List<Draft.PartnerDraft> more =
                    from.partners.stream().filter(p -> p.role == role).toList();
            if (there.isEmpty()) {
                more.forEach(into::add);
            } else if (there.size() == 1 && more.size() == 1) {
                more.get(0).name.forEach(there.get(0).name::putIfAbsent);
            }
        }
    }
}
