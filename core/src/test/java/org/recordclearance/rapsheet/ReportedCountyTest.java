package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.ReportedCounty.Kind;

/** What a record has where the county should stand. */
class ReportedCountyTest {

    private static final County LOS_ANGELES = County.of("LOS ANGELES");

    private static Kind kind(String text) {
        return ReportedCounty.read(text).kind();
    }

    @Test
    void all_counties_are_read_in_both_spellings() {
        assertThat(County.all())
                .allMatch(county -> ReportedCounty.read(county.toString()).equals(ReportedCounty.of(county)))
                .allMatch(
                        county -> ReportedCounty.read(county.name() + " County").equals(ReportedCounty.of(county)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B"})
    void a_blank_is_missing(String text) {
        assertThat(ReportedCounty.read(text)).isSameAs(ReportedCounty.missing());
        assertThat(ReportedCounty.missing().text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOS ANGELE5", "L0S ANGELES", "19", "0", "LOS ANGELES 90012", "DISTRICT 7"})
    void what_holds_a_digit_can_not_be_read(String text) {
        assertThat(kind(text)).isEqualTo(Kind.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOS ANGELS",
                "LOS AGNELES",
                "LOSANGELES",
                "LOS-ANGELES",
                "LOS ANGEEES",
                "SAN JAOQUIN",
                "VENTUA",
                "YOLA",
                "KERM",
                "SISKYOU",
                "SANLUISOBISPO",
                "LOS ÁNGELES"
            })
    void what_is_within_two_letters_of_a_county_can_not_be_read(String text) {
        assertThat(kind(text)).isEqualTo(Kind.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LA",
                "L.A.",
                "L A",
                "L.A. COUNTY",
                "LA CO",
                "SLO",
                "S.F.",
                "SD",
                "CC",
                "ANGELES",
                "FRANCISCO",
                "SANTA",
                "SAN",
                "OBISPO",
                "NORTE",
                "SACTO",
                "SN BERNARDINO",
                "SAN BDNO",
                "S FRANCISCO",
                "FRISCO",
                "CONTRA C",
                "ALAM",
                "RIVERS",
                "STANIS",
                "HUMB",
                "CALAV"
            })
    void an_abbreviation_or_a_part_of_a_county_can_not_be_read(String text) {
        assertThat(kind(text)).isEqualTo(Kind.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAN MATEO, SANTA CLARA", "YOLO SOLANO"})
    void of_two_counties_it_is_not_known_which(String text) {
        assertThat(kind(text)).isEqualTo(Kind.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOS ANGELES/ORANGE",
                "ORANGE & LOS ANGELES",
                "KERN AND INYO",
                "MEXICO/KERN",
                "COUNTY OF KERN / COUNTY OF INYO"
            })
    void two_names_of_which_one_is_a_county_contradict_each_other(String text) {
        assertThat(kind(text)).isEqualTo(Kind.CONTRADICTORY);
        assertThat(ReportedCounty.read(text).county()).isEmpty();
        assertThat(ReportedCounty.read(text).is(County.of("KERN"))).isEqualTo(Truth.UNKNOWN);
        assertThat(ReportedCounty.read(text)).hasToString("contradictory");
    }

    @ParameterizedTest
    @CsvSource({
        "KERN/KERN, UNREADABLE",
        "KERN/, UNREADABLE",
        "KERN/CA, UNREADABLE",
        "MEXICO/ANGELES, UNREADABLE",
        "MEXICO/TEXAS, ANOTHER_PLACE"
    })
    void two_texts_that_name_one_county_or_none_for_certain_contradict_nothing(String text, Kind kind) {
        assertThat(kind(text)).isEqualTo(kind);
    }

    @Test
    void a_record_may_have_two_texts_for_one_county() {
        ReportedCounty kern = ReportedCounty.read("KERN");

        assertThat(kern.or(kern)).isEqualTo(kern);
        assertThat(kern.or(ReportedCounty.missing())).isEqualTo(kern);
        assertThat(ReportedCounty.missing().or(kern)).isEqualTo(kern);
        assertThat(kern.or(ReportedCounty.read("MEXICO")).kind()).isEqualTo(Kind.CONTRADICTORY);
        assertThat(ReportedCounty.read("MEXICO").or(kern).kind()).isEqualTo(Kind.CONTRADICTORY);
        assertThat(kern.or(ReportedCounty.read("ANGELES")).kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(ReportedCounty.read("MEXICO")
                        .or(ReportedCounty.read("TEXAS"))
                        .kind())
                .isEqualTo(Kind.ANOTHER_PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFF2C\uFF2F\uFF33 \uFF21\uFF2E\uFF27\uFF25\uFF2C\uFF25\uFF33",
                "\u041A\u0415\u0420\u041D",
                "K\u0415RN"
            })
    void letters_that_are_not_latin_can_not_be_read(String text) {
        assertThat(kind(text)).isEqualTo(Kind.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M\u00C9XICO", "CURA\u00C7AO"})
    void accents_are_no_other_letters(String text) {
        assertThat(kind(text)).isEqualTo(Kind.ANOTHER_PLACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZ", "ZZ", "Q", "UNK", "N/A", "--", "?", "FBI", "U.S."})
    void three_letters_or_fewer_can_not_be_read(String text) {
        assertThat(kind(text)).isEqualTo(Kind.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNKNOWN", "Not stated", "COUNTY", "CALIFORNIA", "CA", "STATE OF CALIFORNIA", "CITY"})
    void what_names_no_place_can_not_be_read(String text) {
        assertThat(kind(text)).isEqualTo(Kind.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOS ANGELES CO",
                "LOS ANGELES, CA",
                "CITY OF LOS ANGELES",
                "ORANGE COUNTY CA",
                "LOS ANGELES SUPERIOR COURT",
                "NORTH KERN"
            })
    void a_county_with_a_word_beside_it_that_names_no_other_place_can_not_be_read(String text) {
        assertThat(kind(text)).isEqualTo(Kind.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NARNIA",
                "MEXICO",
                "TIJUANA",
                "HOOPA VALLEY TRIBE",
                "TULE RIVER",
                "US MARSHAL",
                "DEPT OF JUSTICE",
                "CALIFORNIA HIGHWAY PATROL",
                "OREGON",
                "MAINE",
                "IOWA",
                "TEXAS",
                "NV",
                "OR",
                "AZ",
                "N.Y.",
                "New York",
                "LAS VEGAS NV",
                "WASHOE COUNTY",
                "ORANGE COUNTY FLORIDA",
                "STATE OF NEVADA"
            })
    void any_other_name_is_another_place(String text) {
        assertThat(kind(text)).isEqualTo(Kind.ANOTHER_PLACE);
    }

    @Test
    void nevada_is_a_county_of_california() {
        assertThat(ReportedCounty.read("NEVADA").county()).contains(County.of("Nevada"));
    }

    @Test
    void whether_it_is_a_county_is_known_where_the_place_is() {
        assertThat(ReportedCounty.read("Los Angeles").is(LOS_ANGELES)).isEqualTo(Truth.YES);
        assertThat(ReportedCounty.read("Napa").is(LOS_ANGELES)).isEqualTo(Truth.NO);
        assertThat(ReportedCounty.read("MEXICO").is(LOS_ANGELES)).isEqualTo(Truth.NO);
        assertThat(ReportedCounty.read("LA").is(LOS_ANGELES)).isEqualTo(Truth.UNKNOWN);
        assertThat(ReportedCounty.missing().is(LOS_ANGELES)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void it_shows_a_county_and_no_other_text() {
        assertThat(ReportedCounty.read("los angeles county")).hasToString("LOS ANGELES");
        assertThat(ReportedCounty.read("ZEBRA STREET")).hasToString("another place");
        assertThat(ReportedCounty.read("ZEBRA 7")).hasToString("unreadable");
        assertThat(ReportedCounty.missing()).hasToString("missing");
        assertThat(ReportedCounty.read(" Zebra  street ").text()).isEqualTo("ZEBRA STREET");
    }

    @Property
    void any_text_is_read_and_its_form_reads_back_equal(@ForAll String text) {
        ReportedCounty read = ReportedCounty.read(text);

        assertThat(ReportedCounty.read(read.text())).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(ReportedCounty.read(read.text()).kind()).isEqualTo(read.kind());
    }

    @Example
    void one_wrong_letter_never_makes_a_county_another_place() {
        for (County county : County.all()) {
            String name = county.toString();
            for (int i = 0; i < name.length(); i++) {
                String damaged = name.substring(0, i) + "#" + name.substring(i + 1);
                assertThat(ReportedCounty.read(damaged).kind()).isEqualTo(Kind.UNREADABLE);
            }
        }
    }
}
