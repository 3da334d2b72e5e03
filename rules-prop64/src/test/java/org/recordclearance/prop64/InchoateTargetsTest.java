package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.PriorConditions.pc290Before;
import static org.recordclearance.prop64.PriorConditions.superStrikeBefore;
import static org.recordclearance.prop64.PriorConditions.superStrikeOnRecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;

/** The target of conspiracy or attempt alone is assumed only by a policy that is told to, and says so. */
class InchoateTargetsTest {

    private static final String NAME = "assume-targets-of-other-counts";
    private static final List<String> POLICIES = List.of("los-angeles", "san-francisco-2018", "statute", "hs-11361.9");

    private static RuleSet policy(String name, String assume) {
        RuleSetProvider provider = Prop64.providers().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return provider.create(Parameters.none().with(NAME, assume));
    }

    private static Determination determination(String assume, Consumer<Event.Builder> prior) {
        Person person = born("1950-01-01")
                .felony("2005-06-01", "HS 11359")
                .cycle(cycle -> cycle.court("1990-05-01", "LOS ANGELES", prior));
        return person.determination(policy("los-angeles", assume)).orElseThrow();
    }

    @Test
    void nothing_is_assumed_unless_a_policy_is_told_to() {
        Determination open = determination(
                "no", prior -> prior.convicted("PC 182(a)(1)", Level.FELONY).convicted("PC 459", Level.FELONY));

        assertThat(open.outcome().kind()).isEqualTo(Outcome.Kind.REVIEW);
        for (String name : POLICIES) {
            RuleSet unless = Prop64.providers().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .create(Parameters.none());
            assertThat(unless.toMarkdown())
                    .isEqualTo(policy(name, "no").toMarkdown())
                    .doesNotContain(NAME, "assuming");
            assertThat(policy(name, "yes").toMarkdown()).contains("| " + NAME + " | yes |", "assuming that");
        }
    }

    @Test
    void a_condition_assumes_nothing_unless_it_is_told_to() {
        RapSheet sheet = born("1950-01-01")
                .felony("2005-06-01", "HS 11359")
                .cycle(cycle -> cycle.court(
                        "1990-05-01",
                        "LOS ANGELES",
                        prior -> prior.convicted("PC 182(a)(1)", Level.FELONY).convicted("PC 459", Level.FELONY)))
                .sheet();
        Inquiry inquiry = new Inquiry(sheet.convictions().get(0), LocalDate.of(2026, 1, 1));
        Map<Condition, Condition> assuming = Map.of(
                superStrikeBefore(), superStrikeBefore(InchoateTargets.AMONG_OTHER_COUNTS),
                superStrikeOnRecord(), superStrikeOnRecord(InchoateTargets.AMONG_OTHER_COUNTS),
                pc290Before(), pc290Before(InchoateTargets.AMONG_OTHER_COUNTS));

        assuming.forEach((open, assumed) -> {
            assertThat(open.ask(inquiry).isUnknown()).as(open.words()).isTrue();
            assertThat(assumed.ask(inquiry).isNo()).as(assumed.words()).isTrue();
            assertThat(assumed.words()).startsWith(open.words() + ", assuming that");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"PC 182(a)(1)", "PC 182", "PC 664"})
    void the_other_counts_of_its_cycle_that_are_on_no_list_free_it(String section) {
        Determination assumed = determination(
                "yes",
                prior ->
                        prior.convicted(section, Level.FELONY).charged("PC 459").charged(section));

        assertThat(assumed.outcome().kind()).isEqualTo(Outcome.Kind.DISMISS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PC 187(a)", "PC 9999", "PC 207(a)", "PC 182(a)(6)"})
    void another_count_that_is_on_a_list_or_may_be_does_not(String other) {
        Determination assumed = determination(
                "yes",
                prior -> prior.convicted("PC 182(a)(1)", Level.FELONY)
                        .charged("PC 459")
                        .charged(other));

        assertThat(assumed.outcome().kind()).isNotEqualTo(Outcome.Kind.DISMISS);
    }

    @Test
    void alone_in_its_cycle_it_stays_open() {
        assertThat(determination("yes", prior -> prior.convicted("PC 182(a)(1)", Level.FELONY))
                        .outcome()
                        .kind())
                .isEqualTo(Outcome.Kind.REVIEW);
    }

    @Test
    void a_conspiracy_against_officials_stays_open() {
        assertThat(determination(
                                "yes",
                                prior -> prior.convicted("PC 182(a)(6)", Level.FELONY)
                                        .charged("PC 459"))
                        .outcome()
                        .kind())
                .isEqualTo(Outcome.Kind.REVIEW);
    }

    @Test
    void words_that_name_another_target_leave_it_open() {
        assertThat(determination(
                                "yes",
                                prior -> prior.count(count -> count.codeSection("PC 664")
                                                .description("ATTEMPTED KIDNAP")
                                                .disposition(new Disposition(
                                                        DispositionType.CONVICTED,
                                                        ReportedDate.parse("1990-05-01"),
                                                        Level.FELONY,
                                                        Sentence.NONE,
                                                        "")))
                                        .charged("PC 459"))
                        .outcome()
                        .kind())
                .isEqualTo(Outcome.Kind.REVIEW);
    }

    @Test
    void on_an_incomplete_record_it_stays_open() {
        Person person = born("1950-01-01")
                .felony("2005-06-01", "HS 11359")
                .cycle(cycle -> cycle.court(
                        "1990-05-01",
                        "LOS ANGELES",
                        prior -> prior.convicted("PC 182(a)(1)", Level.FELONY).charged("PC 459")))
                .withARowLost();

        assertThat(person.determination(policy("los-angeles", "yes"))
                        .orElseThrow()
                        .reason())
                .contains("whether PC 182(a)(1) is a super strike");
    }

    @Test
    void the_parameter_is_yes_or_no() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy("los-angeles", "maybe"))
                .withMessage("the parameter \"" + NAME + "\" must be yes or no");
    }
}
