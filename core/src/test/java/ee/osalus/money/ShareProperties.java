package ee.osalus.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShareProperties {

    @Property
    void whatIsPrintedIsReadBack(@ForAll("shares") Share share) {
        assertThat(Share.parse(share.toString())).isEqualTo(share);
    }

    @Property
    void whatIsTakenAwayCanBePutBack(@ForAll("shares") Share share, @ForAll("shares") Share other) {
        assertThat(share.plus(other).minus(other)).isEqualTo(share);
        assertThat(share.plus(other)).isEqualTo(other.plus(share)).hasSameHashCodeAs(other.plus(share));
    }

    @Property
    void aShareAndItsComplementAreTheWhole(@ForAll("shares") Share share) {
        Share atMostOne = share.compareTo(Share.ONE) > 0 ? Share.ONE : share;
        assertThat(atMostOne.plus(atMostOne.complement())).isEqualTo(Share.ONE);
    }

    @Property
    void multiplicationDistributesOverAddition(
            @ForAll("shares") Share a, @ForAll("shares") Share b, @ForAll("shares") Share c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void theOrderIsThatOfTheNumbers(@ForAll("shares") Share a, @ForAll("shares") Share b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.plus(b)).isGreaterThanOrEqualTo(a);
    }

    @Property
    void anAppliedShareIsLessThanAUnitFromExact(@ForAll("shares") Share share, @ForAll("cents") BigInteger cents) {
        BigDecimal whole = new BigDecimal(cents, 2);
        BigDecimal down = share.appliedTo(whole, 2, RoundingMode.FLOOR);
        BigDecimal up = share.appliedTo(whole, 2, RoundingMode.CEILING);
        BigInteger pieces = Share.commonDenominator(List.of(share));
        BigDecimal exactTimesPieces = whole.multiply(new BigDecimal(share.inPiecesOf(pieces)));

        assertThat(down.multiply(new BigDecimal(pieces))).isLessThanOrEqualTo(exactTimesPieces);
        assertThat(up.multiply(new BigDecimal(pieces))).isGreaterThanOrEqualTo(exactTimesPieces);
        assertThat(up.subtract(down)).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @Provide
    Arbitrary<Share> shares() {
        return Combinators.combine(
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.longs().greaterOrEqual(1))
                .as(Share::of);
    }

    @Provide
    Arbitrary<BigInteger> cents() {
        return Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30));
    }
}
