package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ee.osalus.arbitraries.Budgets;
import ee.osalus.arbitraries.Noticed;
import ee.osalus.arbitraries.Payments;
import ee.osalus.arbitraries.Terms;
import ee.osalus.budget.Budget;
import ee.osalus.budget.BudgetCosts;
import ee.osalus.budget.BudgetFinding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.funding.FundingFinding;
import ee.osalus.io.Reading;
import ee.osalus.payment.Claim;
import ee.osalus.payment.ClaimLedger;
import ee.osalus.payment.GrantAgreement;
import ee.osalus.split.CostSplit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is computed is written as its schema says, and read back it is the same; what the schema refuses is reported. */
class NativeJsonProperties {

    private static final NativeJson<Findings> FINDINGS = NativeJson.findings(Locale.ENGLISH, List.of());

    /** Of each value, so that there are at least 1 000 of each type. */
    private static final int MUTATIONS = 5;

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<NativeJson<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private final JsonMapper mapper = new JsonMapper();

    @Property(tries = 300)
    void splits(@ForAll("split") CostSplit split, @ForAll("seeds") long seed) {
        CostSplit read = identity(NativeJson.costSplit(), split, seed);
        assertThat(read.steps()).isEqualTo(split.steps());
        assertThat(read.findings()).isEqualTo(split.findings());
    }

    @Property(tries = 200)
    void budgets(@ForAll("budget") Budget budget, @ForAll("seeds") long seed) {
        identity(NativeJson.budget(), budget, seed);
    }

    @Property(tries = 300)
    void costsOfBudgets(@ForAll("costs") BudgetCosts costs, @ForAll("seeds") long seed) {
        BudgetCosts read = identity(NativeJson.budgetCosts(), costs, seed);
        assertThat(read.steps()).isEqualTo(costs.steps());
    }

    @Property(tries = 200)
    void agreements(@ForAll("agreement") GrantAgreement agreement, @ForAll("seeds") long seed) {
        identity(NativeJson.grantAgreement(), agreement, seed);
    }

    @Property(tries = 100)
    void claims(@ForAll("claim") Claim claim, @ForAll("seeds") long seed) {
        Claim read = identity(NativeJson.claim(), claim, seed);
        assertThat(read.amounts()).isEqualTo(claim.amounts());
    }

    @Property(tries = 100)
    void ledgers(@ForAll("ledger") ClaimLedger ledger, @ForAll("seeds") long seed) {
        ClaimLedger read = identity(NativeJson.claimLedger(), ledger, seed);
        assertThat(read.due()).isEqualTo(ledger.due());
    }

    @Property(tries = 300)
    void findings(@ForAll("noticed") Findings findings, @ForAll("seeds") long seed) {
        identity(FINDINGS, findings, seed);
    }

    /** Written and read it is equal, written again it is the same, and changed by hand it never throws, and nothing is missed. */
    private <T> T identity(NativeJson<T> json, T value, long seed) {
        String written = json.write(value);
        Schema schema = SCHEMAS.computeIfAbsent(json, of -> REGISTRY.getSchema(of.schema()));
        assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
        Reading<T> reading = json.read(written);
        assertThat(reading.value()).as("%s", reading.findings()).contains(value);
        assertThat(reading.findings().hasAtLeast(Severity.ERROR))
                .as("%s", reading.findings())
                .isFalse();
        T read = reading.value().orElseThrow();
        assertThat(json.write(read)).isEqualTo(written);

        Random random = new Random(seed);
        for (int i = 0; i < MUTATIONS; i++) {
            String changed = JsonMutation.of(mapper.readTree(written), random);
            Reading<T> mutated = json.read(changed);
            mutated.findings().forEach(finding -> assertThat(finding.location()).isPresent());
            if (!schema.validate(changed, InputFormat.JSON).isEmpty()) {
                assertThat(mutated.findings()).as(changed).isNotEmpty();
            }
        }
        return read;
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

    @Provide
    Arbitrary<Findings> noticed() {
        List<FindingCode> codes = new ArrayList<>(List.of(FundingFinding.values()));
        codes.addAll(List.of(BudgetFinding.values()));
        return Noticed.of(codes);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}
