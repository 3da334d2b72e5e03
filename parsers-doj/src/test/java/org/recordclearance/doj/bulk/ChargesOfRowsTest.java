package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Count;

class ChargesOfRowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11357(A) HS-POSSESS CONCENTRATED CANNABIS | HS 11357(a)    | 11357(A) HS  | POSSESS CONCENTRATED CANNABIS",
                "11357(C)HS-POSSESS MARIJUANA              | HS 11357(c)    | 11357(C)HS   | POSSESS MARIJUANA",
                "11359HS-INTENT SELL CANNABIS              | HS 11359       | 11359HS      | INTENT SELL CANNABIS",
                "11357A HS-POSSESSION OF MARIJUANA         | HS 11357(a)    | 11357A HS    | POSSESSION OF MARIJUANA",
                "11357B2 HS-POSSESSION                     | HS 11357(b)(2) | 11357B2 HS   | POSSESSION",
                "11360(B) SELL/FURNISH/ETC MARIJUANA/HASH  | 11360(b)       | 11360(B)     | SELL/FURNISH/ETC MARIJUANA/HASH",
                "220 PC- COMMIT MAYHEM                     | PC 220         | 220 PC       | COMMIT MAYHEM",
                "4149 BP - UNLICENSED SALE OF NEEDLES      | BP 4149        | 4149 BP      | UNLICENSED SALE OF NEEDLES",
                "484(A)/490.5 PC-THEFT                     | PC 484(a)-490.5 | 484(A)/490.5 PC | THEFT",
                "664/187 PC-ATTEMPTED MURDER               | PC 664/187     | 664/187 PC   | ATTEMPTED MURDER",
                "187-664 PC-ATTEMPTED MURDER               | PC 664/187     | 187-664 PC   | ATTEMPTED MURDER",
                "'  11358 HS-CULTIVATE   '                 | HS 11358       | 11358 HS     | CULTIVATE",
                "11358 HS                                  | HS 11358       | 11358 HS     | ''",
                "11358 hs-cultivate                        | HS 11358       | 11358 hs     | cultivate"
            })
    void the_section_stands_at_the_start_of_the_offense(
            String offense, String section, String asWritten, String description) {
        Count count = charged(offense, "");

        assertThat(count.codeSection().map(Object::toString)).contains(section);
        assertThat(count.asWritten()).isEqualTo(asWritten);
        assertThat(count.description()).isEqualTo(description);
    }

    @Test
    void an_attempt_is_known_as_one() {
        assertThat(charged("664/187 PC-ATTEMPTED MURDER", "").attempted()).isTrue();
        assertThat(charged("187-664 PC-ATTEMPTED MURDER", "").attempted()).isTrue();
        assertThat(charged("187 PC-MURDER", "").attempted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSSESSION OF MARIJUANA", "???", "LOCAL ORDINANCE"})
    void an_offense_without_a_section_is_kept_as_its_description(String offense) {
        Count count = charged(offense, "11358 HS-CULTIVATE");

        assertThat(count.codeSection()).isEmpty();
        assertThat(count.asWritten()).isEmpty();
        assertThat(count.description()).isEqualTo(offense);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SEE COMMENT FOR CHARGE         | 11358 HS-CULTIVATE            | HS 11358",
                "'  see comment for charge    ' | 11358 HS-CULTIVATE            | HS 11358",
                "''                             | 11358 HS-CULTIVATE            | HS 11358",
                "'     '                        | '  11358 HS-CULTIVATE'        | HS 11358",
                "x                              | 11358 HS-CULTIVATE            | HS 11358",
                "'  -  '                        | 11358 HS-CULTIVATE            | HS 11358",
                "SEE COMMENT FOR CHARGE         | CHRG 11358 HS-CULTIVATE       | HS 11358",
                "SEE COMMENT FOR CHARGE         | CHRG-11358 HS-CULTIVATE       | HS 11358",
                "SEE COMMENT FOR CHARGE         | SCN:03 :CHRG 11358 HS         | HS 11358",
                "SEE COMMENT FOR CHARGE         | :CHRG:11357(A) HS-POSSESS     | HS 11357(a)",
                "SEE COMMENT FOR CHARGE         | CNT 2 11359 HS-SELL           | HS 11359",
                "SEE COMMENT FOR CHARGE         | chrg 11359 HS-SELL            | HS 11359",
                "SEE COMMENT FOR CHARGE         | 664/187 PC-ATT MURDER         | PC 664/187"
            })
    void where_the_offense_does_not_say_the_comment_does(String offense, String comment, String section) {
        assertThat(charged(offense, comment).codeSection().map(Object::toString))
                .contains(section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "x", "  -  "})
    void where_neither_says_nothing_is_charged(String blank) {
        Count count = charged("SEE COMMENT FOR CHARGE", blank);

        assertThat(count.codeSection()).isEmpty();
        assertThat(count.asWritten()).isEmpty();
        assertThat(count.description()).isEmpty();
    }

    @Test
    void a_comment_without_a_section_is_the_description_where_the_offense_does_not_say() {
        Count count = charged("SEE COMMENT FOR CHARGE", "POSS OF MARIJUANA");

        assertThat(count.codeSection()).isEmpty();
        assertThat(count.description()).isEqualTo("POSS OF MARIJUANA");
    }

    @Test
    void a_comment_does_not_matter_where_the_offense_says() {
        Count count = charged("11357(A) HS-POSSESS", "CHRG 187 PC-MURDER");

        assertThat(count.codeSection().map(Object::toString)).contains("HS 11357(a)");
        assertThat(count.comments()).containsExactly("CHRG 187 PC-MURDER");
    }

    @Test
    void numbers_in_a_comment_are_no_sections_unless_a_code_stands_behind_them() {
        Count count = charged("SEE COMMENT FOR CHARGE", "ARR BY 12345 ON 20050102 FOR 11358 HS-CULTIVATE");

        assertThat(count.codeSection().map(Object::toString)).contains("HS 11358");
    }

    private static Count charged(String offense, String comment) {
        return People.rapSheet(Row.of("S1")
                        .event("COURT ACTION", "20050102")
                        .offense(offense)
                        .comment(comment))
                .cycles()
                .get(0)
                .events()
                .get(0)
                .counts()
                .get(0);
    }
}
