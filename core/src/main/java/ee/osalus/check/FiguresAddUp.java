package ee.osalus.check;

import ee.osalus.finding.Findings;
import ee.osalus.project.Project;

/** The printed figures of the project, and of each partner, do not contradict one another. */
final class FiguresAddUp implements Check<Project> {

    @Override
    public Findings check(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        EachFunding.of(
                project,
                (funding, pointer) ->
                        funding.completed().findings().within(pointer).forEach(found::add));
        return found.findings();
    }
}
