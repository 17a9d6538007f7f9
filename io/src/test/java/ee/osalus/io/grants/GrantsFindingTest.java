package ee.osalus.io.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GrantsFindingTest {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    @Test
    void everyCodeHasAMessageInBothLanguagesWithTheSameSlots() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle estonian = bundle(Locale.forLanguageTag("et"));
        Set<String> codes = Arrays.stream(GrantsFinding.values())
                .map(GrantsFinding::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(english.keySet()).isEqualTo(codes);
        assertThat(estonian.keySet()).isEqualTo(codes);
        assertThat(codes).allSatisfy(code -> {
            assertThat(estonian.getString(code)).isNotEqualTo(english.getString(code));
            assertThat(slots(estonian.getString(code))).isEqualTo(slots(english.getString(code)));
        });
    }

    private static Set<String> slots(String template) {
        return SLOT.matcher(template).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "ee.osalus.io.grants.findings",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
