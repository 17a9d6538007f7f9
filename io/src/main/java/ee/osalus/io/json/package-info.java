/**
 * The native JSON of Osalus: everything that the model holds, and nothing lost on the way there and back.
 *
 * <p>{@link ee.osalus.io.json.ProjectJson} reads and writes one project,
 * {@link ee.osalus.io.json.ProjectJsonLines} streams of them, {@link ee.osalus.io.json.TermsJson} funding terms,
 * {@link ee.osalus.io.json.NativeJson} whatever is computed. Values of the model are read by hand-written codecs over
 * a stream of tokens: a wrong value is a finding with its JSON Pointer, line and column, and the rest of the document is still
 * read. What the format carries and the model does not is kept in {@link ee.osalus.project.Project#extensions()} and written back
 * where it stood, or in the field {@code extensions} where there is no such place any more. All types are immutable and thread-safe.
 */
@NullMarked
package ee.osalus.io.json;

import org.jspecify.annotations.NullMarked;
