package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counties of California. */
class CountiesTest {

    @Test
    void there_are_58() {
        assertThat(Counties.all())
                .hasSize(58)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("YOLO", "CONTRA COSTA");
    }

    @ParameterizedTest
    @CsvSource({"SAN JOAQUIN", "San Joaquin", "' san   joaquin '"})
    void case_and_blanks_do_not_matter(String name) {
        assertThat(Counties.named(name)).isEqualTo("SAN JOAQUIN");
    }

    @ParameterizedTest
    @CsvSource({
        "SAN JAOQUIN, SAN JOAQUIN",
        "SACREMENTO, SACRAMENTO",
        "CONTRACOSTA, CONTRA COSTA",
        "LOS ANGELS, LOS ANGELES"
    })
    void an_unknown_county_is_refused_with_the_nearest(String name, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counties.named(name))
                .withMessage("California has no county named \"" + name + "\"; did you mean " + nearest + "?");
    }

    @Test
    void nothing_is_suggested_for_what_is_like_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counties.named("XXXXXXXXXXXXXX"))
                .withMessage("California has no county named \"XXXXXXXXXXXXXX\"");
    }
}
