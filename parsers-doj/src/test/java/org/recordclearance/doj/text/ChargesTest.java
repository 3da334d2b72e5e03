package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Count;

class ChargesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11357 HS-POSSESS MARIJUANA | HS 11357 | 11357 HS | POSSESS MARIJUANA",
                "11357(A) HS-POSS CONCENTRATED CANNABIS | HS 11357(a) | 11357(A) HS | POSS CONCENTRATED CANNABIS",
                "11360 (A) (3) (C) HS-TRANSPORT | HS 11360(a)(3)(c) | 11360 (A) (3) (C) HS | TRANSPORT",
                ".11357(B). HS-POSS MARIJUANA 28.5- GRAMS | HS 11357(b) | 11357(B) HS | POSS MARIJUANA 28.5- GRAMS",
                ".496. PC-RECEIVE/ETC KNOWN STOLEN PROPERTY | PC 496 | 496 PC | RECEIVE/ETC KNOWN STOLEN PROPERTY",
                "496,1 PC-RECEIVE | PC 496.1 | 496,1 PC | RECEIVE",
                "496.3(A)(2) PC-RECEIVE TOC:F. | PC 496.3(a)(2) | 496.3(A)(2) PC | RECEIVE",
                "484-487 (A) PC-THEFT | PC 484-487(a) | 484-487 (A) PC | THEFT",
                "484(A)/490.5 PC\u2013THEFT | PC 484(a)-490.5 | 484(A)/490.5 PC | THEFT",
                "23152(B) VC-DUI ALCOHOL/0.08 PERCENT | VC 23152(b) | 23152(B) VC | DUI ALCOHOL/0.08 PERCENT",
                "11357 H5-POSSESS | HS 11357 | 11357 HS | POSSESS",
                "11357(A) hs-possess t\u00D3c:m | HS 11357(a) | 11357(A) HS | POSSESS"
            })
    void a_section_is_normalised_and_what_is_behind_describes_it(
            String line, String section, String asWritten, String description) {
        Count count = Sheets.counted("  " + line + "\n*DISPO:CONVICTED\n");

        assertThat(count.codeSection().orElseThrow()).hasToString(section);
        assertThat(count.asWritten()).isEqualTo(asWritten);
        assertThat(count.description()).isEqualTo(description);
        assertThat(count.attempted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "664/487(A) PC-X",
                "664.487(A) PC-X",
                "664-487(A) PC-X",
                "664487(A) PC-X",
                "487(A)-664 PC-X",
                "487(A)/664 PC-X",
                "SEE COMMENT FOR CHARGE\n COM: CHRG 664487(A) PC X",
                "-ATTEMPTED\n 487(A) PC-X"
            })
    void penal_code_664_or_a_flag_means_an_attempt(String lines) {
        Count count = Sheets.counted(lines + "\n");

        assertThat(count.attempted()).isTrue();
        assertThat(count.codeSection().orElseThrow().completed()).hasToString("PC 487(a)");
        assertThat(count.flags()).isEmpty();
        assertThat(count.description()).isEqualTo("X");
    }

    @Test
    void a_section_of_another_code_that_begins_with_664_is_no_attempt() {
        assertThat(Sheets.counted("66410 GC-MAP\n").codeSection().orElseThrow()).hasToString("GC 66410");
    }

    @Test
    void other_flags_are_kept() {
        Count count = Sheets.counted("  -ATTEMPTED           -BENCH WARRANT\n -PROBATION REVO\n\n  11359 HS-POSSESS\n");

        assertThat(count.attempted()).isTrue();
        assertThat(count.flags()).containsExactly("BENCH WARRANT", "PROBATION REVO");
        assertThat(count.codeSection().orElseThrow().completed()).hasToString("HS 11359");
    }

    @Test
    void a_line_about_the_sentence_is_no_charge() {
        Count count = Sheets.counted(" .1170 (H) PC-SENTENCING\n  496 PC-RECEIVE\n*DISPO:CONVICTED\n");

        assertThat(count.codeSection().orElseThrow()).hasToString("PC 496");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEE COMMENT FOR CHARGE", "SEE. COMMENT FOR CHARGE", "SEE \u00C7OMMENT FOR CHARGE"})
    void the_charge_may_stand_in_a_comment(String line) {
        Count count = Sheets.counted(line
                + "\nTOC:N\n*DISPO:CONVICTED\n.COM; CNT 01 CHRG-594(A)-(B) (2) (A) PC DEFRAUDING AN ARMADILLO TOC:F\n");

        assertThat(count.codeSection().orElseThrow()).hasToString("PC 594(a)-(b)(2)(a)");
        assertThat(count.description()).isEqualTo("DEFRAUDING AN ARMADILLO");
    }

    @Test
    void the_charge_may_stand_in_a_comment_without_a_word_of_it_and_without_a_disposition() {
        Count words = Sheets.counted("  BUY/SELL ARTICLES W/IDENT REMOVED\n   COM: CHRG-537E(A) PC\n");
        assertThat(words.codeSection().orElseThrow()).hasToString("PC 537e(a)");
        assertThat(words.description()).isEqualTo("BUY/SELL ARTICLES W/IDENT REMOVED");

        Count see = Sheets.counted("  SEE COMMENT FOR CHARGE\n   COM: CHRG-11358 HS CULTIVATE\n");
        assertThat(see.codeSection().orElseThrow()).hasToString("HS 11358");
    }

    @Test
    void a_charge_in_a_comment_does_not_replace_one_that_is_stated() {
        Count count = Sheets.charged("DISPO: CONVICTED\nCOM: CNT 02 CHRG-666 PC\n");

        assertThat(count.codeSection().orElseThrow()).hasToString("HS 11357");
    }

    @Test
    void of_several_comments_the_one_of_this_count_counts() {
        Count count = Sheets.counted("SEE COMMENT FOR CHARGE\nCOM: CNT 02 CHRG-666 PC\nCOM: CNT 01 CHRG-11358 HS\n");

        assertThat(count.codeSection().orElseThrow()).hasToString("HS 11358");
    }

    @Test
    void a_federal_section_has_its_title() {
        Count count = Sheets.counted("18 2113(A) US-BANK/ETC ROBBERY\n*DISPO:CONVICTED\n");

        assertThat(count.codeSection().orElseThrow()).hasToString("US 18 2113(a)");
        assertThat(count.asWritten()).isEqualTo("18 2113(A) US");
        assertThat(count.description()).isEqualTo("BANK/ETC ROBBERY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41.18(D) LM-SIT/LIE/SLEEP ON SIDEWALK | 41.18(D) LM | SIT/LIE/SLEEP ON SIDEWALK",
                "10-24 XM-LOITERING | 10-24 XM | LOITERING"
            })
    void a_section_of_no_known_code_is_kept_as_text(String line, String asWritten, String description) {
        Count count = Sheets.counted(line + "\n*DISPO:CONVICTED\n");

        assertThat(count.codeSection()).isEmpty();
        assertThat(count.asWritten()).isEqualTo(asWritten);
        assertThat(count.description()).isEqualTo(description);
    }

    @Test
    void garbage_above_the_charge_does_not_take_its_place() {
        Count count = Sheets.counted("VWXQ\n  11357 HS-POSSESS MARIJUANA\n");

        assertThat(count.codeSection().orElseThrow()).hasToString("HS 11357");
        assertThat(count.comments()).containsExactly("VWXQ");
    }

    @Test
    void a_description_may_go_on_in_the_next_line() {
        assertThat(Sheets.charged("  FOR SALE\n*DISPO:CONVICTED\n").description())
                .isEqualTo("POSSESS MARIJUANA FOR SALE");
    }
}
