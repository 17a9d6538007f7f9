package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonKindTest {

    private static final String TERMS = "{'osalus':1,'title':'M','rules':[],'rounding':'DOWN'}";
    private static final String RULEBOOK = "{'osalus':1,'title':'R','base':['STANDARD']}";
    private static final String PROJECT = "{'osalus':1,'title':'Tee','funding':{}}";

    @TempDir
    Path directory = Path.of("");

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'osalus':1,'title':'Tee','funding':{}}                     | PROJECT",
                "[{'osalus':1,'references':[]},{}]                           | PROJECT",
                "{'osalus':1,'title':'M','rules':[],'rounding':'DOWN'}       | TERMS",
                "{'osalus':1,'title':'R','base':['STANDARD']}                | RULEBOOK",
                "{'osalus':1,'terms':['a.json'],'off':[]}                    | RULEBOOK",
                "{'osalus':1,'terms':{},'cost':{},'amounts':{}}              | COST_SPLIT",
                "{'osalus':1,'currency':'EUR','lines':[]}                    | BUDGET",
                "{'osalus':1,'budget':{},'amounts':{}}                       | BUDGET_COSTS",
                "{'osalus':1,'terms':{},'approvedCost':{}}                   | GRANT_AGREEMENT",
                "{'osalus':1,'agreement':{},'items':[]}                      | CLAIM",
                "{'osalus':1,'agreement':{},'claims':[]}                     | CLAIM_LEDGER",
                "{'osalus':1,'findings':[]}                                  | FINDINGS",
                "[{'source':'a.txt','projects':[],'findings':[]}]            | REPORT",
                "{'pairs':[],'onlyFirst':[],'onlySecond':[]}                 | REPORT",
                "{'grants':[]}                                               | GRANTS",
                "{'name':'left-pad','version':'1.3.0'}                       | ",
                "{'title':'Tee','terms':'see the web','price':5}             | ",
                "no JSON                                                     | "
            })
    void tellsAFileByItsFields(String content, JsonKind kind) throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), json(content));
        assertThat(JsonKind.of(file).orElse(null)).isEqualTo(kind);
    }

    @Test
    void eachReaderSaysOnceWhatItIsGivenInstead() {
        assertThat(said(TermsJson.standard().read(json(PROJECT))))
                .containsExactly("This is a project; what is read here is a file of grant terms.");
        assertThat(said(TermsJson.standard().read(json(RULEBOOK))))
                .containsExactly("This is a rulebook; what is read here is a file of grant terms.");
        assertThat(said(RulebookJson.standard().read(json(TERMS))))
                .containsExactly("This is a file of grant terms; what is read here is a rulebook.");
        assertThat(said(NativeJson.claim().read(json(TERMS))))
                .containsExactly("This is a file of grant terms; what is read here is a claim.");
    }

    @Test
    void saysItInEstonian() {
        assertThat(RulebookJson.standard().read(json(PROJECT)).findings())
                .extracting(finding -> finding.message(Locale.forLanguageTag("et")))
                .containsExactly("See on projekt, kuid siin peab olema reeglistik.");
    }

    /** What is a project by one field of its own is one, whatever other fields it has: they are kept. */
    @Test
    void takesNoProjectForAnythingElse() {
        String own = json("{'osalus':1,'title':'Tee','website':'example.ee','rules':[],'rounding':'DOWN'}");
        Reading<Project> reading = ProjectJson.standard().read(own);
        assertThat(reading.orElseThrow().extensions()).containsOnlyKeys("/rules", "/rounding");
        assertThat(reading.findings()).noneMatch(finding -> finding.code() == JsonFinding.OTHER_KIND);
    }

    /** Nothing that was written is lost: a project that looks like terms is read back, and a finding says what it looks like. */
    @Test
    void keepsWhatItReadBesideTheFinding() {
        Reading<Project> reading = ProjectJson.standard().read(json(TERMS));
        assertThat(reading.orElseThrow().extensions()).containsOnlyKeys("/rules", "/rounding");
        assertThat(reading.findings().list().get(0).code()).isEqualTo(JsonFinding.OTHER_KIND);
    }

    private static List<String> said(Reading<?> reading) {
        assertThat(reading.value()).isEmpty();
        return reading.findings().stream()
                .map((Finding finding) -> finding.message(Locale.ENGLISH))
                .toList();
    }
}
