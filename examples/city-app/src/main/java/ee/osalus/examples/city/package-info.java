/**
 * A web application for a city: a document goes in, the typed projects, the findings with their places, and the split come out,
 * as pages and as an HTTP API.
 */
@NullMarked
package ee.osalus.examples.city;

import org.jspecify.annotations.NullMarked;
