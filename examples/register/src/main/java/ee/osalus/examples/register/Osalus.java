package ee.osalus.examples.register;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line. Exit status 0: clean; 1: findings of ERROR; 2: an unusable call, or a file that could not be read.
 *
 * <p>Output is UTF-8 whatever the terminal's locale.
 */
@Command(
        name = "osalus",
        description = "Who pays which share of a publicly funded project, exactly to the cent, and why.",
        mixinStandardHelpOptions = true,
        version = "osalus 0.1.0-SNAPSHOT",
        subcommands = {
            CheckCommand.class,
            SplitCommand.class,
            ClaimCommand.class,
            CorrectCommand.class,
            ReconcileCommand.class,
            PageCommand.class,
            ConvertCommand.class
        })
public final class Osalus {

    static final int CLEAN = 0;
    static final int ERRORS_FOUND = 1;
    static final int UNUSABLE = 2;

    /** Held, because the log manager forgets a logger that nobody holds, and with it its level. */
    private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

    private Osalus() {}

    /**
     * Runs the command line and ends the process with its exit status.
     *
     * @param args the arguments; {@code --help} explains them
     */
    public static void main(String[] args) {
        // Moneta greets at INFO when it starts, which would stand in front of the report.
        MONETA.setLevel(Level.WARNING);
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs the command line.
     *
     * @param out where reports go
     * @param err where complaints about the call go
     * @param args the arguments
     * @return the exit status
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = new CommandLine(new Osalus())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Osalus::day)
                .registerConverter(Path.class, Osalus::path)
                .setParameterExceptionHandler(CallErrors::complain)
                .setExecutionExceptionHandler(Osalus::failed);
        String[] version = command.getCommandSpec().version();
        command.getSubcommands().values().forEach(each -> each.getCommandSpec().version(version));
        return command.execute(args);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException(typed);
        }
    }

    private static Path path(String typed) {
        if (typed.isBlank()) {
            throw new TypeConversionException(typed);
        }
        return Path.of(typed);
    }

    /** An unusable call is complained of; anything else is a bug. */
    private static int failed(Exception thrown, CommandLine command, ParseResult parsed) throws Exception {
        if (thrown instanceof UnusableCall unusable) {
            return CallErrors.complain(unusable, command, parsed.originalArgs());
        }
        throw thrown;
    }
}
