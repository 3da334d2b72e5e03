package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options file: what it says, and how wrong ones are refused. */
class Prop64OptionsTest {

    private static final String FILE = """
            {
              "baselineEligibility": {"dismiss": ["11357", "11358"], "reduce": ["11359", "11360"]},
              "additionalRelief": {
                "subjectUnder21AtConviction": true,
                "dismissOlderThanAgeThreshold": true,
                "subjectAgeThreshold": 57,
                "dismissYearsSinceConvictionThreshold": true,
                "yearsSinceConvictionThreshold": 10,
                "dismissYearsCrimeFreeThreshold": false,
                "yearsCrimeFreeThreshold": 7,
                "subjectHasOnlyProp64Charges": true,
                "subjectIsDeceased": true
              }
            }
            """;

    @Test
    void a_file_of_the_desktop_tool_is_read() {
        assertThat(Prop64Options.parse(FILE)).isEqualTo(EveryOption.CHOSEN);
    }

    @Test
    void what_is_absent_is_off() {
        assertThat(Prop64Options.parse("{}"))
                .isEqualTo(Prop64Options.builder().build())
                .isEqualTo(Prop64Options.parse(" {\"additionalRelief\": {}, \"baselineEligibility\": {}}\n"));
    }

    @Test
    void the_defaults_are_those_of_the_desktop_tool() {
        assertThat(Prop64Options.defaults())
                .isEqualTo(Prop64Options.builder()
                        .dismiss("11357", "11358", "11359", "11360")
                        .yearsSinceConvictionThreshold(5)
                        .yearsCrimeFreeThreshold(5)
                        .subjectHasOnlyProp64Charges(true)
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"additionalRelief\": {\"subjectAgeThreshold\": 39}}` | option additionalRelief.subjectAgeThreshold must be 0 (off) or a whole number from 40 to 65",
                "`{\"additionalRelief\": {\"subjectAgeThreshold\": 66}}` | option additionalRelief.subjectAgeThreshold must be 0 (off) or a whole number from 40 to 65",
                "`{\"additionalRelief\": {\"subjectAgeThreshold\": \"50\"}}` | option additionalRelief.subjectAgeThreshold must be 0 (off) or a whole number from 40 to 65",
                "`{\"additionalRelief\": {\"subjectAgeThreshold\": 50.0}}` | option additionalRelief.subjectAgeThreshold must be 0 (off) or a whole number from 40 to 65",
                "`{\"additionalRelief\": {\"subjectAgeThreshold\": 99999999999}}` | option additionalRelief.subjectAgeThreshold must be 0 (off) or a whole number from 40 to 65",
                "`{\"additionalRelief\": {\"yearsCrimeFreeThreshold\": 16}}` | option additionalRelief.yearsCrimeFreeThreshold must be 0 (off) or a whole number from 1 to 15",
                "`{\"additionalRelief\": {\"yearsSinceConvictionThreshold\": -1}}` | option additionalRelief.yearsSinceConvictionThreshold must be 0 (off) or a whole number from 1 to 15",
                "`{\"additionalRelief\": {\"yearsSinceConvictionThreshold\": null}}` | option additionalRelief.yearsSinceConvictionThreshold must be 0 (off) or a whole number from 1 to 15",
                "`{\"additionalRelief\": {\"subjectIsDeceased\": \"true\"}}` | option additionalRelief.subjectIsDeceased must be true or false",
                "`{\"additionalRelief\": {\"dismissOlderThanAgeThreshold\": 1}}` | option additionalRelief.dismissOlderThanAgeThreshold must be true or false",
                "`{\"additionalRelief\": []}` | option additionalRelief must be a JSON object",
                "`{\"baselineEligibility\": {\"dismiss\": \"11357\"}}` | option baselineEligibility.dismiss must be a list of sections, each one of \"11357\", \"11358\", \"11359\", \"11360\"",
                "`{\"baselineEligibility\": {\"dismiss\": [11357]}}` | option baselineEligibility.dismiss must be a list of sections, each one of \"11357\", \"11358\", \"11359\", \"11360\"",
                "`{\"baselineEligibility\": {\"reduce\": [\"11361\"]}}` | option baselineEligibility.reduce must be a list of sections, each one of \"11357\", \"11358\", \"11359\", \"11360\"",
                "`{\"baselineEligibility\": {\"dismiss\": [\"11357\"], \"reduce\": [\"11357\"]}}` | options baselineEligibility.dismiss and baselineEligibility.reduce must not both name a section; a section is dismissed, reduced, or neither",
                "`{\"additionalRelief\": {\"subjectIsDeceased\": true, \"subjectIsDeceased\": false}}` | option additionalRelief.subjectIsDeceased is given twice",
                "`{\"additionalRelief\": {}, \"additionalRelief\": {}}` | option additionalRelief is given twice",
                "`{} {}` | nothing may stand behind the JSON object of the options",
                "`[]` | the options must be a JSON object of baselineEligibility and additionalRelief",
                "`` | the options must be a JSON object of baselineEligibility and additionalRelief"
            })
    void a_wrong_value_is_refused_with_what_is_allowed(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64Options.parse(json == null ? "" : json))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "additionalRelief, subjectAgeTreshold, subjectAgeThreshold",
        "additionalRelief, subjectisdeceased, subjectIsDeceased",
        "additionalRelief, yearsCrimeFree, yearsCrimeFreeThreshold",
        "baselineEligibility, dismis, dismiss"
    })
    void a_misspelt_option_is_refused_with_the_nearest(String group, String key, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64Options.parse("{\"" + group + "\": {\"" + key + "\": true}}"))
                .withMessageStartingWith(
                        "option " + group + "." + key + " does not exist; did you mean " + nearest + "?");
    }

    @Test
    void a_misspelt_group_is_refused_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64Options.parse("{\"baselineEligiblity\": {}}"))
                .withMessageContaining("did you mean baselineEligibility?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"additionalRelief\": {\"subjectIsDeceased\": SKYWALKER}}",
                "{\"additionalRelief\": SKYWALKER",
                "SKYWALKER,LUKE",
                "{\"SKYWALKER,LUKE\": 1}",
                "{\"additionalRelief\": {\"SKYWALKER,LUKE JAY\": 1}}",
                "{\"additionalRelief\": {\"subjectAgeThreshold\": \"SKYWALKER\"}}",
                "{\"baselineEligibility\": {\"dismiss\": [\"SKYWALKER\"]}}",
                "{} SKYWALKER"
            })
    void a_file_given_by_mistake_is_never_quoted(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64Options.parse(text))
                .withMessageNotContaining("SKYWALKER")
                .withNoCause();
    }

    @Test
    void broken_JSON_says_where() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64Options.parse("{\n  \"additionalRelief\" {}}"))
                .withMessageContaining("line 2");
    }

    @Test
    void code_is_held_to_the_same_rules() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Prop64Options.builder().subjectAgeThreshold(39).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64Options.builder().dismiss("11361").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Prop64Options.builder().dismiss("11357").reduce("11357").build());
    }

    @Test
    void a_file_is_read_in_UTF_8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("options.json");
        Files.writeString(file, "\uFEFF" + FILE);
        assertThat(Prop64Options.read(file)).isEqualTo(Prop64Options.parse(FILE));
        Files.write(file, "{\"\u00e9\": 1}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatIllegalArgumentException().isThrownBy(() -> Prop64Options.read(file));
        Assertions.assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Prop64Options.read(folder.resolve("none.json")));
    }

    @Test
    void the_options_as_used_are_written_every_one() {
        assertThat(Prop64Options.defaults().toJson())
                .isEqualTo("{\"formatVersion\":\"1.0\",\"baselineEligibility\":"
                        + "{\"dismiss\":[\"11357\",\"11358\",\"11359\",\"11360\"],\"reduce\":[]},"
                        + "\"additionalRelief\":{\"subjectUnder21AtConviction\":false,\"subjectAgeThreshold\":0,"
                        + "\"yearsSinceConvictionThreshold\":5,\"yearsCrimeFreeThreshold\":5,"
                        + "\"subjectHasOnlyProp64Charges\":true,\"subjectIsDeceased\":false}}");
    }

    @Test
    void what_a_later_minor_version_adds_is_skipped_and_told_to_who_asks() {
        String later = "{\"additionalRelief\": {\"note\": {\"by\": [1]}, \"subjectAgeThreshold\": 50},"
                + " \"signature\": [{}], \"formatVersion\": \"1.3\"}";
        List<String> skipped = new ArrayList<>();

        assertThat(Prop64Options.parse(later, skipped::add))
                .isEqualTo(Prop64Options.builder().subjectAgeThreshold(50).build())
                .isEqualTo(Prop64Options.parse(later));
        assertThat(skipped).containsExactly("additionalRelief.note", "signature");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64Options.parse(later.replace("1.3", "1.0")))
                .withMessageStartingWith("option additionalRelief.note does not exist");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64Options.parse(later.replace("subjectAgeThreshold", "subjectAgeTreshold")))
                .withMessageContaining("did you mean subjectAgeThreshold?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2.0\" | formatVersion of the options is 2.0, and only versions 1.x can be read here: a later version of"
                        + " this library reads it",
                "\"SKYWALKER\" | formatVersion of the options must be a version such as 1.0",
                "1 | formatVersion must be a text such as \"1.0\"",
                "{} | formatVersion must be a text such as \"1.0\"",
                "\"1.0\", \"formatVersion\": \"1.0\" | option formatVersion is given twice"
            })
    void options_of_another_major_version_are_refused(String version, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64Options.parse("{\"additionalRelief\": {}, \"formatVersion\": " + version + "}"))
                .withMessage(message);
    }

    @Test
    void options_print_what_is_chosen() {
        assertThat(EveryOption.CHOSEN)
                .hasToString(EveryOption.CHOSEN.toJson())
                .isNotEqualTo(Prop64Options.defaults())
                .hasSameHashCodeAs(Prop64Options.parse(FILE));
        assertThat(EveryOption.CHOSEN.asParameters())
                .containsEntry("baselineEligibility.dismiss", "11357, 11358")
                .containsEntry("additionalRelief.subjectAgeThreshold", "57")
                .containsEntry("additionalRelief.subjectIsDeceased", "true")
                .hasSize(8);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_reads_back_equal(@ForAll("options") Prop64Options options) {
        assertThat(Prop64Options.parse(options.toJson())).isEqualTo(options);
    }

    @Provide
    Arbitrary<Prop64Options> options() {
        Arbitrary<Integer> years = Arbitraries.integers().between(0, 15);
        Arbitrary<Boolean> isOn = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(0, 40, 50, 65),
                        years,
                        years,
                        isOn,
                        isOn,
                        isOn)
                .as((dismissed, age, since, free, under21, only, deceased) -> {
                    List<String> all = List.of("11357", "11358", "11359", "11360");
                    return Prop64Options.builder()
                            .dismiss(all.subList(0, dismissed).toArray(String[]::new))
                            .reduce(all.subList(dismissed, 4).toArray(String[]::new))
                            .subjectAgeThreshold(age)
                            .yearsSinceConvictionThreshold(since)
                            .yearsCrimeFreeThreshold(free)
                            .subjectUnder21AtConviction(under21)
                            .subjectHasOnlyProp64Charges(only)
                            .subjectIsDeceased(deceased)
                            .build();
                });
    }

    @Test
    void some_options_are_changed_by_their_keys() {
        assertThat(Prop64Options.defaults()
                        .with(Map.of(
                                "yearsSinceConvictionThreshold", "10",
                                "subjectIsDeceased", "true",
                                "dismiss", "11357+11358",
                                "reduce", "11359")))
                .isEqualTo(Prop64Options.builder()
                        .dismiss("11357", "11358")
                        .reduce("11359")
                        .yearsSinceConvictionThreshold(10)
                        .yearsCrimeFreeThreshold(5)
                        .subjectHasOnlyProp64Charges(true)
                        .subjectIsDeceased(true)
                        .build());
        assertThat(Prop64Options.defaults().with(Map.of("dismiss", "none")).dismissed())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "yearsSinceConvicton, 5, did you mean yearsSinceConvictionThreshold?",
        "yearsSinceConvictionThreshold, 16, 0 (off) or a whole number from 1 to 15",
        "yearsSinceConvictionThreshold, ten, 0 (off) or a whole number from 1 to 15",
        "subjectIsDeceased, yes, true or false",
        "dismiss, 11361, baselineEligibility.dismiss must be a list of sections",
        "dismiss, 11357+, baselineEligibility.dismiss must be a list of sections",
        "reduce, 11357, must not both name a section"
    })
    void a_change_that_is_not_allowed_says_what_is(String key, String value, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64Options.defaults().with(Map.of(key, value)))
                .withMessageContaining(words);
    }
}
