package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Subject.Age;

/** How old a person is: as much as the date of birth tells. */
class AgeTest {

    private static Age age(String born, String day) {
        return Subject.builder().dateOfBirth(born).build().ageOn(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "1970-05-01, 2020-04-30, 49",
        "1970-05-01, 2020-05-01, 50",
        "2000-02-29, 2019-02-28, 18",
        "2000-02-29, 2019-03-01, 19",
        "2000-02-29, 2020-02-29, 20",
        "2019-03-01, 2019-03-01, 0"
    })
    void of_a_day_it_is_known(String born, String day, int years) {
        assertThat(age(born, day)).isEqualTo(new Age(years, years));
        assertThat(age(born, day).years()).hasValue(years);
    }

    @ParameterizedTest
    @CsvSource({
        "1970, 2020-06-01, 49, 50",
        "1970, 2020-12-31, 50, 50",
        "1970-05, 2020-05-01, 49, 50",
        "1970-05, 2020-06-01, 50, 50",
        "2020, 2020-06-01, 0, 0"
    })
    void of_a_part_of_a_date_it_is_a_range(String born, String day, int least, int most) {
        assertThat(age(born, day)).isEqualTo(new Age(least, most));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "unreadable", "contradictory", "2021", "2020-07-02"})
    void of_no_date_or_one_behind_the_day_nothing_is_known(String born) {
        assertThat(age(born, "2020-07-01")).isEqualTo(Age.NOT_KNOWN);
        assertThat(Age.NOT_KNOWN.years()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void it_shows_no_value_and_is_no_odd_range() {
        assertThat(age("1970-05-01", "2020-05-01")).hasToString("Age[known]");
        assertThat(age("1970", "2020-05-01")).hasToString("Age[not known to the year]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Age(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Age(-1, 1));
    }
}
