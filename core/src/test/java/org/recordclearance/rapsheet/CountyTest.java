package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The counties of California. */
class CountyTest {

    @Test
    void there_are_58() {
        assertThat(County.all()).hasSize(58).isSorted().doesNotHaveDuplicates();
        assertThat(County.all()).extracting(County::toString).contains("YOLO", "CONTRA COSTA", "SAN LUIS OBISPO");
    }

    @Test
    void a_county_is_written_in_capitals_in_records_and_otherwise_as_people_do() {
        assertThat(County.of("los angeles")).hasToString("LOS ANGELES");
        assertThat(County.of("los angeles").name()).isEqualTo("Los Angeles");
        assertThat(County.all()).allMatch(county -> County.of(county.name()) == county);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAN JOAQUIN",
                "San Joaquin",
                " san   joaquin ",
                "SAN\u00A0JOAQUIN",
                "\u00A0San \u2007\tJoaquin\u202F",
                "SAN\u200B JOAQUIN\uFEFF",
                "SAN JOAQUIN COUNTY",
                "San Joaquin county",
                "COUNTY OF SAN JOAQUIN",
                "The County of San Joaquin",
                "SAN JOAQUIN, COUNTY OF",
                "COUNTY SAN JOAQUIN"
            })
    void case_blanks_and_the_word_county_do_not_matter(String name) {
        assertThat(County.of(name)).isSameAs(County.of("SAN JOAQUIN"));
        assertThat(County.find(name)).containsSame(County.of("SAN JOAQUIN"));
    }

    @Test
    void san_francisco_is_a_city_too() {
        assertThat(County.of("City and County of San Francisco")).hasToString("SAN FRANCISCO");
    }

    @ParameterizedTest
    @CsvSource({
        "SAN JAOQUIN, SAN JOAQUIN",
        "SACREMENTO, SACRAMENTO",
        "CONTRACOSTA, CONTRA COSTA",
        "LOS ANGELS, LOS ANGELES",
        "Los Angels County, LOS ANGELES"
    })
    void an_unknown_county_is_refused_with_the_nearest(String name, String nearest) {
        assertThat(County.find(name)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> County.of(name))
                .withMessage("California has no county named \"" + name + "\"; did you mean " + nearest + "?");
    }

    @Test
    void nothing_is_suggested_for_what_is_like_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> County.of("XXXXXXXXXXXXXX"))
                .withMessage("California has no county named \"XXXXXXXXXXXXXX\"");
    }

    @Test
    void a_county_has_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> County.of("\u00A0 "))
                .withMessage("a county needs a name, such as YOLO");
        assertThatNullPointerException().isThrownBy(() -> County.of(null)).withMessage("text");
    }
}
