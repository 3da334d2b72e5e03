/**
 * The same decision tables as rules of Drools, for comparison: the facts of a complete record, and the session that judges
 * them.
 *
 * <p>The rules are in the resources of this package, in DRL. Public is what they use.
 */
@NullMarked
package org.recordclearance.examples.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
