package ee.osalus.rules;

import ee.osalus.funding.Call;
import ee.osalus.funding.CostTotal;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingForm;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.funding.RateBase;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.PartyKind;
import ee.osalus.party.Person;
import ee.osalus.party.PersonRole;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.ProjectStatus;
import ee.osalus.project.Reference;
import ee.osalus.project.RegisterCase;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javamoney.moneta.Money;

/**
 * A project in words: statements with semicolons between them, such as {@code total 24 600.00 EUR; grant 20 910.00 EUR 85 %; own
 * 3 690.00 EUR; period 2018-09-12/2019-05-31; lead Näidislinn, code 77000507}. {@code \n} and {@code }{@code \}{@code u00a0} stand for
 * characters that cannot be seen.
 */
public final class ExampleProject {

    private static final String AMOUNT = "-?[0-9][0-9 ]*(?:\\.[0-9]+)? [A-Z]{3}";
    private static final Pattern TEXT =
            Pattern.compile("(title|summary|aims|activities|results)(?: \\(([a-z]+)\\))? (.+)", Pattern.DOTALL);
    private static final Pattern COST = Pattern.compile("(about )?(total|eligible|ineligible) (" + AMOUNT + ")");
    private static final Pattern SOURCE =
            Pattern.compile("(grant|own|partner pays|other public|private|loan)( in kind)?" + "( about)?(?: (" + AMOUNT
                    + "))?(?: ([0-9.]+) %(?: of (total|eligible))?)?(?: from (.+))?");
    private static final Pattern PARTY = Pattern.compile(
            "(lead|partner|associated|applicant|beneficiary|contractor|authority|intermediate) (.+)", Pattern.DOTALL);
    private static final Pattern DETAIL = Pattern.compile(", (code|costs|grant|email|phone|basis|from|until) ([^,]+)");
    private static final Pattern UNSEEN = Pattern.compile("\\\\(?:u([0-9a-f]{4})|n|t)");

    private static final Map<String, FundingKind> KINDS = Map.of(
            "grant", FundingKind.GRANT,
            "own", FundingKind.OWN_CONTRIBUTION,
            "partner pays", FundingKind.PARTNER_CONTRIBUTION,
            "other public", FundingKind.OTHER_PUBLIC,
            "private", FundingKind.PRIVATE,
            "loan", FundingKind.LOAN);
    private static final Map<String, PartnerRole> ROLES = Map.of(
            "lead", PartnerRole.LEAD_PARTNER,
            "partner", PartnerRole.PARTNER,
            "associated", PartnerRole.ASSOCIATED_PARTNER,
            "applicant", PartnerRole.APPLICANT,
            "beneficiary", PartnerRole.BENEFICIARY,
            "contractor", PartnerRole.CONTRACTOR,
            "authority", PartnerRole.MANAGING_AUTHORITY,
            "intermediate", PartnerRole.INTERMEDIATE_BODY);

    private final Project.Builder project = Project.builder();
    private final Funding.Builder funding = Funding.builder();
    private final Map<String, LocalizedText> texts = new LinkedHashMap<>();
    private Optional<Programme> programme = Optional.empty();
    private Optional<RegisterCase> registerCase = Optional.empty();

    private ExampleProject() {}

    /**
     * The projects of an example.
     *
     * @param example the example, with {@code |} between two projects; statements {@code as of} and {@code terms} are passed over
     * @return the projects in order
     * @throws IllegalArgumentException if a statement is of no known form
     */
    public static List<Project> read(String example) {
        List<Project> projects = new ArrayList<>();
        for (String one : example.split(" \\| ", -1)) {
            ExampleProject draft = new ExampleProject();
            Arrays.stream(one.split("; ", -1))
                    .map(String::stripLeading)
                    .filter(statement -> !statement.startsWith("as of ") && !statement.startsWith("terms "))
                    .forEach(statement -> draft.take(seen(statement)));
            projects.add(draft.build());
        }
        return projects;
    }

    /**
     * The day of checking of an example.
     *
     * @param example the example
     * @return the day of its statement {@code as of}, where there is one
     */
    public static Optional<LocalDate> day(String example) {
        Matcher day = Pattern.compile("as of ([0-9-]{10})").matcher(example);
        return day.find() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
    }

    /**
     * A text with the characters that stand as escapes in it.
     *
     * @param text any text
     * @return the text with line breaks and unseen characters
     */
    public static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll(escape -> {
            if (escape.group(1) != null) {
                return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
            }
            return escape.group().equals("\\n") ? "\n" : "\t";
        });
    }

    private void take(String statement) {
        Matcher text = TEXT.matcher(statement);
        Matcher cost = COST.matcher(statement);
        Matcher source = SOURCE.matcher(statement);
        Matcher party = PARTY.matcher(statement);
        if (text.matches()) {
            String language = text.group(2) == null ? LocalizedText.UNKNOWN : text.group(2);
            LocalizedText before = texts.get(text.group(1));
            texts.put(
                    text.group(1),
                    before == null ? LocalizedText.of(language, text.group(3)) : before.with(language, text.group(3)));
        } else if (cost.matches()) {
            takeCost(cost.group(2), money(cost.group(3)), cost.group(1) != null);
        } else if (source.matches()) {
            funding.addSource(source(source));
        } else if (party.matches()) {
            project.addPartner(partner(Objects.requireNonNull(ROLES.get(party.group(1))), party.group(2)));
        } else {
            takeNamed(statement);
        }
    }

    private void takeCost(String which, Money amount, boolean approximate) {
        switch (which) {
            case "total" -> funding.totalCost(amount);
            case "eligible" -> funding.eligibleCost(amount);
            default -> funding.ineligibleCost(amount);
        }
        if (approximate) {
            funding.addApproximate(
                    which.equals("total")
                            ? CostTotal.TOTAL_COST
                            : which.equals("eligible") ? CostTotal.ELIGIBLE_COST : CostTotal.INELIGIBLE_COST);
        }
    }

    private static FundingSource source(Matcher source) {
        FundingSource.Builder builder =
                FundingSource.builder().kind(Objects.requireNonNull(KINDS.get(source.group(1))));
        if (source.group(2) != null) {
            builder.form(FundingForm.IN_KIND);
        }
        builder.approximate(source.group(3) != null);
        if (source.group(4) != null) {
            builder.amount(money(source.group(4)));
        }
        if (source.group(5) != null) {
            builder.rate(Share.percent(source.group(5)));
        }
        if (source.group(6) != null) {
            builder.rateBase(source.group(6).equals("total") ? RateBase.TOTAL : RateBase.ELIGIBLE);
        }
        if (source.group(7) != null) {
            builder.funder(organisation(source.group(7)));
        }
        return builder.build();
    }

    private void takeNamed(String statement) {
        String value = statement.substring(statement.indexOf(' ') + 1);
        String second = value.substring(value.indexOf(' ') + 1);
        if (statement.startsWith("reference ")) {
            project.addReference(new Reference(value.substring(0, Math.max(0, value.indexOf(' '))), second));
        } else if (statement.startsWith("status ")) {
            project.status(ProjectStatus.valueOf(value));
        } else if (statement.startsWith("period ")) {
            project.period(Period.parse(value));
        } else if (statement.startsWith("end reason ")) {
            project.endReason(second);
        } else if (statement.startsWith("website ")) {
            project.website(value);
        } else if (statement.startsWith("programme code ")) {
            programme = Optional.of(programme().withCode(second));
        } else if (statement.startsWith("programme period ")) {
            programme = Optional.of(programme().withPeriod(Period.parse(second)));
        } else if (statement.startsWith("measure code ")) {
            project.measure(Measure.builder().code(second).build());
        } else if (statement.startsWith("call window ")) {
            project.call(Call.builder().code("1").window(Period.parse(second)).build());
        } else if (statement.startsWith("case registered ")) {
            registerCase = Optional.of(registerCase().withRegistered(LocalDate.parse(second)));
        } else if (statement.startsWith("case deadline ")) {
            registerCase = Optional.of(registerCase().withDeadline(LocalDate.parse(second)));
        } else if (statement.startsWith("restriction ")) {
            project.accessRestriction(restriction(value));
        } else if (statement.startsWith("manager ") || statement.startsWith("contact ")) {
            project.addPerson(person(statement.startsWith("manager "), value));
        } else {
            throw new IllegalArgumentException("no statement of a project: " + statement);
        }
    }

    private Programme programme() {
        return programme.orElseGet(() -> Programme.builder()
                .name(LocalizedText.of("et", "Näidisprogramm"))
                .build());
    }

    private RegisterCase registerCase() {
        return registerCase.orElseGet(() -> RegisterCase.builder().build());
    }

    private static Map<String, String> details(String text) {
        Map<String, String> details = new LinkedHashMap<>();
        DETAIL.matcher(text).results().forEach(found -> details.put(found.group(1), found.group(2)));
        return details;
    }

    private static String name(String text) {
        Matcher first = DETAIL.matcher(text);
        return (first.find() ? text.substring(0, first.start()) : text).replace(", natural person", "");
    }

    private static Organisation organisation(String text) {
        Organisation organisation = Organisation.of(name(text));
        if (text.contains(", natural person")) {
            organisation = organisation.withKind(PartyKind.NATURAL_PERSON);
        }
        return organisation.withRegistryCode(
                Optional.ofNullable(details(text).get("code")).map(RegistryCode::new));
    }

    private static Partner partner(PartnerRole role, String text) {
        Map<String, String> details = details(text);
        Funding.Builder own = Funding.builder();
        Optional.ofNullable(details.get("costs")).ifPresent(amount -> own.totalCost(money(amount)));
        Optional.ofNullable(details.get("grant"))
                .ifPresent(amount -> own.addSource(FundingSource.of(FundingKind.GRANT, money(amount))));
        return Partner.builder()
                .role(role)
                .organisation(organisation(text))
                .funding(own.build())
                .build();
    }

    private static Person person(boolean manages, String text) {
        Map<String, String> details = details(text);
        return Person.of(manages ? PersonRole.PROJECT_MANAGER : PersonRole.CONTACT, name(text))
                .withEmail(Optional.ofNullable(details.get("email")))
                .withPhone(Optional.ofNullable(details.get("phone")));
    }

    private static AccessRestriction restriction(String text) {
        Map<String, String> details = details(text);
        AccessRestriction.Builder restriction =
                AccessRestriction.builder().level(name(text)).basis(Optional.ofNullable(details.get("basis")));
        if (details.containsKey("from") || details.containsKey("until")) {
            restriction.period(
                    Period.parse(details.getOrDefault("from", "..") + "/" + details.getOrDefault("until", "..")));
        }
        return restriction.build();
    }

    static Money money(String amount) {
        int currency = amount.length() - 3;
        return ExactMoney.of(amount.substring(0, currency).replace(" ", ""), amount.substring(currency));
    }

    private Project build() {
        return project.funding(funding.build())
                .programme(programme)
                .registerCase(registerCase)
                .title(Optional.ofNullable(texts.get("title")))
                .summary(Optional.ofNullable(texts.get("summary")))
                .aims(Optional.ofNullable(texts.get("aims")))
                .activities(Optional.ofNullable(texts.get("activities")))
                .results(Optional.ofNullable(texts.get("results")))
                .build();
    }
}
