package org.recordclearance.examples.countyreview.sample;

import java.util.Collections;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Subject;

/**
 * The numbers of the people of a sample. Samples of different seeds, or of different counties, have no SUBJECT_ID in common, so that they
 * can be read together, as long as they have fewer people than {@value #PEOPLE} and their seeds are less than as many apart. Of the numbers
 * of the state's records, seven digits, large samples may have some in common.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class SampleNumbers {

    private static final long PEOPLE = 10_000_000;
    private static final long SEEDS = 10_000_000;
    private static final County OF_NUMBERS_FROM_THE_FIRST_ON = County.of("SAN JOAQUIN");
    private static final long FIRST_SEED = 1;

    /** Part of a round that, however often it is added up, comes near none that it has been at. */
    private static final long GOLDEN_PART = 6_180_339;

    private final long block;

    SampleNumbers(long seed, County county) {
        int counties = County.all().size();
        long place = Math.floorMod(number(county) - number(OF_NUMBERS_FROM_THE_FIRST_ON), counties);
        this.block = Math.floorMod(seed - FIRST_SEED, SEEDS) * counties + place;
    }

    private static int number(County county) {
        return Collections.binarySearch(County.all(), county);
    }

    /** Gets the SUBJECT_ID of a person, who is drawn with the place among all of the sample, from 0. */
    String subjectId(Subject subject) {
        return Long.toString((block + 1) * PEOPLE + place(subject));
    }

    /** Gets the number of the state's record, which no real one has, in the form in which it was drawn: a sign before eight digits. */
    String cii(Subject subject) {
        long moved = Math.floorMod(block * GOLDEN_PART + place(subject), PEOPLE);
        return subject.cii().substring(0, 2) + SampleRow.digits(moved, 7);
    }

    private static long place(Subject subject) {
        return Long.parseLong(subject.id());
    }
}
