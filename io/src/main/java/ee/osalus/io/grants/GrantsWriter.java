package ee.osalus.io.grants;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.io.json.ProjectJson;
import ee.osalus.party.PartyKind;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.publication.Publication;
import ee.osalus.publication.Published;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes projects as 360Giving JSON, {@code {"grants": […]}}, a grant a project, in the memory that one project takes.
 *
 * <p>A grant needs an identifier, a title, a description, an amount in a currency, the day of the award, a funder and a recipient,
 * each with an identifier: a project that lacks one of them is not written, and a finding of severity ERROR says so. What
 * {@linkplain Publication the policy} keeps back is not written. Individuals are anonymous under every policy. What the standard
 * has no place for stands in the grant under the extension {@code osalus}, as native JSON, from where {@link GrantsReader} reads
 * it back; a finding names its fields. What was kept of a grant that was read is put back at its place, if the policy shows
 * {@linkplain Publication#withExtensions() extensions}.
 *
 * <p>Amounts are JSON numbers with all their digits. Equal projects give equal bytes. Example:
 * {@code GrantsWriter.of(Publication.on(day)).withPrefix("360G-naidislinn").write(projects, file, findings::add)}.
 */
public final class GrantsWriter {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Publication publication;
    private final @Nullable Identifiers identifiers;

    private GrantsWriter(Publication publication, @Nullable Identifiers identifiers) {
        this.publication = publication;
        this.identifiers = identifiers;
    }

    /**
     * The writer under a policy of publication.
     *
     * @param publication what may be shown
     * @return the writer, which gives out no identifiers
     */
    public static GrantsWriter of(Publication publication) {
        return new GrantsWriter(publication.withoutNaturalPersons(), null);
    }

    /**
     * This writer, and what has no identifier gets one: a grant the prefix and its first reference, or without one a number made of its
     * title and period, an organisation the prefix,
     * {@code ORG} and a number made of its name. They become part of the project that is written.
     *
     * @param prefix the funder's prefix, which 360Giving gives out, such as {@code 360G-naidislinn}
     * @return the writer
     * @throws IllegalArgumentException if the prefix is none
     */
    public GrantsWriter withPrefix(String prefix) {
        if (!prefix.matches("360G-[A-Za-z0-9_]+")) {
            throw new IllegalArgumentException("a prefix such as 360G-naidislinn is expected: " + prefix);
        }
        return new GrantsWriter(publication, new Identifiers(prefix));
    }

    /**
     * Writes projects to a file, in the order of the stream.
     *
     * @param projects the projects
     * @param file the file, which is replaced
     * @param findings takes what was left out or not written, by JSON Pointer: {@code /17/awardDate} is of the project with the
     *     index 17 in the stream
     * @throws IOException if the file cannot be written
     */
    public void write(Stream<Project> projects, Path file, Consumer<? super Finding> findings) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(projects, out, findings);
        }
    }

    /**
     * Writes projects in UTF-8, in the order of the stream, and leaves the stream of bytes open.
     *
     * @param projects the projects
     * @param out where to write
     * @param findings takes what was left out or not written, as in {@link #write(Stream, Path, Consumer)}
     * @throws IOException if the stream cannot be written
     */
    public void write(Stream<Project> projects, OutputStream out, Consumer<? super Finding> findings)
            throws IOException {
        BufferedOutputStream bytes = new BufferedOutputStream(out, 1 << 16);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("grants");
            int index = 0;
            for (Iterator<Project> each = projects.iterator(); each.hasNext(); index++) {
                write(each.next(), json).within("/" + index).forEach(findings);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
        bytes.write('\n');
        bytes.flush();
    }

    private Findings write(Project project, JsonGenerator json) {
        Published published = publication.publish(project);
        Optional<Project> shown = published.project().map(p -> identifiers == null ? p : identifiers.given(p));
        if (shown.isEmpty()) {
            return published.findings();
        }
        Notes notes = new Notes(Integer.MAX_VALUE);
        notes.addAll(published.findings());
        grant(shown.get(), names(project), notes).ifPresent(grant -> {
            JsonTree.write(grant, json);
            json.writeRaw('\n');
        });
        return notes.findings();
    }

    private static List<String> names(Project project) {
        return project.partners().stream()
                .map(Partner::organisation)
                .filter(party -> party.kind() == PartyKind.NATURAL_PERSON)
                .map(party -> party.name().bestFor(Locale.ENGLISH))
                .toList();
    }

    /** The grant of a project; empty, with a note for each, where fields are missing that a grant must have. */
    private static Optional<Json> grant(Project project, List<String> individuals, Notes notes) {
        Map<String, String> extensions = new LinkedHashMap<>(project.extensions());
        String kept = extensions.remove(Kept.POINTER);
        Project own = project.withExtensions(extensions);
        Json.Fields grant = ProjectMapping.grant(own);
        List<String> missing = RequiredFields.missing(grant);
        Notes ofKept = new Notes(Integer.MAX_VALUE);
        if (kept != null && JsonTree.parsed(kept) instanceof Json.Fields fields) {
            Individuals.hide(fields, grant, individuals, ofKept);
            Kept.putBack(fields, grant, "", ofKept);
            List<String> still = RequiredFields.missing(grant);
            missing.removeIf(field -> field.endsWith("/id") && !still.contains(field));
        }
        if (!missing.isEmpty()) {
            missing.forEach(
                    field -> notes.add(GrantsFinding.MISSING_FIELD, field, Map.of("field", field.substring(1))));
            return Optional.empty();
        }
        notes.addAll(ofKept.findings());
        RequiredFields.anonymousId(grant);
        int grants = ProjectMapping.grants(own).size();
        if (grants > 1) {
            notes.add(GrantsFinding.FURTHER_GRANTS, "/funding/sources", Map.of("count", grants));
        }
        extension(own, grant, notes);
        return Optional.of(grant);
    }

    private static void extension(Project project, Json.Fields grant, Notes notes) {
        Project rest = Remainder.of(project);
        if (rest.equals(Remainder.NOTHING)
                || !(JsonTree.parsed(ProjectJson.standard().write(rest)) instanceof Json.Fields fields)) {
            return;
        }
        String names = fields.names().stream()
                .filter(name -> !name.equals(Remainder.FIELD))
                .collect(Collectors.joining(", "));
        notes.add(GrantsFinding.UNDER_EXTENSION, "", Map.of("fields", names));
        grant.with(Remainder.FIELD, fields);
    }
}
