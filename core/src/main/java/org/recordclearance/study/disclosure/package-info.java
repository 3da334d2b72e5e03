/**
 * What may be published of numbers of people: {@link org.recordclearance.study.disclosure.SmallCells} finds which of them can be shown
 * together so that no small one can be computed, by what sums up to what.
 *
 * <p>{@link org.recordclearance.study.StudyTable#suppressed} does it for a table; it is here for pages of several.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package org.recordclearance.study.disclosure;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
