package ee.osalus.examples.register;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

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
                .setParameterExceptionHandler(Osalus::complain);
        String[] version = command.getCommandSpec().version();
        command.getSubcommands().values().forEach(each -> each.getCommandSpec().version(version));
        return command.execute(args);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException("a day such as 2026-11-21 is expected: " + typed);
        }
    }

    private static int complain(ParameterException unusable, String[] args) {
        CommandLine command = unusable.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String firstLine =
                String.valueOf(unusable.getMessage()).lines().findFirst().orElse("");
        command.getErr().println(name + ": " + firstLine + hint(unusable) + " (" + name + " --help explains)");
        return UNUSABLE;
    }

    /** What was perhaps meant: an option behind the command that has it, or the nearest names. */
    private static String hint(ParameterException unusable) {
        if (!(unusable instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        String first = unmatched.getUnmatched().get(0).split("=", 2)[0];
        boolean belongsBehind = unusable.getCommandLine().getSubcommands().values().stream()
                .anyMatch(each -> each.getCommandSpec().findOption(first) != null);
        if (belongsBehind) {
            return "; options stand behind the command: osalus COMMAND " + first;
        }
        List<String> nearest = unmatched.getSuggestions();
        return nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?";
    }
}
