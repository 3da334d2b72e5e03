package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Subject;

class DeidentificationTest {

    private static final String SHEET = """
            RE: QHY.CA0190043.99000015.ORGANA-        DATE:20060508 TIME:06:32:53
            ATTN:ORGANA-061020343
            *  *  *  *  *  *  *  *  *  *  *  *
            ** PALM PRINT ON FILE AT DOJ
            CONSOLIDATED WITH CII/80365426
            CII/A99000015
            DOB/19570119 SEX/M RAC/AMERICAN INDIAN
            HGT/502 WGT/317 EYE/GRN HAIR/PNK POB/CA
            NAM/01 SKYWALKER,LUKE JAY
                02 O'KENOBI,BEN
            FBI/7778889LA2 CDL/N7654321
            SOC/123-45-6789
            SMT/TAT L ARM LEIA
            ADR/77 MOISTURE FARM RD
            OCC/FARMER

            * * * *
            ARR/DET/CITE: NAM:02 DOB:19550505
            19840725  CASO LOS ANGELES
            CNT:01     #1111111
              11357 HS-POSSESS MARIJUANA
               COM: WARRANT NBR A-400000 BOTH CNTS
               COM: DEFT SKYWALKER LUKE, DOB 01/19/1957 OR 5-5-55, CII A99000015
               COM: CALL (415) 555-0123 OR 4155550199
               COM: LIVES AT 4321 TATOOINE AVE APT 7, SSN 123-45-6789
               COM: SKYWALKEB SAID O'KENOBI'S CASE 98-7654 AND CASE 1234567 ARE ONE
               COM: VICT: ORGANA,LEIA BORN 19600606
            - - - -
            COURT:                NAM:01
            19840918  CASC SAN FRANCISCO
            CNT:01-02     #1234567
              11357(A) HS-POSSESS MARIJUANA LUKE
               COM: FINE $1250 PER 1203.4 PC
            *DISPO:CONVICTED-SKYWALKER
               CONV STATUS:FELONY
               SEN: 003 YEARS PROBATION, 365 DAYS JAIL, FINE $10000
               ADR-99 DEATH STAR BLVD
               SCN-L87G2300013
            CNT:03     #SEALED 1234567
              664/459 PC-BURGLARY
               COM: SCN-L87G2300013 DCN:X5554443332
            19990101
              DISPO:CONV SET ASIDE & DISM PER 1203.4 PC
            * * * END OF MESSAGE * * *
            CII/A55554444
            NAM/01 VADER,DARTH
            """;

    private static final List<String> SECRETS = List.of(
            "ORGANA|061020343|99000015|80365426|A99000015|19570119|AMERICAN|INDIAN|SKYWALKER|LUKE|JAY|KENOBI|BEN|LEIA",
            "7778889|7654321|123-45-6789|6789|MOISTURE|FARM|FARMER|19550505|1111111|400000|01/19/1957|5-5-55|555-0123|4155550199",
            "4321|TATOOINE|SKYWALKEB|98-7654|1234567|19600606|DEATH|STAR|L87G2300013|2300013|5554443332|X5554443332",
            "55554444|VADER|DARTH|20060508|GRN|PNK");

    private static String rewritten(String sheet) {
        return Deidentification.repeatable(1).rewrite(sheet);
    }

    private static Subject subject(String header) {
        String sheet = header + "\n* * * *\nCOURT: NAM:01\n20000102 CASC SAN FRANCISCO\n";
        return RapSheetText.parse(rewritten(sheet)).subject();
    }

    /** What a comment of a count of a court event becomes. */
    private static String comment(String comment) {
        RapSheet sheet =
                RapSheetText.parse(rewritten(Sheets.HEADER + "* * * *\nCOURT: NAM:01\n20000102 CASC KERN\nCNT:01 #123\n"
                        + " 11357 HS-POSSESS\n COM: " + comment + "\n"));
        return Sheets.onlyCount(sheet).comments().get(0);
    }

    @Test
    void nothing_of_the_person_is_left() {
        for (int seed = 0; seed < 200; seed++) {
            String rewritten = Deidentification.repeatable(seed).rewrite(SHEET);

            for (String secrets : SECRETS) {
                assertThat(Pattern.compile("(?<![A-Z0-9])(?:" + secrets + ")(?![A-Z0-9])")
                                .matcher(rewritten)
                                .results()
                                .map(match -> match.group()))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COM: VICT ESMERALDA QUINTANILLA PHONE 415 555 0199 | ESMERALDA, QUINTANILLA, 555, 0199",
                "COM: WIFE HENRIETTA ALSO ARRESTED | HENRIETTA",
                "COM: SPOUSE WANDA NOWAK-WEISS | WANDA, NOWAK, WEISS",
                "COM: JUDGE WEATHERBEE DEPT 12 | WEATHERBEE",
                "COM: DR. HALVORSEN REPORTS | HALVORSEN",
                "ARR BY:CAPD OAKLAND OFFICER J SMITHERS BADGE 4471 | SMITHERS, 4471",
                "COM: BORN JAN 19 1957 IN OHIO | JAN 19 1957",
                "COM: BORN JANUARY 19TH, 1957 | JANUARY 19TH",
                "COM: DOB 19 JAN 1957 | 19 JAN 1957",
                "COM: DOB FEB 31 1957 | FEB 31 1957",
                "SEN: 3 YEARS PROBATION, PAY RESTN TO ESMERALDA QUINTANILLA | ESMERALDA, QUINTANILLA"
            })
    void names_of_others_and_dates_in_words_are_replaced(String line, String values) {
        String sheet = Sheets.HEADER + "* * * *\nCOURT: NAM:01\n19840918  CASC SAN FRANCISCO\nCNT:01 #1\n"
                + "  273.5(A) PC-INFLICT CORPORAL INJ ON SPOUSE/COHABITANT\n*DISPO:CONVICTED\n   " + line + "\n"
                + Sheets.END;
        for (int seed = 0; seed < 50; seed++) {
            String rewritten = Deidentification.repeatable(seed).rewrite(sheet);

            for (String value : values.split(", ")) {
                assertThat(rewritten).doesNotContain(value);
            }
            assertThat(rewritten).contains("INFLICT CORPORAL INJ ON SPOUSE/COHABITANT");
            assertThat(SheetShape.of(RapSheetText.parse(rewritten)))
                    .isEqualTo(SheetShape.of(RapSheetText.parse(sheet)));
        }
    }

    @Test
    void a_name_that_is_also_the_code_of_an_agency_is_replaced_where_it_is_a_name() {
        String sheet = "CII/A12345678\nNAM/01 CASO,PHILOMENA\n* * * *\nARR/DET/CITE: NAM:01\n19840918  CASO MARTINEZ\n"
                + "CNT:01 #1\n  11357 HS-POSSESS\n   COM: PHILOMENA CASO SAID SO\n" + Sheets.END;

        String rewritten = Deidentification.repeatable(1).rewrite(sheet);

        assertThat(rewritten).contains("19840918  CASO MARTINEZ").doesNotContain("PHILOMENA", "CASO SAID");
    }

    @Test
    void a_word_that_begins_like_a_month_is_none() {
        String sheet = Sheets.HEADER + "* * * *\nCOURT: NAM:01\n19840918  CASC SAN FRANCISCO\nCNT:01 #1\n"
                + "  11357 HS-POSSESS\n*DISPO:CONVICTED\n   COM: MARIJUANA 12 1984\n" + Sheets.END;

        assertThat(Deidentification.repeatable(1).rewrite(sheet)).contains("COM: MARIJUANA ");
    }

    @Test
    void the_record_is_the_same() {
        RapSheet before = RapSheetText.parse(SHEET);
        RapSheet after = RapSheetText.parse(rewritten(SHEET));

        assertThat(SheetShape.of(after)).isEqualTo(SheetShape.of(before));
        assertThat(after.convictions()).hasSize(2);
        assertThat(rewritten(SHEET).lines().count()).isEqualTo(SHEET.lines().count());
        assertThat(rewritten(SHEET)).contains("FINE $1250 PER 1203.4 PC", "FINE $10000", "365 DAYS JAIL", "(REMOVED)");
    }

    @Test
    void the_same_value_becomes_the_same_everywhere() {
        RapSheet sheet = RapSheetText.parse(rewritten(SHEET));
        List<Event> events = Sheets.events(sheet);
        String name = sheet.subject().names().get("01");
        String caseNumber = events.get(1).caseNumbers().get(0);
        List<String> comments = events.get(0).counts().get(0).comments();

        assertThat(comments.get(1))
                .startsWith("DEFT " + name.substring(0, name.lastIndexOf(' ')).replace(',', ' '));
        assertThat(comments.get(4)).contains("CASE " + caseNumber);
        assertThat(events.get(1).caseNumbers()).hasSize(2).last().asString().endsWith(" " + caseNumber);
        assertThat(comments.get(1)).endsWith(sheet.subject().cii());
    }

    @Test
    void values_are_drawn_anew_each_time() {
        Deidentification deidentification = Deidentification.irreversible();

        assertThat(deidentification.rewrite(SHEET)).isNotEqualTo(deidentification.rewrite(SHEET));
        assertThat(rewritten(SHEET)).isEqualTo(rewritten(SHEET));
        assertThat(SheetShape.of(RapSheetText.parse(deidentification.rewrite(SHEET))))
                .isEqualTo(SheetShape.of(RapSheetText.parse(SHEET)));
    }

    @ParameterizedTest
    @CsvSource({"19570119, 8", "1957.0119, 8", "19571341, 0", "UNKNOWN, 0"})
    void a_date_of_birth_stays_as_exact_as_it_was(String written, int digits) {
        ReportedDate date = subject("DOB/" + written).dateOfBirth();

        assertThat(date).isNotEqualTo(ReportedDate.missing());
        assertThat(date.toString().replace("-", ""))
                .isNotEqualTo(written.replace(".", "").replaceFirst("0+$", ""));
        assertThat(date.toString().replaceAll("[^0-9]", "")).hasSize(digits);
    }

    @ParameterizedTest
    @CsvSource({"19570000, 1957", "19570100, 1957-01"})
    void a_year_of_birth_or_a_month_of_it_stays_as_it_is_that_of_many(String written, String date) {
        assertThat(subject("DOB/" + written).dateOfBirth()).hasToString(date);
    }

    @Test
    void ages_are_the_same_on_every_first_of_a_month() {
        for (int seed = 0; seed < 400; seed++) {
            LocalDate birth = LocalDate.of(1960, 1, 1).plusDays(37L * seed);
            String sheet = "DOB/" + birth.toString().replace("-", "")
                    + "\n* * * *\nCOURT:\n19990909  CASC KERN\nCNT:01 #1\n  11357 HS-POSSESS\n";

            String after = RapSheetText.parse(Deidentification.repeatable(seed).rewrite(sheet))
                    .subject()
                    .dateOfBirth()
                    .toString();

            assertThat(after).isNotEqualTo(birth.toString());
            for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() < 2003; day = day.plusMonths(1)) {
                assertThat(ChronoUnit.YEARS.between(LocalDate.parse(after), day))
                        .as("the age of case %d on %s", seed, day)
                        .isEqualTo(ChronoUnit.YEARS.between(birth, day));
            }
        }
    }

    @Test
    void ages_at_events_stay_the_same_in_years() {
        for (int seed = 0; seed < 100; seed++) {
            LocalDate birth = LocalDate.of(1960, 1, 1).plusDays(37L * seed);
            LocalDate court = birth.plusYears(21).plusDays(seed % 3 - 1); // about the birthday
            String sheet = "DOB/" + birth.toString().replace("-", "") + "\n* * * *\nCOURT:\n"
                    + court.toString().replace("-", "") + "  CASC KERN\nCNT:01 #1\n  11357 HS-POSSESS\n";

            ReportedDate after = RapSheetText.parse(
                            Deidentification.repeatable(seed).rewrite(sheet))
                    .subject()
                    .dateOfBirth();

            assertThat(after.toString()).isNotEqualTo(birth.toString());
            assertThat(ChronoUnit.YEARS.between(LocalDate.parse(after.toString()), court))
                    .isEqualTo(ChronoUnit.YEARS.between(birth, court));
        }
    }

    @Test
    void what_is_missing_in_the_header_stays_missing() {
        Subject subject = subject("NAM/01 SKYWALKER,LUKE\nNAM/\nOCC/X\n03 NOT A NAME");

        assertThat(subject.names()).containsOnlyKeys("01");
        assertThat(subject.cii()).isEmpty();
        assertThat(subject.dateOfBirth()).isEqualTo(ReportedDate.missing());
        assertThat(subject.sex()).isEmpty();
        assertThat(subject.race()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SKYWALKER",
                "skywalker,luke",
                "SKYWA1KER",
                "SKYVALKER",
                "SK\u00DDWALK\u00C9R",
                "SKY\u200BWALKER",
                "\u25AFKYWALKER",
                "LUKE",
                "LUKE'S",
                "J SKYWALKER",
                "SKYWALKER-LUKE JAY"
            })
    void a_name_is_found_however_it_was_read(String name) {
        assertThat(comment("SEEN WITH " + name + " BEFORE"))
                .startsWith("SEEN WITH ")
                .doesNotContainIgnoringCase("SKY", "LUKE", "WALK", "JAY", "KER")
                .endsWith(" BEFORE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#12345",
                "CASE 123",
                "DOCKET NO. 99-12",
                "WARRANT A4000",
                "12345",
                "1234-56",
                "BA 123456-01",
                "REF:7A8B9C",
                "415 555 0123",
                "123 45 6789",
                "DOB:19700101",
                "BORN 1/2/70",
                "BORN 3 FEB 77",
                "BORN FEB 3RD '77",
                "DOB 3-FEB-77",
                "BORN ON THE 3RD OF FEB 1977",
                "BORN SOMEWHEN IN 1977",
                "DOB 3.2.77",
                "DOB 770203",
                "CASE BA 123 456",
                "CASE NO SC 084 561 A",
                "SC 084 561",
                "765-43 21",
                "12 MAIN ST",
                "1600 EL CAMINO REAL AVE APT 12",
                "PO BOX 9417",
                "20019999"
            })
    void what_identifies_is_replaced_in_a_comment(String text) {
        assertThat(comment("X " + text + " Y"))
                .startsWith("X ")
                .endsWith(" Y")
                .doesNotContain(text, text.replaceFirst("^\\D+", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11357(A) HS",
                "PC 1203.4",
                "VIOL 11357(B)",
                "1203.4A",
                "484-487(A) PC",
                "FINE $1,250.00",
                "ON 19990101",
                "ON 01/02/1999",
                "28.5 GRAMS",
                "CNT 1-3",
                "SEN-X 1000 DAYS JAIL",
                "CHRG-11357 POSSESS"
            })
    void what_does_not_identify_stays_in_a_comment(String text) {
        assertThat(comment("X " + text)).isEqualTo("X " + text);
    }

    @Test
    void what_looks_like_an_address_in_a_charge_or_a_sentence_stays() {
        String sheet = Sheets.HEADER + "* * * *\nCOURT: NAM:01\n20000102 CASC KERN\nCNT:01 #1\n"
                + " 11366 HS-KEEP PLACE TO SELL NARC\n COM: 2 YEARS ST PRISON\nDISPO:CONVICTED\n SEN: 016 MONTHS ST PRISON,WORK PROGRAM,FINE SS\n";
        Count before = Sheets.onlyCount(RapSheetText.parse(sheet));
        Count after = Sheets.onlyCount(RapSheetText.parse(rewritten(sheet)));

        assertThat(after).isEqualTo(before);
        assertThat(after.codeSection()).isPresent();
    }

    @Test
    void a_name_that_is_a_word_of_the_form_is_one_only_beside_another_name() {
        String sheet =
                "NAM/01 GRAND,JUSTICE\n02 FRANCISCO,MAY\n* * * *\nCOURT: NAM:01\n20000102 CASC SAN FRANCISCO\nCNT:01 #1\n"
                        + " 487 PC-GRAND THEFT\n COM: GRAND,JUSTICE MAY APPEAR\nDISPO:DISMISSED/FURTHERANCE OF JUSTICE\n";
        RapSheet after = RapSheetText.parse(rewritten(sheet));

        assertThat(Sheets.onlyEvent(after).agency()).isEqualTo("CASC SAN FRANCISCO");
        assertThat(Sheets.onlyCount(after).description()).isEqualTo("GRAND THEFT");
        assertThat(Sheets.onlyCount(after).dispositions().get(0).text())
                .isEqualTo("DISPO:DISMISSED/FURTHERANCE OF JUSTICE");
        assertThat(Sheets.onlyCount(after).comments().get(0)).doesNotContain("GRAND", "JUSTICE", "MAY");
        assertThat(after.subject().names().values().toString()).doesNotContain("GRAND", "JUSTICE", "FRANCISCO", "MAY");
    }

    @Test
    void heads_and_feet_of_pages_are_plain() {
        String sheet = Sheets.HEADER
                + "* * * *\nfile:///C:/skywalker_luke.pdf\nRoute: LUKE 5551234\nCOURT: NAM:01\nPage 2 of 3\n"
                + "20000102 CASC KERN\nhttps://records.example.org/?cii=A99000099\n";

        assertThat(rewritten(sheet))
                .doesNotContain("SKYWALKER", "LUKE", "5551234", "99000099", "EXAMPLE")
                .contains("PAGE 2 OF 3");
        assertThat(SheetShape.of(RapSheetText.parse(rewritten(sheet))))
                .isEqualTo(SheetShape.of(RapSheetText.parse(sheet)));
    }

    @Test
    void what_is_left_out_of_the_header_lets_no_lines_come_together() {
        String sheet =
                "* *\nNOTICE\n* *\nNAM/01 SKYWALKER,LUKE\n* * *\nNOTICE\n* * * *\nCOURT: NAM:01\n20000102 CASC KERN\n";

        assertThat(RapSheetText.parse(rewritten(sheet)).cycles()).hasSize(1);
    }

    @Test
    void another_message_behind_the_end_is_left_out_and_still_warned_of() {
        String sheet =
                "* * * *\nCOURT: NAM:01\n20000102 CASC KERN\n* * * END OF MESSAGE * * *\nNAM/01 SOLO,HAN\nCOURT: NAM:01\n";

        assertThat(rewritten(sheet)).doesNotContain("SOLO");
        assertThat(RapSheetText.parse(rewritten(sheet)).warnings())
                .isNotEmpty()
                .isEqualTo(RapSheetText.parse(sheet).warnings());
    }

    @Test
    void what_is_no_rap_sheet_is_refused() {
        assertThatExceptionOfType(NotARapSheetException.class)
                .isThrownBy(() -> rewritten("SKYWALKER,LUKE"))
                .withMessageNotContaining("SKYWALKER");
    }
}
