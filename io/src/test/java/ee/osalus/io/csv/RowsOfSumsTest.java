package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sums that a list of operations prints, held against its rows. */
class RowsOfSumsTest {

    private static final String HEADER = "Projekti nimi;Toetuse saaja;Alguskuupäev;Abikõlblik kulu;Toetus\n";

    private static List<String> differences(String... rows) {
        Lists.Read read = Lists.read(HEADER + String.join("\n", rows) + "\n");
        return read.rowFindings().stream()
                .filter(line -> line.startsWith("list.sum-differs"))
                .toList();
    }

    private static String row(String cost, String grant) {
        return "Sild;Vald;01.01.2024;" + cost + ";" + grant;
    }

    @Test
    void holdWhereTheyAreThoseOfTheRows() {
        assertThat(differences(row("100,10", "85,00"), row("200,20", "170,05"), "Kokku;;;300,30;255,05"))
                .isEmpty();
    }

    @Test
    void differByACent() {
        assertThat(differences(row("100,10", "85,00"), row("200,20", "170,05"), "Kokku;;;300,30;255,06"))
                .containsExactly("list.sum-differs E4 header=Toetus value=255,06 printed=EUR 255.06 sum=EUR 255.05");
    }

    /** Two measures, the priority that holds both, another measure, and all. */
    @Test
    void mayBeOfPartsWithinParts() {
        Stream<String> rows = Stream.of(
                row("1", "1"),
                row("2", "1"),
                "Kokku meede 1;;;3;2",
                row("4", "1"),
                "Kokku meede 2;;;4;1",
                "Kokku prioriteet 1;;;7;3",
                row("8", "1"),
                "Kokku meede 3;;;8;1",
                row("16", "1"),
                "Kokku meede 4;;;16;1",
                "Kokku prioriteet 2;;;24;2",
                "Kokku;;;31;6");
        assertThat(differences(rows.toArray(String[]::new)))
                .containsExactly("list.sum-differs E13 header=Toetus value=6 printed=EUR 6 sum=EUR 5");
    }

    @Test
    void areNotHeldAgainstRowsThatWereNotRead() {
        assertThat(differences(row("100", "selgub"), row("200", "50"), "Kokku;;;300;55"))
                .isEmpty();
        assertThat(differences(row("100", "5;6"), row("200", "50"), "Kokku;;;1;1"))
                .isEmpty();
    }

    @Test
    void areNotHeldAgainstRowsBelowThem() {
        assertThat(differences("Kokku;;;300;60", row("100", "10"), row("200", "50"), "Kokku;;;1;1"))
                .isEmpty();
    }

    @Test
    void areThoseOfTheirCurrency() {
        String header = "Operation name;Beneficiary name;Start date;Eligible cost;Currency\n";
        String rows = "A;X;01.01.2024;10;EUR\nB;X;01.01.2024;20;SEK\nC;X;01.01.2024;1;SEK\n";
        assertThat(Lists.read(header + rows + "Total;;;10;EUR\nTotal;;;22;SEK\n")
                        .rowFindings())
                .filteredOn(line -> line.startsWith("list.sum-differs"))
                .containsExactly("list.sum-differs D6 header=Eligible cost value=22 printed=SEK 22 sum=SEK 21");
        assertThat(Lists.read(header + rows + "Total;;;31;\n").rowFindings())
                .noneMatch(line -> line.startsWith("list.sum-differs"));
    }
}
