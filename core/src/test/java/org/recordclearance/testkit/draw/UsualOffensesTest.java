package org.recordclearance.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.rapsheet.Level;

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
            for (int i = 0; i < 40; i++) {
                drawn.add(UsualOffenses.registrations().draw(day, dice));
            }
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

    /** The subdivisions of HS 11357 to 11360 are others since Proposition 64, and the letters of 11357 before 1976 were. */
    @ParameterizedTest
    @CsvSource({
        "11357(B) HS, 1975-12-31, ''",
        "11357(B) HS, 1976-01-01, MISDEMEANOR",
        "11357(B) HS, 2010-12-31, MISDEMEANOR",
        "11357(B) HS, 2011-01-01, INFRACTION",
        "11357(B) HS, 2016-11-09, ''",
        "11357(E) HS, 2016-11-08, MISDEMEANOR",
        "11357(E) HS, 2016-11-09, ''",
        "11357(A)(2) HS, 2016-11-08, ''",
        "11357(A)(2) HS, 2016-11-09, INFRACTION",
        "11359 HS, 2016-11-08, FELONY",
        "11359 HS, 2016-11-09, ''",
        "11359(B) HS, 2016-11-08, ''",
        "11359(B) HS, 2016-11-09, MISDEMEANOR",
        "11358(D) HS, 2016-11-08, ''",
        "11360(A)(2) HS, 2016-11-09, MISDEMEANOR",
        "11531 HS, 1973-01-01, ''"
    })
    void an_offense_is_charged_while_its_section_is_law_and_at_the_level_of_that_day(
            String written, LocalDate day, String level) {
        Set<String> levels = LIST.stream()
                .filter(offense -> offense.written().equals(written) && offense.isOf(day))
                .flatMap(offense -> offense.levels().stream())
                .map(Level::name)
                .collect(Collectors.toSet());
        assertThat(levels).isEqualTo(level.isEmpty() ? Set.of() : Set.of(level));
    }
}
