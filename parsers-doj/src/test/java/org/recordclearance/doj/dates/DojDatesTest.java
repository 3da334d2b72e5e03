package org.recordclearance.doj.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.rapsheet.ReportedDate;

class DojDatesTest {

    @ParameterizedTest
    @CsvSource({
        "18000101, 1800-01-01",
        "20991231, 2099-12-31",
        "20000229, 2000-02-29",
        "19850600, 1985-06",
        "19850000, 1985",
        "17991231, unreadable",
        "21000101, unreadable",
        "00010101, unreadable",
        "99991231, unreadable",
        "19000229, unreadable",
        "19850631, unreadable",
        "19851300, unreadable",
        "19850012, unreadable",
        "00000612, unreadable",
        "198506, unreadable",
        "198506199, unreadable",
        "19850619T, unreadable",
        "+9850619, unreadable",
        "1985 619, unreadable"
    })
    void a_date_is_eight_digits_of_which_the_last_may_be_zeros(String text, String expected) {
        assertThat(DojDates.parse(text)).isEqualTo(ReportedDate.parse(expected));
    }

    @Test
    void digits_of_other_scripts_are_no_digits() {
        assertThat(DojDates.parse("\u0661\u0669\u0668\u0665\u0660\u0666\u0661\u0669"))
                .isEqualTo(ReportedDate.unreadable());
    }

    @Property(tries = 200)
    void every_day_reads_back(@ForAll int day) {
        LocalDate date = LocalDate.of(1800, 1, 1).plusDays(Math.floorMod(day, 109_500));

        assertThat(DojDates.parse(date.toString().replace("-", ""))).isEqualTo(ReportedDate.of(date));
    }
}
