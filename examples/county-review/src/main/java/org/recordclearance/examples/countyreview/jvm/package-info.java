/**
 * How a review starts: in a JVM with options of its own ({@code TunedJvm}), from an archive of its classes ({@code ClassArchive}), unless
 * whoever started it gave others ({@code JvmOptions}). All of it is for speed alone; without it a review writes the same.
 */
@NullMarked
package org.recordclearance.examples.countyreview.jvm;

import org.jspecify.annotations.NullMarked;
