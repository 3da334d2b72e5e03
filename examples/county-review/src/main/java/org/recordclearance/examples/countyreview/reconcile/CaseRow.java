package org.recordclearance.examples.countyreview.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * What one side says of a case: a conviction, or without sections a person's case. Immutable.
 *
 * @param place where it was read
 * @param subject the number of the person, empty in a court's extract
 * @param court the court as written, empty where it is not stated
 * @param numbers the case numbers as written
 * @param section the section as written, empty where it is not stated
 * @param name the name as written, empty where it is not stated
 * @param date the day as written, empty where it is not stated
 * @param outcome what is determined, empty in a court's extract
 */
record CaseRow(
        String place,
        String subject,
        String court,
        List<String> numbers,
        String section,
        String name,
        String date,
        String outcome) {

    /** The normal forms of the numbers that name a case. */
    List<String> cases() {
        return numbers.stream()
                .map(NormalForm::caseNumber)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    boolean mayBeOfCourtOf(CaseRow other) {
        String here = NormalForm.court(court);
        String there = NormalForm.court(other.court);
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }

    boolean fitsInSection(CaseRow other) {
        return section.isEmpty() || other.section.isEmpty() || NormalForm.isSameSection(section, other.section);
    }

    boolean fitsInSectionNumber(CaseRow other) {
        return !section.isEmpty() && !other.section.isEmpty() && NormalForm.isSameSectionNumber(section, other.section);
    }

    boolean fitsInName(CaseRow other) {
        return name.isEmpty() || other.name.isEmpty() || PersonName.isSame(name, other.name);
    }

    /** A day that can't be read fits no other. */
    boolean fitsInDate(CaseRow other) {
        return agreementInDate(other) == WrittenDay.Agreement.SAME;
    }

    /** Tells if the days are one; where one is not stated, they are. */
    WrittenDay.Agreement agreementInDate(CaseRow other) {
        return date.isEmpty() || other.date.isEmpty()
                ? WrittenDay.Agreement.SAME
                : WrittenDay.of(date).with(WrittenDay.of(other.date));
    }

    /** Checks if another says the very same wherever both say something, so that it makes no difference which of them is meant. */
    boolean saysTheSame(CaseRow other) {
        return cases().equals(other.cases())
                && NormalForm.court(court).equals(NormalForm.court(other.court))
                && subject.equals(other.subject)
                && outcome.equals(other.outcome)
                && section.equals(other.section)
                && name.equals(other.name)
                && date.equals(other.date);
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "CaseRow[]";
    }
}
