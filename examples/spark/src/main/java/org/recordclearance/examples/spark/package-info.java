/**
 * The county review on a cluster of Apache Spark, by the library's public API alone.
 *
 * <p>{@code ClusterReview} is the program. {@code SurveyedFiles} looks over all files once, by stretches, and finds whose record is
 * incomplete; {@code PeopleOfStretches} brings the rows of each person together; {@code ReviewedPartition} reviews the people of a part;
 * {@code ResultFolder} writes what came of it. Only numbers, names and lines travel; a policy travels as {@code NamedPolicy}.
 */
@NullMarked
package org.recordclearance.examples.spark;

import org.jspecify.annotations.NullMarked;
