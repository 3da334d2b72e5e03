/** How the DOJ writes dates, in all its formats. For the other packages of this module only. */
@NullMarked
package org.recordclearance.doj.dates;

import org.jspecify.annotations.NullMarked;
