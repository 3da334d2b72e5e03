package org.recordclearance.doj.text.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumbersTest {

    private static List<Integer> broken(String heads) {
        List<Line> lines = new ArrayList<>();
        for (String head : heads.split(";")) {
            lines.add(new Line(lines.size() + 1, "WORDS"));
            lines.add(new Line(lines.size() + 1, head.strip()));
        }
        return PageNumbers.broken(lines).stream().map(Line::number).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAGE 1 OF 3;PAGE 2 OF 3;PAGE 3 OF 3",
                "PAGE 2 OF 3;PAGE 3 OF 3",
                "PAGE 1 OF 3;PAGE 2 OF 3",
                "PAGE 1;PAGE 2;PAGE 3",
                "PAGE 2",
                "PAGE: 1 OF 2;PAGE: 2 OF 2",
                "PG 1/2;PG 2/2",
                "PG. 1 OF 2;PGE 2 OF 2",
                "PAGE NO. 1;PAGE NO. 2",
                "PAGE #1 OF 2;- PAGE 2 OF 2 -",
                "PAGE 1 0F I2;PAGE 2 OF 12",
                "1 OF 2;2 OF 2",
                "PACE 1 OF 2;P. 2 OF 2",
                "CII/A99000099      PAGE 1 OF 2;CII/A99000099      PAGE 2 OF 2",
                "HTTPS://EXAMPLE.ORG/ 1/2;PAGE 1 OF 5;HTTPS://EXAMPLE.ORG/ 2/2;PAGE 2 OF 5",
                "PAGE",
                "HTTPS://EXAMPLE.ORG/2020/05"
            })
    void pages_that_follow_each_other_lack_none(String heads) {
        assertThat(broken(heads)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAGE 1 OF 3;PAGE 3 OF 3",
                "PAGE: 1 OF 4;PAGE: 3 OF 4",
                "PG 1/4;PG 3/4",
                "PAGE 1 OF 4;PG. 3 OF 4",
                "PAGE 1;PAGE 3",
                "PAGE 1 OF 3;PAGE 1 OF 3",
                "PAGE 2 OF 3;PAGE 1 OF 3",
                "PAGE 2 OF 2;PAGE 3 OF 2",
                "PAGE 1 OF 2;PAGE 2 OF 3",
                "PAGE 1 OF 2;PAGE X OF 2",
                "1 OF 3;3 OF 3",
                "PAGE 1 OF 3;PACE 3 OF 3",
                "PAGE 1 OF 3;CII/A99000099      PAGE 3 OF 3",
                "PAGE 1 OF 3;PAGE 3 OF 3   20200101",
                "FILE:///RAP.HTML   1/3;FILE:///RAP.HTML   3/3"
            })
    void a_number_that_can_not_follow_the_one_before_is_broken(String heads) {
        assertThat(broken(heads)).containsExactly(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAGE 3 OF 9", "PAGE 3", "PAGE TWO", "PAGE 2 OF 1", "PG 4/9", "3 OF 9"})
    void the_first_number_is_1_or_2(String head) {
        assertThat(broken(head)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COM: SEE PAGE 7 OF 9",
                "PAGE TWO OF THE REPORT",
                "3/4",
                "CNT:03",
                "PAPER 7 OF 9",
                "NAM/01 PAGE,JIMMY",
                "11357 HS-PAGE 7/9"
            })
    void other_lines_have_none(String line) {
        assertThat(broken(line)).isEmpty();
    }
}
