package org.recordclearance.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsualOffensesTest {

    private static final List<UsualOffense> LIST =
            UsualWords.rows("usual_offenses.csv").map(UsualOffense::parse).toList();

    @Test
    void every_offense_of_the_list_occurs_in_some_year() {
        Dice dice = Dice.of(1, 1);
        Set<UsualOffense> drawn = new HashSet<>();
        for (int year = 1970; year < 2020; year++) {
            LocalDate day = LocalDate.of(year, 7, 1);
            for (int i = 0; i < 4_000; i++) {
                UsualOffense offense = UsualOffenses.charged().draw(day, dice);
                assertThat(offense.isOf(day)).isTrue();
                drawn.add(offense);
            }
            drawn.add(UsualOffenses.registrations().draw(day, dice));
        }

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(LIST);
    }

    @Test
    void every_offense_of_the_list_has_a_section_a_description_and_a_level() {
        assertThat(LIST).hasSizeGreaterThan(130).allSatisfy(offense -> {
            assertThat(offense.section()).as(offense.written()).isNotNull();
            assertThat(offense.description()).isNotBlank();
            assertThat(offense.levels()).isNotEmpty();
            assertThat(offense.weight()).isPositive();
        });
    }
}
