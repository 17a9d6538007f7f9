/** The check of lists of any length as a job for Apache Spark: {@link ee.osalus.examples.spark.ClusterCheck}. */
@NullMarked
package ee.osalus.examples.spark;

import org.jspecify.annotations.NullMarked;
