/**
 * What every reader shares: a {@link ee.osalus.io.Reading} is a value with what was noticed and where each part of it stood.
 *
 * <p>Readers never throw on data. What is wrong, odd or incomplete is a finding with its place; an input that cannot be read at
 * all, or that passes one of the {@link ee.osalus.io.InputLimits}, is a reading without a value and with one ERROR finding; only
 * a failing disk or network throws, {@link java.io.IOException}. {@link ee.osalus.io.Input} turns bytes into text. All types are
 * immutable and thread-safe.
 */
@NullMarked
package ee.osalus.io;

import org.jspecify.annotations.NullMarked;
