package ee.osalus.publication;

import ee.osalus.finding.Findings;
import ee.osalus.project.Project;
import java.util.Optional;

/**
 * What may be published of a project.
 *
 * @param project the project without what the policy keeps back; empty where it is not to be published at all
 * @param findings what was left out or refused, by JSON Pointer into the project as it was given
 */
public record Published(Optional<Project> project, Findings findings) {}
