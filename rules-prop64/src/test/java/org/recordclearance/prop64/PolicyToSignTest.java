package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.Groundwork;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.PolicyToSign;
import org.recordclearance.eligibility.RuleSet;

/** The policies of this module on paper, for a District Attorney to sign. */
class PolicyToSignTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);

    static Stream<RuleSet> policies() {
        return Stream.concat(
                Stream.of(
                        Prop64.configurable("YOLO", Prop64Options.defaults()),
                        Prop64.losAngeles(),
                        Prop64.sanJoaquin(),
                        Prop64.contraCosta(),
                        Prop64.sacramento(),
                        Prop64.sanFrancisco(),
                        Prop64.sanFrancisco2018(),
                        Prop64.dismissAll("YOLO"),
                        Prop64.dismissAllAndRelated("YOLO"),
                        Prop64.statute(),
                        Prop64.auditOfRelief()),
                Prop64.losAngelesVariants().stream());
    }

    private static PolicyToSign paper(RuleSet policy) {
        return PolicyToSign.of(policy, AS_OF, "9.8.7");
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_paper_has_the_table_as_it_is_on_that_day_and_its_hash_and_versions(RuleSet policy)
            throws NoSuchAlgorithmException {
        String table = policy.on(AS_OF).toMarkdown();
        String paper = paper(policy).toMarkdown();
        String after = paper.substring(paper.indexOf(table) + table.length());
        String maps = after.substring(0, Math.max(after.lastIndexOf("\nWhat must"), 0));
        String signed = table + (after.startsWith("\nBy ") ? maps : "");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(signed.getBytes(StandardCharsets.UTF_8));

        assertThat(paper(policy).toMarkdown())
                .startsWith("# " + policy.name() + ", to be signed\n\nFor convictions judged as of 2026-07-01.\n")
                .contains("| version of the policy | " + policy.version() + " |", "| version of the library | 9.8.7 |")
                .contains(HexFormat.of().formatHex(hash))
                .contains("\n" + table)
                .contains("| office | county | name | signature | date |")
                .endsWith("|\n")
                .doesNotContain("(confirm");
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_paper_says_how_facts_are_read_and_what_each_parameter_does(RuleSet policy) {
        String paper = paper(policy).toMarkdown();
        assertThat(paper).contains("| attempts | ", "| level | ", "| end of a sentence | ", "| set-asides | ");
        assertThat(policy.parameters()).isNotEmpty();
        assertThat(policy.groundwork().parameters().keySet())
                .containsExactlyInAnyOrderElementsOf(policy.parameters().keySet());
        policy.groundwork()
                .parameters()
                .forEach((name, words) -> assertThat(paper).contains("| " + name + " | " + words + " |"));
    }

    @Test
    void the_county_stands_where_its_district_attorney_signs() {
        assertThat(paper(Prop64.losAngeles()).toMarkdown()).contains("| District Attorney | LOS ANGELES | | | |");
        assertThat(paper(Prop64.statute()).toMarkdown()).contains("| District Attorney | | | | |");
    }

    @Test
    void the_paper_of_a_day_before_there_is_such_a_law_says_that_nothing_is_covered() {
        LocalDate day = LocalDate.of(2015, 7, 1);
        assertThat(PolicyToSign.of(Prop64.statute(), day, "9.8.7").toMarkdown())
                .contains(
                        "Covers no conviction on the as-of date: it would where there is such a law, which is so since"
                                + " 2016-11-09.\n")
                .doesNotContain("otherwise", "Hand Review", "| better if |");
    }

    @Test
    void a_parameter_is_put_into_words_with_its_value() {
        assertThat(paper(Prop64.losAngeles(55, 12)).toMarkdown())
                .contains(
                        "| age | Persons who have reached 55 years on the as-of date are relieved |",
                        "Persons whose every conviction is 12 years old or older");
        RuleSet assuming =
                Prop64.catalog().create("statute", Parameters.none().with("assume-targets-of-other-counts", "yes"));
        assertThat(paper(assuming).toMarkdown()).contains("is assumed to be to commit one of the other offenses");
    }

    @Test
    void lists_have_their_number_of_rows_and_a_version_of_their_own() {
        assertThat(Prop64.statute().groundwork().sources())
                .extracting(Groundwork.Source::name)
                .contains("super strikes, PC 667(e)(2)(C)(iv)", "offenses of PC 290(c)", "dates")
                .doesNotHaveDuplicates();
        assertThat(Prop64.statute().groundwork().sources()).allSatisfy(source -> {
            assertThat(source.rowsOn(AS_OF)).isPositive();
            assertThat(source.sha256()).matches("[0-9a-f]{64}");
        });
        assertThat(Prop64.sanJoaquin().groundwork().sources())
                .extracting(Groundwork.Source::name)
                .contains("charges related to Prop 64 offenses")
                .doesNotContain("dates");
    }

    @Test
    void the_map_that_the_last_steps_of_the_statute_ask_stands_on_the_paper() {
        assertThat(paper(Prop64.statute()).toMarkdown().lines())
                .contains(
                        "By what each offense is under the law of today:",
                        "| section | subdivisions | age from | age to | best | worst | rebuttable | today | better if | basis |",
                        "| 11357 | (b) | 21 | | no crime | no crime | N | HS 11362.1 | |"
                                + " HS 11357 and 11362.1, as amended by Proposition 64 |",
                        "| 11359 | any | 18 | | misdemeanor | misdemeanor | Y | HS 11359(b) | |"
                                + " HS 11359, as amended by Proposition 64 |");
        assertThat(paper(Prop64.losAngeles()).toMarkdown()).doesNotContain("| better if |");
    }

    @ParameterizedTest
    @CsvSource({"2017-06-26, 4 grams, 8 grams", "2017-06-27, 8 grams, if it was 4 grams"})
    void the_map_on_the_paper_and_the_rows_that_are_counted_are_those_of_the_day(
            LocalDate day, String limit, String ended) {
        PolicyToSign paper = PolicyToSign.of(Prop64.statute(), day, "9.8.7");
        assertThat(paper.toMarkdown())
                .contains("| what each offense is under the law of today | 19 | ", limit)
                .doesNotContain(ended);
    }

    @Test
    void a_row_that_has_ended_is_not_counted() {
        Groundwork.Source list = Prop64.statute().groundwork().sources().stream()
                .filter(source -> source.name().equals("offenses of PC 290(c)"))
                .findFirst()
                .orElseThrow();
        LocalDate lastDay = LocalDate.of(2020, 12, 31);
        assertThat(list.rowsOn(lastDay)).isLessThan(list.days().size());
        assertThat(list.rowsOn(AS_OF)).isLessThan(list.days().size());
        assertThat(list.rowsOn(LocalDate.of(2016, 11, 8))).isZero();
        assertThat(Prop64.losAngeles().groundwork().sources())
                .filteredOn(source -> source.name().equals(list.name()))
                .singleElement()
                .satisfies(source ->
                        assertThat(source.rowsOn(LocalDate.of(2000, 1, 1))).isEqualTo(list.rowsOn(AS_OF)));
    }

    @ParameterizedTest
    @CsvSource({
        "date limit, may stand in for that of the offense",
        "attempt, whether an attempt is a conviction",
        "super strike, whether vehicular manslaughter while intoxicated",
        "super strike, no authority was found",
        "PC 290, that the holding on super strikes is that on PC 290(c) too",
        "PC 290, whether a duty to register that SB 145 ended",
        "two priors, which convictions count",
        "subdivision, that the letters of 11357",
        "presumed misdemeanor, whether 8 grams of concentrated cannabis decide",
        "any, that parole and supervision after prison are a part of the sentence",
        "later subdivision, that the letter is then read as nothing",
        "any, 'paragraphs (e) and (f), not read again'"
    })
    void what_must_be_confirmed_of_the_statute_is_listed_by_step(String step, String what) {
        assertThat(paper(Prop64.statute()).confirmationsAsMarkdown().lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("| " + step + " | ")
                        .contains(what)
                        .endsWith("| a lawyer | |"));
    }

    @Test
    void the_audit_lists_the_steps_of_its_day_only() {
        String overdue = paper(Prop64.auditOfRelief()).confirmationsAsMarkdown();
        assertThat(overdue)
                .contains("| presumed misdemeanor, overdue | ")
                .doesNotContain("| presumed misdemeanor | ", ", can be challenged |");
    }

    @Test
    void what_is_about_a_step_that_a_variant_leaves_out_is_not_to_be_confirmed() {
        List<String> lines = paper(Prop64.losAngeles().without("super strikes"))
                .confirmationsAsMarkdown()
                .lines()
                .toList();
        assertThat(lines).noneMatch(line -> line.startsWith("| super strikes |"));
        assertThat(lines).anyMatch(line -> line.startsWith("| PC 290 |"));
        assertThat(paper(Prop64.losAngeles()).confirmationsAsMarkdown()).contains("| super strikes |");
    }

    @Test
    void a_policy_of_which_nothing_is_open_says_so() {
        assertThat(paper(Prop64.sacramento()).confirmationsAsMarkdown())
                .isEqualTo("# What must still be confirmed of sacramento\n\nVersion 1, as of 2026-07-01.\n\n"
                        + "Nothing that the policy names.\n");
        assertThat(paper(Prop64.sacramento()).toMarkdown()).doesNotContain("confirm.md");
    }
}
