package ee.osalus.examples.register;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.funding.Funding;
import ee.osalus.io.Reading;
import ee.osalus.io.document.Document;
import ee.osalus.io.document.DocumentReader;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.split.CostBase;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingTerms;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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

    /** A case a project, in order; the caller closes the stream, and with it the file. */
    static Stream<SplitCase> read(Path file, FundingTerms terms, TypedCost typed, Locale language) throws IOException {
        ProjectCosts costs = new ProjectCosts(terms, typed, language);
        Document document =
                DocumentReader.on(LocalDate.now(ZoneId.systemDefault())).read(file);
        AtomicInteger count = new AtomicInteger();
        Stream<SplitCase> cases = document.parts().flatMap(part -> {
            int number = count.incrementAndGet();
            return costs.split(document.format().hasRecords() ? file + "#" + number : file.toString(), part);
        });
        // What is noticed of a list as a whole is worth a line where it cannot be read.
        Stream<SplitCase> unread = Stream.of(document.findings())
                .filter(findings -> findings.hasAtLeast(Severity.ERROR))
                .map(findings -> new SplitCase(file.toString(), "", Optional.empty(), findings));
        return Stream.concat(unread, cases).onClose(document::close);
    }

    private Stream<SplitCase> split(String source, Reading<FundingDocument> part) {
        List<Project> projects = part.value().map(FundingDocument::projects).orElse(List.of());
        if (projects.isEmpty()) {
            Findings none = part.value().isEmpty()
                    ? Findings.none()
                    : Findings.of(
                            List.of(Finding.builder(CostFinding.NO_PROJECT).build()));
            return Stream.of(
                    new SplitCase(source, "", Optional.empty(), part.findings().and(none)));
        }
        return IntStream.range(0, projects.size()).mapToObj(i -> {
            Findings ofCost = part.locate(ofCost(projects.get(i)).within("/projects/" + i));
            return split(source, projects.get(i), i == 0 ? part.findings().and(ofCost) : ofCost);
        });
    }

    private SplitCase split(String source, Project project, Findings noticed) {
        String title = project.title().map(text -> text.bestFor(language)).orElse("");
        Optional<CostBase> cost = cost(project);
        if (cost.isEmpty()) {
            return new SplitCase(source, title, Optional.empty(), noticed);
        }
        Findings obstacles = terms.obstacles(cost.get());
        Optional<CostSplit> split = obstacles.isEmpty() ? Optional.of(terms.split(cost.get())) : Optional.empty();
        Findings ofSplit = split.map(CostSplit::findings).orElse(obstacles);
        return new SplitCase(source, title, split, noticed.and(ofSplit));
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

    /** Why the cost cannot be split, or that it is the total cost, where no eligible one is stated or follows. */
    private static Findings ofCost(Project project) {
        Funding funding = project.funding().completed().funding();
        Optional<Money> stated = funding.eligibleCost().or(funding::totalCost);
        if (stated.isEmpty()) {
            return one(Finding.at("/funding", CostFinding.NO_COST));
        }
        if (!TypedCost.isPayable(stated.get())) {
            return one(Finding.at("/funding", CostFinding.COST_NOT_PAYABLE).putFact("cost", stated.get()));
        }
        return funding.eligibleCost().isPresent()
                ? Findings.none()
                : one(Finding.at("/funding/totalCost", CostFinding.TOTAL_DIVIDED)
                        .putFact("cost", stated.get()));
    }

    private static Findings one(Finding.Builder finding) {
        return Findings.of(List.of(finding.build()));
    }
}
