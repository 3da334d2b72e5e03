package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain            | plain",
                "``               | ``",
                "-                | -",
                "-12.5            | -12.5",
                "+3               | +3",
                "12               | 12",
                "=1+1             | '=1+1",
                "+1-800           | '+1-800",
                "-1+1             | '-1+1",
                "--               | '--",
                "@SUM(A1)         | '@SUM(A1)",
                "=HYPERLINK(\"a\",1) | \"'=HYPERLINK(\"\"a\"\",1)\"",
                "a,b              | \"a,b\"",
                "say \"so\"       | \"say \"\"so\"\"\"",
                "A;B              | A;B"
            })
    void a_computed_cell_is_quoted_where_needed_and_never_a_formula(String value, String expected) {
        assertThat(CsvCells.of(value)).isEqualTo(expected);
    }

    @Test
    void line_ends_and_tabs_are_safe_too() {
        assertThat(CsvCells.of("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(CsvCells.of("a\rb")).isEqualTo("\"a\rb\"");
        assertThat(CsvCells.of("\t=1")).isEqualTo("'\t=1");
        assertThat(CsvCells.of("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(CsvCells.of("-1\n+1")).isEqualTo("\"'-1\n+1\"");
    }
}
