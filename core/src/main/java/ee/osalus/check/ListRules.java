package ee.osalus.check;

import java.util.List;

/** The rules across the projects of a list. */
final class ListRules {

    static final List<Rule> ALL = List.of(
            Rule.examiningProjects(
                    List.of(ListFinding.REFERENCE_AGAIN, ListFinding.PROJECT_AGAIN, ListFinding.DOUBLE_FUNDING),
                    ProjectsSeen::new),
            Rule.examiningProjects(
                    List.of(ListFinding.CODE_WITH_TWO_NAMES, ListFinding.NAME_WITH_TWO_CODES), NamesSeen::new));

    private ListRules() {}
}
