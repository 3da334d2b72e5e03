/**
 * What a session of JShell has at hand: {@code Research} loads files and makes up a sample, {@code Plots} draws tables.
 */
@NullMarked
package org.recordclearance.examples.research;

import org.jspecify.annotations.NullMarked;
