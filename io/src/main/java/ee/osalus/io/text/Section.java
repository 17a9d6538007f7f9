package ee.osalus.io.text;

import java.util.List;

/**
 * The part of a document that speaks of one project.
 *
 * @param span from its first label or heading to the next project's
 * @param preamble what stands before the first project; empty in all but the first
 * @param language the language, {@code und} where it is not known
 * @param entries the labels within the span
 * @param listed whether it is one of several that headings set apart
 * @param translation whether a heading such as "In English" opens it
 */
record Section(Span span, Span preamble, String language, List<Entry> entries, boolean listed, boolean translation) {}
