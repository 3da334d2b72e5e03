package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

/** A table of a law that there is since a day. */
class LawSinceTest {

    private static final DecisionTable TABLE = DecisionTable.named("new law")
            .covers(Condition.of("it is any", inquiry -> Answer.YES))
            .lawSince(LocalDate.of(2020, 1, 1))
            .step("felony", Conditions.felony())
            .then(Outcome.REDUCE, "Felony")
            .otherwise(Outcome.DISMISS, "No felony")
            .build();

    private static final Conviction CONVICTION = RapSheet.builder()
            .cycle(cycle -> cycle.court("2001-01-01", "YOLO", event -> event.convicted("PC 459", Level.FELONY)))
            .build()
            .convictions()
            .get(0);

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2020-01-01, true", "2020-01-02, true"})
    void it_covers_nothing_as_of_a_day_before(LocalDate asOf, boolean covered) {
        assertThat(TABLE.determine(CONVICTION, asOf).isPresent()).isEqualTo(covered);
        assertThat(TABLE.forecast(CONVICTION, asOf)).isEmpty();
        assertThat(TABLE.lawSince()).contains(LocalDate.of(2020, 1, 1));
    }

    @Test
    void the_table_of_such_a_day_says_so_and_no_more() {
        DecisionTable before = TABLE.on(LocalDate.of(2019, 12, 31));
        assertThat(before.steps()).isEmpty();
        assertThat(before.toMarkdown())
                .endsWith(
                        "\n\nCovers no conviction on the as-of date: it would where there is such a law, which is so since"
                                + " 2020-01-01.\n")
                .doesNotContain("otherwise");
        assertThat(before.renamed("same").toMarkdown()).contains("Covers no conviction");
        assertThat(TABLE.on(LocalDate.of(2020, 1, 1))).isSameAs(TABLE);
        assertThat(TABLE.renamed("same").on(LocalDate.of(2019, 12, 31)).steps()).isEmpty();
    }
}
