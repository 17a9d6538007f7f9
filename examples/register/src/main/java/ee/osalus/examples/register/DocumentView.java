package ee.osalus.examples.register;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.io.report.MarkedText;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartyKind;
import ee.osalus.party.Person;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.publication.Publication;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a report may show of one document: nothing personal, and nothing of what is under an access restriction but that it is. */
final class DocumentView {

    private static final int LINES_AROUND = 1;
    private static final Pattern PROJECT = Pattern.compile("/projects/(\\d+)");

    private final CheckedDocument document;
    private final List<Optional<Project>> published;
    private final Map<Integer, List<Finding>> byProject = new HashMap<>();
    private final Set<String> names;
    private final PageWords words;
    private final MarkedText text;

    DocumentView(CheckedDocument document, Publication publication, PageWords words) {
        this.document = document;
        this.words = words;
        this.published = document.projects().stream()
                .map(project -> publication.publish(project).project())
                .toList();
        document.findings()
                .forEach(finding -> projectOf(finding)
                        .ifPresent(project -> byProject
                                .computeIfAbsent(project, p -> new ArrayList<>())
                                .add(finding)));
        this.names = names(document.projects());
        this.text = MarkedText.withoutPersonalData(
                document.text(), document.findings().list(), names);
    }

    private static Set<String> names(List<Project> projects) {
        Set<String> names = new LinkedHashSet<>();
        for (Project project : projects) {
            for (Person person : project.people()) {
                names.add(person.name());
                person.email().ifPresent(names::add);
                person.phone().ifPresent(names::add);
            }
            project.partners().stream()
                    .map(Partner::organisation)
                    .filter(organisation -> organisation.kind() == PartyKind.NATURAL_PERSON)
                    .map(Organisation::name)
                    .forEach(name -> names.addAll(name.byLanguage().values()));
        }
        return names;
    }

    /** The projects in document order; none in place of one that is not to be shown. */
    List<Optional<Project>> published() {
        return published;
    }

    /** The findings about one project. */
    List<Finding> findingsOf(int project) {
        return byProject.getOrDefault(project, List.of());
    }

    private static Optional<Integer> projectOf(Finding finding) {
        return finding.location()
                .filter(PointerLocation.class::isInstance)
                .map(place -> PROJECT.matcher(((PointerLocation) place).pointer()))
                .filter(Matcher::lookingAt)
                .map(project -> Integer.valueOf(project.group(1)));
    }

    /** A finding, counted from 0. */
    RuleView.Shown shown(int index) {
        Finding finding = document.findings().list().get(index);
        boolean withheld = isWithheld(finding);
        return new RuleView.Shown(
                withheld
                        ? words.of("withheld")
                        : FindingLines.in(words.language()).message(finding),
                place(finding),
                withheld ? List.of() : lines(index, finding));
    }

    /** What is of the document may be of any of its projects. */
    private boolean isWithheld(Finding finding) {
        return projectOf(finding)
                .filter(project -> project < published.size())
                .map(project -> published.get(project).isEmpty())
                .orElseGet(() -> published.stream().anyMatch(Optional::isEmpty));
    }

    private String place(Finding finding) {
        return document.file()
                + MarkedText.place(finding)
                        .filter(at -> document.format() != DocumentFormat.LIST)
                        .map(at -> words.fill("line", Map.of("line", at.line())))
                        .or(() -> finding.location().map(this::place))
                        .map(place -> ", " + place)
                        .orElse("");
    }

    private String place(Location location) {
        if (location instanceof CellLocation cell) {
            String header = cell.header().isEmpty() ? "" : " (" + cell.header() + ")";
            return words.fill("cell", Map.of("cell", cell + header));
        }
        String shown = Places.shown(location, document.format());
        return document.format() == DocumentFormat.LIST ? words.fill("cell", Map.of("cell", shown)) : shown;
    }

    /** The lines of the text, or else what the reader kept of the place. Other projects' lines may stand around it. */
    private List<MarkedText.Line> lines(int index, Finding finding) {
        boolean alone = published.stream().allMatch(Optional::isPresent);
        List<MarkedText.Line> around = text.around(index + 1, alone ? LINES_AROUND : 0);
        if (!around.isEmpty()) {
            return around;
        }
        String raw = finding.location().map(DocumentView::raw).orElse("");
        return raw.isBlank()
                ? List.of()
                : MarkedText.withoutPersonalData(raw, List.of(), names).lines().stream()
                        .map(line -> new MarkedText.Line(
                                line.number(),
                                line.pieces().stream()
                                        .map(piece -> new MarkedText.Piece(piece.text(), List.of(1)))
                                        .toList()))
                        .toList();
    }

    private static String raw(Location location) {
        if (location instanceof CellLocation cell) {
            return cell.raw();
        }
        return Stream.of(location)
                .flatMap(place -> place instanceof PointerLocation pointer
                        ? pointer.text().stream()
                        : place instanceof TextLocation inText ? Stream.of(inText) : Stream.empty())
                .map(TextLocation::raw)
                .findFirst()
                .orElse("");
    }
}
