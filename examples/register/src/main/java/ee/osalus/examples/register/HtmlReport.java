package ee.osalus.examples.register;

import ee.osalus.check.Portfolio;
import ee.osalus.examples.register.RuleCounts.Failed;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Severity;
import ee.osalus.io.report.Timeline;
import ee.osalus.law.LegalReference;
import ee.osalus.project.Project;
import ee.osalus.publication.Publication;
import ee.osalus.time.Period;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The report as one page to open or print. It is written at the end, because what it begins with is known only then; of each project
 * it keeps what it shows, some 3 kB.
 */
final class HtmlReport implements Report {

    /** How many findings of a rule are shown with their place; the others are counted. */
    private static final int SHOWN_OF_A_RULE = 50;

    private static final int MOST_TICKS = 8;

    /** What begins later, in percent of the scale, has no room for its year. */
    private static final BigDecimal LAST_LABEL = BigDecimal.valueOf(90);

    private final PrintWriter out;
    private final PageWords words;
    private final LocalDate day;
    private final Publication publication;
    private final List<Project> published = new ArrayList<>();
    private final List<ProjectView> views = new ArrayList<>();
    private final Map<Failed, Integer> counts =
            new TreeMap<>(Comparator.comparing(Failed::severity).thenComparing(Failed::code));
    private final Map<Failed, List<RuleView.Shown>> shown = new HashMap<>();
    private final Map<Failed, String> natures = new HashMap<>();
    private int restricted;

    /** The day is that on which the report is shown, by which restrictions of access hold. */
    HtmlReport(PrintWriter out, Language language, LocalDate day) {
        this.out = out;
        this.words = new PageWords(language);
        this.day = day;
        this.publication = Publication.on(day);
    }

    @Override
    public void add(CheckedDocument document) {
        DocumentView view = new DocumentView(document, publication, words);
        List<Optional<Project>> projects = view.published();
        for (int i = 0; i < projects.size(); i++) {
            if (projects.get(i).isEmpty()) {
                restricted++;
                continue;
            }
            Project project = projects.get(i).get();
            published.add(project);
            views.add(ProjectView.of(project, "p" + (views.size() + 1), document.source(), view.findingsOf(i), words));
        }
        List<Finding> findings = document.findings().list();
        for (int i = 0; i < findings.size(); i++) {
            Failed rule = new Failed(
                    findings.get(i).severity(), findings.get(i).code().code());
            natures.putIfAbsent(rule, nature(findings.get(i)));
            if (counts.merge(rule, 1, Integer::sum) <= SHOWN_OF_A_RULE) {
                shown.computeIfAbsent(rule, r -> new ArrayList<>()).add(view.shown(i));
            }
        }
    }

    private String nature(Finding finding) {
        String basis = finding.legalBasis().map(LegalReference::toString).orElse("");
        return words.of(finding.code().nature()) + (basis.isEmpty() ? "" : ": " + basis);
    }

    @Override
    public void close() {
        PageScript script = PageScript.ofCharts();
        Map<String, Object> model = new HashMap<>();
        model.put("style", PageScript.resource("report.css"));
        model.put("script", script);
        model.put("day", words.figures().day(day));
        model.put("projects", views);
        model.put("groups", Folded.of(views, words));
        model.put("restricted", restricted);
        model.put("severities", severities());
        model.put("rules", rules());
        model.put(
                "portfolios", PortfolioTable.of(Portfolio.of(published.stream()).in(words.language()), words));
        timeline(model);
        new HtmlTemplates().write("report", words, model, out);
        out.flush();
    }

    /** How many findings there are of each severity, in words. */
    private List<String> severities() {
        Map<Severity, Integer> sums = new TreeMap<>();
        counts.forEach((rule, count) -> sums.merge(rule.severity(), count, Integer::sum));
        return sums.entrySet().stream()
                .map(sum -> words.count("count." + sum.getKey().name(), sum.getValue()))
                .toList();
    }

    private List<RuleView> rules() {
        List<RuleView> rules = new ArrayList<>();
        counts.forEach((rule, count) -> rules.add(new RuleView(
                rule.severity(),
                rule.code(),
                natures.getOrDefault(rule, ""),
                count,
                shown.getOrDefault(rule, List.of()))));
        return rules;
    }

    private void timeline(Map<String, Object> model) {
        List<ProjectView> dated = views.stream()
                .filter(view -> view.when().isPresent())
                .sorted(Comparator.comparing(view -> view.when()
                        .flatMap(Period::start)
                        .map(start -> start.firstDay())
                        .orElse(LocalDate.MIN)))
                .toList();
        model.put("undated", views.size() - dated.size());
        model.put("dated", Folded.of(dated, words));
        if (!dated.isEmpty()) {
            Timeline scale = Timeline.of(
                    dated.stream().flatMap(view -> view.when().stream()).toList());
            model.put("scale", scale);
            List<Timeline.Tick> ticks = scale.ticks(MOST_TICKS);
            model.put("ticks", ticks);
            model.put(
                    "labels",
                    ticks.stream()
                            .filter(tick -> tick.from().compareTo(LAST_LABEL) <= 0)
                            .toList());
        }
    }
}
