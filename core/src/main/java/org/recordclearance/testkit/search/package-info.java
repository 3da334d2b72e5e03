/**
 * Finds out of a rule set, by asking it, what it is about: {@link org.recordclearance.testkit.search.ScopeSearch} the counties
 * and code sections, {@link org.recordclearance.testkit.search.TurnSearch} the days and ages. Not exported.
 */
@NullMarked
package org.recordclearance.testkit.search;

import org.jspecify.annotations.NullMarked;
