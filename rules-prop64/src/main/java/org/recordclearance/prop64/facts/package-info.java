/**
 * What a record says of an offense, a level, a registration or a sentence, as facts that may be missing.
 */
@NullMarked
package org.recordclearance.prop64.facts;

import org.jspecify.annotations.NullMarked;
