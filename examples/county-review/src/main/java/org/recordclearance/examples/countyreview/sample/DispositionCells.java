package org.recordclearance.examples.countyreview.sample;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** Prints what became of a count, and the parts of a sentence, each of which has a row. */
final class DispositionCells {

    /**
     * One part of a sentence, as the columns tell it.
     *
     * @param place where or how it is served, empty where there is no sentence
     * @param length how long, in units, or something that can't be counted
     * @param unit the letter of the unit
     */
    record Part(String place, String length, String unit) {

        private static final Part NONE = new Part("", "", "");

        /** Sets the columns of the sentence. */
        void print(int number, SampleRow row) {
            boolean something = !place.isEmpty();
            row.set(BulkColumn.SENT_ORDER, something ? SampleRow.digits(number, 3) : "");
            row.set(BulkColumn.SENT_LOC_CODE, something ? place.substring(0, 1) : "");
            row.set(BulkColumn.SENT_LOC_DESCR, place);
            row.set(BulkColumn.SENT_LENGTH, length);
            row.set(BulkColumn.SENT_TIME_CODE, unit);
            row.set(BulkColumn.SENT_TIME_DESCR, SampleRow.padded(unitWord(), 10));
        }

        private String unitWord() {
            return switch (unit) {
                case "D" -> "DAYS";
                case "M" -> "MONTHS";
                case "Y" -> "YEARS";
                default -> "";
            };
        }
    }

    private DispositionCells() {}

    /** Sets the columns of a disposition, the count's one of a number, dated by a cell. */
    static void print(Disposition disposition, int number, String date, SampleRow row) {
        row.set(BulkColumn.DISP_DATE, date);
        row.set(BulkColumn.DISP_ORDER, SampleRow.digits(number, 3));
        // Stands for the DOJ's own code of these words.
        row.set(
                BulkColumn.DISP_CODE,
                Integer.toString(8000 + Math.floorMod(disposition.text().hashCode(), 1000)));
        row.set(BulkColumn.DISP_DESCR, disposition.text());
    }

    /** Gets the parts of a sentence, one that says nothing where there is none. */
    static List<Part> parts(Sentence sentence, Random random) {
        if (sentence.terms().isEmpty() && sentence.details().isEmpty()) {
            return List.of(Part.NONE);
        }
        List<Part> parts = new ArrayList<>();
        sentence.terms().forEach(term -> parts.add(part(term, random)));
        sentence.details().forEach(detail -> parts.add(new Part(detail, "", "")));
        return parts;
    }

    private static Part part(Term term, Random random) {
        String place = term.kind().name();
        ReportedLength length = term.length();
        Optional<Period> period = length.period();
        if (period.isEmpty()) {
            if (length.isMissing()) {
                return new Part(place, "", "M");
            }
            return term.kind() == TermKind.PRISON && random.nextBoolean()
                    ? new Part(place, "LIFE", "")
                    : new Part(place, "12", "N");
        }
        Period stated = period.get();
        if (stated.getYears() > 0) {
            return new Part(place, Integer.toString(stated.getYears()), "Y");
        }
        return stated.getMonths() > 0
                ? new Part(place, Integer.toString(stated.getMonths()), "M")
                : new Part(place, Integer.toString(stated.getDays()), "D");
    }
}
