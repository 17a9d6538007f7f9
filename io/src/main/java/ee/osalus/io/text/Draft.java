package ee.osalus.io.text;

import ee.osalus.party.PartnerRole;
import ee.osalus.party.PersonRole;
import ee.osalus.project.ProjectStatus;
import ee.osalus.project.Reference;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What has been read of a project so far: each value with its place, the first one of each kind kept. */
final class Draft {

    /** An organisation in a role, with figures of its own. */
    static final class PartnerDraft {
        final PartnerRole role;
        final Map<String, Read<String>> name = new LinkedHashMap<>();
        final FundingDraft funding = new FundingDraft();

        PartnerDraft(PartnerRole role, String language, Read<String> name) {
            this.role = role;
            this.name.put(language, name);
        }
    }

    /** A person in a role. */
    static final class PersonDraft {
        final PersonRole role;
        final Read<String> name;

        @Nullable
        Read<String> email;

        @Nullable
        Read<String> phone;

        PersonDraft(PersonRole role, Read<String> name) {
            this.role = role;
            this.name = name;
        }
    }

    /** A call for applications. */
    static final class CallDraft {
        @Nullable
        Read<String> code;

        @Nullable
        Read<String> name;

        @Nullable
        Read<Period> window;

        @Nullable
        Span span;
    }

    final Span span;
    final String language;
    final boolean card;
    /** Names and narratives by language. */
    final Map<Field, Map<String, Read<String>>> texts = new EnumMap<>(Field.class);
    /** Texts that have no language. */
    final Map<Field, Read<String>> plain = new EnumMap<>(Field.class);

    final List<Read<Reference>> references = new ArrayList<>();
    private final Set<String> referenceValues = new HashSet<>();
    final List<PartnerDraft> partners = new ArrayList<>();
    private final Map<PartnerRole, Set<String>> partnerNames = new EnumMap<>(PartnerRole.class);
    private final NavigableMap<String, PartnerDraft> byName = new TreeMap<>();
    final List<PersonDraft> people = new ArrayList<>();
    final FundingDraft funding = new FundingDraft();

    @Nullable
    Read<ProjectStatus> status;

    @Nullable
    Read<PartialDate> start;

    @Nullable
    Read<PartialDate> end;

    @Nullable
    Read<LocalDate> registered;

    @Nullable
    Read<LocalDate> deadline;

    @Nullable
    Read<Period> accessPeriod;

    @Nullable
    Read<String> measureCode;

    @Nullable
    CallDraft call;
    /** Whether the title comes from the page's heading rather than from a label or quotes. */
    boolean headingTitle;

    Draft(Span span, String language, boolean card) {
        this.span = span;
        this.language = language;
        this.card = card;
    }

    void text(Field field, String inLanguage, Read<String> read) {
        if (!read.value().isBlank()) {
            texts.computeIfAbsent(field, f -> new LinkedHashMap<>()).putIfAbsent(inLanguage, read);
        }
    }

    boolean has(Field field) {
        return texts.containsKey(field) || plain.containsKey(field);
    }

    void plain(Field field, Read<String> read) {
        if (!read.value().isBlank()) {
            plain.putIfAbsent(field, read);
        }
    }

    void reference(Reference reference, Span at) {
        if (referenceValues.add(reference.value())) {
            references.add(new Read<>(reference, at));
        }
    }

    void partner(PartnerRole role, Read<String> name) {
        if (!name.value().isBlank()
                && partnerNames.computeIfAbsent(role, r -> new HashSet<>()).add(name.value())) {
            add(new PartnerDraft(role, language, name));
        }
    }

    void add(PartnerDraft partner) {
        partners.add(partner);
        partner.name.values().forEach(name -> byName.putIfAbsent(name.value(), partner));
        partnerNames
                .computeIfAbsent(partner.role, r -> new HashSet<>())
                .addAll(partner.name.values().stream().map(Read::value).toList());
    }

    /** The same facts for another project that shares them. */
    Draft copyWithoutTitle() {
        Draft copy = new Draft(span, language, card);
        copy.texts.putAll(texts);
        copy.plain.putAll(plain);
        partners.forEach(copy::add);
        copy.people.addAll(people);
        copy.status = status;
        copy.start = start;
        copy.end = end;
        copy.measureCode = measureCode;
        copy.call = call;
        FundingDraft.SourceDraft grant = funding.find(ee.osalus.funding.FundingKind.GRANT);
        if (grant != null) {
            FundingDraft.SourceDraft same = copy.funding.source(grant.kind);
            same.fund = grant.fund;
            same.funder = grant.funder;
            same.intermediary = grant.intermediary;
        }
        return copy;
    }

    /** The partner of a name, or else one whose name begins with some words; null where there is none. */
    @Nullable
    PartnerDraft partnerNamed(String name, String beginning) {
        PartnerDraft exact = byName.get(name);
        Map.Entry<String, PartnerDraft> next = exact == null ? byName.ceilingEntry(beginning) : null;
        return next != null && next.getKey().startsWith(beginning) ? next.getValue() : exact;
    }

    boolean hasPartner(PartnerRole role) {
        return partnerNames.containsKey(role);
    }

    boolean hasPerson(PersonRole role) {
        return people.stream().anyMatch(p -> p.role == role);
    }

    @Nullable
    String title() {
        Map<String, Read<String>> titles = texts.get(Field.TITLE);
        return titles == null ? null : titles.values().iterator().next().value();
    }
}
