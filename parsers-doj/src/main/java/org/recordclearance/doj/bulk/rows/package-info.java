/**
 * Files cut into chunks, and chunks into rows and fields.
 *
 * <p>A chunk ends between two people; the fields of its rows are found ({@code FieldScanner}) or taken over from the row before
 * ({@code FieldComparer}); what can't be placed is a {@code Rejection}. Bytes here, no meaning: what a field says is for
 * {@code doj.bulk.record}.
 */
@NullMarked
package org.recordclearance.doj.bulk.rows;

import org.jspecify.annotations.NullMarked;
