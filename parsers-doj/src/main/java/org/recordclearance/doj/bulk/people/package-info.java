/**
 * From rows to people: {@code PeopleOfRows} is the road that every row takes to a rap sheet, {@code PersonIterator} gives the
 * people of files one after another, {@code EverybodyTogether} all at once.
 */
@NullMarked
package org.recordclearance.doj.bulk.people;

import org.jspecify.annotations.NullMarked;
