package org.recordclearance.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recordclearance.study.StudiedSheets.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

/** How tables print themselves, and what they withhold. */
class StudyTableTest {

    private static final String NAUGHTY = "=1|2,\u001b\"*<b>";

    private final List<RapSheet> sheets = new ArrayList<>();

    private StudyTableTest people(int count, String race, String born) {
        for (int i = 0; i < count; i++) {
            sheets.add(RapSheet.builder()
                    .subject(person -> person.race(race).dateOfBirth(born))
                    .cycle(cycle ->
                            cycle.court("2015-03-01", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
                    .build());
        }
        return this;
    }

    private StudyTable byRace() {
        return Study.of(sheets).asOf("2019-07-01").under(policy(50, 10)).by(Grouping.race());
    }

    @Test
    void it_prints_its_cells_below_each_other() {
        assertThat(people(2, "White", "1950-01-01")
                        .people(1, "", "1990-01-01")
                        .people(1, "black", "missing")
                        .byRace())
                .hasToString("""
                        relief by race, under age 50, years 10, as of 2019-07-01
                        race        people  covered  relief  possible relief  relief %  convictions  convictions with relief  convictions with possible relief
                        BLACK            1        1       0                1       0.0            1                        0                                 1
                        WHITE            2        2       2                2     100.0            2                        2                                 2
                        not stated       1        1       0                0       0.0            1                        0                                 0
                        all              4        4       2                3      50.0            4                        2                                 3
                        """);
    }

    @Test
    void it_prints_as_markdown_and_csv_and_what_a_record_says_is_a_cell() throws IOException {
        StudyTable table = people(1, NAUGHTY, "1950-01-01").byRace();

        assertThat(table.toMarkdown()).isEqualTo("""
                        **relief by race, under age 50, years 10, as of 2019-07-01**

                        | race | people | covered | relief | possible relief | relief % | convictions | convictions with relief | convictions with possible relief |
                        |---|---:|---:|---:|---:|---:|---:|---:|---:|
                        | =1\\|2, "\\*&lt;B> | 1 | 1 | 1 | 1 | 100.0 | 1 | 1 | 1 |
                        | all | 1 | 1 | 1 | 1 | 100.0 | 1 | 1 | 1 |
                        """);
        assertThat(table.toCsv())
                .isEqualTo(
                        "race,people,covered,relief,possible relief,relief %,convictions,convictions with relief,convictions with possible relief\n"
                                + "\"'=1|2, \"\"*<B>\",1,1,1,1,100.0,1,1,1\n");
    }

    @Test
    void a_csv_file_is_its_owners_and_replaces_what_was_there(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("race.csv"), "before");
        StudyTable table = people(3, "WHITE", "1950-01-01").byRace();

        table.toCsv(file.toString());

        assertThat(file).hasContent(table.toCsv());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThatThrownBy(() -> table.toCsv(folder.resolve("no").resolve("such.csv")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void rows_are_read_by_the_names_of_columns() {
        StudyRow row = people(3, "WHITE", "1950-01-01").byRace().row("WHITE");

        assertThat(row.count("relief")).isEqualTo(3);
        assertThat(row.number("relief %")).isEqualTo(100.0);
        assertThat(row.text("relief %")).isEqualTo("100.0");
        assertThat(row).hasToString("[WHITE, 3, 3, 3, 3, 100.0, 3, 3, 3]").isEqualTo(byRace().row("WHITE"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.count("relieve"))
                .withMessageContaining("convictions with possible relief");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byRace().row("BLUE"))
                .withMessageContaining("WHITE");
        assertThatThrownBy(() -> row.count("race")).isInstanceOf(NoSuchElementException.class);
        assertThat(byRace()).isEqualTo(byRace()).hasSameHashCodeAs(byRace());
    }

    @Test
    void large_counts_stay_and_small_ones_take_what_would_tell_them_along() {
        StudyTable table = people(300, "WHITE", "1950-01-01")
                .people(200, "BLACK", "1950-01-01")
                .people(5, "BLACK", "1990-01-01")
                .people(4, "OTHER", "1950-01-01")
                .byRace()
                .suppressed(10);

        assertThat(table.rows()).extracting(row -> row.classes().get(0)).containsExactly("BLACK", "WHITE");
        assertThat(table.row("WHITE").text("people")).isIn("300", "*");
        assertThat(table.total().orElseThrow().count("people")).isEqualTo(509);
        assertThat(table.toString()).contains("left out").doesNotContain("OTHER");
        assertThat(told(table.rows(), table.total().orElseThrow(), "people", 509))
                .isEmpty();
        assertThat(List.of(
                        table.row("BLACK").hasNumber("covered"),
                        table.row("BLACK").hasNumber("relief")))
                .as("205 covered and 200 with relief would tell the 5 without")
                .contains(false);
        assertThat(byRace().suppressed(3).row("OTHER").count("people")).isEqualTo(4);
        assertThatIllegalArgumentException().isThrownBy(() -> byRace().suppressed(0));
    }

    /** What a total tells of the only count of a column that is not shown, where it is small. */
    private static List<Long> told(List<StudyRow> rows, StudyRow all, String column, long sum) {
        long shown = rows.stream()
                .filter(row -> row.hasNumber(column))
                .mapToLong(row -> row.count(column))
                .sum();
        long rest = all.hasNumber(column) ? sum - shown : 0;
        return rest > 0 && rest <= 10 ? List.of(rest) : List.of();
    }

    @Test
    void quantiles_of_few_are_withheld_and_so_are_extremes() {
        people(45, "WHITE", "1950-01-01").people(12, "BLACK", "1960-01-01").people(12, "OTHER", "1970-01-01");
        StudyTable table = Study.of(sheets)
                .asOf("2019-07-01")
                .under(policy(50, 10))
                .quantiles(Measure.age(), Grouping.race())
                .suppressed(10);

        assertThat(table.row("WHITE").text("least")).isEqualTo("*");
        assertThat(table.row("WHITE").text("10%")).isEqualTo("*");
        assertThat(table.row("WHITE").text("25%")).isEqualTo("69.0");
        assertThat(table.row("WHITE").text("median")).isEqualTo("69.0");
        assertThat(table.row("BLACK").text("median")).isEqualTo("*");
        assertThat(table.row("BLACK").count("people")).isEqualTo(12);
    }

    @Test
    void what_years_tell_of_each_other_is_withheld() {
        people(100, "WHITE", "1950-01-01").people(3, "WHITE", "1969-08-01").people(20, "WHITE", "1971-01-01");
        StudyTable all =
                Study.of(sheets).asOf("2019-07-01").under(policy(50, 90)).eligibleByYear(2);
        StudyTable shown = all.suppressed(10);

        assertThat(all.rows()).extracting(row -> row.count("relief")).containsExactly(100L, 103L, 123L);
        assertThat(shown.rows()).hasSize(3);
        assertThat(shown.rows().get(1).hasNumber("gained")).isFalse();
        assertThat(shown.rows().get(0).hasNumber("relief")
                        && shown.rows().get(1).hasNumber("relief"))
                .as("both would tell the 3 who gained")
                .isFalse();
    }

    @Test
    void what_policies_tell_of_each_other_is_withheld() {
        people(100, "WHITE", "1950-01-01").people(3, "WHITE", "1970-01-01").people(20, "WHITE", "1990-01-01");
        Study study = Study.of(sheets).asOf("2019-07-01");
        StudyTable all = study.compare(policy(45, 90), policy(50, 90), policy(20, 90));
        StudyTable shown = all.suppressed(10);

        assertThat(all.rows()).extracting(row -> row.count("relief")).containsExactly(123L, 103L, 100L);
        assertThat(shown.rows()).extracting(row -> row.text("people")).containsExactly("123", "123", "123");
        assertThat(shown.rows().get(1).hasNumber("relief")
                        && shown.rows().get(2).hasNumber("relief"))
                .as("both would tell the 3 who are between the two ages")
                .isFalse();
    }

    @Test
    void what_there_is_none_of_is_empty_where_its_count_is_shown() {
        people(40, "WHITE", "1990-01-01").people(40, "WHITE", "1950-01-01");
        StudyTable gap =
                Study.of(sheets).asOf("2019-07-01").under(policy(50, 90)).gap();

        StudyRow eligible = gap.suppressed(10).row("eligible, no relief on the record");
        StudyRow waiting = gap.suppressed(10).row("waits for a later day");

        assertThat(eligible.text("relief by time alone")).isEqualTo("0");
        assertThat(eligible.text("median")).isEmpty();
        assertThat(waiting.count("relief by time alone")).isEqualTo(40);
        assertThat(waiting.text("median")).isEqualTo("20.5");
        assertThat(waiting.text("10%")).isEqualTo("*");
    }
}
