package ee.osalus.io.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.finding.Finding;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.PartyKind;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantsReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** A grant in which nothing is odd. */
    private static final String GRANT = """
            {"id": "360G-naidis-17",
             "title": "Õppereisid",
             "description": "Study visits of youth workers",
             "currency": "GBP",
             "amountAwarded": 20910.5,
             "awardDate": "2019-05-14T00:00:00+00:00",
             "plannedDates": [{"startDate": "2019-06-01", "endDate": "2020-05", "duration": 12}],
             "fundingOrganization": [{"id": "GB-CHC-1000147", "name": "Example Fund"}],
             "recipientOrganization": [{"id": "EE-RIK-77000507", "name": "Näidislinn", "charityNumber": "17"}],
             "grantProgramme": [{"code": "Y1", "title": "Youth"}],
             "classifications": [{"vocabulary": "theme", "title": "Education"}],
             "beneficiaryLocation": [{"name": "Tartu", "countryCode": "EE"}],
             "dateModified": "2019-06-01T10:00:00Z"}""";

    @Test
    void readsAGrantAsAProject() throws IOException {
        Reading<Project> reading = only("{\"grants\": [" + GRANT + "]}");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value())
                .contains(Project.builder()
                        .addReference(new Reference("360giving", "360G-naidis-17"))
                        .title(LocalizedText.of("Õppereisid"))
                        .summary(LocalizedText.of("Study visits of youth workers"))
                        .awardDate(LocalDate.of(2019, 5, 14))
                        .period(Period.parse("2019-06-01/2020-05"))
                        .programme(Programme.builder()
                                .code("Y1")
                                .name(LocalizedText.of("Youth"))
                                .build())
                        .measure(Measure.builder()
                                .name(LocalizedText.of("Education"))
                                .build())
                        .funding(Funding.builder()
                                .addSource(FundingSource.of(FundingKind.GRANT, ExactMoney.of("20910.50", "GBP"))
                                        .withFunder(body("Example Fund", "GB-CHC-1000147")))
                                .build())
                        .addPartner(Partner.of(PartnerRole.BENEFICIARY, body("Näidislinn", "77000507")))
                        .putExtension(
                                "/360giving",
                                "{\"beneficiaryLocation\":[{\"countryCode\":\"EE\",\"name\":\"Tartu\"}],"
                                        + "\"classifications\":[{\"vocabulary\":\"theme\"}],"
                                        + "\"dateModified\":\"2019-06-01T10:00:00Z\","
                                        + "\"plannedDates\":[{\"duration\":12}],"
                                        + "\"recipientOrganization\":[{\"charityNumber\":\"17\"}]}")
                        .build());
    }

    @Test
    void readsOneObjectWhereAListIsMeant() throws IOException {
        String single = GRANT.replace(
                "[{\"id\": \"GB-CHC-1000147\", \"name\": \"Example Fund\"}]",
                "{\"id\": \"GB-CHC-1000147\", \"name\": \"Example Fund\"}");
        Reading<Project> reading = only("{\"grants\": [" + single + "]}");
        assertThat(reading.value()).isEqualTo(only(GRANT).value());
        assertThat(notes(reading))
                .containsExactly("grants.object-for-list /grants/0/fundingOrganization {field=fundingOrganization}");
    }

    @Test
    void readsGrantsThatStandOneLevelFurtherDown() throws IOException {
        List<Reading<Project>> readings = read(
                "{\"version\": 1, \"data\": {\"grants\": [" + GRANT + ", 7]}, \"licence\": \"x\"}",
                StandardCharsets.UTF_8);
        assertThat(readings).hasSize(3);
        assertThat(notes(readings.get(0)))
                .containsExactly(
                        "grants.one-level-down /data/grants {pointer=/data/grants}",
                        "grants.package-field /version {field=version}",
                        "grants.package-field /licence {field=licence}");
        assertThat(readings.get(1).value()).isEqualTo(only(GRANT).value());
        assertThat(readings.get(2).findings().list())
                .extracting(f -> f.code().code())
                .containsExactly("json.wrong-type");
    }

    @Test
    void knowsWhereEachValueStood() throws IOException {
        Reading<Project> reading = only("{\"grants\": [\n" + GRANT + "]}");
        assertThat(reading.origin("/funding/sources/0/amount")).contains(new TextLocation(6, 19, "20910.5"));
        assertThat(reading.origin("/title")).contains(new TextLocation(3, 11, "Õppereisid"));
        assertThat(reading.origin("/partners/0/organisation/registryCode"))
                .contains(new TextLocation(10, 35, "EE-RIK-77000507"));
    }

    @Test
    void readsEveryFormOfADocument() throws IOException {
        Project expected = only(GRANT).value().orElseThrow();
        String line = GRANT.replace("\n", " ");
        List<String> documents = List.of(
                "{\"grants\": [" + GRANT + "," + GRANT + "]}",
                "[" + GRANT + "," + GRANT + "]",
                line + "\n" + line + "\n");
        assertThat(values("\uFEFF[" + GRANT + "]", StandardCharsets.UTF_8)).containsExactly(expected);
        for (String document : documents) {
            assertThat(values(document, StandardCharsets.UTF_8)).containsExactly(expected, expected);
            assertThat(values(document, StandardCharsets.UTF_16)).containsExactly(expected, expected);
        }
    }

    /** The second grant was changed on the 17th of a month, or in the month before the 17th; that tells the first. */
    @ParameterizedTest
    @CsvSource({
        "17/08/2015 00:00, 2014-06-05",
        "08/17/2015, 2014-05-06",
    })
    void readsADateThatMayBeTwoAsTheOthersOfTheDocumentAreRead(String other, LocalDate day) throws IOException {
        String either = GRANT.replace("2019-05-14T00:00:00+00:00", "05/06/2014");
        String telling = GRANT.replace("2019-06-01T10:00:00Z", other);
        Reading<Project> first =
                read("[" + either + "," + telling + "]", StandardCharsets.UTF_8).get(0);
        assertThat(first.value().orElseThrow().awardDate()).contains(day);
        assertThat(notes(first)).containsExactly("grants.date-form /0/awardDate {date=" + day + ", text=05/06/2014}");
    }

    @Test
    void takesNoDateThatMayBeTwoInADocumentThatHasBoth() throws IOException {
        String either = GRANT.replace("2019-05-14T00:00:00+00:00", "05/06/2014");
        String both = GRANT.replace("2019-06-01T10:00:00Z", "17/08/2015").replace("2019-06-01", "08/17/2015");
        Reading<Project> first =
                read("[" + either + "," + both + "]", StandardCharsets.UTF_8).get(0);
        assertThat(first.value().orElseThrow().awardDate()).isEmpty();
        assertThat(notes(first)).containsExactly("grants.unreadable-date /0/awardDate {text=05/06/2014}");
    }

    @Test
    void keepsANumberToTheDigit() throws IOException {
        assertThat(only(GRANT.replace("20910.5", "12345678901234567890.12"))
                        .value()
                        .orElseThrow()
                        .funding()
                        .sources()
                        .get(0)
                        .amount())
                .contains(ExactMoney.of("12345678901234567890.12", "GBP"));
    }

    @Test
    void readsAnIndividualAsAHumanBeing() throws IOException {
        Reading<Project> reading = only(GRANT.replaceAll(
                "\"recipientOrganization\": .*",
                "\"recipientIndividual\": {\"id\": \"360G-naidis-IND-1\", \"name\": \"Individual\"},"));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value().orElseThrow().partners())
                .containsExactly(Partner.of(
                        PartnerRole.BENEFICIARY, Organisation.of("Individual").withKind(PartyKind.NATURAL_PERSON)));
        assertThat(reading.value().orElseThrow().extensions().get("/360giving"))
                .contains("\"recipientIndividual\":{\"id\":\"360G-naidis-IND-1\"}");
    }

    /** One thing changed in the grant; what is said of it, where, and with which facts. */
    @ParameterizedTest(name = "{1} becomes {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "title": "Õppereisid"|"title": ""| grants.missing-field /title {field=title}
            "title": "Õppereisid"|"title": 5| grants.number-as-text /title {}
            "title": "Õppereisid"|"title": "Study visits of youth workers"| grants.title-is-description /description {}
            20910.5|"£20,910.50"| grants.amount-as-text /amountAwarded {amount=20910.50}
            20910.5|"20910.5 GBP"| grants.amount-as-text /amountAwarded {amount=20910.5}
            20910.5|"-£500"| grants.negative-amount /amountAwarded {amount=-500}; grants.amount-as-text /amountAwarded {amount=-500}
            20910.5|"€20,910.50"| grants.unreadable-amount /amountAwarded {text=€20,910.50}
            20910.5|"20910.5 USD"| grants.unreadable-amount /amountAwarded {text=20910.5 USD}
            20910.5|"20910,5"| grants.unreadable-amount /amountAwarded {text=20910,5}
            20910.5|1e1000000000| grants.unreadable-amount /amountAwarded {text=1e1000000000}
            20910.5|true| grants.unreadable-amount /amountAwarded {text=true}
            20910.5|null| grants.missing-field /amountAwarded {field=amountAwarded}
            "GBP"|" "| grants.missing-field /currency {field=currency}
            2019-05-14T00:00:00+00:00|| grants.missing-field /awardDate {field=awardDate}
            "2020-05"|null|
            2019-05-14T00:00:00+00:00|2019-05| grants.unreadable-date /awardDate {text=2019-05}
            "title": "Õppereisid"|"title": ["Õppereisid"]| json.wrong-type /title {expected=string, found=array}
            [{"code": "Y1", "title": "Youth"}]|"Youth"| json.wrong-type /grantProgramme {expected=array, found=string}
            [{"code": "Y1", "title": "Youth"}]|[null, "Youth"]| json.wrong-type /grantProgramme/0 {expected=object, found=null}; json.wrong-type /grantProgramme/1 {expected=object, found=string}
            "classifications"|"recipientIndividual": [{"id": "1", "name": "Mari Näidis"}], "classifications"| json.wrong-type /recipientIndividual {expected=object, found=array}
            "classifications"|"actualDates": [{"startDate": "2020-05-01", "endDate": "2019-05-01"}], "classifications"| grants.start-after-end /actualDates/0 {end=2019-05-01, start=2020-05-01}
            "classifications"|"actualDates": [{"startDate": "soon", "endDate": ""}], "classifications"| grants.unreadable-date /actualDates/0/startDate {text=soon}
            "EE-RIK-77000507"|"123456"| grants.unknown-prefix /recipientOrganization/0/id {id=123456}
            20910.5|0| grants.zero-amount /amountAwarded {}
            20910.5|-1| grants.negative-amount /amountAwarded {amount=-1}
            20910.5|20910.505| json.amount-finer-than-currency /amountAwarded {amount=20910.505, currency=GBP, digits=2}
            "GBP"|"gbp"| grants.currency-form /currency {currency=GBP, text=gbp}
            "GBP"|"£"| grants.currency-form /currency {currency=GBP, text=£}
            "GBP"|"$"| json.unknown-currency /currency {text=$}
            2019-05-14T00:00:00+00:00|14/05/2019 00:00| grants.date-form /awardDate {date=2019-05-14, text=14/05/2019}
            2019-05-14T00:00:00+00:00|03/04/2019 00:00| grants.unreadable-date /awardDate {text=03/04/2019}
            2019-05-14T00:00:00+00:00|2019/5/14| grants.date-form /awardDate {date=2019-05-14, text=2019/5/14}
            2019-05-14T00:00:00+00:00|14-05-2019| grants.date-form /awardDate {date=2019-05-14, text=14-05-2019}
            2019-05-14T00:00:00+00:00|03.04.2019| grants.date-form /awardDate {date=2019-04-03, text=03.04.2019}
            2019-05-14T00:00:00+00:00|14/05/2019| grants.date-form /awardDate {date=2019-05-14, text=14/05/2019}
            2019-05-14T00:00:00+00:00|05/14/2019| grants.date-form /awardDate {date=2019-05-14, text=05/14/2019}
            2019-05-14T00:00:00+00:00|03/04/2019| grants.unreadable-date /awardDate {text=03/04/2019}
            2019-05-14T00:00:00+00:00|31 March 2014| grants.date-form /awardDate {date=2014-03-31, text=31 March 2014}
            2019-05-14T00:00:00+00:00|March 3rd, 2014| grants.unreadable-date /awardDate {text=March 3rd, 2014}
            2019-05-14T00:00:00+00:00|Mar 3, 2014| grants.date-form /awardDate {date=2014-03-03, text=Mar 3, 2014}
            2019-05-14T00:00:00+00:00|3-Sep-2014| grants.date-form /awardDate {date=2014-09-03, text=3-Sep-2014}
            2019-05-14T00:00:00+00:00|1 Maritime 2014| grants.unreadable-date /awardDate {text=1 Maritime 2014}
            2019-05-14T00:00:00+00:00|08/2013| grants.unreadable-date /awardDate {text=08/2013}
            "2020-05"|"May 2020"| grants.date-form /plannedDates/0/endDate {date=2020-05, text=May 2020}
            2019-05-14T00:00:00+00:00|2019-02-30| grants.unreadable-date /awardDate {text=2019-02-30}
            2019-05-14T00:00:00+00:00|2019-05-13T23:00:00Z| grants.time-left-out /awardDate {text=2019-05-13T23:00:00Z}
            2019-05-14T00:00:00+00:00|2026-03-02| grants.awarded-in-future /awardDate {date=2026-03-02, day=2026-03-01}
            2019-05-14T00:00:00+00:00|1999-05-14| grants.far-past /awardDate {date=1999-05-14, years=25}
            "2020-05"|"2018-05"| grants.start-after-end /plannedDates/0 {end=2018-05, start=2019-06-01}
            "2020-05"|"2120-05"| grants.far-future /plannedDates/0/endDate {date=2120-05, years=12}
            "GB-CHC-1000147"|"UK-CHC-1000147"| grants.unknown-prefix /fundingOrganization/0/id {id=UK-CHC-1000147}
            "GB-CHC-1000147"|"GB-XYZ-1000147"| grants.unknown-prefix /fundingOrganization/0/id {id=GB-XYZ-1000147}
            "GB-CHC-1000147"|"EE-RIK-77000507"| grants.funds-itself /recipientOrganization/0/id {id=EE-RIK-77000507}; grants.two-names /recipientOrganization/0/name {first=example fund, id=EE-RIK-77000507, name=näidislinn}
            "id": "360G-naidis-17"|"id": "360G-naidis\\n17"| grants.line-break-in-id /id {}
            "Example Fund"}|"Example Fund"}, {"id": "GB-COH-17", "name": "B"}| grants.several-funders /fundingOrganization {count=2}
            "name": "Näidislinn",|| grants.missing-field /recipientOrganization/0/name {field=name}
            "dateModified"|"Custom Field"| grants.unknown-field /Custom Field {field=Custom Field}
            "charityNumber"|"charityNo"| grants.unknown-field /recipientOrganization/0/charityNo {field=recipientOrganization/charityNo}
            Study visits|Ask mari@example.ee about study visits| grants.email /description {}
            "countryCode": "EE"|"geoCode": "SW1A 1AA"| grants.postcode /beneficiaryLocation/0/geoCode {}
            "currency": "GBP"|"currency": "GBP", "currency": "EUR"| json.duplicate-field /currency {field=currency}
            Study visits|\\ud800 Study visits| grants.broken-character /description {}
            """)
    void saysWhatIsOdd(String what, String changed, String expected) throws IOException {
        assertThat(GRANT).contains(what);
        Reading<Project> reading = only(GRANT.replace(what, changed == null ? "" : changed));
        assertThat(reading.value()).isPresent();
        assertThat(String.join("; ", notes(reading))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void saysWhereAnIdentifierTellsWhoAnIndividualIs() throws IOException {
        assertThat(notes(only(GRANT.replaceAll(
                        "\"recipientOrganization\": .*",
                        "\"recipientIndividual\": {\"id\": \"IND-naidis-7\", \"name\": \"Mari Näidis\"},"))))
                .containsExactly(
                        "grants.individual-named /recipientIndividual/name {}",
                        "grants.individual-named /recipientIndividual/id {}");
    }

    @Test
    void saysWhichFieldsOfThePackageStandTwice() throws IOException {
        List<Reading<Project>> readings = read(
                "{\"version\": 1, \"version\": 2, \"grants\": [" + GRANT
                        + "], \"grants\": [], \"licence\": \"x\", \"version\": 3, \"issued\": 4}",
                StandardCharsets.UTF_8);
        assertThat(readings).hasSize(3);
        assertThat(notes(readings.get(0)))
                .containsExactly(
                        "json.duplicate-field /version {field=version}",
                        "grants.package-field /version {field=version}");
        assertThat(notes(readings.get(2)))
                .containsExactly(
                        "json.duplicate-field /grants {field=grants}",
                        "grants.package-field /licence {field=licence}",
                        "json.duplicate-field /version {field=version}",
                        "grants.package-field /issued {field=issued}");
    }

    @Test
    void showsWhatSurroundsADamage() throws IOException {
        Finding damage = read("[{\"id\": \"a\"},\n  {\"title\": \"Õppereisid\" \"b\"}]", StandardCharsets.UTF_8)
                .get(1)
                .findings()
                .list()
                .get(0);
        assertThat(damage.message(Locale.ENGLISH))
                .isEqualTo("This is not JSON; it breaks off at the arrow: itle\": \"Õppereisid\" →\"b\"}]");
    }

    @Test
    void saysNothingOfAFunderOfWhichAllIsKnown() throws IOException {
        assertThat(only(GRANT.replaceAll("\"recipientOrganization\": .*", "")).findings().stream()
                        .map(f -> f.code().code()))
                .containsExactly("grants.missing-field");
        assertThat(notes(only(GRANT.replace(
                        "\"grantProgramme\"",
                        "\"recipientIndividual\": {\"id\": \"1\", \"name\": \"Mari Näidis\"},\n\"grantProgramme\""))))
                .containsExactly(
                        "grants.two-kinds-of-recipient /recipientIndividual {}",
                        "grants.individual-named /recipientIndividual/name {}");
    }

    @Test
    void comparesTheGrantsOfADocument() throws IOException {
        String second = GRANT.replace("Näidislinn", "Muu linn").replace("GB-CHC-1000147", "GB-COH-1");
        List<Reading<Project>> readings = read("[" + GRANT + ",\n" + second + "]", StandardCharsets.UTF_8);
        assertThat(readings.get(0).findings()).isEmpty();
        assertThat(notes(readings.get(1)))
                .containsExactly(
                        "grants.duplicate-id /1/id {id=360G-naidis-17, line=1}",
                        "grants.two-ids /1/fundingOrganization/0/id {first=GB-CHC-1000147, id=GB-COH-1, name=example fund}",
                        "grants.two-names /1/recipientOrganization/0/name"
                                + " {first=näidislinn, id=EE-RIK-77000507, name=muu linn}");
    }

    /** What is no list of grants, or only begins as one; how many projects are read, and what is said at the end. */
    @ParameterizedTest(name = "{index}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ` `                                  | 0 | input.empty 1:1
            5                                    | 0 | grants.none 1:1
            {}                                   | 0 | grants.none 1:1
            {"grants": 5}                        | 0 | grants.none 1:1
            {"grants": []}                       | 0 | ``
            {"grants": [], "license": {"a": 1}}  | 0 | grants.package-field 1:16
            {"license": 1, "grants": []}         | 0 | grants.package-field 1:13
            [5]                                  | 0 | json.wrong-type 1:2
            [{"id": "a"}, {"id": "b"             | 1 | json.malformed 1:25
            [{"id": "a"}, {"id": "b"}] x         | 2 | json.malformed 1:28
            [{"id": "a"}] [1]                    | 1 | grants.trailing-text 1:15
            """)
    void saysWhatADocumentIsNot(String document, int projects, String last) throws IOException {
        List<Reading<Project>> readings = read(document, StandardCharsets.UTF_8);
        assertThat(readings.stream().filter(r -> r.value().isPresent())).hasSize(projects);
        String said = readings.stream()
                .filter(r -> r.value().isEmpty())
                .flatMap(r -> r.findings().stream())
                .map(f -> f.code().code() + " "
                        + ((PointerLocation) f.location().orElseThrow()).text().orElseThrow())
                .collect(Collectors.joining(", "));
        assertThat(said).isEqualTo(last);
    }

    @Test
    void obeysTheLimits() throws IOException {
        assertThat(codes("[" + GRANT + "," + GRANT + "]", InputLimits.standard().withMaxBytes(200)))
                .containsExactly("grants.too-long", "grants.too-long");
        assertThat(codes(GRANT, InputLimits.standard().withMaxDepth(1))).containsExactly("json.too-deep");
        assertThat(codes(GRANT, InputLimits.standard().withMaxTextLength(20))).containsExactly("json.text-too-long");
        assertThat(codes(
                        "[" + GRANT + "," + GRANT.replace("17", "18") + "]",
                        InputLimits.standard().withMaxProjects(1)))
                .containsExactly("grants.not-compared");
    }

    @Test
    void letsAFailingDiskThrow() throws IOException {
        InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream("[{\"id\":".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk fails");
                    }

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        throw new IOException("the disk fails");
                    }
                });
        try (Stream<Reading<Project>> readings = GrantsReader.on(DAY).read(failing)) {
            assertThatThrownBy(readings::toList)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("the disk fails");
        }
    }

    private static List<String> codes(String document, InputLimits limits) throws IOException {
        try (Stream<Reading<Project>> readings = GrantsReader.on(DAY)
                .withLimits(limits)
                .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))) {
            return readings.flatMap(r -> r.findings().stream())
                    .map(f -> f.code().code())
                    .toList();
        }
    }

    private static Organisation body(String name, String code) {
        return Organisation.of(name).withRegistryCode(new RegistryCode(code));
    }

    private static List<Reading<Project>> read(String document, Charset charset) throws IOException {
        try (Stream<Reading<Project>> readings =
                GrantsReader.on(DAY).read(new ByteArrayInputStream(document.getBytes(charset)))) {
            return readings.toList();
        }
    }

    private static List<Project> values(String document, Charset charset) throws IOException {
        return read(document, charset).stream()
                .map(reading -> reading.value().orElseThrow())
                .toList();
    }

    private static Reading<Project> only(String document) throws IOException {
        List<Reading<Project>> readings = read(document, StandardCharsets.UTF_8);
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }

    private static List<String> notes(Reading<Project> reading) {
        return reading.findings().stream().map(GrantsReaderTest::note).toList();
    }

    private static String note(Finding finding) {
        String pointer = ((PointerLocation) finding.location().orElseThrow()).pointer();
        return finding.code().code() + " " + pointer + " " + finding.facts();
    }
}
