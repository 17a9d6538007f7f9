package ee.osalus.io.grants;

import ee.osalus.funding.Funding;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a project says and a grant of the standard has no place for: the project without each field that the grant alone would
 * give back as it is.
 */
final class Remainder {

    /** The field of a grant that holds it, as native JSON. */
    static final String FIELD = "osalus";

    static final Project NOTHING = Project.builder().build();

    /** A field of the project of which a grant can tell at least a part. */
    private record Told<T>(String name, T absent, Function<Project, T> get, BiFunction<Project, T, Project> with) {

        boolean isSame(Project one, Project other) {
            return get.apply(one).equals(get.apply(other));
        }

        boolean isAbsent(Project project) {
            return get.apply(project).equals(absent);
        }

        Project without(Project project) {
            return with.apply(project, absent);
        }

        Project copied(Project from, Project to) {
            return with.apply(to, get.apply(from));
        }
    }

    private static final List<Told<?>> TOLD = List.of(
            new Told<List<Reference>>("references", List.of(), Project::references, Project::withReferences),
            new Told<Optional<LocalizedText>>("title", Optional.empty(), Project::title, Project::withTitle),
            new Told<Optional<LocalDate>>("awardDate", Optional.empty(), Project::awardDate, Project::withAwardDate),
            new Told<Optional<Period>>("period", Optional.empty(), Project::period, Project::withPeriod),
            new Told<Optional<Programme>>("programme", Optional.empty(), Project::programme, Project::withProgramme),
            new Told<Optional<Measure>>("measure", Optional.empty(), Project::measure, Project::withMeasure),
            new Told<>("funding", Funding.none(), Project::funding, Project::withFunding),
            new Told<List<Partner>>("partners", List.of(), Project::partners, Project::withPartners),
            new Told<Optional<LocalizedText>>("summary", Optional.empty(), Project::summary, Project::withSummary),
            new Told<Optional<String>>("website", Optional.empty(), Project::website, Project::withWebsite));

    private Remainder() {}

    /** The part of a project that its grant does not tell; {@link #NOTHING} where it tells all. */
    static Project of(Project project) {
        Project told = told(project);
        Project left = project;
        for (Told<?> field : TOLD) {
            boolean heldOpen = project.extensions().keySet().stream()
                    .anyMatch(pointer -> pointer.startsWith("/" + field.name() + "/"));
            if (!heldOpen && field.isSame(project, told)) {
                left = field.without(left);
            }
        }
        return left;
    }

    /** What a reader would get from the fields of the standard alone. */
    private static Project told(Project project) {
        return new GrantMapping("", DayPlace.UNKNOWN, new Notes(0), new TreeMap<>())
                .project(ProjectMapping.grant(project));
    }

    /**
     * The project of which a grant tells one part and the extension the rest; where they contradict each other, the grant is
     * right, since other software knows nothing of the extension.
     */
    static Project joined(Project grant, Project extension, String pointer, Json at, Notes notes) {
        Project joined = extension;
        for (Told<?> field : TOLD) {
            if (field.isAbsent(extension)) {
                joined = field.copied(grant, joined);
            }
        }
        Project told = told(joined);
        for (Told<?> field : TOLD) {
            if (!field.isAbsent(extension) && !field.isSame(told, grant)) {
                notes.add(GrantsFinding.EXTENSION_DIFFERS, pointer, at, Map.of("field", field.name()));
                joined = field.copied(grant, joined);
            }
        }
        return joined;
    }
}
