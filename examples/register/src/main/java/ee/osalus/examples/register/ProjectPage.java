package ee.osalus.examples.register;

import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Programme;
import ee.osalus.party.Organisation;
import ee.osalus.party.Person;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.text.FigureFormat;
import ee.osalus.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a public page says of one project, as its documents state it; nothing is derived. What templates call is public.
 *
 * @param title the title
 * @param sections what it is about, aims, activities and results: texts by their headings
 * @param facts numbers, status, period, programme
 * @param money amounts by what they are
 * @param funders who is to be named as paying
 * @param partners organisations by their roles
 * @param people who can be asked
 * @param website its own page; empty where the address is none of the web
 */
public record ProjectPage(
        Text title,
        Map<String, Text> sections,
        List<Row> facts,
        List<Row> money,
        Set<String> funders,
        List<Row> partners,
        List<Contact> people,
        String website) {

    private static final Pattern WEB = Pattern.compile("https?://\\S+");
    private static final Pattern WEB_WITHOUT_SCHEME = Pattern.compile("www\\.\\S+");

    /**
     * A text.
     *
     * @param language its language, where it is not that of the page
     * @param paragraphs its paragraphs
     */
    public record Text(@Nullable String language, List<String> paragraphs) {

        static Text of(LocalizedText text, PageWords words) {
            List<String> paragraphs = words.text(text)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return new Text(words.languageOf(text).orElse(null), paragraphs);
        }
    }

    /**
     * A fact.
     *
     * @param label what it is
     * @param value as people read it
     */
    public record Row(String label, String value) {}

    /**
     * A person.
     *
     * @param role the role
     * @param name the name
     * @param email the address of work; may be empty
     * @param phone the number of work; may be empty
     */
    public record Contact(String role, String name, String email, String phone) {

        /** The number as a link has it. */
        public String dialled() {
            return phone.replaceAll("[^+0-9]", "");
        }
    }

    static ProjectPage of(Project project, PageWords words) {
        return new ProjectPage(
                project.title()
                        .map(title -> Text.of(title, words))
                        .orElseGet(() -> new Text(null, List.of(words.of("untitled")))),
                sections(project, words),
                facts(project, words),
                money(project.funding(), words),
                funders(project, words),
                project.partners().stream()
                        .map(partner -> new Row(words.of(partner.role()), named(partner.organisation(), words)))
                        .toList(),
                project.people().stream().map(person -> contact(person, words)).toList(),
                project.website().map(ProjectPage::link).orElse(""));
    }

    private static Map<String, Text> sections(Project project, PageWords words) {
        Map<String, Optional<LocalizedText>> texts = new LinkedHashMap<>();
        texts.put("summary", project.summary());
        texts.put("aims", project.aims());
        texts.put("activities", project.activities());
        texts.put("results", project.results());
        Map<String, Text> sections = new LinkedHashMap<>();
        texts.forEach((key, text) -> text.ifPresent(t -> sections.put(words.of("page." + key), Text.of(t, words))));
        return sections;
    }

    private static List<Row> facts(Project project, PageWords words) {
        List<Row> facts = new ArrayList<>();
        project.period()
                .ifPresent(period ->
                        facts.add(new Row(words.of("period"), words.figures().period(period))));
        project.status().ifPresent(status -> facts.add(new Row(words.of("page.status"), words.of(status))));
        for (Reference reference : project.references()) {
            facts.add(new Row(words.of("page.reference"), reference.value()));
        }
        project.programme()
                .ifPresent(programme -> facts.add(new Row(words.of("page.programme"), words.text(programme.name()))));
        project.measure()
                .flatMap(measure -> measure.name())
                .ifPresent(name -> facts.add(new Row(words.of("page.measure"), words.text(name))));
        return facts;
    }

    private static List<Row> money(Funding funding, PageWords words) {
        List<Row> money = new ArrayList<>();
        funding.totalCost().ifPresent(amount -> money.add(row("totalCost", amount, words)));
        funding.eligibleCost().ifPresent(amount -> money.add(row("eligibleCost", amount, words)));
        for (FundingSource source : funding.sources()) {
            source.amount().ifPresent(amount -> {
                String rate =
                        source.rate().map(r -> ", " + words.figures().share(r)).orElse("");
                // Behind the amount: a label with more than its words is read by people alone.
                String funder = source.funder()
                        .map(f -> " (" + words.text(f.name()) + ")")
                        .orElse("");
                money.add(
                        new Row(words.of(source.kind()), words.amount(amount) + FigureFormat.unbroken(rate) + funder));
            });
        }
        return money;
    }

    private static Row row(String key, Money amount, PageWords words) {
        return new Row(words.of(key), words.amount(amount));
    }

    /** Funds and funders of grants; where no grant names one, the fund of the programme. */
    private static Set<String> funders(Project project, PageWords words) {
        Set<String> funders = new LinkedHashSet<>();
        for (FundingSource source : project.funding().sources()) {
            if (source.kind() == FundingKind.GRANT) {
                source.fund().ifPresent(fund -> funders.add(words.text(fund)));
                source.funder().ifPresent(funder -> funders.add(words.text(funder.name())));
            }
        }
        if (funders.isEmpty()) {
            project.programme().flatMap(Programme::fund).ifPresent(fund -> funders.add(words.text(fund)));
        }
        return funders;
    }

    private static String named(Organisation organisation, PageWords words) {
        return words.text(organisation.name())
                + organisation
                        .registryCode()
                        .map(RegistryCode::value)
                        .map(code -> " (" + code + ")")
                        .orElse("");
    }

    private static Contact contact(Person person, PageWords words) {
        return new Contact(
                words.of(person.role()),
                person.name(),
                person.email().orElse(""),
                person.phone().orElse(""));
    }

    /** A link leads nowhere but to the web. */
    private static String link(String website) {
        if (WEB_WITHOUT_SCHEME.matcher(website).matches()) {
            return "https://" + website;
        }
        return WEB.matcher(website).matches() ? website : "";
    }
}
