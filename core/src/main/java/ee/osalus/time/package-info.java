/**
 * Dates and periods with the precision that a document states.
 *
 * <p>A project page that prints "September 2021 – April 2022" says months, not days: {@link ee.osalus.time.PartialDate} keeps
 * the precision, {@link ee.osalus.time.Period} joins two such bounds, both inclusive, either of which may be open. All types
 * are immutable, thread-safe, serializable and equal by value.
 */
@NullMarked
package ee.osalus.time;

import org.jspecify.annotations.NullMarked;
