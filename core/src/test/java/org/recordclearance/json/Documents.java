package org.recordclearance.json;

import static org.recordclearance.eligibility.Conditions.ageAtLeast;
import static org.recordclearance.eligibility.Conditions.felony;
import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Conditions.yearsSinceConviction;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.REVIEW;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;
import org.recordclearance.rapsheet.Warning;

/** A rap sheet and a policy for the tests of this package. */
final class Documents {

    static final LocalDate AS_OF = LocalDate.of(2020, 1, 1);

    static final DecisionTable POLICY = DecisionTable.named("bay")
            .covers(inCounty("SAN FRANCISCO"))
            .step("misdemeanor", Condition.not(felony()))
            .then(DISMISS, "Misdemeanor or infraction")
            .step("forty years", yearsSinceConviction(40))
            .then(DISMISS, "Conviction occurred 40 or more years ago")
            .citing("HS 1, subdivision (a)")
            .step("sixty", ageAtLeast(60))
            .then(DISMISS, "60 years or older")
            .otherwise(REVIEW.saying("DA reviews"), "No criterion applies")
            .remedyByServing(Condition.of(
                    "the sentence still runs",
                    inquiry ->
                            inquiry.sentenceEnd(inquiry.conviction()).isPast().not()))
            .build();

    private Documents() {}

    /** The record of a person with two names, whose file is in good order. */
    static RapSheet skywalker() {
        ReportedDate day = ReportedDate.parse("1984-09-18");
        Sentence sentence = new Sentence(
                List.of(
                        new Term(TermKind.PROBATION, ReportedLength.of(Period.ofYears(3))),
                        new Term(TermKind.JAIL, ReportedLength.of(Period.ofDays(30)))),
                List.of("fine", "restitution"));
        return RapSheet.builder()
                .subject(person -> person.id("7")
                        .cii("A99000099")
                        .name("01", "SKYWALKER,LUKE JAY")
                        .name("02", "SKYWALKER,LUKE")
                        .dateOfBirth("1966-01-19")
                        .sex("M")
                        .race("WHITE"))
                .cycle(cycle -> cycle.date(ReportedDate.parse("1984-07-25"))
                        .court(
                                "1984-09-18",
                                "SAN FRANCISCO",
                                event -> event.agency("CASC SAN FRANCISCO")
                                        .nameCode("01")
                                        .caseNumber("1234567")
                                        .count(count -> count.codeSection("HS 11350(a)")
                                                .asWritten("11350(A) HS")
                                                .description("POSSESS NARCOTIC")
                                                .disposition(new Disposition(
                                                        DispositionType.CONVICTED,
                                                        day,
                                                        Level.FELONY,
                                                        sentence,
                                                        "DISPO:CONVICTED")))))
                .gap(Gap.REJECTED_ROW)
                .warning(new Warning(12, Warning.Kind.UNRECOGNIZED_EVENT))
                .build();
    }
}
