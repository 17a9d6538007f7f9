package ee.osalus.io.json;

import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Dates in the ISO 8601 form, which carries the precision, and periods: {@code {"start": "2021-09", "end": "2022-04"}}. */
final class TimeCodecs {

    static final Codec<PartialDate> DATE =
            new ParsedCodec<>(JsonFinding.UNREADABLE_DATE, PartialDate::tryParse, PartialDate::toString);

    static final Codec<LocalDate> DAY = new ParsedCodec<>(
            JsonFinding.UNREADABLE_DATE,
            text -> PartialDate.tryParse(text)
                    .filter(d -> d.precision() == PartialDate.Precision.DAY)
                    .map(PartialDate::firstDay),
            LocalDate::toString);

    static final ObjectCodec<Period, Draft> PERIOD = ObjectCodec.checked(Draft::new, TimeCodecs::period)
            .oneOf("start", DATE, Period::start, (d, start) -> d.start = start)
            .oneOf("end", DATE, Period::end, (d, end) -> d.end = end)
            .build();

    private TimeCodecs() {}

    private static @Nullable Period period(Draft draft, JsonInput in, TokenStreamContext object) {
        PartialDate start = draft.start;
        PartialDate end = draft.end;
        if (start == null) {
            return Optional.ofNullable(end).map(Period::until).orElse(null);
        }
        if (end == null) {
            return Period.from(start);
        }
        if (end.lastDay().isBefore(start.firstDay())) {
            in.noteAtStart(object, JsonFinding.PERIOD_REVERSED, Map.of("start", start, "end", end));
            return null;
        }
        return Period.between(start, end);
    }

    /** What is read of a period. */
    static final class Draft {
        private @Nullable PartialDate start;
        private @Nullable PartialDate end;
    }
}
