package org.recordclearance.doj.text.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.doj.text.Sheets;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

class PageFurnitureTest {

    private static final String[] SHEET = {
        "CII/A99000099",
        "NAM/01 SKYWALKER,LUKE JAY",
        "    02 SKYWALKER,LUKE",
        "* * * *",
        "COURT:                NAM:01",
        "19840918  CASC SAN FRANCISCO",
        "CNT:01     #1234567",
        "  11357 HS-POSSESS MARIJUANA",
        "   COM: SCN-123",
        "*DISPO:CONVICTED",
        "   CONV STATUS:FELONY",
        "   SEN: 3 YEARS PROBATION,",
        "        30 DAYS JAIL",
        "19990101",
        " DISPO:CONV SET ASIDE & DISM PER 1203.4 PC",
        "* * * END OF MESSAGE * * *"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "          PAGE 2 OF 12",
                "Page 1",
                "PAGE",
                "PAGE: 2 OF 4",
                "PG 2/4",
                "Pg. 2 of 4",
                "Page No. 2",
                "2 OF 4",
                "\fPage 2 of 16",
                ". PAGE  2 0F I2 .",
                "Route: CA0190043",
                "file:///C:/rap.html",
                "https://example.org/rap?x=1   1/9",
                "\n\n",
                "* * * * * * * * * * *\n** POTENTIAL FELONY STRIKE ENTRY **\n* * * * * * * * * * *",
                "* * * * * * * * * * *\n** POTENTIAL FELONY STRIKE ENTRY **\n* * * * * * * * * * *K"
            })
    void what_belongs_to_the_page_changes_nothing_wherever_it_stands(String furniture) {
        RapSheet clean = RapSheetText.parse(String.join("\n", SHEET));
        for (int at = 1; at < SHEET.length; at++) {
            StringBuilder text = new StringBuilder();
            for (int line = 0; line < SHEET.length; line++) {
                text.append(line == at ? furniture + "\n" : "")
                        .append(SHEET[line])
                        .append('\n');
            }
            assertThat(RapSheetText.parse(text.toString()))
                    .as("in front of line %s", at)
                    .isEqualTo(clean);
        }
    }

    @Test
    void words_that_begin_alike_are_no_furniture() {
        RapSheet sheet =
                RapSheetText.parse("NAM/01 PAGE,JIMMY\n* * * *\nCOURT: NAM:01\n20000102 CASC SAN FRANCISCO\nCNT:01\n"
                        + " 11357 HS-POSSESS\n COM: SEE\nPAGE TWO OF THE REPORT OF MAY\n");

        assertThat(sheet.subject().names()).containsValue("PAGE,JIMMY");
        assertThat(Sheets.onlyCount(sheet).comments()).containsExactly("SEE PAGE TWO OF THE REPORT OF MAY");
    }

    @Test
    void a_page_break_in_a_sentence_is_no_detail() {
        assertThat(Sheets.disposed("*DISPO:CONVICTED\n  SEN: 3 YEARS PROBATION,\n   30 DAYS JAIL\n   PAGE 3 OF 9\n")
                        .sentence())
                .satisfies(sentence -> assertThat(sentence.details()).isEmpty())
                .satisfies(sentence -> assertThat(sentence.terms())
                        .extracting(Term::kind)
                        .containsExactly(TermKind.PROBATION, TermKind.JAIL));
    }
}
