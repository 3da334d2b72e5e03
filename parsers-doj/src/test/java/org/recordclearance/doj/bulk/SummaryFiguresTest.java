package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.ReviewLayout;

class SummaryFiguresTest {

    @TempDir
    Path directory;

    private Path one;
    private Path two;
    private Results results;

    /**
     * A has one conviction, B two of which one is a felony, C one and a rejected row, D none. B is in both files.
     */
    @BeforeEach
    void review() throws IOException {
        Row a = conviction("A", "101001001000", "MISDEMEANOR").record("1");
        Row b = conviction("B", "101001001000", "FELONY").record("2");
        Row c = conviction("C", "101001001000", "MISDEMEANOR").record("3");
        Row secondOfB = conviction("B", "102001001000", "MISDEMEANOR").record("4");
        Row d = Row.of("D").record("5");
        one = Results.file(
                directory,
                "one.csv",
                Row.file(a, b, c) + conviction("C", "1", "FELONY").line() + "\n");
        two = Results.file(directory, "two.csv", Row.file(secondOfB, d));
        BulkReview review = Results.review(directory.resolve("out"), one, two).compareWith(Policies.lenient());
        results = new Results(directory.resolve("out"), review.run());
    }

    @Test
    void the_keys_are_in_a_fixed_order() throws IOException {
        assertThat(results.figures().keySet())
                .containsExactly(
                        "formatVersion",
                        "libraryVersion",
                        "asOf",
                        "inputs",
                        "readWith",
                        "filesFailed",
                        "lineCount",
                        "rowsRead",
                        "rowsWritten",
                        "rowsRejected",
                        "warnings",
                        "policy",
                        "options",
                        "convictions",
                        "hypotheticalDeterminations",
                        "subjectCount",
                        "determinationsByOutcomeAndReason",
                        "undecidedByMissingFact",
                        "otherPlaces",
                        "contradictions",
                        "repairs",
                        "comparedWith",
                        "processingTimeInSeconds",
                        "audit",
                        "results",
                        "summarySha256");
    }

    @Test
    void what_was_repaired_and_what_rows_of_a_conviction_contradict_is_counted() throws IOException {
        Path file = Results.file(
                directory,
                "repairs.csv",
                Row.file(
                        conviction("A", "101001001000", "MISDEMEANOR")
                                .offense("I1377 HS")
                                .record("1"),
                        conviction("A", "103001001000", "MISDEMEANOR")
                                .with(BulkColumn.DISP_DESCR, "COMVICTED")
                                .record("4"),
                        conviction("A", "104001001000", "MISDEMEANOR")
                                .with(BulkColumn.DISP_DESCR, "D1SMISSED")
                                .record("5"),
                        conviction("A", "102001001000", "FELONY").record("2"),
                        conviction("A", "102001001000", "MISDEMEANOR").record("3"),
                        conviction("B", "101001001000", "FELONY").record("6"),
                        conviction("B", "101001001000", "FELONY")
                                .event("COURT ACTION", "19991231")
                                .record("7"),
                        conviction("C", "101001001000", "FELONY").record("8"),
                        conviction("C", "101001001000", "FELONY")
                                .with(BulkColumn.STP_ORI_CNTY_NAME, "INYO")
                                .record("9")));
        Path to = directory.resolve("repaired");
        Results figures = new Results(to, Results.review(to, file).run());

        assertThat(figures.figures()).containsEntry("repairs", Map.of("code_section", 1, "disposition", 2));
        assertThat(figures.figures().get("contradictions"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("level", 1)
                .containsEntry("conviction_date", 1)
                .containsEntry("county", 1)
                .containsEntry("identity", 0);
        assertThat(results.figures()).containsEntry("repairs", Map.of("code_section", 0, "disposition", 0));
    }

    @Test
    void the_files_of_an_office_stand_in_the_summary_with_their_hashes() throws IOException {
        Path sections = Results.file(directory, "sections.csv", "code,section\n");
        Path file = Results.file(
                directory,
                "rows.csv",
                Row.file(conviction("A", "101001001000", "FELONY").record("1")));
        Path to = directory.resolve("with");
        ReviewSummary summary = Results.review(to, file)
                .readWith(ReadingOptions.standard().withSections(sections))
                .run();

        assertThat(new Results(to, summary).figures())
                .containsEntry(
                        "readWith",
                        List.of(Map.of(
                                "holds", "sections",
                                "file", sections.toString(),
                                "sha256", "9afef7d63f94d022dc652d7ce474cb4fd903b686554f31fc71f46c63e47f931e")));
        assertThat(results.figures()).containsEntry("readWith", List.of());
    }

    @Test
    void it_says_what_ran() throws IOException {
        assertThat(results.figures())
                .containsEntry("asOf", "2026-01-02")
                .containsEntry("policy", Map.of("name", "strict", "version", "7"))
                .containsEntry("options", Map.of("county", "SAN JOAQUIN"))
                .containsEntry("filesFailed", List.of());
        assertThat(results.figures().get("libraryVersion"))
                .asString()
                .isNotBlank()
                .doesNotContain("$");
    }

    @Test
    void it_accounts_for_every_row() throws IOException {
        assertThat(results.figures())
                .containsEntry("lineCount", 6)
                .containsEntry("rowsRead", 6)
                .containsEntry("rowsWritten", 5)
                .containsEntry("rowsRejected", 1);
        assertThat(results.inputs())
                .isEqualTo(List.of(
                        Map.of("file", one.toString(), "bytes", (int) Files.size(one), "rows", 4, "rowsRejected", 1),
                        Map.of("file", two.toString(), "bytes", (int) Files.size(two), "rows", 2, "rowsRejected", 0)));
    }

    @Test
    void D9_people_are_counted_once() throws IOException {
        assertThat(results.figures())
                .containsEntry("subjectCount", 4)
                .containsEntry("convictions", 4)
                .containsEntry("hypotheticalDeterminations", 4);
    }

    @Test
    void it_counts_determinations_by_outcome_and_reason() throws IOException {
        assertThat(results.figures())
                .containsEntry(
                        "determinationsByOutcomeAndReason",
                        Map.of(
                                "Eligible for Dismissal", Map.of("Only conviction", 1),
                                "Eligible for Reduction", Map.of("-served", 1),
                                "Not eligible", Map.of("Nothing applies", 1),
                                "Hand Review", Map.of("Undecided: a row of the record could not be read", 1)))
                .containsEntry("undecidedByMissingFact", Map.of("a row of the record could not be read", 1));
    }

    @Test
    void it_says_who_gains_and_who_loses_by_another_policy() throws IOException {
        List<?> compared = (List<?>) results.figures().get("comparedWith");
        assertThat(compared).hasSize(1);
        Map<?, ?> other = (Map<?, ?>) compared.get(0);
        assertThat(new ArrayList<Object>(other.keySet()))
                .containsExactly(
                        "policy",
                        "options",
                        "convictions",
                        "hypotheticalDeterminations",
                        "subjectCount",
                        "determinationsByOutcomeAndReason",
                        "undecidedByMissingFact",
                        "subjectsGaining",
                        "subjectsLosing",
                        "convictionsGaining",
                        "convictionsLosing",
                        "convictionsDiffering");
        assertThat(other.get("policy")).isEqualTo(Map.of("name", "lenient", "version", "1"));
        assertThat(other.get("determinationsByOutcomeAndReason"))
                .isEqualTo(Map.of(
                        "Eligible for Dismissal", Map.of("Misdemeanor or Infraction", 3),
                        "DA reviews", Map.of("No criterion applies", 1)));
        // B's misdemeanor is dismissed instead of reduced and B's felony reviewed instead of refused; C's is dismissed
        assertThat(other)
                .extracting(
                        "subjectCount",
                        "subjectsGaining",
                        "subjectsLosing",
                        "convictionsGaining",
                        "convictionsLosing",
                        "convictionsDiffering")
                .containsExactly(4, 2, 0, 2, 0, 3);
    }

    @Test
    void every_conviction_on_which_the_policies_differ_is_listed() throws IOException {
        assertThat(results.lines("comparison.csv"))
                .containsExactly(
                        "file,line,count,SUBJECT_ID,CII_NUMBER,case,court,section,date,level,"
                                + "policy,outcome,reason,remedy,"
                                + "compared_policy,compared_outcome,compared_reason,compared_remedy",
                        one
                                + ",3,101001001000,B,,,,HS 11357(a),2024-01-02,felony,strict,Not eligible,Nothing applies,,lenient,DA reviews,No criterion applies,",
                        one
                                + ",4,101001001000,C,,,,HS 11357(a),2024-01-02,misdemeanor,strict,Hand Review,Undecided: a row of the record could not be read,,"
                                + "lenient,Eligible for Dismissal,Misdemeanor or Infraction,",
                        two
                                + ",2,102001001000,B,,,,HS 11357(a),2024-01-02,misdemeanor,strict,Eligible for Reduction,'-served,,"
                                + "lenient,Eligible for Dismissal,Misdemeanor or Infraction,");
    }

    @Test
    void who_loses_is_counted_as_well() throws IOException {
        Path to = directory.resolve("other");
        BulkReview.of(Policies.lenient(), ReviewLayout.plain())
                .asOf(Policies.AS_OF)
                .compareWith(Policies.strict(), Policies.lenient())
                .read(List.of(one, two))
                .writeTo(to)
                .run();
        List<?> compared = (List<?>) new Results(to, null).figures().get("comparedWith");

        assertThat(compared).hasSize(2);
        assertThat((Map<?, ?>) compared.get(0))
                .extracting(
                        "subjectsGaining",
                        "subjectsLosing",
                        "convictionsGaining",
                        "convictionsLosing",
                        "convictionsDiffering")
                .containsExactly(0, 2, 0, 2, 3);
        assertThat((Map<?, ?>) compared.get(1))
                .extracting(
                        "subjectsGaining",
                        "subjectsLosing",
                        "convictionsGaining",
                        "convictionsLosing",
                        "convictionsDiffering")
                .containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void a_differing_remedy_is_a_difference_and_so_is_none_beside_one() throws IOException {
        Path file = Results.file(
                directory,
                "served.csv",
                Row.file(conviction("A", "101001001000", "MISDEMEANOR").record("1")));
        Path to = directory.resolve("served");
        BulkReview.of(Policies.remedied("serving", Answer.YES), ReviewLayout.plain())
                .asOf(Policies.AS_OF)
                .compareWith(
                        Policies.remedied("served", Answer.NO),
                        Policies.remedied("also serving", Answer.YES),
                        Policies.lenient())
                .read(List.of(file))
                .writeTo(to)
                .run();

        Results compared = new Results(to, null);
        assertThat(compared.rows("comparison.csv"))
                .containsExactly(
                        file
                                + ",2,101001001000,A,,,,HS 11357(a),2024-01-02,misdemeanor,serving,Eligible for Dismissal,Cannabis,resentencing,"
                                + "served,Eligible for Dismissal,Cannabis,redesignation",
                        file
                                + ",2,101001001000,A,,,,HS 11357(a),2024-01-02,misdemeanor,serving,Eligible for Dismissal,Cannabis,resentencing,"
                                + "lenient,Eligible for Dismissal,Misdemeanor or Infraction,");
        assertThat((List<?>) compared.figures().get("comparedWith"))
                .extracting("convictionsDiffering")
                .containsExactly(1, 0, 1);
    }

    @Test
    void the_comparison_names_person_case_court_section_date_and_level_as_they_stand() throws IOException {
        Path file = Results.file(
                directory,
                "named.csv",
                Row.file(
                        conviction("007", "101001001000", "MISDEMEANOR")
                                .with(BulkColumn.CII_NUMBER, "00123")
                                .with(BulkColumn.STP_ORI_DESCR, "@CASC, YOLO")
                                .with(BulkColumn.OFN, "0012E4")
                                .county("YOLO")
                                .record("1"),
                        conviction("007", "102001001000", "")
                                .with(BulkColumn.CII_NUMBER, "00123")
                                .with(BulkColumn.STP_EVENT_DATE, "19850600")
                                .with(BulkColumn.OFFENSE_DESCR, "11357 HS-MARIJUANA")
                                .county("YOLO")
                                .record("2")));
        Path to = directory.resolve("named");
        Results.review(to, file).compareWith(Policies.lenient()).run();

        assertThat(new Results(to, null).rows("comparison.csv"))
                .containsExactly(
                        file
                                + ",2,101001001000,007,00123,0012E4,\"'@CASC, YOLO\",HS 11357(a),2024-01-02,misdemeanor,strict,,,,"
                                + "lenient,Eligible for Dismissal,Misdemeanor or Infraction,",
                        file + ",3,102001001000,007,00123,,,HS 11357,1985-06,missing,strict,,,,"
                                + "lenient,Eligible for Dismissal,Conviction occurred 10 or more years ago,");
    }

    @Test
    void a_conviction_that_one_policy_does_not_cover_differs_without_words_of_it() throws IOException {
        Path file = Results.file(
                directory,
                "elsewhere.csv",
                Row.file(conviction("A", "101001001000", "MISDEMEANOR")
                        .county("YOLO")
                        .record("1")));
        Path to = directory.resolve("elsewhere");
        Results.review(to, file).compareWith(Policies.lenient()).run();

        assertThat(new Results(to, null).rows("comparison.csv"))
                .containsExactly(
                        file
                                + ",2,101001001000,A,,,,HS 11357(a),2024-01-02,misdemeanor,strict,,,,lenient,Eligible for Dismissal,Misdemeanor or Infraction,");
    }

    @Test
    void convictions_in_another_place_are_counted_and_a_policy_that_covers_nobody_says_so() throws IOException {
        Path file = Results.file(
                directory,
                "places.csv",
                Row.file(
                        conviction("A", "101001001000", "MISDEMEANOR")
                                .county("NARNIA")
                                .record("1"),
                        conviction("B", "101001001000", "MISDEMEANOR")
                                .county("YOLO")
                                .record("2")));
        Path to = directory.resolve("places");
        ReviewSummary summary = Results.review(to, file).run();

        assertThat(new Results(to, summary).figures()).containsEntry("otherPlaces", 1);
        assertThat(summary.impact().subjectsCovered()).isZero();
        assertThat(summary.warnings())
                .singleElement()
                .asString()
                .startsWith("The policy strict covers no conviction")
                .contains("does not say that nobody is eligible");
        assertThat(new Results(to, summary).figures()).containsEntry("warnings", summary.warnings());
        assertThat(results.summary().impact().subjectsCovered()).isPositive();
        assertThat(results.summary().warnings()).isEmpty();
    }

    @Test
    void the_summary_of_the_call_has_the_same_figures() {
        ReviewSummary summary = results.summary();

        assertThat(summary.directory()).isEqualTo(directory.resolve("out"));
        assertThat(summary.rowsRead()).isEqualTo(6);
        assertThat(summary.rowsWritten()).isEqualTo(5);
        assertThat(summary.rowsRejected()).isEqualTo(1);
        assertThat(summary.filesFailed()).isEmpty();
        assertThat(summary.impact().subjects()).isEqualTo(4);
        assertThat(summary.impact().subjectsCovered()).isEqualTo(3);
        assertThat(summary.impact().subjectsWithRelief()).isEqualTo(2);
    }

    @Test
    void the_time_taken_is_a_number_of_seconds() throws IOException {
        assertThat((double) results.figures().get("processingTimeInSeconds")).isBetween(0.0, 600.0);
    }

    private static Row conviction(String subject, String count, String level) {
        return Row.conviction(subject, count, "20240102", "11357(A) HS-POSSESS").convicted(level);
    }
}
