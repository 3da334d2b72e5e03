package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Subject;

class SubjectOfRowsTest {

    @Test
    void the_subject_is_who_the_columns_say() {
        Subject subject = People.rapSheet(Row.of("100012")
                        .with(BulkColumn.PRI_NAME, "SKYWALKER,LUKE S")
                        .born("19661019")
                        .with(BulkColumn.GENDER, "M")
                        .with(BulkColumn.RACE_DESCR, "WHITE")
                        .with(BulkColumn.CII_NUMBER, "A99000099"))
                .subject();

        assertThat(subject)
                .isEqualTo(Subject.builder()
                        .id("100012")
                        .cii("A99000099")
                        .name("01", "SKYWALKER,LUKE S")
                        .dateOfBirth("1966-10-19")
                        .sex("M")
                        .race("WHITE")
                        .build());
    }

    @Test
    void padding_around_the_values_of_a_subject_is_taken_off() {
        Subject subject = People.rapSheet(Row.of("  100012  ")
                        .with(BulkColumn.PRI_NAME, "SKYWALKER,LUKE S      ")
                        .with(BulkColumn.RACE_DESCR, "WHITE   "))
                .subject();

        assertThat(subject.id()).isEqualTo("100012");
        assertThat(subject.names()).containsEntry("01", "SKYWALKER,LUKE S");
        assertThat(subject.race()).isEqualTo("WHITE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "x", "X", "x   ", "  -  "})
    void filler_is_no_value_of_a_subject(String filler) {
        Subject subject = People.rapSheet(Row.of("S1")
                        .with(BulkColumn.PRI_NAME, filler)
                        .born(filler)
                        .with(BulkColumn.GENDER, filler)
                        .with(BulkColumn.RACE_DESCR, filler)
                        .with(BulkColumn.CII_NUMBER, filler))
                .subject();

        assertThat(subject).isEqualTo(Subject.builder().id("S1").build());
    }

    @Test
    void a_value_that_the_first_row_lacks_is_taken_from_the_next() {
        Subject subject = People.rapSheet(
                        Row.of("S1").with(BulkColumn.RACE_DESCR, "x").with(BulkColumn.CII_NUMBER, ""),
                        Row.of("S1").with(BulkColumn.RACE_DESCR, "HISPANIC").with(BulkColumn.CII_NUMBER, "A1"),
                        Row.of("S1").with(BulkColumn.RACE_DESCR, "OTHER"))
                .subject();

        assertThat(subject.race()).isEqualTo("HISPANIC");
        assertThat(subject.cii()).isEqualTo("A1");
    }

    @ParameterizedTest
    @CsvSource({
        "'19661019',                   1966-10-19",
        "' 19661019 ',                 1966-10-19",
        "'19661000',                   1966-10",
        "'19660000',                   1966",
        "'',                           missing",
        "'00000000',                   missing",
        "'x',                          missing",
        "'1966',                       unreadable",
        "'19661319',                   unreadable",
        "'garbage',                    unreadable",
        "'19661019;19661019',          1966-10-19",
        "'garbage;19661019',           1966-10-19",
        "';19661019',                  1966-10-19",
        "'19661019;garbage',           1966-10-19",
        "'19661019;',                  1966-10-19",
        "'19661019;00000000',          1966-10-19",
        "'garbage;00000000',           unreadable",
        "'00000000;garbage',           unreadable",
        "'19661019;19661020',          contradictory",
        "'19661019;19661020;19661019', contradictory",
        "'19661019;garbage;19661020',  contradictory",
        "'19660000;19661019',          1966-10-19",
        "'19661019;19660000',          1966-10-19",
        "'19661019;19670000',          contradictory",
        "'19670000;19661019',          contradictory",
        "'19661000;19661100',          contradictory",
        "'19660000;19661000',          1966-10",
        "'19660000;19661019;19661020', contradictory"
    })
    void the_date_of_birth_is_the_readable_one_and_two_that_differ_contradict(String dates, String expected) {
        Row[] rows = Arrays.stream(dates.split(";", -1))
                .map(date -> Row.of("S1").born(date))
                .toArray(Row[]::new);

        assertThat(People.rapSheet(rows).subject().dateOfBirth()).isEqualTo(ReportedDate.parse(expected));
    }

    @Test
    void any_row_can_say_that_the_subject_has_died() {
        assertThat(People.rapSheet(
                                Row.conviction("S1", "101001001000", "20050102", "11357(A) HS-POSSESS"),
                                Row.of("S1").count("102001001000").event("deceased  ", "20100203"),
                                Row.conviction("S1", "103001001000", "20060102", "11357(A) HS-POSSESS"))
                        .subject()
                        .deceased())
                .isTrue();
        assertThat(People.rapSheet(Row.conviction("S1", "101001001000", "20050102", "11357(A) HS-POSSESS"))
                        .subject()
                        .deceased())
                .isFalse();
    }
}
