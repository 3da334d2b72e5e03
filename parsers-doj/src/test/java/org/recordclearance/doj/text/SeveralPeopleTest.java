package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Warning;

/** A text should hold the sheet of one person; where it holds more, nobody is dropped, and the first has a gap. */
class SeveralPeopleTest {

    private static final String OTHER_HEADER = "CII/A87654321\nDOB/19800101 SEX/F RAC/WHITE\nNAM/01 ORGANA,LEIA\n";

    private static String cycle(String county) {
        return "* * * *\nCOURT: NAM:01\n20000102  CASC " + county
                + "\nCNT:01 #1\n  11357 HS-POSSESS\n*DISPO:CONVICTED\n   CONV STATUS:FELONY\n   SEN: JAIL\n";
    }

    private static final String FIRST = Sheets.HEADER + cycle("SAN FRANCISCO");
    private static final String SECOND = OTHER_HEADER + cycle("KERN");

    private static List<RapSheet> read(String text) {
        List<RapSheet> sheets = RapSheetText.parseAll(text);
        assertThat(RapSheetText.parse(text)).isEqualTo(sheets.get(0));
        return sheets;
    }

    private static void assertApart(List<RapSheet> sheets) {
        assertThat(sheets)
                .hasSize(2)
                .extracting(sheet -> sheet.subject().names().get("01"))
                .containsExactly("SKYWALKER,LUKE JAY", "ORGANA,LEIA");
        assertThat(sheets)
                .extracting(sheet -> sheet.convictions().stream()
                        .map(each -> each.county().text())
                        .toList())
                .containsExactly(List.of("SAN FRANCISCO"), List.of("KERN"));
        assertThat(sheets.get(0).gaps()).containsExactly(Gap.UNREADABLE_TEXT);
        assertThat(sheets.get(0).warnings()).extracting(Warning::kind).contains(Warning.Kind.ANOTHER_SHEET);
    }

    @Test
    void one_person_has_one_sheet() {
        assertThat(read(FIRST + Sheets.END))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.gaps()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\f", "RE: QHY.CA0190043.99000015.ORGANA-\n", "** LIVE SCAN\n* * *\n", "PAGE 1 OF 2\n"})
    void a_second_person_behind_the_end_has_a_sheet_without_a_gap(String between) {
        List<RapSheet> sheets = read(FIRST + Sheets.END + between + SECOND + Sheets.END);

        assertApart(sheets);
        assertThat(sheets.get(1).gaps()).isEmpty();
        assertThat(sheets.get(1).subject().cii()).isEqualTo("A87654321");
    }

    @Test
    void each_sheet_has_pages_of_its_own() {
        List<RapSheet> sheets =
                read("PAGE 1 OF 2\n" + FIRST + Sheets.END + "PAGE 2 OF 2\nPAGE 1 OF 1\n" + SECOND + Sheets.END);

        assertThat(sheets)
                .flatExtracting(RapSheet::warnings)
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.ANOTHER_SHEET);
    }

    @Test
    void where_the_end_of_the_first_is_lost_both_have_a_gap() {
        List<RapSheet> sheets = read(FIRST + SECOND + Sheets.END);

        assertApart(sheets);
        assertThat(sheets.get(1).gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAM/01 ORGANA,LEIA\n", "DOB/19800101 SEX/F\nNAM/01 ORGANA,LEIA\n"})
    void a_second_person_without_a_number_is_another_by_name_and_has_a_gap(String header) {
        List<RapSheet> behindEnd = read(FIRST + Sheets.END + header + cycle("KERN") + Sheets.END);

        assertApart(behindEnd);
        assertThat(behindEnd).allSatisfy(sheet -> assertThat(sheet.gaps()).isNotEmpty());
        assertApart(read(FIRST + header + cycle("KERN") + Sheets.END));
    }

    @Test
    void a_second_message_of_which_nothing_says_whose_it_is_is_of_somebody_and_both_have_a_gap() {
        List<RapSheet> sheets = read(FIRST + Sheets.END + cycle("KERN") + Sheets.END);

        assertThat(sheets)
                .hasSize(2)
                .allSatisfy(sheet -> assertThat(sheet.gaps()).isNotEmpty());
        assertThat(sheets.get(1).convictions()).hasSize(1);
    }

    @Test
    void a_second_message_of_the_same_person_is_a_gap_of_both() {
        assertThat(read(FIRST + Sheets.END + FIRST + Sheets.END))
                .hasSize(2)
                .allSatisfy(sheet -> assertThat(sheet.gaps()).isNotEmpty());
    }

    @Test
    void a_second_person_without_a_record_or_with_a_sheet_that_is_cut_off_is_there() {
        assertThat(read(FIRST + Sheets.END + OTHER_HEADER + Sheets.END)).hasSize(2);
        assertThat(read(FIRST + Sheets.END + OTHER_HEADER))
                .hasSize(2)
                .allSatisfy(sheet -> assertThat(sheet.gaps()).isNotEmpty());
        assertThat(read(Sheets.HEADER + OTHER_HEADER + cycle("KERN") + Sheets.END))
                .hasSize(2)
                .allSatisfy(sheet -> assertThat(sheet.gaps()).isNotEmpty());
    }

    @Test
    void three_people_have_three_sheets() {
        String third = "CII/A11112222\nNAM/01 SOLO,HAN\n" + cycle("YOLO") + Sheets.END;

        assertThat(read(FIRST + Sheets.END + SECOND + Sheets.END + third))
                .extracting(sheet -> sheet.gaps().size())
                .containsExactly(1, 1, 0);
    }

    @Test
    void the_same_person_in_the_head_of_a_page_begins_no_sheet() {
        assertThat(read(FIRST + "CII/A99000099\nNAM/01 SKYWALKER,LUKE JAY\n" + cycle("KERN") + Sheets.END))
                .hasSize(1);
    }

    @Test
    void numbers_that_were_given_up_are_of_the_same_person() {
        assertThat(read("CII NUMBERS BEING CONSOLIDATED:\nCII/A80365426\n" + FIRST + Sheets.END))
                .hasSize(1);
    }

    @Test
    void words_behind_the_end_are_nobody() {
        assertThat(read(FIRST + Sheets.END + "some stuff\n"))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.gaps()).isEmpty());
    }

    @Test
    void others_are_left_out_when_a_sheet_is_deidentified_and_still_warned_of() {
        String text = FIRST + Sheets.END + SECOND + Sheets.END;
        String rewritten = Deidentification.repeatable(1).rewrite(text);

        assertThat(rewritten).doesNotContain("ORGANA", "KERN");
        assertThat(SheetShape.of(RapSheetText.parse(rewritten))).isEqualTo(SheetShape.of(RapSheetText.parse(text)));
    }
}
