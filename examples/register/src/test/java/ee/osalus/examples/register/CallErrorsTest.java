package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a call is answered that cannot be understood, in both languages. */
class CallErrorsTest {

    private static final String TERMS = "--terms examples/register/terms/interreg.json";

    /** Each line: a call with TERMS for terms and ~ for nothing, and the one line that answers it. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\'', textBlock = """
            check                                     => osalus check: missing: FILE|DIR (osalus check --help explains)
            check --lang et                           => osalus check: puudub: FILE|DIR (selgitab osalus check --help)
            claim --lang=et                           => osalus claim: puudub: --terms FILE, LIST (selgitab osalus claim --help)
            reconcile                                 => osalus reconcile: missing: A, B (osalus reconcile --help explains)
            check ~                                   => osalus check: FILE|DIR: the name of a file or directory is expected, not "" (osalus check --help explains)
            check a --format xml                      => osalus check: --format: one of table, json, csv, html is expected, not "xml" (osalus check --help explains)
            check a --lang et --format xml            => osalus check: --format: oodatud on üks neist: table, json, csv, html, mitte "xml" (selgitab osalus check --help)
            check a --lang ru                         => osalus check: --lang: one of et, en is expected, not "ru" (osalus check --help explains)
            check a --fail-on error --fail-on warning => osalus check: this can be given once only: --fail-on (osalus check --help explains)
            check a --lang et --fail-on x --fail-on y => osalus check: --fail-on: oodatud on üks neist: error, warning, mitte "x" (selgitab osalus check --help)
            check a --out                             => osalus check: --out needs a value: FILE (osalus check --help explains)
            check a --lang et --out                   => osalus check: --out vajab väärtust: FILE (selgitab osalus check --help)
            check a --as-of ~ --lang et               => osalus check: --as-of: oodatud on päev, näiteks 2026-11-21, mitte "" (selgitab osalus check --help)
            split 5 --lang et --xyzzy                 => osalus split: valikut --xyzzy ei ole (selgitab osalus split --help)
            split 5 6 --lang et                       => osalus split: siin ei ole oodatud: 6 (selgitab osalus split --help)
            split 5 --rate 85 --category Ehitus=5     => osalus split: --category: one of STAFF, OFFICE, TRAVEL, EXTERNAL, EQUIPMENT, INFRASTRUCTURE, OTHER, UNIT_COSTS, LUMP_SUMS is expected, not "Ehitus" (osalus split --help explains)
            claim a TERMS --budget Ehitus             => osalus claim: --budget: LINE=AMOUNT is expected, not "Ehitus" (osalus claim --help explains)
            claim a TERMS --budget Ehitus --lang et   => osalus claim: --budget: oodatud on LINE=AMOUNT, mitte "Ehitus" (selgitab osalus claim --help)
            correct a TERMS --decision 1 --rate 5 --amount 5 --lang et => osalus correct: neist saab anda ainult ühe: --rate, --amount (selgitab osalus correct --help)
            page a                                    => osalus page: puudub: --out DIR (selgitab osalus page --help)
            page a --lang en                          => osalus page: missing: --out DIR (osalus page --help explains)
            chek x                                    => osalus: there is no command chek; did you mean check? (osalus --help explains)
            chek x --lang et                          => osalus: käsku chek ei ole; kas mõeldud oli check? (selgitab osalus --help)
            """)
    void answersInOneLine(String call, String answer) {
        String[] words = Stream.of(call.replace("TERMS", TERMS).split(" "))
                .map(word -> word.equals("~") ? "" : word)
                .toArray(String[]::new);
        CommandLine answered = CommandLine.run(words);

        assertThat(answered.err().strip()).isEqualTo(answer);
        assertThat(answered.out()).isEmpty();
        assertThat(answered.status()).isEqualTo(2);
    }
}
