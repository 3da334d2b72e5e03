/**
 * Tables that an office or a court has as CSV files, which a spreadsheet may have saved:
 * {@link org.recordclearance.examples.countyreview.tables.OfficeTable} reads one by the
 * names of its columns, {@link org.recordclearance.examples.countyreview.tables.TableHeader},
 * {@link org.recordclearance.examples.countyreview.tables.TableText} finds out in which characters it is written,
 * {@link org.recordclearance.examples.countyreview.tables.TableDay} reads a day, and
 * {@link org.recordclearance.examples.countyreview.tables.TableException} says where it can't be taken.
 */
@NullMarked
package org.recordclearance.examples.countyreview.tables;

import org.jspecify.annotations.NullMarked;
