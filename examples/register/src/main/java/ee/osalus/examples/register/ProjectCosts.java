package ee.osalus.examples.register;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.funding.Funding;
import ee.osalus.io.Reading;
import ee.osalus.io.json.ProjectJson;
import ee.osalus.io.json.ProjectJsonLines;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.split.CostBase;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingTerms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/** The costs of the projects of a file, split under terms. */
final class ProjectCosts {

    private final FundingTerms terms;
    private final TypedCost typed;
    private final Locale language;

    private ProjectCosts(FundingTerms terms, TypedCost typed, Locale language) {
        this.terms = terms;
        this.typed = typed;
        this.language = language;
    }

    /** A case a project; the caller closes the stream, and with it the file. */
    static Stream<SplitCase> read(Path file, FundingTerms terms, TypedCost typed, Locale language) throws IOException {
        ProjectCosts costs = new ProjectCosts(terms, typed, language);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz") || name.endsWith(".ndjson")) {
            AtomicInteger count = new AtomicInteger();
            return ProjectJsonLines.standard()
                    .read(file)
                    .map(reading -> costs.split(file + "#" + count.incrementAndGet(), reading));
        }
        return Stream.of(costs.split(file.toString(), ProjectJson.standard().read(file)));
    }

    private SplitCase split(String source, Reading<Project> reading) {
        Project project = reading.value().orElseGet(() -> Project.builder().build());
        String title = project.title().map(text -> text.bestFor(language)).orElse("");
        if (reading.value().isEmpty()) {
            return new SplitCase(source, title, Optional.empty(), reading.findings());
        }
        Optional<CostBase> cost = cost(project);
        if (cost.isEmpty()) {
            return new SplitCase(
                    source, title, Optional.empty(), reading.findings().and(whyNot(project)));
        }
        Findings obstacles = terms.obstacles(cost.get());
        Optional<CostSplit> split = obstacles.isEmpty() ? Optional.of(terms.split(cost.get())) : Optional.empty();
        Findings ofSplit = split.map(CostSplit::findings).orElse(obstacles);
        return new SplitCase(source, title, split, reading.findings().and(ofSplit));
    }

    /** The eligible cost where it is stated or follows, with its total; else the total as if all of it were eligible. */
    private Optional<CostBase> cost(Project project) {
        Funding funding = project.funding().completed().funding();
        Optional<Money> eligible = funding.eligibleCost().or(funding::totalCost).filter(TypedCost::isPayable);
        return eligible.map(amount -> {
            CostBase cost = CostBase.eligible(amount);
            Optional<Money> total = funding.totalCost()
                    .filter(TypedCost::isPayable)
                    .filter(whole -> whole.getCurrency().equals(amount.getCurrency()))
                    .filter(whole -> funding.eligibleCost().isPresent());
            return typed.completed(total.map(cost::withTotal).orElse(cost), beneficiary(project));
        });
    }

    private static String beneficiary(Project project) {
        return Stream.of(PartnerRole.BENEFICIARY, PartnerRole.LEAD_PARTNER, PartnerRole.APPLICANT)
                .flatMap(role -> project.partners().stream().filter(partner -> partner.role() == role))
                .map(Partner::organisation)
                .map(organisation -> organisation.name().bestFor(Locale.forLanguageTag("et")))
                .findFirst()
                .orElse("");
    }

    private static Findings whyNot(Project project) {
        Funding funding = project.funding().completed().funding();
        Optional<Money> stated = funding.eligibleCost().or(funding::totalCost);
        Finding finding = stated.map(amount -> Finding.at("/funding", CostFinding.COST_NOT_PAYABLE)
                        .putFact("cost", amount)
                        .build())
                .orElseGet(() -> Finding.at("/funding", CostFinding.NO_COST).build());
        return Findings.of(List.of(finding));
    }
}
