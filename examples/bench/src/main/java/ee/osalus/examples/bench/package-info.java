/** Benchmarks, each against a peer or a floor in the same run: ratios count, absolute times are the machine's. */
@NullMarked
package ee.osalus.examples.bench;

import org.jspecify.annotations.NullMarked;
