package org.recordclearance.prop64.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Count;

/** What the words of a charge say: facts that rebut, the letter that they name, and cannabis. */
class WordsOfChargesTest {

    private static final Prop64Section SALE = new Prop64Section("11360", List.of("a"));
    private static final Prop64Section GROWN = new Prop64Section("11358", List.of());
    private static final Prop64Section FOR_SALE = new Prop64Section("11359", List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SALE TO MINOR",
                "SALE/MINOR",
                "SELL MARIJ:MINOR",
                "EMPLOY MINOR SELL MARIJ",
                "SELL MARIJ TO JUVENILE",
                "FURNISH MARIJ TO CHILD",
                "SALE TO PERSON UNDER 18",
                "GIVE TO PERSON -14",
                "SELL TO 17 YR OLD",
                "SALE:USE PERSON 20 OR YOUNGER",
                "SALE TO MIN0R",
                "SALE TO PERSON 16",
                "SELL TO PERSON AGED 17",
                "FURNISH TO GIRL 15",
                "SELL MARIJ AGE 16",
                "SELL TO TEENAGER"
            })
    void a_sale_to_a_minor_rebuts(String words) {
        assertThat(StatedFacts.rebutting(count(words), SALE)).isPresent();
        assertThat(StatedFacts.rebutting(count(words), FOR_SALE)).isPresent();
        assertThat(StatedFacts.rebutting(count(words), new Prop64Section("11360", List.of("b"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMPORT MARIJ",
                "TRANSPORT/IMPORT MARIJ",
                "IMPRT",
                "BRING INTO STATE",
                "EXPORT",
                "lMPORT",
                "INTERSTATE TRANSPORT",
                "TRANSPORT ACROSS STATE LINE",
                "TRANSP OVER STATE BORDER",
                "TRANSPORT OUT-OF-STATE",
                "SALE TO ANOTHER STATE",
                "TRANS INTO THIS STATE",
                "INTERSTTE TRANSP"
            })
    void import_rebuts_for_transport_alone(String words) {
        assertThat(StatedFacts.rebutting(count(words), SALE)).isPresent();
        assertThat(StatedFacts.rebutting(count(words), FOR_SALE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POSSESS MARIJUANA FOR SALE",
                "SELL/TRANSPORT/ETC MARIJUANA/HASH",
                "SELL/FURNISH/ETC MARIJUANA/HASH",
                "GIVE/ETC MARIJ OVER 1 OZ/28.5 GRM",
                "GIVE/ETC MARIJ UNDER 28.5 GRM",
                "TRANSPORT MARIJ W/PRIORS",
                "TRANSPORT MARIJ 18 LBS",
                "TRANSPORT MARIJ UNDER 15 OZ",
                "TRANSPORTATION FOR SALE",
                "CULTIVATE MARIJUANA 6+ PLANTS",
                "TRANSPORT WITHIN STATE",
                "SALE PERSONAL 16 OZ",
                "SALE BY PERSON 28.5 GRAMS",
                ""
            })
    void ordinary_words_rebut_nothing(String words) {
        assertThat(StatedFacts.rebutting(count(words), SALE)).isEmpty();
        assertThat(StatedFacts.rebutting(count(words), FOR_SALE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CULTIVATE/DIVERT WATER",
                "CULTIVATE-HAZARDOUS WASTE",
                "CULTIVATE/POLLUTE CREEK",
                "CULT MARIJ NATL FOREST",
                "CULTIVATE/FISH & GAME VIOL",
                "CULTIVATE ON PUBLIC LAND",
                "CULTIVATE WATRE DIVERSION"
            })
    void harm_to_waters_and_lands_rebuts_for_cultivation_alone(String words) {
        assertThat(StatedFacts.rebutting(count(words), GROWN))
                .hasValueSatisfying(fact -> assertThat(fact).contains("11358(d)(3)"));
        assertThat(StatedFacts.rebutting(count(words), FOR_SALE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PLANT/CULTIVATE/ETC MARIJUANA/HASH",
                "CULTIVATE MARIJUANA 6+ PLANTS",
                "CULTIVATION MARIJUANA",
                ""
            })
    void ordinary_cultivation_rebuts_nothing(String words) {
        assertThat(StatedFacts.rebutting(count(words), GROWN)).isEmpty();
    }

    @Test
    void a_comment_may_state_such_a_fact_in_plain_words() {
        Count told = Count.builder()
                .description("SELL MARIJ")
                .comment("COM-SOLD TO MINOR")
                .build();
        Count untold = Count.builder()
                .description("SELL MARIJ")
                .comment("COM-JUVENILE COURT, 16 YEARS PROBATION, MINORITY")
                .build();
        assertThat(StatedFacts.rebutting(told, FOR_SALE)).isPresent();
        assertThat(StatedFacts.rebutting(untold, FOR_SALE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CULTIVATE 6 PLANTS, true",
        "CULTIVATE 1 MARIJ PLANT, true",
        "CULTIVATE SIX PLANTS, true",
        "CULTIVATE 6 PLANTS OR LESS, true",
        "CULT 6 OR FEWER PLANTS, true",
        "CULTIVATE NOT MORE THAN 6 PLANTS, true",
        "CULTIVATE LESS THAN 7 PLANTS, true",
        "CULTIVATE 6+ PLANTS, false",
        "CULTIVATE MARIJUANA 6+ PLANTS, false",
        "CULTIVATE 7 PLANTS, false",
        "CULTIVATE 25 MARIJ PLANTS, false",
        "CULTIVATE OVER 6 PLANTS, false",
        "CULTIVATE MORE THAN SIX PLANTS, false",
        "CULTIVATE 6 OR MORE PLANTS, false",
        "CULTIVATE 106 PLANTS, false"
    })
    void the_plants_may_be_stated(String words, boolean few) {
        assertThat(StatedFacts.amount(count(words), GROWN))
                .hasValueSatisfying(amount -> assertThat(amount.isSmall()).isEqualTo(few));
        assertThat(StatedFacts.amount(count(words), FOR_SALE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANT/CULTIVATE/ETC MARIJ/HASH", "CULTIVATE PLANTS", "CULTIVATE 60 PLANTS 6 PLANTS", ""})
    void where_the_plants_are_not_stated_or_twice_there_is_no_amount(String words) {
        assertThat(StatedFacts.amount(count(words), GROWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GIVE MARIJ UNDER 28.5 GRAMS, true",
        "TRANSPORT 28.5 GRAMS OR LESS, true",
        "SELL MARIJ UNDER 28.5 GRAMS, false",
        "GIVE/ETC MARIJ OVER 1 OZ/28.5 GRM, false"
    })
    void a_small_amount_given_or_transported_may_be_stated_of_11360a(String words, boolean small) {
        assertThat(StatedFacts.amount(count(words), new Prop64Section("11360", List.of("a")))
                        .isPresent())
                .isEqualTo(small);
        assertThat(StatedFacts.amount(count(words), new Prop64Section("11360", List.of("b"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POSS CONCENTRATED CANNABIS, a",
        "POSS CONC CANN, a",
        "POSS C0NC CANN, a",
        "POSS MARIJUANA OVER 1 OZ/28.5 GRM, c",
        "POSS MARIJ MORE THAN 28.5 GRAMS, c",
        "POSS MARIJ 28.5+ GRAMS, c",
        "POSS MARIJ OVER 28.S GRAMS, c",
        "POSS MARIJ 0VER 28.5 GRAMS, c",
        "POSS MARIJUANA 28.5- GRAMS, b",
        "POSS 28.5 GRAMS OR LESS MARIJ, b",
        "MARIJ UNDER 1 OZ, b",
        "MARIJ NOT MORE THAN 28.5 GRAMS, b",
        "MARIJ LESS THAN ONE OUNCE, b"
    })
    void words_name_the_letter_of_11357(String words, String letter) {
        assertThat(StatedSubdivision.lettersOfWords(count(words))).containsOnly(letter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POSSESS MARIJUANA",
                "POSSESSION OF MARIJUANA",
                "NO SPECIFIED SUBSECTION",
                "POSS MARIJ ON SCHOOL GROUNDS OVER 18",
                "POSS MARIJ SCHOOL UNDER 18",
                "POSSES"
            })
    void other_words_name_none(String words) {
        assertThat(StatedSubdivision.lettersOfWords(count(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"POSS MARIJUANA", "MARIHUANA", "MARlJUANA", "CANNBIS", "POSS CONC CANN", "HASH", "SELL MJ", "THC"
            })
    void cannabis_is_named_in_many_ways(String words) {
        assertThat(CannabisWords.isNamedBy(count(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BURGLARY", "MARRIAGE FRAUD", "MARINA TRESPASS", "CANNERY", "HASHTAG", "MURDER", "SALE OF LIQUOR"
            })
    void other_words_name_no_cannabis(String words) {
        assertThat(CannabisWords.isNamedBy(count(words))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CONSPIRACY TO COMMIT MURDER, YES, NO",
        "CONSPIRACY:COMMIT CRIME, UNKNOWN, UNKNOWN",
        "CONSPIRACY TO COMMIT THEFT, NO, NO",
        "CONSP TO SELL DRUGS, NO, NO",
        "CONSP TO SELL SEX, UNKNOWN, UNKNOWN",
        "ATT BURGLARY & KIDNAP, UNKNOWN, UNKNOWN",
        "ATTEMPTED GRAND THEFT AUTO, NO, NO",
        "THEFT OF CHILD, UNKNOWN, UNKNOWN",
        "ATTEMPT, UNKNOWN, UNKNOWN",
        "M0RDER, UNKNOWN, UNKNOWN",
        "'', UNKNOWN, UNKNOWN"
    })
    void words_settle_what_was_conspired_or_attempted(String words, String superStrike, String pc290) {
        assertThat(InchoateWords.settle(OffenseList.SUPER_STRIKES, words)).hasToString(superStrike);
        assertThat(InchoateWords.settle(OffenseList.PC_290, words)).hasToString(pc290);
    }

    private static Count count(String description) {
        return Count.builder().description(description).build();
    }
}
