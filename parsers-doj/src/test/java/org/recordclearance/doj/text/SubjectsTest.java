package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Subject;

class SubjectsTest {

    private static Subject subject(String header) {
        return RapSheetText.parse(
                        header + "\n* * * *\nCOURT: NAM:01\n20000102 CASC SAN FRANCISCO\nCNT:01\n COM: RAC/UNKNOWN\n")
                .subject();
    }

    @Test
    void the_header_has_the_personal_information() {
        Subject subject = subject("""
                RE: QHY.CA0190043.99000015.ORGANA-        DATE:20060508 TIME:06:32:53
                ** PALM PRINT ON FILE AT DOJ
                    *    *    *                    *    *    *
                THE FOLLOWING CII NUMBER(S) IS BEING CONSOLIDATED WITH THIS CII RECORD:
                                    CII/80365426
                **LIVE SCAN
                CII/A99000015
                DOB/19570119 SEX/M RAC/AMERICAN INDIAN
                HGT/502 WGT/317 EYE/GRN HAIR/PNK POB/CA
                NAM/01 SKYWALKER,LUKE JAY
                          PAGE 2 OF 9
                    02 SKYWALKER,LUKE
                FBI/7778889LA2
                OCC/CONCRETE
                    03 NO NAME
                """);

        assertThat(subject.cii()).isEqualTo("A99000015");
        assertThat(subject.dateOfBirth()).isEqualTo(ReportedDate.parse("1957-01-19"));
        assertThat(subject.sex()).isEqualTo("M");
        assertThat(subject.race()).isEqualTo("AMERICAN INDIAN");
        assertThat(subject.names()).containsExactly(entry("01", "SKYWALKER,LUKE JAY"), entry("02", "SKYWALKER,LUKE"));
        assertThat(subject.deceased()).isFalse();
    }

    @Test
    void any_of_it_may_be_missing_and_is_not_taken_from_the_cycles() {
        Subject subject = subject("blah blah\nNAM/01 BACCA, CHEW");

        assertThat(subject.names()).containsExactly(entry("01", "BACCA, CHEW"));
        assertThat(subject.cii()).isEmpty();
        assertThat(subject.dateOfBirth()).isEqualTo(ReportedDate.missing());
        assertThat(subject.sex()).isEmpty();
        assertThat(subject.race()).isEmpty();
    }

    @Test
    void it_comes_in_any_order() {
        Subject subject =
                subject("NAM/01 SKYWALKER,LUKE\nRAC/WHITE HGT/502 WGT/317\nSEX/F\nDOB/19500101\nCII/H12345678");

        assertThat(subject.names()).hasSize(1);
        assertThat(subject.race()).isEqualTo("WHITE");
        assertThat(subject.sex()).isEqualTo("F");
        assertThat(subject.cii()).isEqualTo("H12345678");
    }

    @ParameterizedTest
    @CsvSource({"1957.0119, 1957-01-19", "19571341, unreadable", "UNKNOWN, unreadable", "19570000, 1957"})
    void a_date_of_birth_is_what_it_can_be(String written, String date) {
        assertThat(subject("DOB/" + written + " SEX/M").dateOfBirth()).isEqualTo(ReportedDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOB/19700101,20000101 SEX/M",
                "DOB/19700101, 20000101",
                "DOB/19700101/20000101",
                "DOB/19700101 OR 20000101",
                "DOB/19700101 & 20000101",
                "DOB/19700101-20000101",
                "DOB/1970.0101,2000.0101",
                "DOB/19700101 DOB/20000101",
                "DOB/19700101\nDOB/20000101",
                "DOB/19700000,19710203"
            })
    void two_dates_of_birth_contradict_each_other(String header) {
        assertThat(subject(header).dateOfBirth()).isEqualTo(ReportedDate.contradictory());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOB/19700101,19700101",
                "DOB/19700000,19700101",
                "DOB/19700101,19701341",
                "DOB/19700101\nDOB/UNKNOWN",
                "DOB/19700101\nDOB/"
            })
    void a_second_date_of_birth_that_is_the_same_or_can_not_be_read_contradicts_nothing(String header) {
        assertThat(subject(header).dateOfBirth()).isEqualTo(ReportedDate.parse("1970-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "NAM:01 DOB:20000101, contradictory",
        "NAM:01 DOB:19700101, 1970-01-01",
        "NAM:02 DOB:20000101, 1970-01-01"
    })
    void a_date_of_birth_beside_the_first_name_in_an_event_is_the_persons(String heading, String date) {
        RapSheet sheet = RapSheetText.parse(
                "DOB/19700101\n* * * *\nARR/DET/CITE: " + heading + "\n20000102 CAPD SAN FRANCISCO\n");

        assertThat(sheet.subject().dateOfBirth()).isEqualTo(ReportedDate.parse(date));
    }
}
