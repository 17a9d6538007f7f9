/**
 * Reads documents that people wrote about publicly funded projects: register cards, label pages, prose, lists, web pages.
 *
 * <p>{@link ee.osalus.io.text.ProjectTextReader} gives a {@link ee.osalus.io.text.FundingDocument}. Inside, a lexer cuts the text
 * into tokens (amounts, dates, percentages, numbers of projects, words of the {@link ee.osalus.io.text.Vocabulary}), labels are
 * found and their values cut, the document is divided into the parts that speak of one project each, and amounts are bound to
 * what they are by grammar and by arithmetic. Where two readings are possible none is taken, and a finding says so. Everything
 * is done in one direction over the text, in linear time. All public types are immutable and thread-safe.
 */
@NullMarked
package ee.osalus.io.text;

import org.jspecify.annotations.NullMarked;
