/**
 * The policies, each a decision table in a file of its own, and their providers.
 *
 * <p>{@code Configurable} is any county's; those of the pilot counties follow; {@code DismissAll} and {@code
 * DismissAllAndRelated} are hypotheticals; {@code Statute} is what the statute gives by itself. All are reached by
 * {@link org.recordclearance.prop64.Prop64}.
 */
@NullMarked
package org.recordclearance.prop64.policies;

import org.jspecify.annotations.NullMarked;
