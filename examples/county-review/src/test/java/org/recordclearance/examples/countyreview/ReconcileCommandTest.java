package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.BulkColumn;

/** A court's own extract beside the results of a review. */
class ReconcileCommandTest {

    private static final String HEADER = "Case;Charge;Court;Defendant;Convicted";

    @TempDir
    Path temporary;

    private ReviewFolder folder;

    @BeforeEach
    void make_a_folder() {
        folder = new ReviewFolder(temporary);
    }

    private static FabricatedRow conviction(String person, int count, String number) {
        return FabricatedRow.conviction(person, count)
                .with(BulkColumn.STP_ORI_DESCR, "CASC STOCKTON ZORBLAX")
                .with(BulkColumn.OFN, number)
                .with(BulkColumn.PRI_NAME, "ZORBLAX,AMY P" + person);
    }

    private void review(FabricatedRow... rows) {
        folder.review(folder.file(
                        "doj.csv", Stream.of(rows).map(FabricatedRow::line).toList()))
                .succeeds();
    }

    private Path lists() {
        return temporary.resolve("lists");
    }

    private CommandRun reconcile(String extract, Object... options) {
        return reconcileFile(folder.write("court.csv", extract), options);
    }

    private CommandRun reconcileFile(Path extract, Object... options) {
        List<Object> args =
                new ArrayList<>(List.of("reconcile", "--output", lists(), "--overwrite", "--case-column", "Case"));
        args.addAll(Arrays.asList(options));
        args.addAll(List.of(extract, folder.output()));
        return CommandRun.of(args.toArray());
    }

    private CommandRun reconcileAll(String... rows) {
        return reconcile(
                HEADER + "\n" + String.join("\n", rows) + "\n",
                "--section-column",
                "Charge",
                "--court-column",
                "Court",
                "--name-column",
                "Defendant",
                "--date-column",
                "Convicted");
    }

    private List<NamedCsvRecord> list(String name) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(lists().resolve(name + ".csv"))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode figures() {
        try {
            return new ObjectMapper()
                    .readTree(lists().resolve("reconciliation.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks how many rows there are of ours and of the court's, and that each is in one list. */
    private void found(String what, int ours, int theirs) {
        assertThat(figures().at("/ours/" + what).asInt()).as("ours, " + what).isEqualTo(ours);
        assertThat(figures().at("/court/" + what).asInt()).as("court, " + what).isEqualTo(theirs);
        for (String side : List.of("ours", "court")) {
            int sum = 0;
            for (var each : figures().get(side).properties()) {
                sum += each.getKey().equals("rows") ? 0 : each.getValue().asInt();
            }
            assertThat(figures().at("/" + side + "/rows").asInt()).isEqualTo(sum);
        }
    }

    @Test
    void what_is_the_same_is_said_to_be_so() {
        review(conviction("10", 1, "0123"));

        reconcileAll("0123;11359 HS;Stockton Zorblax Superior Court;ZORBLAX,AMY P10;2004-02-03")
                .succeeds()
                .showsNoRecord();

        found("same", 1, 1);
        NamedCsvRecord row = list("same").get(0);
        assertThat(row.getField("Subject ID")).isEqualTo("ZORBLAX10");
        assertThat(row.getField("Determination")).isEqualTo("Eligible for Dismissal");
        assertThat(row.getField("Court's Row")).isEqualTo("line 2");
        assertThat(row.getField("Differs In")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CASE-0123;11359 HS;;; | case number",
                "123;11359 HS;;; | case number",
                "0123;11359;;; | section",
                "0123;11359 HS;;Amy P10 Zorblax;2/3/2004 | name",
                "#123;11359 h&s;;AMY ZORBLAX;20040203 | case number; name"
            })
    void what_is_written_differently_is_told_from_what_differs(String row, String differs) {
        review(conviction("10", 1, "0123"));

        reconcileAll(row).succeeds();

        found("written_differently", 1, 1);
        assertThat(list("written_differently").get(0).getField("Differs In")).isEqualTo(differs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0123;11358 HS;;; | section",
                "0123;11359(a) HS;;; | section",
                "0123;11359 HS;;ROE,JANE; | name",
                "0123;11359 HS;;;2004-02-04 | date",
                "0123;11359 HS;;;2/4/04 8:30 AM | date",
                "123;11358;;ROE,JANE;2004 | section; name; date can't be read"
            })
    void what_differs_in_substance_is_said(String row, String differs) {
        review(conviction("10", 1, "0123"));

        reconcileAll(row).succeeds();

        found("different", 1, 1);
        assertThat(list("different").get(0).getField("Differs In")).isEqualTo(differs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"02/03/2004 08:30", "2004-02-03T08:30:00", "Feb. 3, 2004", "03-FEB-2004", "2/3/04", "3.2.2004x"})
    void a_day_is_read_as_courts_write_it(String day) {
        review(conviction("10", 1, "0123"));

        reconcileAll("0123;11359 HS;;;" + day).succeeds();

        found(day.endsWith("x") ? "day_not_read" : "same", 1, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0123;11359 HS;;;soon | date can't be read",
                "0123;11359 HS;;;38020 | date can't be read",
                "0123;11359 HS;;;03.02.2004 | date can't be read",
                "#123;11359 HS;;;2004 | case number; date can't be read"
            })
    void a_day_that_can_not_be_read_is_no_difference_in_substance(String row, String differs) {
        review(conviction("10", 1, "0123"));

        assertThat(reconcileAll(row).succeeds().out())
                .contains("Different in substance: 0", "The day can't be read: 1");

        found("day_not_read", 1, 1);
        assertThat(list("day_not_read").get(0).getField("Differs In")).isEqualTo(differs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"0123456, 0987654\"",
                "\"0123456,0987654\"",
                "\"0123456\n0987654\"",
                "\"0123456\r\n0987654\r\n\"",
                "\"0123456; 0987654\"",
                "\"123,456; 987,654\"",
                "\"123,456, 987,654\"",
                "0123456\u200b",
                "\u2060\u202d0123456\u202c\ufeff",
                "\u00a00123456\u202f"
            })
    void numbers_in_a_cell_are_found_each(String cell) {
        review(conviction("10", 1, "0123456"));

        reconcile("Case,Charge\n" + cell + ",11359 HS\n", "--section-column", "Charge")
                .succeeds();

        assertThat(figures().at("/ours/not_at_court").asInt()).isZero();
        assertThat(figures().at("/court/without_case_number").asInt()).isZero();
    }

    @Test
    void results_that_were_changed_are_refused_as_they_are_by_since() throws IOException {
        review(conviction("10", 1, "0123"));
        Path rows = folder.result("Prop64_Results.csv");
        String written = Files.readString(rows);
        String refused = "Prop64_Results.csv was changed since the review wrote it; move what was filled in";

        Files.writeString(rows, written.replace("0123", "0124"));
        reconcile("Case\n0124\n").failsSaying(2, refused).showsNoRecord();
        CommandRun.of("reconcile", "--case-column", "Case", "--output", lists(), temporary.resolve("court.csv"), rows)
                .failsSaying(2, refused);
        Files.writeString(rows, written);
        Path other = Files.writeString(folder.result("notes.txt"), "x");
        reconcile("Case\n0123\n").failsSaying(2, "notes.txt is none of the results", "put it elsewhere");
        Files.delete(other);
        reconcile("Case\n0123\n").succeeds();
        Files.delete(folder.result("summary.json"));
        reconcile("Case\n0123\n").failsSaying(2, "summary.json is missing");
        CommandRun.of(
                        "reconcile",
                        "--overwrite",
                        "--case-column",
                        "Case",
                        "--output",
                        lists(),
                        temporary.resolve("court.csv"),
                        rows)
                .succeeds();
    }

    @Test
    void what_is_missing_on_either_side_is_said_and_whether_its_case_is_there() {
        review(
                conviction("10", 1, "1"),
                conviction("20", 1, "2"),
                conviction("20", 2, "2").with(BulkColumn.OFFENSE_DESCR, "11357(A) HS-POSS"));

        reconcileAll("2;11359 HS;;;", "2;11364 HS;;;", "3;11359 HS;;;").succeeds();

        found("same", 1, 1);
        found("not_at_court", 2, 0);
        found("not_in_ours", 0, 2);
        assertThat(list("not_at_court"))
                .extracting(row -> row.getField("Subject ID") + row.getField("Case At Court"))
                .containsExactly("ZORBLAX10no", "ZORBLAX20yes");
        assertThat(list("not_in_ours"))
                .extracting(row -> row.getField("Its Case Number") + row.getField("Case In Ours"))
                .containsExactly("2yes", "3no");
    }

    @Test
    void a_case_of_the_same_number_in_another_court_is_another_case() {
        review(conviction("10", 1, "0123"));

        reconcileAll("0123;11359 HS;Lodi Superior Court;;").succeeds();

        found("not_at_court", 1, 0);
        found("not_in_ours", 0, 1);
    }

    @Test
    void where_two_of_the_courts_fit_one_of_ours_none_is_chosen() {
        review(conviction("10", 1, "0123"), conviction("20", 1, "7"));

        reconcileAll("0123;11359 HS;;;", "123;11359;;;", "7;11359 HS;;;").succeeds();

        found("ambiguous", 1, 2);
        found("same", 1, 1);
        assertThat(list("ambiguous"))
                .extracting(row -> row.getField("Group") + row.getField("Side") + row.getField("Place"))
                .containsExactly("1oursProp64_Results.csv line 2", "1courtline 2", "1courtline 3");
    }

    @Test
    void where_two_of_ours_fit_one_of_the_courts_none_is_chosen() {
        review(conviction("10", 1, "0123"), conviction("20", 1, "0123"));

        reconcileAll("0123;11359 HS;;;").succeeds();

        found("ambiguous", 2, 1);
    }

    @Test
    void co_defendants_are_told_apart_by_their_names() {
        review(conviction("10", 1, "0123"), conviction("20", 1, "0123"));

        reconcileAll("0123;11359 HS;;ZORBLAX,AMY P20;", "0123;11358 HS;;ZORBLAX,AMY P10;")
                .succeeds();

        found("same", 1, 1);
        found("not_at_court", 1, 0);
        found("not_in_ours", 0, 1);
    }

    @Test
    void as_many_of_each_side_that_say_the_same_belong_together_whichever_is_which() {
        review(conviction("10", 1, "0123"), conviction("10", 2, "0123"));

        reconcileAll("0123;11359 HS;;;", "0123;11359 HS;;;").succeeds();

        found("same", 2, 2);
    }

    @Test
    void the_exact_row_is_taken_before_one_that_fits_in_less() {
        review(
                conviction("10", 1, "0123"),
                conviction("10", 2, "0123").with(BulkColumn.OFFENSE_DESCR, "11357(A) HS-POSS"));

        reconcileAll("0123;11357(B) HS;;;", "0123;11359 HS;;;").succeeds();

        found("same", 1, 1);
        found("different", 1, 1);
    }

    @Test
    void without_a_column_of_sections_a_row_is_a_persons_case() {
        review(
                conviction("10", 1, "0123"),
                conviction("10", 2, "0123").with(BulkColumn.OFFENSE_DESCR, "11357(A) HS-POSS"));

        assertThat(reconcile("Case\n0123\n").succeeds().out())
                .contains("Ours: 1 case; the court's: 1 row", "The same: 1");

        assertThat(list("same").get(0).getField("Section")).isEqualTo("11359 HS; 11357(A) HS");
    }

    @Test
    void results_that_are_given_twice_would_count_twice() throws IOException {
        review(conviction("10", 1, "NULL"));
        Path extract = folder.write("court.csv", "Case\n0123\n");
        Path rows = folder.result("Prop64_Results.csv");
        Path copy = Files.copy(rows, temporary.resolve("copy.csv"));

        for (Path again : List.of(folder.output(), rows, copy)) {
            CommandRun.of("reconcile", "--case-column", "Case", "--output", lists(), extract, folder.output(), again)
                    .failsSaying(2, "the file is given twice", "Prop64_Results.csv")
                    .showsNoRecord();
        }
        assertThat(lists()).doesNotExist();
    }

    @Test
    void results_of_two_reviews_without_a_conviction_are_no_copies() throws IOException {
        String dismissed = FabricatedRow.conviction("10", 1)
                .with(BulkColumn.DISP_DESCR, "DISMISSED")
                .line();
        folder.review(folder.file("doj.csv", List.of(dismissed))).exits(0);
        Path extract = folder.write("court.csv", "Case\n0123\n");
        Path copy = Files.copy(folder.result("Prop64_Results.csv"), temporary.resolve("copy.csv"));

        CommandRun.of("reconcile", "--case-column", "Case", "--output", lists(), extract, folder.output(), copy)
                .succeeds();
    }

    @Test
    void what_names_no_case_is_listed_apart() {
        review(conviction("10", 1, "NULL"), conviction("20", 1, "0123"));

        reconcileAll("1.23E+11;11359 HS;;;", ";11359 HS;;;", "0123;11359 HS;;;").succeeds();

        found("without_case_number", 1, 2);
        found("same", 1, 1);
    }

    @Test
    void an_extract_is_read_as_spreadsheets_save_it_and_a_repeat_gives_the_same_bytes() throws IOException {
        review(conviction("10", 1, "0123"));
        String extract = "\uFEFFsep=,\r\n\"CASE\",charge\r\n\"=\"\"0123\"\"\",11359 HS\r\n\r\n";

        reconcile(extract, "--section-column", "Charge").succeeds();
        found("same", 1, 1);
        byte[] once = Files.readAllBytes(lists().resolve("same.csv"));
        reconcile(extract, "--section-column", "Charge").succeeds();

        assertThat(Files.readAllBytes(lists().resolve("same.csv"))).isEqualTo(once);
    }

    @Test
    void what_a_cell_holds_is_no_formula_in_a_list() {
        review(conviction("10", 1, "0123"));

        reconcileAll("0123;=HYPERLINK(1);;@SUM;").succeeds();

        assertThat(list("different").get(0).getField("Its Section")).startsWith("'=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11359 HS",
                "HS 11359",
                "hs 11359",
                "H&S 11359",
                "Health and Safety Code section 11359",
                "11359HS-FOR SALE"
            })
    void a_section_is_the_same_wherever_its_code_stands_and_whatever_that_is_called(String section) {
        review(conviction("10", 1, "0123"));

        reconcileAll("0123;" + section + ";;;").succeeds();

        found("same", 1, 1);
    }

    @Test
    void a_column_that_is_not_there_is_answered_with_those_that_are() {
        review(conviction("10", 1, "0123"));

        reconcile("Docket Number;Charge;Defendant\n1;2;3\n")
                .failsSaying(2, "has no column Case; its columns are: Docket Number, Charge, Defendant");
        reconcile("Case,Statute 1,,Statute 2\n1,2,,3\n", "--section-column", "Charge")
                .failsSaying(2, "has no column Charge; its columns are: Case, Statute 1, Statute 2");
        reconcile("case_number;Charge\n1;2\n").failsSaying(2, "its columns are: case_number, Charge");
        reconcile("DocketNumber;Charge\n1;2\n").failsSaying(2, "its columns are: DocketNumber, Charge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123;11359 HS;ZORBLAX,AMY",
                "NULL;ZORBLAX,AMY",
                "N/A;Zorblax Superior Court;ZORBLAX,AMY",
                "NULL;ZORBLAX,AMY;VIETNAMESE",
                "Vietnamese;Mandated;ZORBLAX,AMY",
                "NO CASE NUMBER;ZORBLAX,AMY",
                "Date not known;Case Court;ZORBLAX",
                "ZORBLAX"
            })
    void a_first_line_that_may_be_a_record_is_not_told(String record) {
        review(conviction("10", 1, "0123"));

        reconcile(record + "\n")
                .showsNoRecord()
                .failsSaying(2, "has no column Case, nor does its first line look like");
    }

    @Test
    void wrong_usage_is_said_in_a_line_and_nothing_is_written() {
        review(conviction("10", 1, "0123"));

        reconcile("Number\n1\n").failsSaying(2, "court.csv", "has no column Case");
        reconcile("Case,Case\n1,2\n").failsSaying(2, "more than one column Case");
        reconcile("Case\n1,2\n").showsNoRecord().failsSaying(2, "court.csv line 2 has more cells");
        reconcile("Case\n1\n", "--name-column", "Nobody").failsSaying(2, "has no column Nobody");
        CommandRun.of("reconcile", "--output", lists(), folder.write("c.csv", "a\n"), folder.output())
                .failsSaying(2, "--case-column");
        CommandRun.of("reconcile", "--case-column", "a", "--output", lists(), folder.write("c.csv", "a\n"), temporary)
                .failsSaying(2, "summary.json is missing: the results are not complete, or are none");
        CommandRun.of(
                        "reconcile",
                        "--case-column",
                        "a",
                        "--output",
                        lists(),
                        temporary.resolve("no.csv"),
                        folder.output())
                .failsSaying(1, "does not exist");
        assertThat(lists()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out", "out/lists", "out/court", "lists/../out"})
    void a_folder_with_the_results_of_a_review_is_not_written_to(String output) {
        review(conviction("10", 1, "0123"));
        List<String> before = folder.names();
        Path extract = folder.write("court.csv", "Case\n0123\n");
        Path to = temporary.resolve(output);

        CommandRun.of("reconcile", "--overwrite", "--case-column", "Case", "--output", to, extract, folder.output())
                .failsSaying(2, "with the results of a review, where nothing else belongs: choose a place outside");

        assertThat(folder.names()).isEqualTo(before);
        CommandRun.of("verify", folder.output()).succeeds();
    }

    @Test
    void lists_that_are_there_are_replaced_only_if_that_is_asked_for() {
        review(conviction("10", 1, "0123"));
        Path extract = folder.write("court.csv", "Case\n0123\n");
        Object[] args = {"reconcile", "--case-column", "Case", "--output", lists(), extract, folder.output()};

        CommandRun.of(args).succeeds();

        CommandRun.of(args).failsSaying(2, "--overwrite");
    }

    @Test
    void a_number_that_very_many_have_names_no_case_for_certain() {
        review(Stream.of("10", "20")
                .map(person -> conviction(person, 1, "0123"))
                .toArray(FabricatedRow[]::new));

        reconcile("Case\n" + "123\n".repeat(60_000)).succeeds();

        found("ambiguous", 2, 60_000);
    }
}
