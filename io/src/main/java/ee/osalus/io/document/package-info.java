/**
 * The front door: any supported document is read, and held against rules, in one way.
 *
 * <p>{@link ee.osalus.io.document.DocumentReader} finds out what a file holds and hands it to the reader of that format;
 * {@link ee.osalus.io.document.Document} gives what was read part by part. All types are immutable but for the streams that a
 * document hands out once, and thread-safe.
 */
@NullMarked
package ee.osalus.io.document;

import org.jspecify.annotations.NullMarked;
