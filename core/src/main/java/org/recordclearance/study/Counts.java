package org.recordclearance.study;

import java.util.List;

/**
 * What is counted of people of a class. That of one person is put together first, and then added to that of others. For one thread.
 *
 * @param <C> the type itself
 */
interface Counts<C extends Counts<C>> {

    /** Adds what was counted of other people. */
    void add(C others);

    /** Gives the cells behind the labels of a row. */
    List<StudyCell> cells();
}
