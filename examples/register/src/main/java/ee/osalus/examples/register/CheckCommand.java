package ee.osalus.examples.register;

import ee.osalus.check.Inspection;
import ee.osalus.check.Rulebook;
import ee.osalus.check.RulebookDefinition;
import ee.osalus.examples.register.CheckedDocument.Extent;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.io.Reading;
import ee.osalus.io.document.Document;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.io.document.DocumentReader;
import ee.osalus.io.json.RulebookJson;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.io.text.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code osalus check FILE|DIR…}: what documents say about projects, and whether it adds up. */
@Command(
        name = "check",
        description = "Reads funding documents and says what is in them and whether their figures add up.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:a finding of severity ERROR, or of what --fail-on says",
            "2:an unusable call, or a file that cannot be opened"
        })
final class CheckCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON,
        CSV,
        HTML
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description =
                    "Documents of any format that is read (.txt, .md, .html, .json, .jsonl, .csv, .xlsx), or directories of them.")
    private List<Path> arguments = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "table|json|csv|html",
            description =
                    "The form of the report; table unless given. csv is the findings alone, html a page to open or print.")
    private Format format = Format.TABLE;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the report goes; the terminal unless given.")
    private @Nullable Path target;

    @Option(names = "--lang", paramLabel = "et|en", description = "The language of the report; en unless given.")
    private Language language = Language.EN;

    @Option(
            names = "--vocabulary",
            paramLabel = "FILE",
            description =
                    "More words to read documents by, of another language say; vocabulary.txt of the library is the example.")
    private @Nullable Path vocabulary;

    @Option(
            names = "--rulebook",
            paramLabel = "FILE",
            description =
                    "A rulebook as JSON: which rules hold, which are off, how they weigh; the standard one unless given.")
    private @Nullable Path rulebook;

    @Option(
            names = "--off",
            paramLabel = "CODE",
            description =
                    "What is not reported, by the code of a check or of what a reader notices; may be given more than once.")
    private List<String> off = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of checking, as 2026-11-21; that of the rulebook or today unless given.")
    private @Nullable LocalDate asOf;

    @Mixin
    private FailOn failOn = new FailOn();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final EarlierPlaces earlier = new EarlierPlaces();

    @Override
    public Integer call() throws IOException {
        int status = Osalus.CLEAN;
        List<Path> files = new ArrayList<>();
        for (Path argument : arguments) {
            status = Math.max(status, collect(argument, files));
        }
        if (target == null) {
            return Math.max(status, check(files, spec.commandLine().getOut()));
        }
        if (files.stream().map(Path::toAbsolutePath).anyMatch(target.toAbsolutePath()::equals)) {
            return complaints().file(target, "overwrites");
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(target))) {
            int checked = check(files, out);
            return out.checkError() ? complaints().file(target, "notWritten") : Math.max(status, checked);
        } catch (FileSystemException e) {
            return complaints().writing(target, e);
        }
    }

    private int check(List<Path> files, PrintWriter out) throws IOException {
        int status = Osalus.CLEAN;
        Optional<Vocabulary> words = words();
        Optional<Rulebook> book = rulebook();
        if (words.isEmpty() || book.isEmpty()) {
            return Osalus.UNUSABLE;
        }
        Inspection inspection = book.get().begin();
        LocalDate day = book.get().parameters().day().orElseGet(CheckCommand::today);
        DocumentReader reader = DocumentReader.on(day).withVocabulary(words.get());
        try (Report report = open(out, day);
                Progress progress = Progress.over(files.size(), out)) {
            for (Path file : files) {
                progress.wipe();
                status = Math.max(status, check(file, reader, inspection, report));
                progress.step();
            }
        }
        out.flush();
        return status;
    }

    /** The rulebook of the call, on its day; none, and a complaint for each thing that is wrong, where the file is no rulebook. */
    private Optional<Rulebook> rulebook() {
        return definition().map(definition -> {
            Rulebook book = definition.rulebook().including(DocumentReader.codes());
            LocalDate day = asOf == null ? definition.parameters().day().orElseGet(CheckCommand::today) : asOf;
            for (String code : off) {
                if (book.codes().stream().noneMatch(known -> known.code().equals(code))) {
                    throw new UnusableCall("unknownCode", "typed", code);
                }
                book = book.without(code);
            }
            return book.asOf(day);
        });
    }

    private Optional<RulebookDefinition> definition() {
        if (rulebook == null) {
            return Optional.of(RulebookDefinition.builder()
                    .addBase(RulebookDefinition.Base.STANDARD)
                    .build());
        }
        try {
            Reading<RulebookDefinition> reading =
                    RulebookJson.including(DocumentReader.codes()).read(rulebook);
            complaints().needed(rulebook, reading.findings(), DocumentFormat.JSON);
            return reading.value();
        } catch (IOException e) {
            complaints().reading(rulebook, e);
            return Optional.empty();
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** The standard words and those of the file; none, and a complaint for each line that is wrong, where that is no vocabulary. */
    private Optional<Vocabulary> words() {
        if (vocabulary == null) {
            return Optional.of(Vocabulary.standard());
        }
        try {
            Optional<Finding> other = OtherKinds.in(vocabulary, "VOCABULARY");
            if (other.isPresent()) {
                complaints().needed(vocabulary, other.get());
                return Optional.empty();
            }
            Reading<Vocabulary> reading = Vocabulary.standard().extendedBy(vocabulary);
            complaints().needed(vocabulary, reading.findings(), DocumentFormat.TEXT);
            return reading.value();
        } catch (IOException e) {
            complaints().reading(vocabulary, e);
            return Optional.empty();
        }
    }

    private int collect(Path argument, List<Path> files) {
        try {
            List<Path> documents = DocumentFiles.of(argument);
            if (documents.isEmpty()) {
                return complaints().file(argument, "noDocuments");
            }
            long others = DocumentFiles.passedOver(argument);
            if (others > 0) {
                complaints().file(argument, "passedOver", "count", others);
            }
            files.addAll(documents);
            return Osalus.CLEAN;
        } catch (IOException e) {
            return complaints().reading(argument, e);
        }
    }

    /** Reports a document as it is read, record by record where it has any number of them, so that it may be of any length. */
    private int check(Path file, DocumentReader reader, Inspection inspection, Report report) throws IOException {
        int status = Osalus.CLEAN;
        try (Document document = reader.read(file);
                Progress records = Progress.overRecords(
                        "check", document.format(), spec.commandLine().getOut())) {
            Extent extent = document.format().hasRecords() ? Extent.RECORD : Extent.WHOLE;
            Iterator<Reading<FundingDocument>> parts =
                    document.checked(inspection).iterator();
            Findings remarks = document.findings(inspection);
            if (!remarks.isEmpty() || !parts.hasNext()) {
                status = report(
                        new CheckedDocument(file, document.format(), Extent.REMARKS, Reading.failed(remarks)), report);
            }
            earlier.begin(file);
            while (parts.hasNext()) {
                Reading<FundingDocument> part = earlier.located(parts.next());
                records.wipe();
                status = Math.max(status, report(new CheckedDocument(file, document.format(), extent, part), report));
                records.step();
            }
        } catch (IOException e) {
            return complaints().reading(file, e);
        } catch (UncheckedIOException e) {
            return complaints().reading(file, Objects.requireNonNull(e.getCause()));
        }
        return status;
    }

    private int report(CheckedDocument document, Report report) throws IOException {
        report.add(document);
        return failOn.status(document.findings());
    }

    private Report open(PrintWriter out, LocalDate day) throws IOException {
        return switch (format) {
            case TABLE -> new TableReport(out, language.locale());
            case JSON -> new JsonReport(out, language.locale());
            case CSV -> new CsvReport(out, language.locale());
            case HTML -> new HtmlReport(out, language, day);
        };
    }

    private Complaints complaints() {
        return Complaints.of(spec, language);
    }
}
