package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of columns of lists that authorities have published, against what a person takes them for. */
class PublishedNamesTest {

    private static final HeaderMatcher<OperationColumn> MATCHER =
            new HeaderMatcher<>(ColumnNames.ofOperations(), OperationColumn.class);

    static Stream<String> names() {
        return Lists.resource("published-names.txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void meansWhatAPersonTakesItFor(String line) {
        String[] parts = line.split(": ", 2);
        OperationColumn column =
                OperationColumn.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        assertThat(MATCHER.match(parts[1]).map(HeaderMatcher.Match::column)).contains(column);
    }
}
