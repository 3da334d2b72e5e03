package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.prop64.Person.AS_OF;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.conviction;
import static org.recordclearance.prop64.Person.felonies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Level;

/** The result columns of a county review. */
class ColumnsTest {

    private static final ReviewLayout LAYOUT = Prop64.layout("LOS ANGELES");

    private static String value(String header, Person person) {
        Optional<Determination> determination = person.determination(Prop64.losAngeles());
        return column(header).value(new Row(Map.of(), determination));
    }

    private static ResultColumn column(String header) {
        return LAYOUT.columns().stream()
                .filter(column -> column.header().equals(header))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_columns_are_in_order() {
        assertThat(LAYOUT.columns())
                .extracting(ResultColumn::header)
                .containsExactly(
                        "Case Number",
                        "# of convictions on record",
                        "Possible Other P64 Charges",
                        "Occurred after 11/9/2016",
                        "Superstrike Code Section(s)",
                        "PC290 Code Section(s)",
                        "PC290 Registration",
                        "Date of Conviction",
                        "Years Since This Conviction",
                        "Years Since Any Conviction",
                        "# of Prop 64 convictions",
                        "# of HS 11357 convictions",
                        "# of HS 11358 convictions",
                        "# of HS 11359 convictions",
                        "# of HS 11360 convictions",
                        "Deceased",
                        "Eligibility Determination",
                        "Eligibility Reason",
                        "Next Change",
                        "Next Outcome");
        assertThat(LAYOUT.determinedRowsFile()).isEqualTo("Prop64_Results");
    }

    @Test
    void a_row_without_a_determination_is_empty() {
        Map<String, String> cells = Map.of("OFFENSE_DESCR", "459 PC-BURGLARY", "COMMENT_TEXT", "");
        assertThat(LAYOUT.columns())
                .extracting(column -> column.value(new Row(cells, Optional.empty())))
                .containsOnly("");
    }

    @Test
    void the_case_numbers_are_those_of_the_step() {
        Person person = born("1980-01-01")
                .cycle(cycle -> cycle.court(
                        "2005-01-01",
                        "LOS ANGELES",
                        event -> felonies("HS 11358")
                                .accept(event.caseNumber("NULL  ").caseNumber("140192"))));
        assertThat(value("Case Number", person)).isEqualTo("NULL  ; 140192");
        assertThat(value("Case Number", born("1980-01-01").felony("2005-01-01", "HS 11358")))
                .isEmpty();
    }

    @Test
    void convictions_of_any_county_are_counted() {
        Person person = born("1980-01-01")
                .felony("2005-01-01", "HS 11358")
                .in("")
                .felony("2006-01-01", "HS 11357(a)")
                .felony("missing", "HS 11357(b)")
                .felony("2007-01-01", "PC 459-HS 11360(a)")
                .felony("2008-01-01", "HS 11357.5")
                .convictedOf("2009-01-01", "MARIJUANA", Level.FELONY);
        assertThat(value("# of convictions on record", person)).isEqualTo("6");
        assertThat(value("# of Prop 64 convictions", person)).isEqualTo("4");
        assertThat(value("# of HS 11357 convictions", person)).isEqualTo("2");
        assertThat(value("# of HS 11358 convictions", person)).isEqualTo("1");
        assertThat(value("# of HS 11359 convictions", person)).isEqualTo("0");
        assertThat(value("# of HS 11360 convictions", person)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-11-09, N, 11/09/2016",
        "2016-11-10, Y, 11/10/2016",
        "1985, N, ''",
        "2016-11, '', ''",
        "missing, '', ''"
    })
    void D2_a_date_that_is_not_known_prints_nothing(String date, String after, String printed) {
        Person person = born("1980-01-01").felony(date, "HS 11358");
        assertThat(value("Occurred after 11/9/2016", person)).isEqualTo(after);
        assertThat(value("Date of Conviction", person)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-01, 1.0",
        "2014-07-01, 6.0",
        "1981-04-11, 39.2",
        "2020-07-01, 0.0",
        "2020-06-12, 0.1",
        "2020-06-13, 0.0",
        "missing, ''",
        "2010, ''",
        "2021-07-01, -1.0"
    })
    void years_are_of_365_and_a_quarter_days(String date, String years) {
        Person person = born("1980-01-01").felony(date, "HS 11358");
        assertThat(value("Years Since This Conviction", person)).isEqualTo(years);
        assertThat(value("Years Since Any Conviction", person)).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        // the other conviction; whether the latest date is one certain day
        "2001-01-01, 10.0",
        "2015-07-01, 5.0",
        "2009, 10.0",
        "2010-06, 10.0",
        "2010-07, ''",
        "2010, ''",
        "missing, ''",
        "unreadable, ''"
    })
    void the_latest_conviction_must_be_certain(String other, String years) {
        Person person = born("1980-01-01").felony("2010-07-01", "HS 11358").felony(other, "PC 459");
        assertThat(value("Years Since Any Conviction", person)).isEqualTo(years);
    }

    @Test
    void D15_listed_offenses_are_in_the_order_of_the_record_without_repeats_the_certain_ones_first() {
        Person person = born("1980-01-01")
                .felony("2005-01-01", "HS 11358")
                .cycle(cycle -> cycle.court(
                        "2006-01-01",
                        "KERN",
                        event -> event.count(written("653F PC"))
                                .count(written("187 PC"))
                                .count(written("207(A) PC"))
                                .count(written("288(A) PC"))
                                .count(written("187 PC"))
                                .count(written("207(A) PC"))));
        assertThat(value("Superstrike Code Section(s)", person)).isEqualTo("187 PC;288(A) PC;653F PC?;207(A) PC?");
        assertThat(value("PC290 Code Section(s)", person)).isEqualTo("288(A) PC;653F PC?;187 PC?;207(A) PC?");
    }

    @Test
    void a_gang_combination_is_shown_as_one() {
        Person person = born("1980-01-01")
                .felony("2005-01-01", "HS 11358")
                .cycle(cycle -> cycle.court(
                                "2006-01-01", "KERN", event -> event.step(1).count(written("186.22(B)(4) PC")))
                        .court("2007-01-01", "KERN", event -> event.step(1).count(written("136.1 PC")))
                        .court("2008-01-01", "KERN", event -> event.step(1).count(written("246/186.22(B)(4) PC"))));
        assertThat(value("Superstrike Code Section(s)", person))
                .isEqualTo("136.1 PC + 186.22(B)(4) PC;246/186.22(B)(4) PC");
        assertThat(value("PC290 Code Section(s)", person)).isEqualTo("-");
    }

    private static Count written(String section) {
        return Count.builder()
                .codeSection(section)
                .asWritten(section)
                .disposition(conviction("2006-01-01", Level.FELONY))
                .build();
    }

    @Test
    void registration_and_death_are_shown() {
        Person person = born("1980-01-01").felony("2005-01-01", "HS 11358");
        assertThat(value("PC290 Registration", person)).isEqualTo("-");
        assertThat(value("Deceased", person)).isEqualTo("-");
        assertThat(value("Deceased", person.deceased())).isEqualTo("Deceased");
        assertThat(value("PC290 Registration", person.registered("2006-01-01", "HS 11590")))
                .isEqualTo("-");
        assertThat(value("PC290 Registration", person.registered("2006-01-01", "PC 290.5")))
                .isEqualTo("Yes");
    }

    @Test
    void the_determination_is_in_the_countys_words() {
        Person person = born("1980-01-01").convicted("2005-01-01", "HS 11358", Level.MISDEMEANOR);
        assertThat(value("Eligibility Determination", person)).isEqualTo("To be reviewed by City Attorneys");
        assertThat(value("Eligibility Reason", person)).isEqualTo("Misdemeanor or Infraction");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // the description names none, or another
                "466 PC-BURGLARY TOOLS       | 11358 HS                 | true",
                "11358 HS-CULTIVATE          | 11359 HS-OTHER           | true",
                "11358 HS-CULTIVATE          | SEE ALSO 11358 AND 11360 | true",
                "11358 HS-CULTIVATE          | 11358                    | false",
                "11357.5 HS-SYNTHETIC        | 11357(A)                 | true",
                // the halves of 11357
                "11357(B) HS-POSSESS         | 11357(D)                 | true",
                "11357(C) HS-POSSESS         | 11357(A)                 | true",
                "11357(C)HS-POSSESS          | 11357(D)                 | false",
                "11357A HS-POSSESS           | 11357B2 HS               | false",
                "11357 HS-POSSESS            | 11357(A)                 | true",
                "11357(A) HS-POSSESS         | 11357                    | false",
                "11357(A) HS-POSSESS         | 11357(E)                 | false",
                // what the comment does not name
                "466 PC-BURGLARY TOOLS       | 11357.5 HS               | false",
                "466 PC-BURGLARY TOOLS       | CASE 113570              | false",
                "466 PC-BURGLARY TOOLS       | 11357 PC                 | false",
                "466 PC-BURGLARY TOOLS       | VC 11360                 | false",
                "466 PC-BURGLARY TOOLS       | CHRG HS 11360            | true",
                "466 PC-BURGLARY TOOLS       | 11357,11358              | true",
                "466 PC-BURGLARY TOOLS       | NOTHING                  | false",
                // no description of its own
                "SEE COMMENT FOR CHARGE      | 11358 HS                 | false",
                "`  `                        | 11358 HS                 | false",
                "x                           | 11358 HS                 | false"
            })
    void other_charges_are_possible_where_the_comment_names_what_the_description_does_not(
            String description, String comment, boolean flagged) {
        String value = column("Possible Other P64 Charges")
                .value(new Row(Map.of("OFFENSE_DESCR", description, "COMMENT_TEXT", comment), Optional.empty()));
        assertThat(value).isEqualTo(flagged ? comment : "");
    }

    @Test
    void a_column_gives_the_same_value_for_the_same_row_again() {
        Optional<Determination> determination =
                born("1980-01-01").felony("2005-01-01", "HS 11358").determination(Prop64.losAngeles(), AS_OF);
        Row row = new Row(Map.of("COMMENT_TEXT", ""), determination);
        List<String> once =
                LAYOUT.columns().stream().map(column -> column.value(row)).toList();
        assertThat(LAYOUT.columns()).extracting(column -> column.value(row)).isEqualTo(once);
    }
}
