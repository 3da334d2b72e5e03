/** What a template prints as a page: titles, paragraphs, tables and pictures, in words and nothing to compute. */
@NullMarked
package org.recordclearance.examples.countyreview.report.page;

import org.jspecify.annotations.NullMarked;
