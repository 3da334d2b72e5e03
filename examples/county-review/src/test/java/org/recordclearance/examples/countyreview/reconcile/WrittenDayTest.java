package org.recordclearance.examples.countyreview.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.examples.countyreview.reconcile.WrittenDay.Agreement;

/** Days are compared by which days they may be. */
class WrittenDayTest {

    private static Agreement compared(String one, String other) {
        Agreement agreement = WrittenDay.of(one).with(WrittenDay.of(other));
        assertThat(WrittenDay.of(other).with(WrittenDay.of(one))).isEqualTo(agreement);
        return agreement;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09/19/2000",
                "9/19/2000",
                "09-19-2000",
                "2000-09-19",
                "2000/9/19",
                "2000.09.19",
                "20000919",
                "09/19/2000 08:30",
                "9/19/2000 8:30:15 PM",
                "9/19/2000 8:30pm",
                "2000-09-19T08:30",
                "2000-09-19T08:30:00.000",
                "2000-09-19 08:30:00",
                "2000-09-19T00:00:00Z",
                "2000-09-19T00:00:00.000-07:00",
                "September 19, 2000",
                "september 19 2000",
                "Sept. 19, 2000",
                "Sep 19, 2000 at 8:30 AM",
                "19-SEP-2000",
                "19SEP2000",
                "19 September 2000",
                "19th of September, 2000",
                "2000-Sep-19",
                "Tuesday, September 19, 2000",
                "Tue 19 Sep 2000",
                "19.09.2000",
                "9.19.2000",
                "9/19/00",
                "9-19-00",
                "19-SEP-00",
                "19.9.00",
                "  09/19/2000\t"
            })
    void one_day_in_many_ways(String text) {
        assertThat(compared(text, "2000-09-19")).isEqualTo(Agreement.SAME);
        assertThat(compared(text, "2000-09-20")).isEqualTo(Agreement.DIFFERENT);
        assertThat(compared(text, "2001-09-19")).isEqualTo(Agreement.DIFFERENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "",
                "2000",
                "September 2000",
                "Sep",
                "36788",
                "19/09/2000",
                "2000-09-31",
                "Octember 19, 2000",
                "Ju 19, 2000",
                "2000-09-19T08:30:00Z",
                "09/19/2000 - 09/20/2000",
                "09/19/2000, 09/20/2000",
                "9/19/200",
                "19 19 2000",
                "99/99/99"
            })
    void what_is_no_day_may_be_any(String text) {
        assertThat(compared(text, "2000-09-19")).isEqualTo(Agreement.UNKNOWN);
        assertThat(compared(text, text)).isEqualTo(Agreement.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "04.07.2001, 2001-07-04",
        "04.07.2001, 2001-04-07",
        "07-05-21, 2007-05-21",
        "2/5/91, 02/05/91",
        "4.7.01, 2001-07-04"
    })
    void what_may_be_the_same_and_may_not_is_not_known(String one, String other) {
        assertThat(compared(one, other)).isEqualTo(Agreement.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"05.05.2001, 2001-05-05", "2/29/00, 2000-02-29", "2/5/91, 1991-02-05", "1/2/26, 2026-01-02"})
    void what_can_be_one_day_alone_is_that_day(String one, String other) {
        assertThat(compared(one, other)).isEqualTo(Agreement.SAME);
    }

    @ParameterizedTest
    @CsvSource({"04.07.2001, 2001-08-04", "2/5/91, 1991-05-02", "2/5/91, 2/6/91", "1/2/26, 1826-01-02"})
    void what_is_two_days_whichever_they_are_differs(String one, String other) {
        assertThat(compared(one, other)).isEqualTo(Agreement.DIFFERENT);
    }
}
