package ee.osalus.law;

import ee.osalus.time.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A value that law sets, by the period in which it holds.
 *
 * <p>Example: a ceiling of 85 % that was raised to 100 % from 1 July 2020 to 30 June 2022 has three versions; {@link #on} picks
 * the one of a day. Versions may leave gaps, in which nothing is in force, but never overlap. It can be serialized where its
 * values can.
 *
 * @param <T> the type of the value
 */
public final class InForce<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Version<T>> versions;

    private InForce(List<Version<T>> versions) {
        this.versions = versions;
    }

    /**
     * One version of the value.
     *
     * @param <T> the type of the value
     * @param period the days on which it holds, both bounds inclusive
     * @param value what holds
     * @param source where it is written
     */
    public record Version<T>(Period period, T value, LegalReference source) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /**
     * A value with its versions.
     *
     * @param <T> the type of the value
     * @param versions the versions, in any order; none of the same day
     * @return the value by day
     * @throws IllegalArgumentException if there is no version, or two hold on the same day
     */
    public static <T> InForce<T> of(List<Version<T>> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("at least one version is expected");
        }
        overlap(versions).ifPresent(periods -> {
            throw new IllegalArgumentException("two versions hold on the same day: " + periods);
        });
        return new InForce<>(List.copyOf(versions));
    }

    /**
     * Two periods of which versions cannot be of one value, for versions that come from documents.
     *
     * @param versions the versions, in any order
     * @return the first two periods that have a day in common, such as {@code 2021/2022 and 2022/}, or empty where none have
     */
    public static Optional<String> overlap(List<? extends Version<?>> versions) {
        for (int i = 0; i < versions.size(); i++) {
            for (int j = 0; j < i; j++) {
                Period one = versions.get(j).period();
                Period other = versions.get(i).period();
                if (!endsBefore(one, other) && !endsBefore(other, one)) {
                    return Optional.of(one + " and " + other);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean endsBefore(Period one, Period other) {
        return one.end().isPresent()
                && other.start().isPresent()
                && one.end().get().lastDay().isBefore(other.start().get().firstDay());
    }

    /**
     * The version that holds on a day.
     *
     * @param day the day
     * @return the version, or empty where none is in force
     */
    public Optional<Version<T>> on(LocalDate day) {
        return versions.stream().filter(v -> v.period().contains(day)).findFirst();
    }

    /**
     * All versions, in the order given.
     *
     * @return an unmodifiable list
     */
    public List<Version<T>> versions() {
        return versions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InForce<?> that && versions.equals(that.versions);
    }

    @Override
    public int hashCode() {
        return versions.hashCode();
    }

    @Override
    public String toString() {
        return versions.toString();
    }
}
