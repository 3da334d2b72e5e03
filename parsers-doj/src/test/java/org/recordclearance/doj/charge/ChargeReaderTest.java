package org.recordclearance.doj.charge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;

class ChargeReaderTest {

    private final ChargeReader reader = ChargeReader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "459 & 187 PC | PC 459-187",
                "459, 187 PC | PC 459-187",
                "211 PC 187 PC | PC 211-187",
                "459 PC; 187 PC | PC 459-187",
                "664 187 PC | PC 664/187",
                "664 PC 187(A) | PC 664/187(a)",
                "CHRG-459 PC, CHRG-187 PC | PC 459-187",
                "459/11350 HS | PC 459-HS 11350",
                "HS 11350/PC 459 | HS 11350-PC 459",
                "HS11350-POSS NARC | HS 11350",
                "187 P.C.-MURDER | PC 187",
                "H&S 11359-POSS | HS 11359",
                "11359 HSC | HS 11359",
                "SEC 11359 HS | HS 11359",
                "F11359 | HS 11359",
                "11359 HX-POSS | HS 11359",
                "11,359 HS | HS 11359",
                "011359 HS | HS 11359",
                "11359.0 HS | HS 11359",
                "11360(A)1 HS-SELL | HS 11360(a)(1)",
                "18 2113(A) US-BANK | US 18 2113(a)",
                "23152(A)/(B) VC-DUI | VC 23152(a)-(b)",
                "11360(B) SELL/ETC | 11360(b)",
                "HS-11359 | HS 11359",
                "HS.11359 | HS 11359",
                "PC-187 | PC 187",
                "11359-664 HS | HS 664/11359",
                "653 F(B) PC-SOLICIT | PC 653f(b)",
                "273-AB PC-X | PC 273ab",
                "11357 C HS-POSS | HS 11357(c)",
                "459 PC,187 PC-BURG | PC 459-187",
                "12500(A) VC,11357(B) HS | VC 12500(a)-HS 11357(b)",
                "11357-B HS-POSS | HS 11357(b)",
                "187 PENAL CODE-MURDER | PC 187",
                "11359 HEALTH & SAFETY CODE | HS 11359"
            })
    void the_whole_text_in_front_of_the_words_is_read(String text, String section) {
        Charge charge = reader.read(text);

        assertThat(charge.section()).hasToString(section);
        assertThat(charge.repaired()).isFalse();
        assertThat(charge.readings()).isEmpty();
        assertThat(charge.otherSections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1B7 PC-X, PC 187",
        "2O7 PC-X, PC 207",
        "20S PC-X, PC 205",
        "26l(A)(2) PC-X, PC 261(a)(2)",
        "28B(A) PC-X, PC 288(a)",
        "l1359 HS-POSS, HS 11359",
        "6641187 PC-X, PC 664/187",
        "664B187 PC-X, PC 664/187"
    })
    void a_misread_digit_is_repaired_where_one_known_section_results(String text, String section) {
        Charge charge = reader.read(text);

        assertThat(charge.section()).hasToString(section);
        assertThat(charge.repaired()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "236.I(B) PC-X, PC 236(i)(b), PC 236.1(b)",
        "273A8 PC-X, PC 273a(8), PC 273ab",
        "647.G PC-X, PC 647(g), PC 647.6",
        "1 1359 HS-X, HS 1-1359, HS 11359",
    })
    void what_else_the_text_may_mean_is_kept(String text, String section, String reading) {
        Charge charge = reader.read(text);

        assertThat(charge.section()).hasToString(section);
        assertThat(charge.readings()).contains(CodeSection.parse(reading));
    }

    @ParameterizedTest
    @CsvSource({
        "11359 HS-CONSPIRACY, PC 182-HS 11359",
        "11359 HS-CONSP TO SELL, PC 182-HS 11359",
        "11359 HS-CONSPRACY, PC 182-HS 11359",
        "11360(A) HS-SELL (CONSPIRACY), PC 182-HS 11360(a)",
        "CONSPIRACY 11359 HS, PC 182-HS 11359",
        "CONSPIRACY: 11359 HS-SALE, PC 182-HS 11359",
        "11359-CONSPIRACY, 182-11359",
        "11359 HS-ACCESSORY, PC 32-HS 11359",
        "ACCESSORY TO 11359 HS, PC 32-HS 11359"
    })
    void words_alone_may_say_that_it_is_conspiracy_or_being_an_accessory(String text, String inWords) {
        Charge charge = reader.read(text);

        assertThat(charge.section().parts()).hasSize(1);
        assertThat(charge.otherSections()).containsExactly(CodeSection.parse(inWords));
        assertThat(reader.described(charge, charge.description()).otherSections())
                .containsExactly(CodeSection.parse(inWords));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "182/11359 HS-CONSPIRACY",
                "32 PC-ACCESSORY",
                "32/11359 HS-ACCESSORY",
                "484E(A) PC-ACCESS CARD",
                "11359 HS-POSS FOR SALE/NO CONSPIRACY",
                "459 PC-BURGLARY"
            })
    void what_the_section_says_itself_is_no_further_one(String text) {
        assertThat(reader.read(text).otherSections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"113?? HS-POSS, 11359", "11??? HS, 11358", "1135* HS, 11359", "?1359 HS, 11359", "113#9 HS, 11359"})
    void of_a_number_with_characters_for_what_was_not_read_each_that_fits_is_a_reading(String text, String number) {
        assertThat(reader.read(text).readings()).contains(CodeSection.parse(number + " HS"));
        assertThat(reader.read(text.replace("HS", "PC")).readings().toString()).doesNotContain("HS");
    }

    @ParameterizedTest
    @CsvSource({"187 PG-MURDER, PC 187", "11357(B HS-POSS, HS 11357(b)"})
    void what_is_garbled_is_no_section(String text, String reading) {
        Charge charge = reader.read(text);

        assertThat(charge.section()).isNull();
        assertThat(charge.readings()).contains(CodeSection.parse(reading));
    }

    @ParameterizedTest
    @CsvSource({"11359 PC", "113570 HS", "11357.5 HS-SYNTHETIC", "187(A) FC-MURDER"})
    void a_code_or_a_number_that_is_stated_is_not_changed(String text) {
        Charge charge = reader.read(text);

        assertThat(charge.section())
                .isEqualTo(CodeSection.prefixOf(text).orElseThrow().section());
        assertThat(charge.readings().toString()).doesNotContain("HS 11357", "HS 11359", "PC 187");
    }

    @ParameterizedTest
    @CsvSource({
        "10851 VC 2 PRIORS, 2 PRIORS",
        "11359 HS 1 OZ/28.5 GRM, 1 OZ/28.5 GRM",
        "23152(B) VC-DUI ALCOHOL/0.08 PERCENT, DUI ALCOHOL/0.08 PERCENT",
        "12021(A) PC-FELON W/2 PRIORS, FELON W/2 PRIORS",
        "459 PC-BURGLARY PER 1203.4 PC, BURGLARY PER 1203.4 PC",
        "459 PC 1170(H) PC, 1170(H) PC",
        "647.6 PC TO 290 PC, TO 290 PC"
    })
    void numbers_in_words_are_no_sections(String text, String words) {
        Charge charge = reader.read(text);

        assertThat(charge.section()).isNotNull();
        assertThat(charge.section().parts()).hasSize(1);
        assertThat(charge.description()).isEqualTo(words);
        assertThat(charge.otherSections()).isEmpty();
    }

    @Test
    void a_section_with_the_letters_of_its_code_counts_in_the_words_too() {
        assertThat(reader.read("459 PC-BURG W/INT 187 PC").otherSections())
                .containsExactly(CodeSection.parse("PC 187"));
        assertThat(reader.read("459 PC-BURG 12022.53 PC").otherSections())
                .containsExactly(CodeSection.parse("PC 12022.53"));
    }

    @ParameterizedTest
    @CsvSource({"288(A) PC-ATT LEWD ACT", "11360(A) HS-SELL (ATTEMPT)", "ATTEMPTED 187 PC"})
    void an_attempt_may_stand_in_the_words(String text) {
        Charge charge = reader.read(text);

        assertThat(charge.attemptedInWords()).isTrue();
        assertThat(charge.section().isAttempt()).isFalse();
    }

    @Test
    void a_comment_may_have_words_in_front_of_the_charge() {
        assertThat(reader.readComment("VERIFIED BY FAX CHRG-459 PC AND 187 PC").section())
                .hasToString("PC 459-187");
        assertThat(reader.readComment("SUSPECTED OF 11359 HS-SALE").section()).hasToString("HS 11359");
    }

    @Test
    void all_of_it_goes_into_the_count() {
        Count.Builder count = Count.builder();
        reader.read("1B7 PC-ATT 211 PC").into(count);

        assertThat(count.build().isRepaired()).isTrue();
        assertThat(count.build().isSectionKnown()).isTrue();
        assertThat(count.build().attemptedInWords()).isTrue();
        assertThat(count.build().otherSections()).containsExactly(CodeSection.parse("PC 211"));
        assertThat(count.build().asWritten()).isEqualTo("1B7 PC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1135? HS-X",
                "113?9 HS",
                "11 359 HS",
                "1 1 3 5 9 HS",
                "11-359 HS",
                "11/359 HS",
                "11359 SH",
                "11359(?) HS-POSS",
                "11359(A)(??) HS",
                "11358 (*) HS",
                "11359(\u25AF) HS",
                "11359() HS"
            })
    void a_number_that_is_broken_may_be_one_that_is_looked_for(String text) {
        assertThat(reader.read(text).readings())
                .anyMatch(reading -> reading.toString().startsWith("HS 1135"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11358.5 HS",
                "11360.5 HS",
                "113590 HS",
                "11?59 PC",
                "11 359 PC",
                "11359(?) PC",
                "111359(?) HS",
                "459 PC"
            })
    void a_longer_number_or_one_of_another_code_is_none_of_them(String text) {
        assertThat(reader.read(text).readings())
                .noneMatch(reading -> reading.toString().matches("HS (11357|11358|11359|11360)"));
    }

    @Test
    void a_stroke_behind_letters_parts_two_charges() {
        assertThat(reader.read("459 PC|187 PC").section()).hasToString("PC 459-187");
    }
}
