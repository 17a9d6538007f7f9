package ee.osalus.examples.register;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One call of the command line, as a user sees it.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained of
 */
record CommandLine(int status, String out, String err) {

    static CommandLine run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Osalus.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new CommandLine(status, out.toString(), err.toString());
    }
}
