package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFindingTest {

    /** What stands in the document, with an arrow before what is wrong; how, where, and what is read of it nevertheless. */
    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "title": →5                                                   | json.wrong-type                         | /title                                | {}
            "title": →""                                                  | json.blank-text                         | /title                                | {}
            "title": →{}                                                  | json.blank-text                         | /title                                | {}
            "title": {→"e$": "x", "et": "y"}                              | json.ill-formed-language                | /title/e$                             | {"title":{"et":"y"}}
            "title": {"et": "x", →"ET": "y"}                              | json.duplicate-field                    | /title/ET                             | {"title":{"et":"x"}}
            "title": →"\\ud800"                                           | json.lone-surrogate                     | /title                                | {"title":"\\uD800"}
            "title": →null                                                | json.null                               | /title                                | {}
            "status": →"DONE"                                             | json.unknown-word                       | /status                               | {}
            "status": →["FINISHED"]                                       | json.wrong-type                         | /status                               | {}
            "website": "a", →"website": "b"                               | json.duplicate-field                    | /website                              | {"website":"a"}
            "period": →{}                                                 | json.missing-field                      | /period                               | {}
            "period": {"start": →"2021-02-30"}                            | json.unreadable-date                    | /period/start                         | {}
            "period": {"start": →"0000"}                                  | json.unreadable-date                    | /period/start                         | {}
            "period": →{"start": "2022", "end": "2021"}                   | json.period-reversed                    | /period                               | {}
            "period": {"start": "2021", "end": →"1.2.22"}                 | json.unreadable-date                    | /period/end                           | {"period":{"start":"2021"}}
            "registerCase": {"registered": →"2021-09"}                    | json.unreadable-date                    | /registerCase/registered              | {"registerCase":{}}
            "call": {"code": →null}                                       | json.missing-field json.null            | /call/code                                 | {}
            "references": →{}                                             | json.wrong-type                         | /references                           | {}
            "references": [{"scheme": →" ", "value": ""}]                 | json.blank-text                         | /references/0/scheme                  | {}
            "references": [→7, {"scheme": "a", "value": "b"}]             | json.wrong-type                         | /references/0                         | {"references":[{"scheme":"a","value":"b"}]}
            "people": [→{"role": "CONTACT"}]                              | json.missing-field                      | /people/0                             | {}
            "partners": [{"role": "PARTNER", "organisation": {"name": "A", "registryCode": →77000507}}] | json.wrong-type                         | /partners/0/organisation/registryCode | {"partners":[{"role":"PARTNER","organisation":{"name":"A"}}]}
            "funding": {"totalCost": {"amount": →"11 148,00", "currency": "EUR"}} | json.unreadable-amount                  | /funding/totalCost/amount             | {}
            "funding": {"totalCost": {"amount": →1e1000000000, "currency": "EUR"}} | json.unreadable-amount                  | /funding/totalCost/amount             | {}
            "funding": {"totalCost": {"amount": →NaN, "currency": "EUR"}} | json.unreadable-amount                  | /funding/totalCost/amount             | {}
            "funding": {"totalCost": {"amount": →true, "currency": "EUR"}} | json.wrong-type                         | /funding/totalCost/amount             | {}
            "funding": {"totalCost": {"amount": "1", "currency": →"eur"}} | json.unknown-currency                   | /funding/totalCost/currency           | {}
            "funding": {"totalCost": →{"amount": "1"}}                    | json.missing-field                      | /funding/totalCost                    | {}
            "funding": {"totalCost": →{"amount": 1.005, "currency": "EUR"}} | json.amount-finer-than-currency         | /funding/totalCost                    | {"funding":{"totalCost":{"amount":"1.005","currency":"EUR"}}}
            "funding": {"sources": [{"kind": "GRANT", "rate": →"85"}]}    | json.unreadable-share                   | /funding/sources/0/rate               | {"funding":{"sources":[{"kind":"GRANT"}]}}
            "funding": {"sources": [→{"rate": "85%"}]}                    | json.missing-field                      | /funding/sources/0                    | {}
            "funding": {"sources": [{"kind": "GRANT", "approximate": →1}]} | json.wrong-type                         | /funding/sources/0/approximate        | {"funding":{"sources":[{"kind":"GRANT"}]}}
            →"titel": "A"                                                 | json.misspelt-field json.unknown-field  | /titel                                | {"titel":"A"}
            "x": {"a": 1, →"a": 2}                                        | json.unknown-field json.duplicate-field | /x/a                                  | {"x":{"a":1}}
            "x": 1, →"x": 2                                               | json.unknown-field json.duplicate-field | /x                                    | {"x":1}
            "x": →NaN                                                     | json.unknown-field json.wrong-type      | /x                                    | {"x":null}
            """)
    void placesWhatIsWrongAndReadsTheRest(String fields, String codes, String pointer, String rest) {
        String marked = "{\"osalus\": 1, " + fields + "}";
        Reading<Project> reading = read(marked.replace("→", ""));
        assertThat(reading.findings()).extracting(f -> f.code().code()).containsExactly(codes.split(" "));
        Finding last = reading.findings().list().get(reading.findings().list().size() - 1);
        assertThat(last.location()).get().hasToString("1:" + (marked.indexOf('→') + 1) + " " + pointer);
        String expected = rest.equals("{}") ? "{\"osalus\":1}" : "{\"osalus\":1," + rest.substring(1);
        assertThat(ProjectJson.standard().write(reading.value().orElseThrow())).isEqualTo(expected);
    }

    @Test
    void countsColumnsInUtf16UnitsOnEachLine() {
        Reading<Project> reading = read("{\"osalus\": 1,\r\n \"ä🏗\": 0, \"title\": 5,\n\"website\": 6}");
        assertThat(places(reading)).containsExactly("2:2 /ä🏗", "2:21 /title", "3:12 /website");
    }

    @Test
    void keepsPersonalDataOutOfFindings() {
        Reading<Project> reading = read("""
                {"osalus": 1, "people": [{"role": "Mari Näidis", "name": "Mari Näidis", "email": 37001010000}]}""");
        assertThat(reading.findings()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.facts().toString()).doesNotContain("Mari", "37001010000");
            assertThat(finding.location())
                    .get()
                    .satisfies(place -> assertThat(((PointerLocation) place).text())
                            .map(TextLocation::raw)
                            .contains(""));
        });
    }

    @Test
    void readsANewerVersionAsFarAsItGoes() {
        Reading<Project> reading = read("{\"osalus\": 2, \"website\": \"a\", \"colour\": \"roheline\"}");
        assertThat(reading.findings())
                .extracting(f -> f.code().code())
                .containsExactly("json.version-newer", "json.unknown-field");
        assertThat(reading.value().orElseThrow().extensions()).containsEntry("/colour", "\"roheline\"");
        assertThat(read("{\"osalus\": -1}").findings())
                .extracting(f -> f.code().code())
                .containsExactly("json.unknown-version");
        assertThat(read("{\"website\": \"a\"}").findings())
                .extracting(f -> f.code().code())
                .containsExactly("json.version-missing");
    }

    @Test
    void takesNothingWithoutAKnownFieldForAProject() {
        Reading<Project> reading = read("{\"name\": \"left-pad\"}");
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings())
                .extracting(f -> f.location().orElseThrow() + " " + f.code().code())
                .containsExactly("1:1 json.nothing-known", "1:2 /name json.field-not-kept");
        assertThat(read("{}").value()).isEmpty();
        assertThat(read("{\"osalus\": 1}").findings()).isEmpty();
    }

    @Test
    void countsTheModelsElementsInPointersOfTheModel() {
        Reading<Project> reading = read("""
                {"osalus": 1, "partners": [{}, {"role": "PARTNER", "organisation": {"name": "A", "note": 1}, "x": 2}]}""");
        assertThat(reading.value().orElseThrow().extensions())
                .isEqualTo(Map.of("/partners/0/organisation/note", "1", "/partners/0/x", "2"));
        assertThat(reading.origin("/partners/0/role")).hasToString("Optional[1:41]");
    }

    @Test
    void hasAMessageForEachCodeInBothLanguagesWithTheSameSlots() {
        Properties english = bundle("findings.properties");
        Properties estonian = bundle("findings_et.properties");
        List<String> codes =
                Arrays.stream(JsonFinding.values()).map(JsonFinding::code).toList();
        assertThat(english.stringPropertyNames()).containsAll(codes).isEqualTo(estonian.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .filteredOn(key -> !key.contains("/"))
                .containsExactlyInAnyOrderElementsOf(codes);
        assertThat(codes)
                .allSatisfy(code -> assertThat(slots(estonian.getProperty(code)))
                        .containsExactlyInAnyOrderElementsOf(slots(english.getProperty(code))));
    }

    @Test
    void namesTheTypesOfJsonInEstonian() {
        Finding finding =
                read("{\"osalus\": 1, \"funding\": \"10\"}").findings().list().get(0);
        assertThat(finding.message(Locale.forLanguageTag("et"))).isEqualTo("Oodati JSONi tüüpi objekt, leiti tekst.");
    }

    private static Properties bundle(String name) {
        Properties properties = new Properties();
        try (InputStream in = JsonFinding.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<String> slots(String template) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(template)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> places(Reading<Project> reading) {
        return reading.findings().stream()
                .map(f -> f.location().map(Location::toString).orElse("nowhere"))
                .toList();
    }

    private static Reading<Project> read(String json) {
        Reading<Project> reading = ProjectJson.standard().read(json);
        reading.findings().forEach(f -> assertThat(f.message(Locale.ENGLISH)).doesNotContain("{", "}"));
        return reading;
    }
}
