package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.arbitraries.Budgets;
import ee.osalus.arbitraries.Payments;
import ee.osalus.arbitraries.Projects;
import ee.osalus.arbitraries.Terms;
import ee.osalus.budget.Budget;
import ee.osalus.budget.BudgetCosts;
import ee.osalus.budget.BudgetLine;
import ee.osalus.budget.FlatRate;
import ee.osalus.funding.FundingSource;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.Organisation;
import ee.osalus.party.RegistryCode;
import ee.osalus.payment.Claim;
import ee.osalus.payment.ClaimLedger;
import ee.osalus.payment.GrantAgreement;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.split.CostBase;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.javamoney.moneta.Money;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Values of each type may stand anywhere in an application's own documents. */
class OsalusModuleProperties {

    private final JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    private final JsonMapper given =
            JsonMapper.builder().addModule(new OsalusModule()).build();

    /** A document of an application's own. */
    record Holder(List<Project> projects, Optional<Project> first, Map<String, Money> amounts) {}

    @Property(tries = 100)
    void projectsAndTheirParts(@ForAll("project") Project project) {
        assertStandAnywhere(Project.class, List.of(project));
        assertStandAnywhere(Partner.class, project.partners());
        assertStandAnywhere(
                Organisation.class,
                project.partners().stream().map(Partner::organisation).toList());
        assertStandAnywhere(
                RegistryCode.class,
                project.partners().stream()
                        .flatMap(partner -> partner.organisation().registryCode().stream())
                        .toList());
        assertStandAnywhere(FundingSource.class, project.funding().sources());
        assertStandAnywhere(
                Money.class,
                project.funding().sources().stream()
                        .flatMap(source -> source.amount().stream())
                        .toList());
    }

    @Property(tries = 100)
    void splitsAndTheirParts(@ForAll("split") CostSplit split) {
        assertStandAnywhere(CostSplit.class, List.of(split));
        assertStandAnywhere(CostBase.class, List.of(split.cost()));
        assertStandAnywhere(FundingRule.class, split.terms().rules());
        assertStandAnywhere(
                LegalReference.class,
                split.terms().rules().stream()
                        .flatMap(rule -> rule.legalBasis().stream())
                        .toList());
    }

    @Property(tries = 50)
    void budgetsAndClaims(
            @ForAll("budget") Budget budget,
            @ForAll("costs") BudgetCosts costs,
            @ForAll("agreement") GrantAgreement agreement,
            @ForAll("claim") Claim claim,
            @ForAll("ledger") ClaimLedger ledger) {
        assertStandAnywhere(Budget.class, List.of(budget));
        assertStandAnywhere(BudgetLine.class, budget.lines());
        assertStandAnywhere(FlatRate.class, budget.flatRates());
        assertStandAnywhere(BudgetCosts.class, List.of(costs));
        assertStandAnywhere(GrantAgreement.class, List.of(agreement));
        assertStandAnywhere(Claim.class, List.of(claim));
        assertStandAnywhere(ClaimLedger.class, List.of(ledger));
    }

    /** As a list, an optional, and by name; in a mapper that found the module and in one that was given it. */
    private <T> void assertStandAnywhere(Class<T> type, Collection<T> values) {
        for (JsonMapper mapper : List.of(found, given)) {
            List<T> list = List.copyOf(values);
            JavaType ofList = mapper.getTypeFactory().constructCollectionType(List.class, type);
            assertThat(mapper.<List<T>>readValue(mapper.writeValueAsString(list), ofList))
                    .isEqualTo(list);
            JavaType ofMap = mapper.getTypeFactory().constructMapType(Map.class, String.class, type);
            JavaType optional = mapper.getTypeFactory().constructParametricType(Optional.class, type);
            for (T value : list) {
                Map<String, T> map = Map.of("a", value);
                assertThat(mapper.<Map<String, T>>readValue(mapper.writeValueAsString(map), ofMap))
                        .isEqualTo(map);
                assertThat(mapper.<Optional<T>>readValue(
                                mapper.writerFor(optional).writeValueAsString(Optional.of(value)), optional))
                        .contains(value);
            }
        }
    }

    @Example
    void standInARecordThatKnowsNothingOfThem() {
        Project project = Project.builder()
                .website("https://www.example.ee")
                .putExtension("/x", "1")
                .build();
        Holder holder = new Holder(
                List.of(project, project.withExtensions(Map.of())),
                Optional.of(project),
                Map.of("asked", ExactMoney.of("24600", "EUR")));
        String json = found.writeValueAsString(holder);
        assertThat(json).isEqualTo("""
                {"projects":[{"osalus":1,"website":"https://www.example.ee","x":1},{"osalus":1,"website":"https://www.example.ee"}],\
                "first":{"osalus":1,"website":"https://www.example.ee","x":1},\
                "amounts":{"asked":{"amount":"24600.00","currency":"EUR"}}}""");
        assertThat(found.readValue(json, Holder.class)).isEqualTo(holder);
        assertThat(found.readValue("{\"first\":null}", Holder.class).first()).isEmpty();
    }

    @Example
    void areRefusedWithTheFirstFindingsMessageWhereverTheyStand() {
        assertThatThrownBy(() -> found.readValue("{\"projects\":[{\"osalus\":1,\"status\":\"DONE\"}]}", Holder.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("/status: The word DONE is none of: PLANNED");
        assertThatThrownBy(() -> found.readValue("{\"first\":5}", Holder.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("A JSON object is expected, but this is a number");
        assertThatThrownBy(() -> found.readValue(
                        "{\"amounts\":{\"asked\":{\"amount\":\"1,5\",\"currency\":\"EUR\"}}}", Holder.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("/amount: A decimal number such as 11148.00 is expected, but found: 1,5");
    }

    @Provide
    Arbitrary<Project> project() {
        return Projects.any();
    }

    @Provide
    Arbitrary<CostSplit> split() {
        return Terms.splits();
    }

    @Provide
    Arbitrary<Budget> budget() {
        return Budgets.any();
    }

    @Provide
    Arbitrary<BudgetCosts> costs() {
        return Budgets.costs();
    }

    @Provide
    Arbitrary<GrantAgreement> agreement() {
        return Payments.agreements();
    }

    @Provide
    Arbitrary<Claim> claim() {
        return Payments.claims();
    }

    @Provide
    Arbitrary<ClaimLedger> ledger() {
        return Payments.ledgers();
    }
}
