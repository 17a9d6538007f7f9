package ee.osalus.examples.register;

import ee.osalus.check.Rulebook;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.io.Reading;
import ee.osalus.io.document.Document;
import ee.osalus.io.document.DocumentReader;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.project.Project;
import ee.osalus.publication.Publication;
import ee.osalus.publication.Published;
import java.io.IOException;
import java.io.PrintWriter;
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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "0:every project has its page",
            "1:a finding of severity ERROR, such as a project that is not to be published",
            "2:an unusable call, or a file that cannot be read or written"
        })
final class PageCommand implements Callable<Integer> {

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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final HtmlTemplates templates = new HtmlTemplates();
    private final PageNames names = new PageNames();
    private final Map<String, Project> pages = new LinkedHashMap<>();
    private boolean hasProjects;
    private boolean errors;

    @Override
    public Integer call() {
        Path directory = target;
        if (directory == null || languages.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--out and at least one language are needed");
        }
        Path reading = directory;
        try {
            for (Path argument : arguments) {
                reading = argument;
                for (Path file : DocumentFiles.of(argument)) {
                    reading = file;
                    read(file);
                }
            }
            reading = directory;
            if (hasProjects) {
                write(directory);
            }
        } catch (IOException failed) {
            return complain(reading, failed);
        }
        spec.commandLine().getOut().flush();
        return errors ? Osalus.ERRORS_FOUND : Osalus.CLEAN;
    }

    private void read(Path file) throws IOException {
        Publication publication = Publication.on(day).withOfficialContacts();
        Rulebook rulebook = Rulebook.publication().asOf(day);
        try (Document document = DocumentReader.on(day).read(file)) {
            report(file, document.findings());
            for (Iterator<Reading<FundingDocument>> parts = document.parts().iterator(); parts.hasNext(); ) {
                Reading<FundingDocument> part = parts.next();
                if (part.value().isEmpty()) {
                    report(file, part.findings());
                }
                List<Project> projects =
                        part.value().map(FundingDocument::projects).orElse(List.of());
                hasProjects |= !projects.isEmpty();
                for (int i = 0; i < projects.size(); i++) {
                    Published published = publication.publish(projects.get(i));
                    Findings lacking = published.project().map(rulebook::check).orElseGet(Findings::none);
                    report(file, part.locate(published.findings().and(lacking).within("/projects/" + i)));
                    published.project().ifPresent(project -> pages.put(names.of(project), project));
                }
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void report(Path file, Findings findings) {
        errors |= findings.hasAtLeast(Severity.ERROR);
        SplitLines lines = SplitLines.of(languages.get(0).locale());
        findings.forEach(finding -> spec.commandLine().getOut().println(file + ":" + lines.finding(finding)));
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

    private int complain(Path path, IOException failed) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("osalus page: " + path + ": " + CheckCommand.reason(failed));
        return Osalus.UNUSABLE;
    }
}
