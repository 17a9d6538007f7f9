package ee.osalus.io.json;

import ee.osalus.check.CheckParameters;
import ee.osalus.check.RulebookDefinition;
import ee.osalus.split.FundingTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** What is read of a rulebook, whose terms may still be the names of files. */
final class RulebookDraft {

    /**
     * A rulebook as it stands in a document.
     *
     * @param definition all but the terms
     * @param terms the terms
     */
    record Source(RulebookDefinition definition, List<TermsSource> terms) {

        static Source of(RulebookDefinition definition) {
            return new Source(
                    definition,
                    definition.terms().stream()
                            .map(terms -> new TermsSource("", Optional.of(terms)))
                            .toList());
        }
    }

    /**
     * Terms in the document, or the name of their file.
     *
     * @param file the name; empty where the terms stand in the document
     * @param terms the terms; empty where they stand in a file
     */
    record TermsSource(String file, Optional<FundingTerms> terms) {}

    final RulebookDefinition.Builder definition = RulebookDefinition.builder();
    final List<RulebookDefinition.Base> base = new ArrayList<>();
    final List<TermsSource> terms = new ArrayList<>();
    CheckParameters parameters = CheckParameters.standard();

    @Nullable
    LocalDate day;

    @Nullable
    Source source(JsonInput in, TokenStreamContext object) {
        if (base.isEmpty() && terms.isEmpty()) {
            in.noteAtStart(object, JsonFinding.MISSING_FIELD, Map.of("field", "base"));
            return null;
        }
        return new Source(
                definition
                        .addAllBase(base)
                        .parameters(parameters.withDay(Optional.ofNullable(day)))
                        .build(),
                terms);
    }
}
