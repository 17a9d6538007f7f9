/**
 * What was noticed about data: never thrown, always said.
 *
 * <p>A {@link ee.osalus.finding.Finding} has a permanent {@link ee.osalus.finding.FindingCode}, a severity, a
 * {@link ee.osalus.finding.Location} and the facts that fill its message. The messages stand in the resource bundle that the
 * code's enum names, {@code findings.properties} (English) and {@code findings_et.properties} (Estonian) beside that enum.
 * {@link ee.osalus.finding.Findings} holds them in document order. All types are immutable, thread-safe, serializable and equal
 * by value.
 */
@NullMarked
package ee.osalus.finding;

import org.jspecify.annotations.NullMarked;
