package ee.osalus.examples.register;

import ee.osalus.check.Inspection;
import ee.osalus.check.Rulebook;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.io.Reading;
import ee.osalus.io.document.Document;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.io.document.DocumentReader;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.project.Project;
import ee.osalus.publication.Publication;
import ee.osalus.publication.Published;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code osalus page PROJECTS --out DIR --lang et,en}: a page a project for a city's own site, and what the pages lack. */
@Command(
        name = "page",
        description =
                "Writes a piece of HTML a project for a city's own site, with an index, and says what the pages lack.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:every project has its page, and no page contradicts itself",
            "1:a finding of severity ERROR, or of what --fail-on says, such as a project that is not to be published, or figures that contradict each other; "
                    + "the other pages are written",
            "2:an unusable call, or a file that cannot be read or written"
        })
final class PageCommand implements Callable<Integer> {

    /** What is shown beyond work contacts. */
    enum Wider {
        MOBILES
    }

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Documents of any format that is read.")
    private List<Path> arguments = new ArrayList<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description =
                    "Where the pages go: a directory a language, index.html in each. They replace those of earlier runs, also of "
                            + "projects that are not there or not published any more; other files are left alone.")
    private @Nullable Path target;

    @Option(
            names = "--lang",
            split = ",",
            paramLabel = "et|en",
            description = "The languages of the pages, the first also of what is said about them; et unless given.")
    private List<Language> languages = new ArrayList<>(List.of(Language.ET));

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of publication, as 2026-11-21; today unless given.")
    private LocalDate day = LocalDate.now(ZoneId.systemDefault());

    @Option(
            names = "--with",
            split = ",",
            paramLabel = "mobiles",
            description = "What pages show beyond work contacts: mobile phones, which may be private.")
    private Set<Wider> wider = new TreeSet<>();

    @Mixin
    private FailOn failOn = new FailOn();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final HtmlTemplates templates = new HtmlTemplates();
    private final PageNames names = new PageNames();
    private final Map<String, Project> pages = new LinkedHashMap<>();
    private @Nullable Inspection inspection;
    private boolean hasProjects;
    private boolean fails;

    @Override
    public Integer call() {
        Path directory = target;
        if (directory == null) {
            return Osalus.UNUSABLE;
        }
        Complaints complaints = Complaints.of(spec, languages.get(0));
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            return complaints.file(directory, "noDirectory");
        }
        Path reading = directory;
        try {
            for (Path argument : arguments) {
                reading = argument;
                List<Path> files = DocumentFiles.of(argument);
                if (files.isEmpty()) {
                    return complaints.file(argument, "noDocuments");
                }
                for (Path file : files) {
                    reading = file;
                    read(file);
                }
            }
        } catch (IOException failed) {
            return complaints.reading(reading, failed);
        }
        try {
            if (hasProjects) {
                write(directory);
            }
        } catch (IOException failed) {
            return complaints.writing(directory, failed);
        }
        spec.commandLine().getOut().flush();
        return fails ? Osalus.ERRORS_FOUND : Osalus.CLEAN;
    }

    private void read(Path file) throws IOException {
        try (Document document = DocumentReader.on(day).read(file)) {
            report(file, document.format(), document.findings());
            for (Iterator<Reading<FundingDocument>> parts = document.parts().iterator(); parts.hasNext(); ) {
                report(file, document.format(), publish(parts.next()));
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Takes the projects of a part; what was noticed while it was read, what may not be shown, what is wrong, and what is lacking. */
    private Findings publish(Reading<FundingDocument> part) {
        Findings findings = part.findings();
        List<Project> projects = part.value().map(FundingDocument::projects).orElse(List.of());
        hasProjects |= !projects.isEmpty();
        for (int i = 0; i < projects.size(); i++) {
            Published published = publication().publish(projects.get(i));
            Findings ofPage = published.project().map(this::check).orElseGet(Findings::none);
            findings = findings.and(part.locate(published.findings().and(ofPage).within("/projects/" + i)));
            published.project().ifPresent(project -> pages.put(names.of(project), project));
        }
        return findings;
    }

    private Publication publication() {
        Publication contacts = Publication.on(day).withOfficialContacts();
        return wider.contains(Wider.MOBILES) ? contacts.withMobilePhones() : contacts;
    }

    /** What contradicts itself on a page, and what a page lacks. */
    private Findings check(Project project) {
        List<Finding> errors = standard().next(project).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return Findings.of(errors).and(Rulebook.publication().asOf(day).check(project));
    }

    /** One for all files, because some rules are of the whole list. */
    private Inspection standard() {
        if (inspection == null) {
            inspection = Rulebook.standard().asOf(day).begin();
        }
        return inspection;
    }

    private void report(Path file, DocumentFormat format, Findings findings) {
        fails |= failOn.fails(findings);
        FindingLines.in(languages.get(0).locale())
                .of(file, findings, format)
                .forEach(spec.commandLine().getOut()::println);
    }

    private void write(Path directory) throws IOException {
        Set<Language> distinct = new LinkedHashSet<>(languages);
        for (Language language : distinct) {
            PageWords words = new PageWords(language);
            Path folder = Files.createDirectories(directory.resolve(words.tag()));
            Map<String, ProjectPage> views = new LinkedHashMap<>();
            pages.forEach((name, project) -> views.put(name, ProjectPage.of(project, words)));
            for (Map.Entry<String, ProjectPage> page : views.entrySet()) {
                write(folder.resolve(page.getKey()), "page", words, Map.of("page", page.getValue()));
            }
            write(folder.resolve("index.html"), "page-index", words, Map.of("pages", views.entrySet()));
        }
        removeEarlier(directory, distinct);
    }

    /** No page stays of a project that is not published any more; one in a language that is not written now is only named. */
    private void removeEarlier(Path directory, Set<Language> written) throws IOException {
        PageWords words = new PageWords(languages.get(0));
        for (Language language : Language.values()) {
            Path folder = directory.resolve(language.locale().toLanguageTag());
            for (Path page : EarlierPages.in(folder, pages.keySet())) {
                boolean isRemoved = written.contains(language);
                if (isRemoved) {
                    Files.delete(page);
                }
                String said = words.fill(isRemoved ? "page.removed" : "page.left", Map.of("file", page));
                spec.commandLine().getOut().println(said);
            }
        }
    }

    private void write(Path file, String template, PageWords words, Map<String, Object> model) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            templates.write(template, words, model, out);
        }
    }
}
