package ee.osalus.io.json;

import ee.osalus.law.InForce;
import ee.osalus.law.LegalReference;
import ee.osalus.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Where a rule is written, and when it holds. */
final class LawCodecs {

    static final ObjectCodec<LegalReference, Draft> LEGAL_REFERENCE = ObjectCodec.of(Draft::new, Draft::reference)
            .required("act", StringCodec.NOT_BLANK, LegalReference::act, (d, act) -> d.act = act)
            .standard("provision", StringCodec.ANY, "", LegalReference::provision, (d, p) -> d.provision = p)
            .build();

    private LawCodecs() {}

    /** A list of versions, each {@code {"period": …, "value": …, "source": …}}. */
    static <T> Codec<InForce<T>> inForce(Codec<T> value) {
        return new InForceCodec<>(ObjectCodec.<InForce.Version<T>, VersionDraft<T>>whole(
                        VersionDraft::new, (draft, in, object) -> draft.version())
                .required("period", TimeCodecs.PERIOD, InForce.Version::period, (d, period) -> d.period = period)
                .required("value", value, InForce.Version::value, (d, v) -> d.value = v)
                .required("source", LEGAL_REFERENCE, InForce.Version::source, (d, source) -> d.source = source)
                .build());
    }

    /** What is read of a reference. */
    static final class Draft {
        private @Nullable String act;
        private String provision = "";

        private LegalReference reference() {
            return new LegalReference(Objects.requireNonNull(act), provision);
        }
    }

    /** What is read of one version. */
    static final class VersionDraft<T> {
        private @Nullable Period period;
        private @Nullable T value;
        private @Nullable LegalReference source;

        private InForce.Version<T> version() {
            return new InForce.Version<>(
                    Objects.requireNonNull(period), Objects.requireNonNull(value), Objects.requireNonNull(source));
        }
    }

    /** The versions as a list, whose order stays. */
    private record InForceCodec<T>(Codec<InForce.Version<T>> version) implements Codec<InForce<T>> {

        @Override
        public @Nullable InForce<T> read(JsonInput in) {
            TokenStreamContext around = in.context();
            ListField<List<InForce.Version<T>>, List<InForce.Version<T>>, InForce.Version<T>> list =
                    new ListField<>("", version, versions -> versions, List::add);
            List<InForce.Version<T>> versions = new java.util.ArrayList<>();
            if (!list.read(in, versions)) {
                return null;
            }
            if (versions.isEmpty()) {
                in.noteAtStart(around, JsonFinding.EMPTY_LIST, Map.of());
                return null;
            }
            return checked(versions, around, in);
        }

        private static <T> @Nullable InForce<T> checked(
                List<InForce.Version<T>> versions, TokenStreamContext around, JsonInput in) {
            if (InForce.overlap(versions).isPresent()) {
                in.noteAtStart(around, JsonFinding.VERSIONS_OVERLAP, Map.of());
                return null;
            }
            return InForce.of(versions);
        }

        @Override
        public void write(InForce<T> value, JsonOutput out) {
            Printer.list(version).write(value.versions(), out);
        }
    }
}
