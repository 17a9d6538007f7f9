package ee.osalus.io.csv;

/** Keeps spreadsheets from taking a text for a formula, and takes the mark that does so off again. */
final class FormulaGuard {

    /** As OWASP lists them; a spreadsheet skips the white space. */
    private static final String FORMULA = "=+-@\t\r\n";

    private FormulaGuard() {}

    /** The text, with an apostrophe before what would be a formula, or would be taken for a guarded one. */
    static String guarded(String text) {
        return startsFormula(text) ? "'" + text : text;
    }

    /** The text that was guarded. */
    static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && startsFormula(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    private static boolean startsFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
