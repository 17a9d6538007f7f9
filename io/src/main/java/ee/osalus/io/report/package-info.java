/**
 * What pages for people need of a document, without any markup: the text with the places of its findings
 * ({@link ee.osalus.io.report.MarkedText}), amounts as pieces of a bar ({@link ee.osalus.io.report.Bar}), periods side by side
 * ({@link ee.osalus.io.report.Timeline}). Templates print it and compute nothing. All types are immutable and thread-safe.
 */
@NullMarked
package ee.osalus.io.report;

import org.jspecify.annotations.NullMarked;
