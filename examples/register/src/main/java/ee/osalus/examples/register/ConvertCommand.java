package ee.osalus.examples.register;

import ee.osalus.io.csv.OperationListWriter;
import ee.osalus.io.document.DocumentReader;
import ee.osalus.io.grants.GrantsWriter;
import ee.osalus.io.json.ProjectJson;
import ee.osalus.io.json.ProjectJsonLines;
import ee.osalus.project.Project;
import ee.osalus.publication.Publication;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code osalus convert FILE|DIR… --to FORMAT --out FILE}: the same projects in another format, with a report of what was lost. */
@Command(
        name = "convert",
        description = "Writes projects in another format, and says what could not be carried over and why.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:every project was written",
            "1:a finding of severity ERROR, or of what --fail-on says, a project that was not written, or no project at all",
            "2:an unusable call, or a file that cannot be read or written"
        })
final class ConvertCommand implements Callable<Integer> {

    enum Format {
        JSON,
        JSONL,
        GRANTS,
        LIST
    }

    /** What is shown beyond the public, in formats that are for the public. */
    enum Wider {
        CONTACTS,
        MOBILES,
        RESTRICTED,
        EXTENSIONS
    }

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Documents of any format that is read.")
    private List<Path> arguments = new ArrayList<>();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "json|jsonl|grants|list",
            description =
                    "Native JSON (one project) or JSON Lines, which hold all; 360Giving JSON; or the list of operations (CSV) "
                            + "that Kohesio takes. What the last two have no place for is reported.")
    private @Nullable Format format;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; it is replaced, unless nothing can be written.")
    private @Nullable Path target;

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", description = "The day of publication; today unless given.")
    private LocalDate day = LocalDate.now(ZoneId.systemDefault());

    @Option(
            names = "--prefix",
            paramLabel = "360G-NAME",
            description = "Gives identifiers under this prefix to grants and organisations that have none.")
    private @Nullable String prefix;

    @Option(
            names = "--with",
            split = ",",
            paramLabel = "contacts|mobiles|restricted|extensions",
            description = "What grants and lists show beyond the public. Native JSON is complete in any case.")
    private Set<Wider> wider = new TreeSet<>();

    @Option(names = "--lang", paramLabel = "et|en", description = "The language of the report; en unless given.")
    private Language language = Language.EN;

    @Mixin
    private FailOn failOn = new FailOn();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Path out = target;
        Format to = format;
        if (out == null || to == null) {
            return Osalus.UNUSABLE;
        }
        Complaints complaints = Complaints.of(spec, language);
        List<Path> files = new ArrayList<>();
        for (Path argument : arguments) {
            try {
                List<Path> documents = DocumentFiles.of(argument);
                if (documents.isEmpty()) {
                    return complaints.file(argument, "noDocuments");
                }
                files.addAll(documents);
            } catch (IOException failed) {
                return complaints.reading(argument, failed);
            }
        }
        if (Files.isDirectory(out)) {
            return complaints.file(out, "isDirectory");
        }
        if (files.stream().map(Path::toAbsolutePath).anyMatch(out.toAbsolutePath()::equals)) {
            return complaints.file(out, "overwrites");
        }
        try {
            return convert(files, to, out);
        } catch (IOException failed) {
            return complaints.writing(out, failed);
        } catch (ConvertedProjects.Unreadable failed) {
            return complaints.reading(failed.file(), Objects.requireNonNull(failed.getCause()));
        } catch (UncheckedIOException failed) {
            return complaints.writing(out, Objects.requireNonNull(failed.getCause()));
        }
    }

    /** The file is written beside its place and moved there in the end, so that a conversion that fails leaves no half of one. */
    private int convert(List<Path> files, Format to, Path out) throws IOException {
        PrintWriter printed = spec.commandLine().getOut();
        ConversionReport report = new ConversionReport(printed, language.locale(), failOn);
        // Its name ends as the target's, because .gz says that lines are packed. It is no temporary file of the JDK's,
        // which its owner alone could read: what is written is as readable as any new file.
        Path beside = out.resolveSibling(".osalus-" + UUID.randomUUID() + "-" + out.getFileName());
        try (ConvertedProjects projects = new ConvertedProjects(files, DocumentReader.on(day), report, printed)) {
            write(projects.stream(), to, beside, report);
            if (report.written() > 0) {
                keepPermissions(out, beside);
                Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
        report.close();
        return report.isClean() ? Osalus.CLEAN : Osalus.ERRORS_FOUND;
    }

    /** What was closed to others stays closed when it is replaced. */
    private static void keepPermissions(Path replaced, Path by) throws IOException {
        if (Files.exists(replaced)
                && Files.getFileStore(replaced).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(by, Files.getPosixFilePermissions(replaced));
        }
    }

    private void write(Stream<Project> projects, Format to, Path out, ConversionReport report) throws IOException {
        switch (to) {
            case JSON -> {
                List<Project> all = projects.limit(2).toList();
                if (all.size() > 1) {
                    throw new UnusableCall("oneProject");
                }
                if (!all.isEmpty()) {
                    Files.writeString(out, ProjectJson.standard().write(all.get(0)));
                }
            }
            case JSONL -> ProjectJsonLines.standard().write(projects, out);
            case GRANTS -> grants().write(projects, out, report::left);
            case LIST -> {
                try (OutputStream bytes = Files.newOutputStream(out)) {
                    OperationListWriter.under(publication())
                            .write(projects, bytes, findings -> findings.forEach(report::left));
                }
            }
        }
    }

    private Publication publication() {
        Publication publication = Publication.on(day);
        for (Wider wide : wider) {
            publication = switch (wide) {
                case CONTACTS -> publication.withOfficialContacts();
                case MOBILES -> publication.withMobilePhones();
                case RESTRICTED -> publication.withRestrictedProjects();
                case EXTENSIONS -> publication.withExtensions();
            };
        }
        return publication;
    }

    private GrantsWriter grants() {
        GrantsWriter writer = GrantsWriter.of(publication());
        try {
            return prefix == null ? writer : writer.withPrefix(prefix);
        } catch (IllegalArgumentException noPrefix) {
            throw new UnusableCall("prefix", "typed", String.valueOf(prefix));
        }
    }
}
