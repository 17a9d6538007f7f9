package ee.osalus.check;

import java.util.List;
import java.util.stream.Stream;

/** The families of the standard rulebook, in the order in which their findings come. */
final class StandardRules {

    static final List<Rule> ALL = Stream.of(
                    FigureRules.ALL,
                    PeriodRules.ALL,
                    PartnerRules.ALL,
                    IdentifierRules.ALL,
                    ReferenceRules.ALL,
                    PersonalDataRules.ALL,
                    AccessRules.ALL,
                    LanguageRules.ALL,
                    ListRules.ALL)
            .flatMap(List::stream)
            .toList();

    private StandardRules() {}
}
