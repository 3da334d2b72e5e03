package org.recordclearance.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.TermKind;

class PolicyCasesOfFilesTest {

    private static final String HEADER = "case,record,parameters,as_of,outcome,reason,citation\n";

    /** Felonies of a county are reduced, in words that are given. */
    private static final class Reduction implements RuleSetProvider {

        @Override
        public String name() {
            return "reduction";
        }

        @Override
        public String description() {
            return "felonies are reduced";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(new Parameter("words", false, "the words"));
        }

        @Override
        public RuleSet create(Parameters given) {
            Outcome outcome = given.get("words").map(Outcome.REDUCE::saying).orElse(Outcome.REDUCE);
            return DecisionTable.named(name())
                    .covers(Conditions.inCounty("YOLO"))
                    .step("felony", Conditions.felony())
                    .then(outcome, "A felony, any")
                    .otherwise(Outcome.NOT_ELIGIBLE, "None")
                    .build();
        }
    }

    private static PolicyCases read(String lines) {
        try {
            return PolicyCases.read(new ByteArrayInputStream((HEADER + lines).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static RapSheet sheet(String record) {
        return new PolicyCase("a", record, Parameters.none(), LocalDate.of(2020, 1, 1), "review", "", "the law")
                .rapSheet();
    }

    @Test
    void cases_that_hold_say_nothing_and_others_say_what_was_expected_and_what_it_is() {
        PolicyCases cases = read("one,\"convicted 2010-01-01 of PC 459, felony, YOLO\",,2020-01-01,reduce,"
                + "\"A felony, any\",the law\n"
                + "two,\"convicted 2010-01-01 of PC 459, felony, YOLO\",words=Less; ,2020-01-01,reduce: Less,"
                + "\"A felony, any\",the law\n"
                + "three,\"convicted 2010-01-01 of PC 459, felony, KERN\",,2020-01-01,not covered,,the law\n"
                + "four,\"convicted 2010-01-01 of PC 459, misdemeanor, YOLO\",,2020-01-01,dismiss,None,the law\n"
                + "five,\"convicted 2010-01-01 of PC 459, YOLO; then reversed on 2011-01-01\",,2020-01-01,"
                + "not covered,,the law\n");

        assertThat(cases.all()).extracting(PolicyCase::toString).containsExactly("one", "two", "three", "four", "five");
        assertThat(cases.check(new Reduction()))
                .containsExactly("four: expected dismiss, \"None\", was not eligible, \"None\"");
    }

    @Test
    void a_record_is_read_from_its_words() {
        RapSheet sheet = sheet("born 1980-01-01; died; a row could not be read;"
                + " convicted 2005-02-01 of HS 11359, felony, KERN, arrested 2004-12-01, 2 years prison, 90 days jail,"
                + " jail of unknown length, case A12, words POSSESS FOR SALE; beside it PC 32, misdemeanor;"
                + " charged beside it PC 459, dismissed; registered 2001-01-01 under PC 290;"
                + " arrested 2012-01-01 for PC 496, YOLO; convicted 2010 of PC 37");

        Conviction first = sheet.convictions().get(0);
        assertThat(sheet.dateOfBirth()).hasToString("1980-01-01");
        assertThat(sheet.subject().deceased()).isTrue();
        assertThat(sheet.gaps()).hasSize(1);
        assertThat(first.codeSection().orElseThrow()).hasToString("HS 11359");
        assertThat(first.level()).isEqualTo(Level.FELONY);
        assertThat(first.county().text()).isEqualTo("KERN");
        assertThat(first.date()).hasToString("2005-02-01");
        assertThat(first.cycleDate()).hasToString("2004-12-01");
        assertThat(first.count().description()).isEqualTo("POSSESS FOR SALE");
        assertThat(first.event().caseNumbers()).containsExactly("A12");
        assertThat(first.sentence().terms())
                .extracting(term -> term.kind())
                .containsExactly(TermKind.PRISON, TermKind.JAIL, TermKind.JAIL);
        assertThat(first.event().counts()).hasSize(3);
        assertThat(sheet.convictions()).hasSize(3);
        assertThat(sheet.convictions().get(2).date()).hasToString("2010");
        assertThat(sheet.cycles())
                .extracting(cycle -> cycle.events().get(0).type())
                .containsExactly(
                        EventType.COURT_ACTION, EventType.REGISTRATION, EventType.ARREST, EventType.COURT_ACTION);
    }

    @Test
    void what_became_of_a_count_is_read() {
        assertThat(sheet("convicted 2005-01-01 of PC 459, felony; then set aside under PC 1203.4 on 2010-01-01")
                        .convictions()
                        .get(0)
                        .isSetAside())
                .isTrue();
        assertThat(sheet("convicted 2005-01-01 of PC 459, felony; then reduced to a misdemeanor on 2010-01-01")
                        .convictions()
                        .get(0)
                        .level())
                .isEqualTo(Level.MISDEMEANOR);
        assertThat(sheet("convicted 2005-01-01 of PC 459, felony; then reversed on 2010-01-01")
                        .convictions())
                .isEmpty();
        assertThat(sheet("convicted 2005-01-01 of PC 459; then relieved under HS 11361.8 on 2010-01-01")
                        .convictions()
                        .get(0)
                        .standing()
                        .isRelievedUnder(List.of("HS 11361.8")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one,born 1980-01-01,,2020-01-01,reduce,a,the law",
                "one,convicted yesterday of PC 459,,2020-01-01,reduce,a,the law",
                "one,\"convicted 2010-01-01 of PC 459, serious\",,2020-01-01,reduce,a,the law",
                "one,then reversed on 2010-01-01,,2020-01-01,reduce,a,the law",
                "one,convicted 2010-01-01 of PC 459; then forgotten,,2020-01-01,reduce,a,the law",
                "one,convicted 2010-01-01 of PC 459,words,2020-01-01,reduce,a,the law",
                "one,convicted 2010-01-01 of PC 459,,today,reduce,a,the law",
                "one,convicted 2010-01-01 of PC 459,,2020-01-01,reduce,a,",
                "one,convicted 2010-01-01 of PC 459,,2020-01-01,reduce"
            })
    void a_line_that_can_not_be_read_is_named(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(line + "\n")).withMessageStartingWith("line 2");
    }

    @Test
    void two_cases_of_one_name_and_another_header_are_refused() {
        String line = "one,convicted 2010-01-01 of PC 459,,2020-01-01,reduce,a,the law\n";
        assertThatIllegalArgumentException().isThrownBy(() -> read(line + line)).withMessageStartingWith("line 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyCases.read(new ByteArrayInputStream(new byte[] {'a', '\n'})))
                .withMessageContaining("as_of");
    }
}
