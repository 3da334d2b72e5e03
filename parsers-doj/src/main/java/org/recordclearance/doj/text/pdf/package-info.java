/** Gets text out of PDFs that may be made to stall whoever reads them: each has a budget. */
@NullMarked
package org.recordclearance.doj.text.pdf;

import org.jspecify.annotations.NullMarked;
