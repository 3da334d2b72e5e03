/**
 * A case file for a lawyer: one person's record in time, and for each conviction what it gives, on whom the burden is, what is
 * missing and where to find it. {@link org.recordclearance.examples.countyreview.casefile.CaseFile} gathers it,
 * {@link org.recordclearance.examples.countyreview.casefile.CaseFileMarkdown} and
 * {@link org.recordclearance.examples.countyreview.casefile.CaseFileJson} print it.
 */
@NullMarked
package org.recordclearance.examples.countyreview.casefile;

import org.jspecify.annotations.NullMarked;
