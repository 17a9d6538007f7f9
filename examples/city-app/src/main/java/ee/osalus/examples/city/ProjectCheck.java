package ee.osalus.examples.city;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * One check of a project.
 *
 * @param project the project, the same at every check
 * @param title its title then; may be empty
 * @param document the document that it was read from
 * @param position its place among the document's projects, from 0
 * @param checked when
 * @param findings what was noticed
 */
record ProjectCheck(
        UUID project, String title, UUID document, int position, OffsetDateTime checked, List<KeptFinding> findings) {

    static ProjectCheck from(ResultSet row, JsonMapper json) throws SQLException {
        return new ProjectCheck(
                row.getObject("project", UUID.class),
                row.getString("title"),
                row.getObject("document", UUID.class),
                row.getInt("position"),
                row.getObject("checked", OffsetDateTime.class),
                List.of(json.readValue(row.getString("findings"), KeptFinding[].class)));
    }

    /** The findings that an earlier check has not. */
    List<KeptFinding> newSince(ProjectCheck earlier) {
        return findings.stream()
                .filter(finding -> earlier.findings.stream().noneMatch(finding::isSameAs))
                .toList();
    }
}
