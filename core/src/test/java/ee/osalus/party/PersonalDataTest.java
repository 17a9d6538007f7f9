package ee.osalus.party;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.party.PersonalData.Kind;
import ee.osalus.party.PersonalData.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Saaja isikukood on 60001019906.       | Saaja isikukood on •••••••••••.
            isikukood60001019906a                 | isikukood•••••••••••a
            ik_60001019906,50001010006            | ik_•••••••••••,•••••••••••
            IK 600 0101 9906                      | IK ••• •••• ••••
            6-000101-9906                         | •-••••••-••••
            600.0101.9906                         | •••.••••.••••
            aasta 2024, 60001 019906 ja 7         | aasta 2024, ••••• •••••• ja 7
            600 0101 9906 2024                    | ••• •••• •••• 2024
            Helista +372 5555 0123.               | Helista +••• •••• ••••.
            (+372) 5555-0123                      | (+•••) ••••-••••
            +372.5555.0123                        | +•••.••••.••••
            + 372 5555 0123                       | + ••• •••• ••••
            00372 5555 0123                       | ••••• •••• ••••
            00 372 5555 0123                      | •• ••• •••• ••••
            372 5555 0123                         | ••• •••• ••••
            3725555012                            | ••••••••••
            +37255550123456789012                 | +•••••••••••••••89012
            +1234567                              | +1234567
            +12345678                             | +••••••••
            0012345678                            | ••••••••••
            001234567                             | 001234567
            tel. 5555 0123, 2024. aastal          | tel. •••• ••••, 2024. aastal
            telefonil: (5555) 0123                | telefonil: (••••) ••••
            mob5555012                            | mob•••••••
            тел 5555–0123                         | тел ••••–••••
            tel 555012                            | tel 555012
            tel 5555012345678                     | tel ••••••••••••8
            GSM 555.501.23                        | GSM •••.•••.••
            mari.naidis@example.ee                | •••••••••••@example.ee
            <mari@example.ee>, jaan@näidis.ee     | <••••@example.ee>, ••••@näidis.ee
            60001019906@example.ee                | •••••••••••@example.ee
            Konto EE38 2200 2210 2014 5685        | Konto •••• •••• •••• •••• ••••
            EE382200221020145685.                 | ••••••••••••••••••••.
            """)
    void masksWhatIsPersonal(String text, String masked) {
        assertThat(PersonalData.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nr 60001019907 ja 160001019906",
                "Nr 93701019906 ja 60013019906",
                "60 001 019 906 krooni",
                "600-0101 9906",
                "20212027408 on 2021.2027.4.08",
                "2021-2027.4.08.24-0019, 2014-2020.5.04.18-0304",
                "Projekt maksab 5 555 012 eurot, millest 55550123 on toetus.",
                "3 725 555 012 krooni, 372 555 501 eurot",
                "Hotell 5555 0123, hotell5555012",
                "telefoni teel, maksumus 5555 0123",
                "Tel. 12.05.2021 10.30",
                "5,00 EUR @ tükk, @example.ee, mari@naidis",
                "EE382200221020145686, EE3822002210201456",
                "AA382200221020145685",
                "77000507, EE100931558"
            })
    void leavesTheRestAlone(String text) {
        assertThat(PersonalData.mask(text)).isEqualTo(text);
        assertThat(PersonalData.find(text)).isEmpty();
    }

    @Test
    void saysWhatItIsAndWhere() {
        assertThat(PersonalData.find("Mari, 60001019906, mari@example.ee, tel 5555012, EE382200221020145685"))
                .containsExactly(
                        new Span(Kind.PERSONAL_CODE, 6, 17),
                        new Span(Kind.EMAIL, 19, 34),
                        new Span(Kind.PHONE, 40, 47),
                        new Span(Kind.BANK_ACCOUNT, 49, 69));
        assertThat(PersonalData.find("tel 5555012@example.ee")).isEqualTo(List.of(new Span(Kind.EMAIL, 4, 22)));
    }

    @Test
    void hidesEveryLetterAndDigit() {
        assertThat(PersonalData.hidden("Mari Õun, +372 5")).isEqualTo("•••• •••, +••• •");
    }

    @Test
    void knowsWhoGivesMailBoxesToAnybody() {
        assertThat(PersonalData.isFreeMail("Gmail.com")).isTrue();
        assertThat(PersonalData.isFreeMail("example.ee")).isFalse();
    }
}
