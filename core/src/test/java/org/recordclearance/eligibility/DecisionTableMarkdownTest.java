package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The printed table is the one that runs. */
class DecisionTableMarkdownTest {

    @Test
    void a_table_prints_all_that_a_district_attorney_signs() {
        DecisionTable table = DecisionTable.named("yolo")
                .version("2")
                .source("Memo of May 2026")
                .parameter("years", "5")
                .parameter("words", "a|b")
                .covers(Conditions.inCounty("YOLO"))
                .undecided(Outcome.REVIEW.saying("DA looks"))
                .step("misdemeanor", Conditions.felony().not())
                .then(Outcome.DISMISS, "Misdemeanor or infraction")
                .step(
                        "five years",
                        Conditions.yearsSinceConviction(5)
                                .or(Conditions.deceased())
                                .and(Conditions.felony()))
                .then(Outcome.REDUCE, new Reason("<code section>", conviction -> "HS 11359"))
                .citing("PC 1 | PC 2")
                .step("rest", Conditions.deceased())
                .then(Outcome.NOT_ELIGIBLE, "Rest")
                .otherwise(Outcome.REVIEW, "No criterion applies")
                .build();

        assertThat(table.toMarkdown()).isEqualTo("""
                        # yolo

                        Version 2. Source: Memo of May 2026.

                        | parameter | value |
                        |---|---|
                        | years | 5 |
                        | words | a\\|b |

                        Covers a conviction when the conviction is in YOLO.

                        The first row that holds decides.

                        | # | step | when | outcome | reason | authority |
                        |---|---|---|---|---|---|
                        | 1 | misdemeanor | it is not so that the level is felony | dismiss, "Eligible for Dismissal" | `Misdemeanor or infraction` | |
                        | 2 | five years | (conviction date + 5 years is on or before the as-of date or the subject is deceased) and the level is felony | reduce, "Eligible for Reduction" | `<code section>` | PC 1 \\| PC 2 |
                        | 3 | rest | the subject is deceased | not eligible, "Not eligible" | `Rest` | |
                        | 4 | otherwise | no row above holds | review, "Hand Review" | `No criterion applies` | |

                        Where facts that are missing leave the outcome open: review, "DA looks", `Undecided: ` and the facts that are missing.
                        """);
    }

    @Test
    void a_table_without_parameters_and_source_prints_neither() {
        DecisionTable table = DecisionTable.named("all")
                .covers(Conditions.felony())
                .otherwise(Outcome.DISMISS, "All")
                .build();

        assertThat(table.toMarkdown())
                .startsWith("# all\n\nVersion 1.\n\nCovers a conviction when the level is felony.\n")
                .contains("\n| 1 | otherwise | no row above holds | dismiss, \"Eligible for Dismissal\" | `All` | |\n")
                .endsWith(".\n")
                .doesNotContain("\r");
    }

    @Test
    void a_line_break_in_a_text_does_not_break_the_table() {
        DecisionTable table = DecisionTable.named("lines")
                .parameter("options", "{\n  \"a\": 1\n}")
                .covers(Conditions.felony())
                .otherwise(Outcome.DISMISS, "All\r\nof them")
                .build();

        assertThat(table.toMarkdown())
                .contains("| options | {   \"a\": 1 } |\n")
                .contains("`All of them`");
    }
}
