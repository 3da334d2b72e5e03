package org.recordclearance.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.recordclearance.study.Grouping.ageGroup;
import static org.recordclearance.study.Grouping.county;
import static org.recordclearance.study.Grouping.outcome;
import static org.recordclearance.study.Grouping.people;
import static org.recordclearance.study.Grouping.sex;
import static org.recordclearance.study.Grouping.yearOfConviction;
import static org.recordclearance.study.StudiedSheets.AS_OF;
import static org.recordclearance.study.StudiedSheets.SHEETS;
import static org.recordclearance.study.StudiedSheets.policy;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;

/** Who is in a file, whatever a policy says. */
class StudyTest {

    private final Study study = Study.of(SHEETS).asOf(AS_OF);

    @Test
    void people_and_their_convictions_are_counted() {
        StudyTable table = study.by(sex());
        StudyRow all = table.total().orElseThrow();

        assertThat(all.count("people")).isEqualTo(SHEETS.size());
        assertThat(all.count("convictions"))
                .isEqualTo(SHEETS.stream()
                        .flatMap(sheet -> sheet.convictions().stream())
                        .filter(StudiedSheets::isCounted)
                        .count());
        assertThat(all.count("may be convictions"))
                .isEqualTo(SHEETS.stream()
                        .flatMap(sheet -> sheet.possibleConvictions().stream())
                        .filter(StudiedSheets::isCounted)
                        .count())
                .isPositive();
        assertThat(table.rows().stream().mapToLong(row -> row.count("people")).sum())
                .isEqualTo(SHEETS.size());
        assertThat(table.notes()).singleElement().asString().startsWith("Convictions later than 2019-07-01 (");
    }

    @Test
    void a_person_is_in_each_class_of_convictions_once_and_once_in_all() {
        StudyTable table = study.by(county());

        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.count("people"))
                        .isEqualTo(SHEETS.stream()
                                .filter(sheet -> sheet.knownOrPossibleConvictions().stream()
                                        .filter(StudiedSheets::isCounted)
                                        .anyMatch(each -> county().classOf(new Grouping.Seen(sheet, AS_OF, each, null))
                                                .equals(row.classes().get(0))))
                                .count()));
        assertThat(table.total().orElseThrow().count("people")).isEqualTo(SHEETS.size());
        assertThat(table.notes()).hasSize(2);
    }

    @Test
    void as_of_a_day_that_is_past_there_are_no_later_convictions_and_a_note_says_how_many_there_are() {
        LocalDate past = LocalDate.of(1850, 1, 1);
        List<Conviction> later = new ArrayList<>();
        List<Conviction> others = new ArrayList<>();
        for (RapSheet sheet : SHEETS) {
            for (Conviction each : sheet.knownOrPossibleConvictions()) {
                (each.date().earliest().isAfter(past) ? later : others).add(each);
            }
        }
        Study then = study.asOf("1850-01-01");
        RuleSet all = DecisionTable.named("all")
                .covers(Condition.of("it is a conviction", inquiry -> Answer.YES))
                .otherwise(Outcome.DISMISS, "All")
                .build();
        PolicyStudy under = then.under(all);
        String note = "Convictions later than 1850-01-01 (" + later.size() + " of " + (later.size() + others.size())
                + " on these records) are neither counted nor given relief."
                + " All else is as the records stand, later entries too.";

        assertThat(later).isNotEmpty();
        assertThat(others).isNotEmpty();
        assertThat(List.of(
                        then.by(sex()),
                        then.by(county()),
                        then.compare(all),
                        under.by(county()),
                        under.gap(),
                        under.waits(),
                        under.undecided(),
                        under.eligibleByYear(1),
                        under.timeSinceConviction()))
                .allSatisfy(table -> {
                    assertThat(table.notes()).contains(note);
                    assertThat(table.suppressed(3).notes())
                            .noneMatch(each -> each.contains(" on these records"))
                            .anyMatch(each -> each.startsWith("Convictions later than 1850-01-01 are neither"));
                });
        StudyRow everybody = then.by(county()).total().orElseThrow();
        assertThat(everybody.count("convictions") + everybody.count("may be convictions"))
                .isEqualTo(others.size());
        assertThat(everybody.count("people")).isEqualTo(SHEETS.size());
        long relief = all.reviewAll(SHEETS.stream(), past)
                .flatMap(review -> review.determinations().stream())
                .filter(each -> each.outcome().kind().isRelief())
                .filter(each -> !each.conviction().date().earliest().isAfter(past))
                .count();
        assertThat(under.by(county()).total().orElseThrow().count("convictions with relief"))
                .isEqualTo(then.compare(all).rows().get(0).count("convictions with relief"))
                .isEqualTo(relief);
        assertThat(under.eligibleByYear(300).rows())
                .allSatisfy(
                        row -> assertThat(row.count("convictions with relief")).isLessThanOrEqualTo(others.size()));
    }

    @Test
    void a_day_in_another_form_is_refused_with_the_form() {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> Study.of(SHEETS).asOf("01/01/2020"))
                .withMessage("'01/01/2020' is not a day as it is written here, year-month-day such as 2026-01-01");
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> study.asOf("2020-02-30"));
        assertThat(study.asOf("2020-02-29").asOf()).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Test
    void a_day_that_no_date_of_a_record_could_be_is_refused() {
        for (LocalDate day :
                List.of(LocalDate.MIN, ReportedDate.MIN.minusDays(1), ReportedDate.MAX.plusDays(1), LocalDate.MAX)) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> study.asOf(day),
                    () -> Study.of(SHEETS).asOf(day),
                    () -> Study.of(SHEETS).asOf(day.toString()))) {
                assertThatExceptionOfType(DateTimeException.class)
                        .isThrownBy(call)
                        .withMessage("a date must be in the years 1 to 9999");
            }
        }
    }

    @Test
    void as_of_the_first_and_the_last_day_all_is_answered() {
        for (LocalDate day : List.of(ReportedDate.MIN, ReportedDate.MAX)) {
            Study then = study.asOf(day);
            PolicyStudy under = then.under(policy(50, 10));
            for (StudyTable table : List.of(
                    then.by(sex()),
                    then.by(ageGroup()),
                    then.by(yearOfConviction()),
                    then.compare(policy(50, 10)),
                    under.by(county()),
                    under.eligibleByYear(10),
                    under.gap(),
                    under.waits(),
                    under.undecided(),
                    under.timeSinceConviction(),
                    under.quantiles(Measure.age()))) {
                assertThat(table.toString()).contains(day.toString());
            }
        }
    }

    @Test
    void a_grouping_may_not_be_named_like_a_figure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.by(people("convictions", sheet -> "a")))
                .withMessage("grouping 'convictions' is named like a figure of this table: it needs another name");
        PolicyStudy under = study.under(policy(50, 10));
        Grouping covered = people("covered", sheet -> sheet.subject().sex());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> under.by(covered))
                .withMessageContaining("'covered' is named like a figure");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> under.quantiles(Measure.age(), people("median", sheet -> "a")))
                .withMessageContaining("'median'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> under.waits(people("relief by time alone", sheet -> "a")))
                .withMessageContaining("'relief by time alone'");
        assertThat(study.by(covered).columns()).contains("covered", "convictions");
    }

    @Test
    void null_is_refused_by_the_name_of_what_it_is() {
        PolicyStudy under = study.under(policy(50, 10));
        Map<String, ThrowingCallable> calls = Map.of(
                "a grouping is null", () -> study.by(null),
                "the policy is null", () -> study.under(null),
                "a policy is null", () -> study.compare((RuleSet) null),
                "the measure is null", () -> under.quantiles(null),
                "the day is null", () -> study.asOf((String) null),
                "the further groupings are null", () -> under.waits((Grouping[]) null));

        calls.forEach((message, call) ->
                assertThatNullPointerException().isThrownBy(call).withMessageContaining(message));
        assertThatNullPointerException()
                .isThrownBy(() -> under.policy().review(SHEETS.get(0), null))
                .withMessage("the day is null");
        assertThatNullPointerException()
                .isThrownBy(() -> under.waits((Grouping) null))
                .withMessage("a grouping is null");
        assertThatIllegalStateException()
                .isThrownBy(() -> under.quantiles(Measure.of("odd", (conviction, day) -> null)))
                .withMessageContaining("measure 'odd' gave null: what is not known is OptionalDouble.empty()");
        assertThatNullPointerException()
                .isThrownBy(() -> people(null, sheet -> "a"))
                .withMessage("name");
    }

    @Test
    void a_table_that_can_t_be_written_names_the_file_that_was_asked_for(@TempDir Path folder) {
        Path file = folder.resolve("no folder").resolve("sex.csv");

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> study.by(sex()).toCsv(file))
                .withMessage(file + ": its folder is not there");
    }

    @Test
    void outcomes_need_a_policy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.by(outcome()))
                .withMessageContaining("study.under(policy)");
    }

    @Test
    void a_stream_of_people_is_read_to_its_end_and_closed() {
        AtomicBoolean closed = new AtomicBoolean();

        Study ofStream =
                Study.of(SHEETS.stream().onClose(() -> closed.set(true))).asOf(AS_OF);

        assertThat(closed).isTrue();
        assertThat(ofStream.population().people()).isEqualTo(SHEETS);
        assertThat(ofStream.asOf(AS_OF.plusYears(1)).asOf()).isEqualTo(AS_OF.plusYears(1));
    }
}
