package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.bulk.BulkColumn;

class ExplainCommandTest {

    @TempDir
    Path temporary;

    private ReviewFolder folder;

    @BeforeEach
    void choose_a_folder() {
        folder = new ReviewFolder(temporary);
    }

    private static CommandRun explain(String policy, String date, String subject, Path... files) {
        List<Object> args =
                new ArrayList<>(List.of("explain", "--policy", policy, "--as-of", date, "--subject", subject));
        args.addAll(List.of(files));
        return CommandRun.of(args.toArray());
    }

    @Test
    void every_question_is_shown_with_its_answer_and_facts() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());

        CommandRun run = explain("san-joaquin", "2020-07-01", FabricatedRow.MARK + "20", file)
                .succeeds();

        assertThat(run.out().lines())
                .contains(
                        "Subject ZORBLAX20",
                        "Policy san-joaquin, version 1, as of 2020-07-01",
                        "Convictions on record: 2",
                        "Conviction 1: 11359 HS, felony, date 2004-02-03, SAN JOAQUIN",
                        "Conviction 2: 11359 HS, felony, date 2004-02-03, SAN JOAQUIN",
                        "    Outcome: Eligible for Dismissal (dismiss)",
                        "    Reason: No convictions in past 5 years",
                        "    Forecast: time alone does not change the outcome")
                .anyMatch(line -> line.matches("        .+: .+\\? no"))
                .anyMatch(line -> line.matches("        .+: .+\\? yes"))
                .anyMatch(line -> line.startsWith("            facts: ") && line.contains("2004-02-03"));
    }

    @Test
    void a_forecast_says_when_and_what() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());

        CommandRun run = explain("san-joaquin", "2008-07-01", FabricatedRow.MARK + "20", file)
                .succeeds();

        assertThat(run.out())
                .contains(
                        "Outcome: Maybe Eligible - Flag for Review (review)", "Reason: Has convictions in past 5 years")
                .contains("Forecast: from 2009-02-04 Eligible for Dismissal (dismiss), No convictions in past 5 years");
    }

    @Test
    void a_policy_for_every_county_needs_none() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());

        CommandRun run = explain("statute", "2020-07-01", FabricatedRow.MARK + "20", file)
                .succeeds();

        assertThat(run.out()).contains("authority: HS 11361.8");
    }

    @Test
    void a_missing_fact_is_named() {
        Path file = folder.file(
                "doj.csv",
                List.of(FabricatedRow.conviction("10", 1)
                        .with(BulkColumn.CONV_STAT_DESCR, "")
                        .with(BulkColumn.OFFENSE_TOC, "")
                        .line()));

        CommandRun run = explain("sacramento", "2020-07-01", FabricatedRow.MARK + "10", file)
                .succeeds();
        assertThat(run.out()).contains("level missing", "The policy does not cover it.");

        run = explain("san-joaquin", "2005-07-01", FabricatedRow.MARK + "10", file)
                .succeeds();
        assertThat(run.out()).contains("? unknown", "            missing: level is missing");
    }

    @Test
    void a_record_of_which_a_row_was_rejected_is_said_to_be_incomplete() {
        Path file = folder.file(
                "doj.csv",
                List.of(
                        FabricatedRow.conviction("10", 1).line(),
                        FabricatedRow.conviction("10", 2).lineOf(94)));

        assertThat(explain("san-joaquin", "2020-07-01", FabricatedRow.MARK + "10", file)
                        .exits(0)
                        .out())
                .contains("The record is incomplete: a row of the record could not be read");
    }

    @Test
    void a_person_may_be_in_several_files() {
        List<String> lines = FabricatedRow.lines();
        Path one = folder.file("one.csv", lines.subList(0, 2));
        Path two = folder.file("two.csv", lines.subList(2, 4));

        assertThat(explain("san-joaquin", "2020-07-01", " " + FabricatedRow.MARK + "20 ", one, two)
                        .succeeds()
                        .out())
                .contains("Convictions on record: 2");
    }

    @Test
    void a_person_is_found_by_the_CII_number_too() {
        Path file = folder.file(
                "doj.csv",
                List.of(
                        FabricatedRow.conviction("10", 1)
                                .with(BulkColumn.CII_NUMBER, "A99000010")
                                .line(),
                        FabricatedRow.conviction("20", 1)
                                .with(BulkColumn.CII_NUMBER, " A99000020")
                                .line()));

        CommandRun byNumber = explain("san-joaquin", "2020-07-01", " a9900-0020", file);
        CommandRun byId = explain("san-joaquin", "2020-07-01", FabricatedRow.MARK + "20", file);

        assertThat(byNumber.succeeds().out()).isEqualTo(byId.succeeds().out());
    }

    @Test
    void a_CII_number_of_several_people_is_not_answered_with_one_of_them() {
        List<String> lines = new ArrayList<>();
        for (String person : List.of("10", "20", "30")) {
            lines.add(FabricatedRow.conviction(person, 1)
                    .with(BulkColumn.CII_NUMBER, "A99000010")
                    .line());
        }

        CommandRun run = explain("san-joaquin", "2020-07-01", "A99000010", folder.file("doj.csv", lines));

        run.failsSaying(1, "more than one person has the given CII number", "SUBJECT_ID")
                .showsNoRecord();
        assertThat(run.err()).doesNotContain("99000010");
    }

    @Test
    void a_person_who_is_not_there_is_said_to_be_missing_and_nobody_else_is_named() {
        List<String> lines = new ArrayList<>(FabricatedRow.lines());
        lines.add(FabricatedRow.conviction("30", 2).lineOf(94));
        Path file = folder.file("doj.csv", lines);

        CommandRun run = explain("san-joaquin", "2020-07-01", "77", file);

        run.failsSaying(1, "SUBJECT_ID or CII number", "4 rows read", "1 more can't be read")
                .showsNoRecord();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_letter_that_steers_a_terminal_is_not_shown() {
        Path file = folder.file(
                "doj.csv",
                List.of(FabricatedRow.conviction("10", 1)
                        .with(BulkColumn.STP_ORI_CNTY_NAME, "SAN\u001b[2JJOAQUIN")
                        .line()));

        assertThat(explain("san-joaquin", "2020-07-01", FabricatedRow.MARK + "10", file)
                        .succeeds()
                        .out())
                .contains("SAN [2JJOAQUIN")
                .doesNotContain("\u001b");
    }

    @Test
    void a_file_that_is_none_is_an_error() {
        explain("san-joaquin", "2020-07-01", "1", temporary.resolve("nowhere.csv"))
                .failsSaying(1, "nowhere.csv", "does not exist");
        explain("san-joaquin", "2020-07-01", "1", folder.write("photo.jpg", new byte[99]))
                .failsSaying(1, "photo.jpg", "not a DOJ bulk file")
                .showsNoRecord();
        explain("san-joaquin", "2020-07-01", "1", temporary).failsSaying(1, "not a regular file");
    }

    @Test
    void wrong_usage_is_refused() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        explain("san-joaquin", "2020-07-01", FabricatedRow.MARK + "10", file, file)
                .failsSaying(2, "given twice")
                .showsNoRecord();
        explain("configurable", "2020-07-01", FabricatedRow.MARK + "10", file)
                .failsSaying(2, "--county")
                .showsNoRecord();
        explain("san-joaquin", "yesterday", FabricatedRow.MARK + "10", file)
                .failsSaying(2, "--as-of")
                .showsNoRecord();
        CommandRun.of("explain", "--policy", "san-joaquin", "--as-of", "2020-07-01", file)
                .failsSaying(2, "--subject")
                .showsNoRecord();
    }
}
