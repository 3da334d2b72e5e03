package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.eligibility.Conditions.ageAtLeast;
import static org.recordclearance.eligibility.Conditions.deceased;
import static org.recordclearance.eligibility.Conditions.felony;
import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Conditions.moreThanYearsSinceLatestConviction;
import static org.recordclearance.eligibility.Conditions.yearsSinceConviction;

import java.time.LocalDate;
import java.time.Year;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Determination.Basis;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/**
 * A record of many convictions is determined with few questions, however little of it is known: what is asked of each
 * conviction of the record is counted.
 */
class ManyUnknownFactsTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);
    private static final Term LIFE = new Term(TermKind.PRISON, ReportedLength.unreadable());

    /** Two steps ask about all convictions. */
    private static final int ONCE_A_STEP = 2;

    /** A forecast tries some days, however many convictions there are. */
    private static final int A_FEW_DAYS = 5 * ONCE_A_STEP;

    /** How often a conviction of the record was looked at. */
    private static final AtomicLong LOOKS = new AtomicLong();

    private static final Condition PRIORS = Condition.of(
            "two or more convictions are earlier than the conviction date",
            inquiry -> inquiry.atLeast(
                    2,
                    inquiry.rapSheet().convictions(),
                    each -> inquiry.dateOf(looked(each)).isBefore(inquiry.convictionDate())));

    private static final Condition SERVING = Condition.of(
            "some sentence ends after the as-of date",
            inquiry -> inquiry.some(
                    inquiry.rapSheet().convictions(),
                    each -> inquiry.sentenceEnd(looked(each)).isReached().not()));

    private static final DecisionTable TABLE = DecisionTable.named("many steps")
            .covers(inCounty("YOLO"))
            .step("level", felony().not())
            .then(Outcome.REVIEW, "Not a felony")
            .step(
                    "late",
                    Condition.of(
                            "late",
                            inquiry -> inquiry.convictionDate()
                                    .isBefore(LocalDate.of(2016, 11, 9))
                                    .not()))
            .then(Outcome.NOT_ELIGIBLE, "Too late")
            .step("priors", PRIORS)
            .then(Outcome.NOT_ELIGIBLE, "Two priors")
            .step("age", ageAtLeast(50))
            .then(Outcome.DISMISS, "Old enough")
            .step("quiet", moreThanYearsSinceLatestConviction(10))
            .then(Outcome.DISMISS, "Quiet")
            .step("years", yearsSinceConviction(20))
            .then(Outcome.REDUCE, "Long ago")
            .step("serving", SERVING)
            .then(Outcome.REVIEW, "Serving")
            .step("deceased", deceased())
            .then(Outcome.DISMISS, "Deceased")
            .otherwise(Outcome.REVIEW, "Nothing applies")
            .build();

    private static RapSheet sheet(int convictions, IntFunction<ReportedDate> date, IntFunction<Level> level) {
        RapSheet.Builder sheet = RapSheet.builder().subject(subject -> subject.dateOfBirth("1980"));
        for (int i = 0; i < convictions; i++) {
            int each = i;
            sheet.cycle(cycle -> cycle.court(
                    date.apply(each).toString(),
                    "YOLO",
                    event -> event.convicted("HS 11359", level.apply(each), LIFE, LIFE)));
        }
        return sheet.buildAsStated();
    }

    private static Conviction looked(Conviction conviction) {
        LOOKS.incrementAndGet();
        return conviction;
    }

    /** Requires that some work looks at each conviction of a record so many times at most. */
    private static void assertLooks(RapSheet sheet, int most, Runnable work) {
        LOOKS.set(0);
        work.run();
        assertThat(LOOKS.get() / sheet.convictions().size())
                .as("looks at each conviction")
                .isLessThanOrEqualTo(most);
    }

    private static void determine(Conviction conviction) {
        assertThat(TABLE.determine(conviction, AS_OF))
                .hasValueSatisfying(each -> assertThat(each.basis()).isEqualTo(Basis.UNDECIDED));
    }

    private static void explain(Conviction conviction) {
        assertThat(TABLE.explain(conviction, AS_OF)).isPresent();
    }

    private static void forecast(Conviction conviction) {
        TABLE.forecast(conviction, AS_OF);
    }

    @Test
    void two_hundred_convictions_of_which_no_date_and_no_level_is_known() {
        RapSheet sheet = sheet(200, i -> ReportedDate.missing(), i -> Level.MISSING);

        for (int i = 0; i < 200; i += 10) {
            Conviction each = sheet.convictions().get(i);
            assertLooks(sheet, ONCE_A_STEP, () -> determine(each));
        }
        Conviction one = sheet.convictions().get(100);
        assertLooks(sheet, ONCE_A_STEP, () -> explain(one));
        assertLooks(sheet, A_FEW_DAYS, () -> forecast(one));
    }

    @Test
    void two_hundred_convictions_of_which_only_the_year_is_known() {
        RapSheet sheet = sheet(200, i -> ReportedDate.of(Year.of(1960 + i / 4)), i -> Level.FELONY);

        for (int i : new int[] {10, 150}) {
            Conviction one = sheet.convictions().get(i);
            assertLooks(sheet, ONCE_A_STEP, () -> explain(one));
            assertLooks(sheet, A_FEW_DAYS, () -> forecast(one));
        }
        assertLooks(sheet, A_FEW_DAYS, () -> TABLE.review(sheet, AS_OF));
    }

    @Test
    void twenty_thousand_convictions_of_which_no_date_is_known() {
        RapSheet sheet = sheet(20_000, i -> ReportedDate.missing(), i -> Level.FELONY);

        assertLooks(sheet, ONCE_A_STEP, () -> determine(sheet.convictions().get(0)));
        Conviction one = sheet.convictions().get(100);
        assertLooks(sheet, ONCE_A_STEP, () -> explain(one));
        assertLooks(sheet, A_FEW_DAYS, () -> forecast(one));
    }

    @Test
    void twenty_thousand_convictions_of_which_all_is_known() {
        RapSheet sheet = sheet(20_000, i -> ReportedDate.of(AS_OF.minusDays(i)), i -> Level.FELONY);

        Conviction one = sheet.convictions().get(19_999);
        assertLooks(sheet, ONCE_A_STEP, () -> TABLE.determine(one, AS_OF));
        assertLooks(sheet, ONCE_A_STEP, () -> explain(one));
        assertLooks(sheet, A_FEW_DAYS, () -> forecast(one));
    }

    @Test
    void answers_chained_one_by_one_do_not_overflow_the_stack() {
        RapSheet sheet = sheet(50_000, i -> ReportedDate.missing(), i -> Level.FELONY);
        Condition chained = Condition.of("any is early", inquiry -> {
            Answer any = Answer.NO;
            for (Conviction conviction : sheet.convictions()) {
                any = any.or(inquiry.dateOf(looked(conviction)).isBefore(AS_OF));
            }
            return any;
        });
        DecisionTable table = DecisionTable.named("chained")
                .covers(inCounty("YOLO"))
                .step("any", chained)
                .then(Outcome.DISMISS, "Early")
                .step("none", chained.not())
                .then(Outcome.DISMISS, "None early")
                .otherwise(Outcome.REVIEW, "Never")
                .build();

        assertLooks(
                sheet, ONCE_A_STEP, () -> table.determine(sheet.convictions().get(0), AS_OF));
    }
}
