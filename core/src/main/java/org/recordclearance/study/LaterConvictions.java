package org.recordclearance.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;

/**
 * The convictions that are later than the day of a study, whatever their date may be: as of that day there is none of them, nor relief for
 * it. One whose date is not known is none.
 *
 * @param day the day of the study
 * @param later how many there are
 * @param all of how many
 */
record LaterConvictions(LocalDate day, long later, long all) {

    static LaterConvictions of(Collection<RapSheet> people, LocalDate day) {
        long later = 0;
        long all = 0;
        for (RapSheet sheet : people) {
            for (Conviction each : sheet.knownOrPossibleConvictions()) {
                later += isLater(each, day) ? 1 : 0;
                all++;
            }
        }
        return new LaterConvictions(day, later, all);
    }

    private static boolean isLater(Conviction conviction, LocalDate day) {
        return conviction.date().earliest().isAfter(day);
    }

    /** Gives the convictions of a record that there are as of the day, and what may be one. */
    List<Conviction> without(RapSheet sheet) {
        List<Conviction> convictions = sheet.knownOrPossibleConvictions();
        return later == 0
                ? convictions
                : convictions.stream().filter(each -> !isLater(each, day)).toList();
    }

    /** Gives a review of the convictions that there are as of the day. */
    Review without(Review review) {
        List<Determination> determinations = review.determinations();
        if (later == 0 || determinations.stream().noneMatch(each -> isLater(each.conviction(), day))) {
            return review;
        }
        return new Review(
                review.rapSheet(),
                review.policy(),
                review.asOf(),
                determinations.stream()
                        .filter(each -> !isLater(each.conviction(), day))
                        .toList());
    }

    /** Returns a table with the note of what it does not count. */
    StudyTable under(StudyTable table) {
        return later == 0 ? table : table.noting(note(" (" + later + " of " + all + " on these records)"), note(""));
    }

    private String note(String number) {
        return "Convictions later than " + day + number
                + " are neither counted nor given relief. All else is as the records stand, later" + " entries too.";
    }
}
