package ee.osalus.examples.register;

import ee.osalus.io.document.DocumentReader;
import ee.osalus.reconcile.Reconciliation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code osalus reconcile A B}: what two sources say differently of the same projects. */
@Command(
        name = "reconcile",
        description = "Holds two sources against each other: what they say differently, and what is in one alone.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:both say the same", "1:they differ", "2:an unusable call, or a source that cannot be read"})
final class ReconcileCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON
    }

    @Parameters(index = "0", paramLabel = "A", description = "A document or a directory; of two snapshots the older.")
    private @Nullable Path first;

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private @Nullable Path second;

    @Option(
            names = "--as-of-a",
            paramLabel = "DATE",
            description =
                    "The day of which A is, as 2026-11-21; the one in the name of its file, or after 'seisuga' or 'as of' in it, "
                            + "unless given.")
    private @Nullable LocalDate firstDay;

    @Option(
            names = "--as-of-b",
            paramLabel = "DATE",
            description = "The day of which B is. With both days the report says between which days something changed.")
    private @Nullable LocalDate secondDay;

    @Option(names = "--format", paramLabel = "table|json", description = "The form of the report; table unless given.")
    private Format format = Format.TABLE;

    @Option(names = "--lang", paramLabel = "et|en", description = "The language of the report; en unless given.")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        DocumentReader reader = DocumentReader.on(LocalDate.now(ZoneId.systemDefault()));
        Sources left = read(first, firstDay, reader);
        Sources right = read(second, secondDay, reader);
        if (left == null || right == null) {
            return Osalus.UNUSABLE;
        }
        Reconciliation reconciliation = Reconciliation.of(left.projects(), right.projects());
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> new DifferenceTable(out, language.locale()).print(reconciliation, left, right);
            case JSON -> DifferenceJson.print(reconciliation, left, right, out);
        }
        out.flush();
        return reconciliation.isClean() ? Osalus.CLEAN : Osalus.ERRORS_FOUND;
    }

    /** Null, after a complaint, where nothing may be concluded since a part could not be read. */
    private @Nullable Sources read(@Nullable Path argument, @Nullable LocalDate day, DocumentReader reader) {
        if (argument == null) {
            return null;
        }
        try {
            if (DocumentFiles.of(argument).isEmpty()) {
                Complaints.of(spec, language).file(argument, "noDocuments");
                return null;
            }
            Sources sources = Sources.of(argument, Optional.ofNullable(day), reader, language);
            sources.unread().forEach(this::complain);
            return sources.unread().isEmpty() ? sources : null;
        } catch (IOException failed) {
            Complaints.of(spec, language).reading(argument, failed);
            return null;
        }
    }

    private void complain(String what) {
        spec.commandLine().getErr().println("osalus reconcile: " + what);
    }
}
