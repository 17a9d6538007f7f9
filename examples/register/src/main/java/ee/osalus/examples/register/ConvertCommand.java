package ee.osalus.examples.register;

import ee.osalus.finding.Finding;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.Severity;
import ee.osalus.io.Reading;
import ee.osalus.io.document.Document;
import ee.osalus.io.document.DocumentReader;
import ee.osalus.io.grants.GrantsWriter;
import ee.osalus.io.json.ProjectJson;
import ee.osalus.io.json.ProjectJsonLines;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.project.Project;
import ee.osalus.publication.Publication;
import ee.osalus.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
            "1:a finding of severity ERROR, or a project that was not written",
            "2:an unusable call, or a file that cannot be read or written"
        })
final class ConvertCommand implements Callable<Integer> {

    enum Format {
        JSON,
        JSONL,
        GRANTS
    }

    /** What is shown beyond the public, in formats that are for the public. */
    enum Wider {
        CONTACTS,
        RESTRICTED,
        EXTENSIONS
    }

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Documents of any format that is read.")
    private List<Path> arguments = new ArrayList<>();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "json|jsonl|grants",
            description = "Native JSON (one project), JSON Lines, or 360Giving JSON.")
    private @Nullable Format format;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write; it is replaced.")
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
            paramLabel = "contacts|restricted|extensions",
            description = "What grants show beyond the public. Native JSON is complete in any case.")
    private Set<Wider> wider = new TreeSet<>();

    @Option(names = "--lang", paramLabel = "et|en", description = "The language of the report; en unless given.")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private int read;
    private final Set<String> refused = new TreeSet<>();
    private boolean errors;

    @Override
    public Integer call() {
        Path out = target;
        Format to = format;
        if (out == null || to == null) {
            return Osalus.UNUSABLE;
        }
        try {
            List<Path> files = new ArrayList<>();
            for (Path argument : arguments) {
                files.addAll(DocumentFiles.of(argument));
            }
            if (files.stream().anyMatch(out::equals)) {
                return complain(out + ": would overwrite what is read");
            }
            try (Stream<Project> projects = files.stream().flatMap(this::projects)) {
                write(projects, to, out);
            }
        } catch (IOException failed) {
            return complain(CheckCommand.reason(failed) + ": " + failed.getMessage());
        } catch (UncheckedIOException failed) {
            return complain(String.valueOf(failed.getMessage()));
        } catch (UnusableCall unusable) {
            return complain(unusable.getMessage());
        }
        PrintWriter report = spec.commandLine().getOut();
        Messages words = Messages.of(
                "ee.osalus.examples.register.report", ConvertCommand.class.getClassLoader(), language.locale());
        report.println(words.format(
                "converted", Map.of("read", read, "written", read - refused.size(), "refused", refused.size())));
        report.flush();
        return errors || !refused.isEmpty() ? Osalus.ERRORS_FOUND : Osalus.CLEAN;
    }

    private Stream<Project> projects(Path file) {
        try {
            Document document = DocumentReader.on(day).read(file);
            document.findings().forEach(finding -> report(file.toString(), finding));
            return document.parts().flatMap(part -> projects(file, part));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Stream<Project> projects(Path file, Reading<FundingDocument> part) {
        part.findings().forEach(finding -> report(file.toString(), finding));
        List<Project> projects = part.value().map(FundingDocument::projects).orElse(List.of());
        read += projects.size();
        return projects.stream();
    }

    private void write(Stream<Project> projects, Format to, Path out) throws IOException {
        switch (to) {
            case JSON -> {
                List<Project> all = projects.limit(2).toList();
                if (all.size() != 1) {
                    throw new UnusableCall("--to json writes exactly one project; --to jsonl writes any number");
                }
                Files.writeString(out, ProjectJson.standard().write(all.get(0)));
            }
            case JSONL -> ProjectJsonLines.standard().write(projects, out);
            case GRANTS ->
                grants().write(projects, out, finding -> {
                    finding.location()
                            .filter(place -> finding.severity() == Severity.ERROR)
                            .ifPresent(place -> refused.add(
                                    ((PointerLocation) place).pointer().split("/", -1)[1]));
                    report(out.toString(), finding);
                });
        }
    }

    private GrantsWriter grants() {
        Publication publication = Publication.on(day);
        for (Wider wide : wider) {
            publication = switch (wide) {
                case CONTACTS -> publication.withOfficialContacts();
                case RESTRICTED -> publication.withRestrictedProjects();
                case EXTENSIONS -> publication.withExtensions();
            };
        }
        GrantsWriter writer = GrantsWriter.of(publication);
        try {
            return prefix == null ? writer : writer.withPrefix(prefix);
        } catch (IllegalArgumentException noPrefix) {
            throw new UnusableCall(String.valueOf(noPrefix.getMessage()));
        }
    }

    private void report(String file, Finding finding) {
        errors |= finding.severity() == Severity.ERROR;
        spec.commandLine()
                .getOut()
                .println(file + ":"
                        + finding.location().map(place -> place + ": ").orElse(" ") + finding.message(language.locale())
                        + " (" + finding.code().code() + ")");
    }

    private int complain(@Nullable String what) {
        spec.commandLine().getErr().println("osalus convert: " + what);
        return Osalus.UNUSABLE;
    }

    /** A call that nothing can be done with. */
    private static final class UnusableCall extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnusableCall(String message) {
            super(message);
        }
    }
}
