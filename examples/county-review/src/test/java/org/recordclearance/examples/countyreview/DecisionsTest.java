package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.BulkColumn;

/** What an office decided on a worklist, taken into the next review. */
class DecisionsTest {

    private static final String AS_OF = "2020-07-01";

    @TempDir
    Path temporary;

    private ReviewFolder folder;
    private Path file;

    @BeforeEach
    void review() {
        folder = new ReviewFolder(temporary);
        file = folder.file("doj.csv", rows(row -> row).map(FabricatedRow::line).toList());
        review(AS_OF, file).succeeds();
    }

    /** Three people whom Los Angeles leaves to a person, as they have another conviction within ten years; the first is as given. */
    private static Stream<FabricatedRow> rows(UnaryOperator<FabricatedRow> first) {
        return Stream.of("10", "20", "30").flatMap(person -> {
            FabricatedRow cannabis = FabricatedRow.conviction(person, 1)
                    .with(BulkColumn.CII_NUMBER, "A000000" + person)
                    .with(BulkColumn.PRI_DOB, "19850102")
                    .with(BulkColumn.CYC_DATE, "20110101")
                    .with(BulkColumn.STP_EVENT_DATE, "20110203");
            FabricatedRow burglary = cannabis.with(BulkColumn.CNT_ORDER, "101001002000")
                    .with(BulkColumn.OFFENSE_DESCR, "459 PC-BURGLARY");
            Stream<FabricatedRow> both = Stream.of(cannabis, burglary);
            return person.equals("10") ? both.map(first) : both;
        });
    }

    private CommandRun review(String asOf, Object... args) {
        Object[] policy = {
            "--policy", "los-angeles", "--county", "San Joaquin", "--as-of", asOf, "--court", "--overwrite"
        };
        return folder.reviewWith(
                Stream.concat(Arrays.stream(policy), Arrays.stream(args)).toArray());
    }

    private CommandRun decided(Path list) {
        return review(AS_OF, "--decisions", list, file);
    }

    /** Writes the worklist with cells that the office filled in, by the line of the list. */
    private Path fillIn(String name, Map<Integer, Map<String, String>> cells) {
        List<NamedCsvRecord> rows = folder.rows("worklist.csv");
        List<String> header = rows.get(0).getHeader();
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", header));
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            Map<String, String> filled = cells.getOrDefault(i + 2, Map.of());
            lines.add(header.stream()
                    .map(column -> filled.getOrDefault(column, row.getField(column)))
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",")));
        }
        return folder.write(name, String.join("\n", lines) + "\n");
    }

    private static Map<String, String> decision(String what) {
        return Map.of("Decision", what, "By", "Jane Roe", "On", "2020-07-15", "Note", "seen in court");
    }

    private Path firstDecided(String what) {
        return fillIn("decided.csv", Map.of(2, decision(what)));
    }

    private Map<String, String> outcomes() {
        return folder.rows("Prop64_Results.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.getField("SUBJECT_ID"),
                        row -> row.getField("Eligibility Determination") + ": " + row.getField("Eligibility Reason"),
                        (one, other) -> one + other,
                        TreeMap::new));
    }

    @Test
    void a_worklist_has_room_for_decisions_and_keys_that_no_spreadsheet_takes_for_numbers() {
        assertThat(folder.rows("worklist.csv")).hasSize(3).allSatisfy(row -> {
            assertThat(row.getHeader()).endsWith("As Of", "Decision", "By", "On", "Note");
            assertThat(row.getField("Conviction Key")).matches("K-[0-9A-Z]{8}-[0-9A-Z]{16}");
            assertThat(row.getField("Facts Key")).matches("F-[0-9A-Z]{16}");
            assertThat(row.getField("Policy Key")).matches("P-[0-9A-Z]{16}");
            assertThat(row.getField("As Of")).isEqualTo("07/01/2020");
            assertThat(row.getField("Decision")).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"2020-07-01,to be objected to", "2020-07-02,waiting until a day"})
    void what_a_person_decides_not_to_be_eligible_is_an_objection_with_the_ground_that_was_noted(
            String asOf, String group) {
        Path decided = fillIn(
                "decided.csv",
                Map.of(
                        2, decision("not eligible"),
                        3, Map.of("Decision", "not eligible", "By", "Jane Roe", "On", "2020-07-01"),
                        4, decision("dismiss")));

        review(asOf, "--decisions", decided, file).succeeds().showsNoRecord();

        assertThat(folder.rows("court/objections.csv"))
                .extracting(
                        row -> row.getField("Group"),
                        row -> row.getField("Reason"),
                        row -> row.getField("Ground"),
                        row -> row.getField("Note of the Decision"),
                        row -> row.getField("Law"))
                .containsExactly(
                        tuple(
                                group,
                                "Decided by Jane Roe, on 2020-07-15",
                                "seen in court",
                                "seen in court",
                                "HS 11361.9(b)"),
                        tuple(
                                group,
                                "Decided by Jane Roe, on 2020-07-01",
                                "what the prosecution decided: see who and when in the reason",
                                "",
                                "HS 11361.9(b)"));
        assertThat(folder.summary().at("/groups/convictions/" + group).asInt()).isEqualTo(2);
        CommandRun.of("verify", folder.output()).succeeds();
        assertThat(WorkbookCells.read(folder.result("court/determinations.xlsx"))
                        .sheet("Dismiss")
                        .texts("Note of the Decision"))
                .containsExactly("seen in court");
    }

    @ParameterizedTest
    @CsvSource({
        "dismiss, Eligible for Dismissal",
        "' DISMISS ', Eligible for Dismissal",
        "Reduce, Eligible for Reduction",
        "not eligible, Not eligible",
        "NOT_ELIGIBLE, Not eligible"
    })
    void a_decided_conviction_gets_its_outcome_and_says_who_decided_and_when(String word, String outcome) {
        decided(firstDecided(word)).succeeds().showsNoRecord();

        assertThat(outcomes())
                .containsEntry("ZORBLAX10", outcome + ": Decided by Jane Roe, on 2020-07-15")
                .containsEntry("ZORBLAX20", "Hand Review: No applicable eligibility criteria");
        assertThat(folder.rows("worklist.csv"))
                .extracting(row -> row.getField("Subject ID"))
                .containsExactly("ZORBLAX20", "ZORBLAX30");
        assertThat(folder.summary().at("/decided/" + outcome).asInt()).isEqualTo(1);
        assertThat(folder.summary().at("/decisionLists/0/sha256").asText()).hasSize(64);
    }

    @Test
    void a_report_says_that_a_person_decided_and_not_who() throws IOException {
        CommandRun.of(
                        "review",
                        "--policy",
                        "los-angeles",
                        "--county",
                        "San Joaquin",
                        "--as-of",
                        AS_OF,
                        "--public",
                        "--overwrite",
                        "--output",
                        folder.output(),
                        "--decisions",
                        firstDecided("dismiss"),
                        file)
                .succeeds();

        assertThat(Files.readString(folder.result("report.html")))
                .contains("Decided by a person")
                .doesNotContain("Jane Roe");
        assertThat(Files.readString(folder.result("report_public.html"))).doesNotContain("Jane Roe");
    }

    @Test
    void the_command_says_how_many_were_decided_by_outcome() {
        Path list =
                fillIn("decided.csv", Map.of(2, decision("dismiss"), 3, decision("dismiss"), 4, decision("reduce")));

        assertThat(decided(list).succeeds().out())
                .contains("Decided by persons: Eligible for Dismissal 2, Eligible for Reduction 1");
        assertThat(folder.rows("worklist.csv")).isEmpty();
    }

    @Test
    void a_list_taken_twice_gives_the_same_bytes_and_a_review_without_it_leaves_all_for_review_again()
            throws IOException {
        byte[] undecided = Files.readAllBytes(folder.result("All_Results.csv"));
        Path list = firstDecided("dismiss");
        decided(list).succeeds();
        List<String> files = List.of(
                "All_Results.csv", "Prop64_Results.csv", "worklist.csv", "calendar.csv", "court/determinations.xlsx");
        List<byte[]> once = files.stream().map(this::bytes).toList();

        review(AS_OF, "--decisions", list, "--decisions", list, file).succeeds();

        for (int i = 0; i < files.size(); i++) {
            assertThat(bytes(files.get(i))).as(files.get(i)).isEqualTo(once.get(i));
        }
        review(AS_OF, file).succeeds();
        assertThat(bytes("All_Results.csv")).isEqualTo(undecided);
    }

    private byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.result(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_is_left_is_decided_on_a_later_list_beside_the_first() {
        Path first = firstDecided("dismiss");
        decided(first).succeeds();
        Path second = fillIn("second.csv", Map.of(2, decision("reduce")));

        review(AS_OF, "--decisions", first, "--decisions", second, file).succeeds();

        assertThat(folder.rows("worklist.csv")).hasSize(1);
    }

    @Test
    void a_decision_holds_as_of_a_later_day_for_as_long_as_the_policy_leaves_the_conviction_open() {
        review("2020-12-01", "--decisions", firstDecided("reduce"), file).succeeds();

        assertThat(outcomes()).containsEntry("ZORBLAX10", "Eligible for Reduction: Decided by Jane Roe, on 2020-07-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reduce", "not eligible", "dismiss"})
    void a_decision_that_the_policy_has_overtaken_decides_nothing_and_is_told_of_by_its_line(String word) {
        Path list = firstDecided(word);

        CommandRun run =
                review("2021-02-03", "--decisions", list, file).exits(0).showsNoRecord();

        assertThat(run.err())
                .contains(
                        "warning: 1 decision decides nothing any more, as the policy determines it by itself by now, and can"
                                + " be left out from now on: " + list + " line 2");
        assertThat(outcomes()).containsEntry("ZORBLAX10", "Eligible for Dismissal: No convictions in past 10 years");
        assertThat(folder.summary().at("/decisionsOvertaken/0/line").asText()).isEqualTo(list + " line 2");
        assertThat(folder.summary().at("/decisionsOvertaken/0/why").asText())
                .isEqualTo("the policy determines it by itself by now");
        assertThat(folder.summary().get("decided")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "reduce, DISMISSED PER 11361.9 HS, 101001001000",
        "dismiss, DISMISSED PER 11361.9 HS, 101001001000",
        "not eligible, DISMISSED PER 11361.9 HS, 101001001000",
        "reduce, REDUCED TO MISDEMEANOR PER 17(B) PC, 101001001000",
        "dismiss, DISMISSED PER 11361.9 HS, 101002001000",
        "reduce, REDUCED TO MISDEMEANOR PER 17(B) PC, 101002001000"
    })
    void a_decision_that_was_carried_out_decides_nothing_and_the_record_stands(
            String word, String recorded, String count) {
        Path list = firstDecided(word);
        List<FabricatedRow> rows = new ArrayList<>(rows(row -> row).toList());
        rows.add(
                1,
                rows.get(0)
                        .with(BulkColumn.CNT_ORDER, count)
                        .with(BulkColumn.DISP_DESCR, recorded)
                        .with(BulkColumn.STP_EVENT_DATE, "20200901"));
        Path done =
                folder.file("done.csv", rows.stream().map(FabricatedRow::line).toList());

        CommandRun run =
                review("2020-10-01", "--decisions", list, done).exits(0).showsNoRecord();

        assertThat(run.err()).contains("the record shows relief that was given", list + " line 2");
        assertThat(outcomes().getOrDefault("ZORBLAX10", "")).doesNotContain("Decided by");
    }

    @ParameterizedTest
    @CsvSource({
        "CONV_STAT_DESCR, MISDEMEANOR",
        "PRI_DOB, 19850103",
        "DISP_DESCR, DISMISSED",
        "OFFENSE_DESCR, 11358 HS-CULTIVATING",
        "STP_EVENT_DATE, 20110204",
        "CII_NUMBER, A99999999",
        "STP_ORI_CNTY_NAME, YOLO"
    })
    void a_decision_is_refused_whose_conviction_has_changed_since(BulkColumn column, String value) {
        Path list = firstDecided("dismiss");
        Path changed = folder.file(
                "changed.csv",
                rows(row -> row.with(column, value)).map(FabricatedRow::line).toList());

        review(AS_OF, "--decisions", list, changed)
                .showsNoRecord()
                .failsSaying(2, list + " line 2: the decision does not fit: ", " changed since");
        assertThat(outcomes()).as("results of before").hasSize(3);
    }

    @Test
    void a_decision_stands_where_the_rows_of_a_person_come_in_another_order_and_people_have_other_subject_ids() {
        Path list = firstDecided("dismiss");
        List<FabricatedRow> rows = new ArrayList<>(
                rows(row -> row.with(BulkColumn.SUBJECT_ID, "ZORBLAX99")).toList());
        Collections.reverse(rows);
        Path again =
                folder.file("again.csv", rows.stream().map(FabricatedRow::line).toList());

        review(AS_OF, "--decisions", list, again).succeeds();

        assertThat(outcomes()).containsEntry("ZORBLAX99", "Eligible for Dismissal: Decided by Jane Roe, on 2020-07-15");
    }

    @Test
    void a_decision_stands_where_something_else_was_added_to_the_record() {
        Path list = firstDecided("dismiss");
        List<FabricatedRow> rows = new ArrayList<>();
        rows.add(FabricatedRow.conviction("10", 1)
                .with(BulkColumn.CII_NUMBER, "A00000010")
                .with(BulkColumn.PRI_DOB, "19850102")
                .with(BulkColumn.CYC_DATE, "20100101")
                .with(BulkColumn.STP_EVENT_DATE, "20100203")
                .with(BulkColumn.STP_TYPE_DESCR, "ARREST/DETAINED/CITED")
                .with(BulkColumn.DISP_DESCR, "")
                .with(BulkColumn.CONV_STAT_DESCR, ""));
        rows(row -> row).forEach(rows::add);
        Path more =
                folder.file("more.csv", rows.stream().map(FabricatedRow::line).toList());

        review(AS_OF, "--decisions", list, more).succeeds();

        assertThat(outcomes()).containsEntry("ZORBLAX10", "Eligible for Dismissal: Decided by Jane Roe, on 2020-07-15");
    }

    @Test
    void a_decision_is_refused_under_another_policy_or_other_parameters_or_for_an_earlier_day() {
        Path list = firstDecided("dismiss");
        Object[] other = {
            "--policy", "los-angeles:years=5", "--county", "San Joaquin", "--as-of", AS_OF, "--decisions", list, file
        };

        folder.reviewWith(Stream.concat(Stream.of("--overwrite"), Arrays.stream(other))
                        .toArray())
                .failsSaying(2, "line 2", "another policy, another version of it, or other parameters");
        review("2020-06-30", "--decisions", list, file).failsSaying(2, "line 2", "a later as-of date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Decision | grant | the decision is none of: dismiss, reduce, not eligible",
                "Decision | review | the decision is none of: dismiss, reduce, not eligible",
                "By | '' | it is not said in the column By who decided",
                "On | '' | it is not said in the column On on which day it was decided",
                "On | 7/15/20 | the column On has no day that can be read",
                "On | 44027 | the column On has no day that can be read",
                "On | 2020-02-30 | the column On has no day that can be read",
                "On | 2999-01-01 | the day on which it was decided has not come yet",
                "On | 1926-07-15 | the day on which it was decided is more than 6 months before the as-of date of the list",
                "On | 2019-12-31 | the day on which it was decided is more than 6 months before the as-of date of the list",
                "As Of | '' | the column As Of has no day",
                "Conviction Key | K-1 | the key of the conviction is not as it was written",
                "Facts Key | '' | the key of the facts is not as it was written"
            })
    void what_is_wrong_on_a_list_is_said_with_its_line_and_nothing_is_written(String column, String cell, String said) {
        Map<String, String> cells = new TreeMap<>(decision("dismiss"));
        cells.put(column, cell);
        Path list = fillIn("decided.csv", Map.of(3, cells));

        decided(list).showsNoRecord().failsSaying(2, list + " line 3: " + said);
        assertThat(folder.summary().has("decided")).isFalse();
    }

    @Test
    void a_list_for_a_coming_day_is_decided_before_it() {
        Path list =
                fillIn("decided.csv", Map.of(2, Map.of("Decision", "dismiss", "By", "Jane Roe", "On", "2020-01-01")));

        decided(list).succeeds();
    }

    /** How a list comes apart; the first person has two convictions that are open, the others have one. */
    enum TornApart {
        ONLY_THE_LEFT_COLUMNS_SORTED(
                List.of("Case Number", "Subject ID", "CII Number", "Section", "Conviction Date"), 1, 2),
        TWO_ROWS_OF_A_PERSON_SWAPPED(List.of("Conviction Key", "Facts Key"), 0, 1),
        KEYS_PASTED_A_ROW_LOWER(List.of("Conviction Key"), 1, 2),
        ALL_KEYS_PASTED_A_ROW_LOWER(List.of("Conviction Key", "Facts Key", "Policy Key", "As Of"), 1, 2),
        ONLY_DAYS_SORTED(List.of("Conviction Date"), 0, 1),
        ONLY_SECTIONS_SORTED(List.of("Section"), 0, 1),
        ONLY_CASE_NUMBERS_SORTED(List.of("Case Number"), 0, 1),
        ONLY_CII_NUMBERS_SORTED(List.of("CII Number"), 1, 2),
        ONLY_BIRTH_DATES_SORTED(List.of("Birth Date"), 0, 4);

        private final List<String> columns;
        private final int row;
        private final int other;

        TornApart(List<String> columns, int row, int other) {
            this.columns = columns;
            this.row = row;
            this.other = other;
        }
    }

    /** Two of the first person, and one each of three others. */
    private Path fourPeople() {
        FabricatedRow first = rows(row -> row).toList().get(0);
        FabricatedRow burglary = rows(row -> row).toList().get(1);
        Stream<FabricatedRow> people = Stream.of(
                first,
                first.with(BulkColumn.CNT_ORDER, "101002001000")
                        .with(BulkColumn.STP_EVENT_DATE, "20110910")
                        .with(BulkColumn.OFFENSE_DESCR, "11358 HS-CULTIVATING")
                        .with(BulkColumn.OFN, "0012-7"),
                burglary,
                first.with(BulkColumn.SUBJECT_ID, "ZORBLAX20").with(BulkColumn.CII_NUMBER, "A00000020"),
                burglary.with(BulkColumn.SUBJECT_ID, "ZORBLAX20").with(BulkColumn.CII_NUMBER, "A00000020"),
                first.with(BulkColumn.SUBJECT_ID, "ZORBLAX30").with(BulkColumn.CII_NUMBER, "A00000030"),
                burglary.with(BulkColumn.SUBJECT_ID, "ZORBLAX30").with(BulkColumn.CII_NUMBER, "A00000030"),
                first.with(BulkColumn.SUBJECT_ID, "ZORBLAX40")
                        .with(BulkColumn.CII_NUMBER, "A00000040")
                        .with(BulkColumn.PRI_DOB, "19860102"),
                burglary.with(BulkColumn.SUBJECT_ID, "ZORBLAX40")
                        .with(BulkColumn.CII_NUMBER, "A00000040")
                        .with(BulkColumn.PRI_DOB, "19860102"));
        return folder.file("people.csv", people.map(FabricatedRow::line).toList());
    }

    /** The places of the rows by person and day, as the list is sorted by court and case. */
    private List<Integer> byPerson() {
        List<NamedCsvRecord> rows = folder.rows("worklist.csv");
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) ->
                        rows.get(i).getField("CII Number") + rows.get(i).getField("Conviction Date")))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_says_to_people_that_it_is_of_another_conviction_than_its_key_is_refused(TornApart how) {
        Path people = fourPeople();
        review(AS_OF, people).succeeds();
        List<NamedCsvRecord> rows = folder.rows("worklist.csv");
        assertThat(rows).hasSize(5);
        int row = byPerson().get(how.row);
        int other = byPerson().get(how.other);
        Map<String, String> cells = new TreeMap<>(decision("dismiss"));
        Map<String, String> others = new TreeMap<>(decision("dismiss"));
        for (String column : how.columns) {
            cells.put(column, rows.get(other).getField(column));
            others.put(column, rows.get(row).getField(column));
        }

        review(AS_OF, "--decisions", fillIn("torn.csv", Map.of(row + 2, cells)), people)
                .showsNoRecord()
                .failsSaying(2, "torn.csv line " + (row + 2), "its row has the key of one conviction");
        review(AS_OF, "--decisions", fillIn("torn.csv", Map.of(row + 2, cells, other + 2, others)), people)
                .showsNoRecord()
                .failsSaying(2, "torn.csv line " + (Math.min(row, other) + 2), "1 more do not fit");
    }

    @Test
    void a_decision_that_the_undoing_of_its_conviction_has_overtaken_decides_nothing_and_is_told_of_by_its_line() {
        Path list = firstDecided("dismiss");
        List<FabricatedRow> rows = new ArrayList<>(rows(row -> row).toList());
        rows.add(
                1,
                rows.get(0)
                        .with(BulkColumn.DISP_DESCR, "CONVICTION VACATED")
                        .with(BulkColumn.STP_EVENT_DATE, "20200901"));
        Path undone =
                folder.file("undone.csv", rows.stream().map(FabricatedRow::line).toList());

        CommandRun run =
                review("2020-10-01", "--decisions", list, undone).exits(0).showsNoRecord();

        assertThat(run.err())
                .contains(
                        "the conviction was undone since: reversed, vacated, pardoned or acquitted of",
                        list + " line 2");
        assertThat(outcomes()).doesNotContainKey("ZORBLAX10");
        assertThat(folder.summary().at("/decisionsOvertaken/0/line").asText()).isEqualTo(list + " line 2");
        assertThat(folder.summary().get("decided")).isEmpty();
    }

    @Test
    void a_file_that_numbers_its_people_anew_takes_the_list_of_an_earlier_one() throws IOException {
        Path people = fourPeople();
        review(AS_OF, people).succeeds();
        Path list = fillIn("list.csv", Map.of(byPerson().get(1) + 2, decision("dismiss")));
        String shifted = Files.readString(people)
                .replace("ZORBLAX40", "ZORBLAX50")
                .replace("ZORBLAX30", "ZORBLAX40")
                .replace("ZORBLAX20", "ZORBLAX30")
                .replace("ZORBLAX10", "ZORBLAX20");

        review(AS_OF, "--decisions", list, folder.write("anew.csv", shifted)).succeeds();
        assertThat(folder.summary().get("decided")).isNotEmpty();
    }

    @Test
    void a_second_list_that_was_torn_apart_is_refused_by_its_own_line() {
        Path people = fourPeople();
        review(AS_OF, people).succeeds();
        List<NamedCsvRecord> rows = folder.rows("worklist.csv");
        int row = byPerson().get(1);
        int other = byPerson().get(2);
        Path whole = fillIn("whole.csv", Map.of(row + 2, decision("dismiss")));
        Map<String, String> cells = new TreeMap<>(decision("dismiss"));
        List.of("Conviction Key", "Facts Key")
                .forEach(key -> cells.put(key, rows.get(row).getField(key)));
        Path torn = fillIn("torn.csv", Map.of(other + 2, cells));

        review(AS_OF, "--decisions", whole, "--decisions", torn, people)
                .showsNoRecord()
                .failsSaying(
                        2,
                        torn + " line " + (other + 2) + " has the key of the conviction of " + whole + " line "
                                + (row + 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Case Number | 12-7",
                "Case Number | 12-Jul",
                "Case Number | ''",
                "Case Number | 1.2E+11",
                "Case Number | ########",
                "CII Number | a0000 0010",
                "Subject ID | 99",
                "Section | hs 11358",
                "Conviction Date | 2011-09-10",
                "Conviction Date | 10/9/2011",
                "Conviction Date | 40796",
                "Conviction Date | 9/10/11",
                "Birth Date | 1/2/1985"
            })
    void what_spreadsheets_leave_of_a_row_is_of_the_conviction_still(String column, String cell) {
        Path people = fourPeople();
        review(AS_OF, people).succeeds();
        int row = byPerson().get(1);
        Map<String, String> cells = new TreeMap<>(decision("dismiss"));
        cells.put(column, cell);

        review(AS_OF, "--decisions", fillIn("saved.csv", Map.of(row + 2, cells)), people)
                .succeeds();
    }

    @Test
    void two_decisions_of_one_conviction_that_differ_are_refused() {
        Path one = firstDecided("dismiss");
        Path other = fillIn("other.csv", Map.of(2, decision("reduce")));

        review(AS_OF, "--decisions", one, "--decisions", other, file)
                .failsSaying(2, other + " line 2 decides of the same conviction as " + one + " line 2, and differs");
    }

    @Test
    void a_list_of_other_people_is_refused_and_all_lines_are_named() {
        Path list = fillIn("decided.csv", Map.of(2, decision("dismiss"), 4, decision("reduce")));
        Path others = folder.file("others.csv", FabricatedRow.lines());

        review(AS_OF, "--decisions", list, others)
                .failsSaying(2, list + " line 2", "not in these files", "1 more do not fit", list + " line 4");
    }

    @Test
    void the_list_of_an_addressee_is_a_worklist_too() {
        Path misdemeanor = folder.file(
                "misdemeanor.csv",
                List.of(FabricatedRow.conviction("40", 1)
                        .with(BulkColumn.CONV_STAT_DESCR, "MISDEMEANOR")
                        .with(BulkColumn.OFFENSE_TOC, "M")
                        .line()));
        review(AS_OF, misdemeanor).succeeds();
        NamedCsvRecord row = folder.rows("court/for_City_Attorneys.csv").get(0);
        assertThat(row.getHeader()).isEqualTo(folder.rows("worklist.csv").get(0).getHeader());
        Path list = fillIn("city.csv", Map.of(2, decision("dismiss")));

        review(AS_OF, "--decisions", list, misdemeanor).succeeds();

        assertThat(outcomes().get("ZORBLAX40")).startsWith("Eligible for Dismissal: Decided by");
    }

    @Test
    void a_row_without_a_decision_decides_nothing_whatever_else_stands_there_and_is_told_of_where_it_is_filled_in() {
        Path list = fillIn("decided.csv", Map.of(3, Map.of("By", "Jane Roe", "As Of", "", "Facts Key", "?")));

        assertThat(decided(list).exits(0).err())
                .contains("warning: " + list + ": filled in, without a decision, and so left for review: line 3");

        assertThat(folder.rows("worklist.csv")).hasSize(3);
        assertThat(folder.summary().get("decided")).isEmpty();
    }

    /** How spreadsheets and people save the same list. */
    enum Saved {
        WITH_A_MARK,
        BY_SEMICOLONS,
        BY_TABS_IN_UTF_16,
        WITH_CRLF,
        IN_WINDOWS_CHARACTERS,
        WITH_THE_SEPARATOR_STATED,
        WITHOUT_TRAILING_CELLS_AND_WITH_BLANK_LINES;

        byte[] bytes(String text) {
            return switch (this) {
                case WITH_A_MARK -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
                case BY_SEMICOLONS -> text.replace("\",\"", "\";\"").getBytes(StandardCharsets.UTF_8);
                case BY_TABS_IN_UTF_16 -> text.replace("\",\"", "\"\t\"").getBytes(StandardCharsets.UTF_16);
                case WITH_CRLF -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
                case IN_WINDOWS_CHARACTERS -> text.getBytes(Charset.forName("windows-1252"));
                case WITH_THE_SEPARATOR_STATED -> ("sep=,\n" + text).getBytes(StandardCharsets.UTF_8);
                case WITHOUT_TRAILING_CELLS_AND_WITH_BLANK_LINES ->
                    text.replaceAll("(,\"\")+\n", "\n\n,,,,\n").getBytes(StandardCharsets.UTF_8);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_list_is_read_as_spreadsheets_save_it(Saved saved) throws IOException {
        Map<String, String> cells = new TreeMap<>(decision("dismiss"));
        cells.put("By", "Jos\u00e9 Roe");
        cells.put("On", "7/15/2020");
        cells.put("As Of", "7/1/2020");
        cells.put("Case Number", "zorblax 5");
        Path list = fillIn("decided.csv", Map.of(2, cells));
        String text = Files.readString(list);
        String header = text.substring(0, text.indexOf('\n'));
        String quoted = '"' + header.replace(",", "\",\"") + '"' + text.substring(header.length());
        Path spoiled = folder.write("saved.csv", saved.bytes(quoted));

        decided(spoiled).succeeds();

        assertThat(outcomes())
                .containsEntry("ZORBLAX10", "Eligible for Dismissal: Decided by Jos\u00e9 Roe, on 2020-07-15");
    }

    @Test
    void columns_may_be_sorted_and_keys_may_have_what_people_put_around_them() {
        String key = folder.rows("worklist.csv").get(0).getField("Conviction Key");
        NamedCsvRecord row = folder.rows("worklist.csv").get(0);
        Path list = folder.write(
                "mine.csv",
                "DECISION;note;ON ; by;Policy Key;as of;conviction key;Facts key;mine\n"
                        + "dismiss;;2020-07-15;Jane Roe;" + row.getField("Policy Key") + ";2020-07-01 00:00:00;' "
                        + key.toLowerCase(Locale.ROOT) + ";" + row.getField("Facts Key") + "\n");

        decided(list).succeeds();

        assertThat(outcomes()).containsEntry("ZORBLAX10", "Eligible for Dismissal: Decided by Jane Roe, on 2020-07-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "a,b\n1,2\n", "PK\u0003\u0004", "Decision,By\u0000\n", "Decision,\"By\n"})
    void what_is_no_worklist_is_refused(String text) {
        Path list = folder.write("other.csv", text);

        decided(list).failsSaying(2, list.toString());
    }

    @Test
    void a_folder_or_a_file_that_is_not_there_is_named() {
        decided(temporary).failsSaying(2, temporary + " is a folder");
        decided(temporary.resolve("no.csv")).failsSaying(2, "no.csv does not exist");
    }

    @Test
    void a_row_whose_quotes_are_lost_is_refused_with_its_line() throws IOException {
        Path list = firstDecided("dismiss");
        String text = Files.readString(list);
        Path spoiled = folder.write("spoiled.csv", text.replace("\"ZORBLAX,AMY\"", "ZORBLAX,AMY"));

        decided(spoiled).showsNoRecord().failsSaying(2, spoiled + " line 2 has more cells");
    }

    @Test
    void a_list_that_the_results_would_replace_is_left_as_it_is() throws IOException {
        Path list = firstDecided("dismiss");
        Files.copy(list, folder.result("worklist.csv"), StandardCopyOption.REPLACE_EXISTING);

        decided(folder.result("worklist.csv")).exits(2);

        assertThat(folder.result("worklist.csv")).hasSameBinaryContentAs(list);
    }

    @Test
    void a_review_since_an_earlier_one_says_that_a_decision_is_why_an_outcome_is_another() throws IOException {
        Path list = firstDecided("dismiss");
        Path earlier = temporary.resolve("earlier");
        Files.move(folder.output(), earlier);

        review(AS_OF, "--decisions", list, "--since", earlier, file).succeeds();

        assertThat(folder.rows("changes.csv"))
                .extracting(row -> row.getField("why"))
                .containsExactly("decision");
        Path decided = temporary.resolve("decided");
        Files.move(folder.output(), decided);
        review(AS_OF, "--since", decided, file).succeeds();
        assertThat(folder.rows("changes.csv"))
                .extracting(row -> row.getField("why"))
                .containsExactly("decision");
    }

    @Test
    void an_explanation_says_that_a_person_decided() {
        Path list = firstDecided("dismiss");
        Object[] explain = {
            "explain",
            file,
            "--subject",
            "ZORBLAX10",
            "--policy",
            "los-angeles",
            "--county",
            "San Joaquin",
            "--as-of",
            AS_OF
        };
        Object[] withList = Stream.concat(Arrays.stream(explain), Stream.of("--decisions", list))
                .toArray();

        assertThat(CommandRun.of(withList).succeeds().out())
                .contains("Decided by Jane Roe, on 2020-07-15", "a person has decided", "seen in court");
        withList[3] = "ZORBLAX20";
        assertThat(CommandRun.of(withList).succeeds().out()).doesNotContain("Decided by");
        withList[3] = "ZORBLAX10";
        withList[9] = "2021-02-03";
        assertThat(CommandRun.of(withList).exits(0).err()).contains("determines it by itself", list + " line 2");
    }
}
