package ee.osalus.check;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.RuleNature;
import ee.osalus.law.LegalReference;
import ee.osalus.rules.ExampleTerms;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NatureOfRulesTest {

    private static final Rulebook ALL = Rulebook.standard()
            .and(Rulebook.publication())
            .and(Rulebook.of(ExampleTerms.read("terms grant 85 %;").orElseThrow()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            access.expired                    | LAW        | Public Information Act (avaliku teabe seadus), § 42(1)
            page.restricted                   | LAW        | Public Information Act (avaliku teabe seadus), § 38
            page.no-programme                 | OPINION    |
            figures.grant-exceeds-eligible    | LAW        | Regulation (EU, Euratom) 2018/1046, Art. 186
            figures.rate-over-whole           | ARITHMETIC |
            figures.finer-than-cent           | STANDARD   | ISO 4217
            identifier.line-break             | STANDARD   | 360Giving Data Quality Checks, line breaks in identifiers
            identifier.outer-blank            | OPINION    |
            language.long-title               | STANDARD   | 360Giving Data Quality Checks, title over 140 characters
            language.markup                   | OPINION    |
            list.double-funding               | LAW        | Regulation (EU) 2021/1060, Art. 63(9)
            list.project-again                | OPINION    |
            partner.authority-of-itself       | LAW        | Regulation (EU) 2021/1060, Art. 71(4)
            partner.twice                     | OPINION    |
            period.ends-before-call           | LAW        | Regulation (EU) 2021/1060, Art. 63(6)
            period.finished-before-end        | ARITHMETIC |
            personal.code                     | LAW        | Regulation (EU) 2016/679, Art. 5(1)(c)
            reference.website-shape           | STANDARD   | RFC 3986
            reference.blank                   | OPINION    |
            terms.rate-over-terms             | LAW        |
            terms.grant-under-terms           | OPINION    |
            """)
    void saysWhatARuleRestsOn(String code, RuleNature nature, String source) {
        FindingCode rule = ALL.codes().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(rule.nature()).isEqualTo(nature);
        assertThat(rule.legalBasis().map(LegalReference::toString)).isEqualTo(Optional.ofNullable(source));
    }
}
