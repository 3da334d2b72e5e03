/**
 * PDFs, which anybody may have made: {@link org.recordclearance.examples.countyreview.pdf.PdfTexts} has them read by
 * {@code PdfProcess}es, in each of which {@code PdfProgram} runs, so that one that takes too much is ended and leaves this
 * process as it was.
 */
@NullMarked
package org.recordclearance.examples.countyreview.pdf;

import org.jspecify.annotations.NullMarked;
