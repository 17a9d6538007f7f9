/**
 * jqwik arbitraries for the whole model, for properties over projects and their money.
 *
 * <p>They come in the artifact {@code osalus-core} of type {@code test-jar}, which needs {@code net.jqwik:jqwik} beside it.
 * Example: {@code @Property boolean holds(@ForAll("projects") Project project)} with
 * {@code @Provide Arbitrary<Project> projects() { return Projects.any(); }}.
 *
 * <p>{@code any()} gives every value that the model can hold, contradictory ones included; {@code consistent()} those whose figures
 * fit each other, where each method says which figures; {@code broken()} those in which something certainly is. All names, numbers and addresses are invented.
 */
@NullMarked
package ee.osalus.arbitraries;

import org.jspecify.annotations.NullMarked;
