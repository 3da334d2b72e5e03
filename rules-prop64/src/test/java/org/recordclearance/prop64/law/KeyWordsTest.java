package org.recordclearance.prop64.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyWordsTest {

    @ParameterizedTest
    @CsvSource({
        "SALE TO MIN0R, MINOR",
        "SALE TO MINR, MINOR",
        "SALE TO MNIOR, MINOR",
        "SALE TO MINNOR, MINOR",
        "SALE TOMINOR, MINOR",
        "SALE TOM INOR, MINOR",
        "sale to min0r, MINOR",
        "1MPORT MARIJ, IMPORT",
        "POSS OVRE 1 OZ, OVER",
        "POSS 0VER 1 OZ, OVER",
        "C0NC CANN, CONC",
        "POSS MARlJUANA, MARIJUANA",
        "CANNBIS, CANNABIS",
        "OVER 2B.5 GRAMS, 28.5",
        "OVER I OZ, 1 OZ",
    })
    void a_word_with_a_slip_in_it_is_known(String text, String word) {
        assertThat(KeyWords.spelled(text)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POSSESS MARIJUANA FOR SALE",
                "SELL/TRANSPORT/ETC MARIJUANA/HASH",
                "GIVE/ETC MARIJ UNDER 28.5 GRM",
                "PLANT/CULTIVATE/ETC MARIJ/HASH",
                "POSS MARIJUANA OVER 1 OZ/28.5 GRM",
                "",
                "-"
            })
    void words_without_a_slip_stay_as_they_are(String text) {
        assertThat(KeyWords.spelled(text)).isEqualTo(text);
    }
}
