/**
 * What a template prints as a page: titles, paragraphs, tables and pictures, and nothing to compute. Each number has the name of what
 * is counted, and a page says which numbers sum up to which, so that one can tell what a number tells.
 */
@NullMarked
package org.recordclearance.examples.countyreview.report.page;

import org.jspecify.annotations.NullMarked;
