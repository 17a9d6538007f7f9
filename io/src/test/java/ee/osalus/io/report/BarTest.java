package ee.osalus.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.util.List;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class BarTest {

    private static final Money TWO = ExactMoney.of("2.00", "EUR");
    private static final Money ONE = ExactMoney.of("1.00", "EUR");

    @Test
    void putsAmountsOneAfterAnother() {
        assertThat(Bar.of(List.of(TWO, ONE)).pieces())
                .containsExactly(
                        new Bar.Piece(TWO, Share.of(2, 3), BigDecimal.ZERO, new BigDecimal("66.666")),
                        new Bar.Piece(ONE, Share.of(1, 3), new BigDecimal("66.666"), new BigDecimal("33.333")));
    }

    @Test
    void leavesEmptyWhatTheAmountsLeaveOfATotal() {
        assertThat(Bar.of(List.of(ONE), ExactMoney.of("4.00", "EUR")).pieces())
                .containsExactly(new Bar.Piece(ONE, Share.of(1, 4), BigDecimal.ZERO, new BigDecimal("25.000")));
    }

    @Test
    void isAsLongAsItsAmountsWhereTheyExceedTheTotal() {
        assertThat(Bar.of(List.of(ONE, ONE), ONE).pieces())
                .extracting(Bar.Piece::width)
                .containsExactly(new BigDecimal("50.000"), new BigDecimal("50.000"));
    }

    @Test
    void hasNoPiecesWhereNothingCanBeDrawn() {
        assertThat(Bar.of(List.of()).pieces()).isEmpty();
        assertThat(Bar.of(List.of(ONE, ExactMoney.of("1.00", "EEK"))).pieces()).isEmpty();
        assertThat(Bar.of(List.of(TWO, ONE.negate())).pieces()).isEmpty();
    }

    @Test
    void drawsNothingOfNothing() {
        Money zero = ExactMoney.of("0.00", "EUR");
        assertThat(Bar.of(List.of(zero)).pieces()).extracting(Bar.Piece::share).containsExactly(Share.ZERO);
    }
}
