package org.recordclearance.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.eligibility.Condition.not;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REDUCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetCatalog;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.testkit.TableFinding.Kind;

class TableFindingsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final LocalDate LIMIT = LocalDate.of(2016, 11, 9);
    private static final CodeSection BURGLARY = CodeSection.parse("PC 459");

    private static final Condition BURGLARIES = Condition.of(
            "the charge is burglary",
            inquiry -> inquiry.offense(inquiry.conviction(), section -> Answer.of(section.isWithin(BURGLARY))));
    private static final Condition LATE = Condition.of(
            "convicted on or after 2016-11-09",
            inquiry -> inquiry.convictionDate().isBefore(LIMIT).not());

    private static Condition young(int age) {
        return not(Condition.of(
                "older than " + age,
                inquiry -> inquiry.dateOfBirth().plusYears(age + 1).isReached()));
    }

    private static DecisionTable.Builder burglaries() {
        return DecisionTable.named("burglaries").covers(BURGLARIES);
    }

    private static List<String> found(Kind kind, DecisionTable table) {
        return TableFindings.of(table, AS_OF).of(kind).stream()
                .map(TableFinding::about)
                .toList();
    }

    @Test
    void a_step_that_earlier_ones_always_come_before_is_hidden_and_shown_by_a_conviction() {
        DecisionTable table = burglaries()
                .step("felony", Conditions.felony())
                .then(DISMISS, "Felony")
                .step("late felony", Conditions.felony().and(LATE))
                .then(NOT_ELIGIBLE, "Late")
                .otherwise(NOT_ELIGIBLE, "Other")
                .build();

        TableFinding hidden = TableFindings.of(table, AS_OF).of(Kind.HIDDEN).get(0);

        assertThat(hidden.about()).isEqualTo("late felony");
        assertThat(hidden.why()).contains("\"felony\"");
        assertThat(hidden.shown()).hasValueSatisfying(shown -> {
            assertThat(shown.level()).isEqualTo(Level.FELONY);
            assertThat(table.determine(shown, AS_OF))
                    .hasValueSatisfying(it -> assertThat(it.step()).isEqualTo("felony"));
        });
        assertThat(hidden.toString()).contains("PC 459", "felony, of ");
    }

    @Test
    void a_step_whose_facts_exclude_each_other_is_not_seen_to_hold() {
        DecisionTable table = burglaries()
                .step("both", LATE.and(not(LATE)))
                .then(NOT_ELIGIBLE, "Both")
                .otherwise(DISMISS, "Other")
                .build();

        assertThat(found(Kind.NOT_SEEN, table)).containsExactly("both");
        assertThat(found(Kind.HIDDEN, table)).isEmpty();
    }

    @Test
    void an_age_of_today_behind_a_date_of_conviction_reaches_children_only() {
        DecisionTable table = burglaries()
                .step("late", LATE)
                .then(NOT_ELIGIBLE, "Late")
                .step("young", young(21))
                .then(DISMISS, "Young")
                .otherwise(NOT_ELIGIBLE, "Other")
                .build();

        TableFindings findings = TableFindings.of(table, AS_OF);

        assertThat(findings.of(Kind.ONLY_CHILDREN)).singleElement().satisfies(finding -> {
            assertThat(finding.about()).isEqualTo("young");
            assertThat(finding.why()).contains("older than 12");
        });
        assertThat(TableFindings.of(table, LocalDate.of(2018, 1, 1)).of(Kind.ONLY_CHILDREN))
                .isEmpty();
    }

    @Test
    void steps_with_other_outcomes_that_both_hold_overlap_and_their_order_matters() {
        DecisionTable.Builder both =
                burglaries().step("felony", Conditions.felony()).then(DISMISS, "Felony");
        DecisionTable other = both.step("late", LATE)
                .then(REDUCE, "Late")
                .otherwise(NOT_ELIGIBLE, "Other")
                .build();
        DecisionTable same = burglaries()
                .step("felony", Conditions.felony())
                .then(DISMISS, "Felony")
                .step("late", LATE)
                .then(DISMISS, "Late")
                .otherwise(NOT_ELIGIBLE, "Other")
                .build();

        assertThat(found(Kind.OVERLAPS, other)).containsExactly("felony");
        assertThat(found(Kind.OVERLAPS, same)).isEmpty();
    }

    @Test
    void a_table_that_gives_no_relief_or_covers_nothing_says_so() {
        DecisionTable strict = burglaries()
                .step("felony", Conditions.felony())
                .then(NOT_ELIGIBLE, "Felony")
                .otherwise(NOT_ELIGIBLE, "Other")
                .build();
        DecisionTable nobody = DecisionTable.named("nobody")
                .covers(LATE.and(not(LATE)))
                .otherwise(DISMISS, "Always")
                .build();

        assertThat(found(Kind.GIVES_NO_RELIEF, strict)).containsExactly("table");
        assertThat(found(Kind.COVERS_NOTHING, nobody)).containsExactly("table");
        assertThat(TableFindings.of(nobody, AS_OF).toMarkdown()).startsWith("# What nobody does not say of itself");
    }

    @Test
    void a_number_that_changes_nothing_is_a_parameter_without_effect() {
        RuleSetCatalog catalog = RuleSetCatalog.of(List.of(new Burglaries()));

        TableFindings all = TableFindings.of(catalog, "burglaries", Parameters.none(), AS_OF);
        List<TableFinding> findings = all.of(Kind.PARAMETER_WITHOUT_EFFECT);

        assertThat(findings).extracting(TableFinding::about).containsExactly("idle");
        assertThat(findings.get(0).shown()).isEmpty();
        assertThat(all.all()).endsWith(findings.get(0));
    }

    @Test
    void only_tables_can_be_looked_at() {
        RuleSetCatalog catalog = RuleSetCatalog.of(List.of(new Burglaries() {
            @Override
            public RuleSet create(Parameters parameters) {
                return new Altered(super.create(parameters));
            }
        }));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableFindings.of(catalog, "burglaries", Parameters.none(), AS_OF))
                .withMessageContaining("no decision table");
    }

    /** Of two numbers, one decides and one stands in the table only. */
    private static class Burglaries implements RuleSetProvider {

        @Override
        public String name() {
            return "burglaries";
        }

        @Override
        public String description() {
            return "burglaries of the young";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(new Parameter("age", false, "the age"), new Parameter("idle", false, "nothing"));
        }

        @Override
        public RuleSet create(Parameters parameters) {
            String age = parameters.get("age").orElse("40");
            return burglaries()
                    .parameter("age", age)
                    .parameter("idle", parameters.get("idle").orElse("3"))
                    .step("young", young(Integer.parseInt(age)))
                    .then(DISMISS, "Young")
                    .otherwise(NOT_ELIGIBLE, "Other")
                    .build();
        }
    }
}
