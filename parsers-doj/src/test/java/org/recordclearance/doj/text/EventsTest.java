package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Warning;

class EventsTest {

    private static final String COUNT = "\nCNT:01     #1111111\n  11357 HS-POSSESS MARIJUANA\n";
    private static final String COURT = "COURT:                NAM:01\n19840918  CASC SAN FRANCISCO\n" + COUNT;

    @ParameterizedTest
    @CsvSource({
        "COURT:, COURT_ACTION",
        "COURT :, COURT_ACTION",
        "ARR/DET/CITE:, ARREST",
        "ARR / DET. / CITE:, ARREST",
        "ARR/ DET /CITE :, ARREST",
        "ARR/DET/CITE;, ARREST",
        "SUPPLEMENTAL ARR:, SUPPLEMENTAL_ARREST",
        "CUSTODY:JAIL, CUSTODY",
        "CUSTODY:CDC, CUSTODY",
        ". CUSTODY* *:JAIL, CUSTODY",
        "PROBATION:, PROBATION",
        "PROBATION :, PROBATION",
        "REGISTRATION:, REGISTRATION",
        "APPLICANT:, APPLICANT",
        "DECEASED:, DECEASED",
        "MENTAL HLTH CUS/SUPV, MENTAL_HEALTH"
    })
    void a_heading_tells_the_kind_of_an_event(String heading, EventType type) {
        Event event = Sheets.onlyEvent(
                Sheets.cycle(heading + "      NAM:02  DOB:19550505\n19840725  CASO LOS ANGELES\n" + COUNT));

        assertThat(event.type()).isEqualTo(type);
        assertThat(event.date()).isEqualTo(ReportedDate.parse("1984-07-25"));
        assertThat(event.agency()).isEqualTo("CASO LOS ANGELES");
        assertThat(event.county().text()).isEqualTo("LOS ANGELES");
        assertThat(event.nameCode()).isEqualTo("02");
        assertThat(event.caseNumbers()).containsExactly("1111111");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAM:001\nCOURT:\n19840725 CASC LOS ANGELES\n",
                "COURT:\nNAM:001\n19840725 CASC LOS ANGELES\n",
                "COURT: NAM:001 19840725 CASC LOS ANGELES\n",
                "COURT: NAME:001 DOB:19550505\n198.40725. CASC  LOS ANGELES .\n"
            })
    void the_fields_of_an_event_may_be_on_any_line_of_its_head(String head) {
        Event event = Sheets.onlyEvent(Sheets.cycle(head + COUNT));

        assertThat(event.nameCode()).isEqualTo("001");
        assertThat(event.date()).isEqualTo(ReportedDate.parse("1984-07-25"));
        assertThat(event.agency()).isEqualTo("CASC LOS ANGELES");
        assertThat(event.counts()).hasSize(1);
    }

    @Test
    void a_garbled_name_code_is_none_and_its_date_of_birth_is_not_the_date() {
        Event event = Sheets.onlyEvent(Sheets.cycle("COURT: NAME7OZ DOB:19541016\n19820915 CASC SN JOSE\n" + COUNT));

        assertThat(event.nameCode()).isEmpty();
        assertThat(event.date()).isEqualTo(ReportedDate.parse("1982-09-15"));
        assertThat(event.agency()).isEqualTo("CASC SAN JOSE");
        assertThat(event.county().text()).isEqualTo("SANTA CLARA");
    }

    @Test
    void a_missing_date_is_missing_whatever_digits_follow() {
        Event event = Sheets.onlyEvent(Sheets.cycle(
                "COURT: NAM:01\nCASC SAN FRANCISCO\n\nCNT:01     #12345678\n  11357 HS-POSSESS MARIJUANA\n"));

        assertThat(event.date()).isEqualTo(ReportedDate.missing());
        assertThat(event.county().text()).isEqualTo("SAN FRANCISCO");
        assertThat(event.caseNumbers()).containsExactly("12345678");
        assertThat(event.counts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "19840918, 1984-09-18",
        "1.9.84091.8, 1984-09-18",
        "1984O918, 1984-09-18",
        "19840900, 1984-09",
        "19840000, 1984",
        "00000000, missing",
        "19841318, unreadable",
        "19840231, unreadable",
        "10840918, unreadable",
        "09181984, unreadable",
        "1984918, unreadable",
        "09/18/84, unreadable"
    })
    void a_date_is_what_it_can_be(String written, String date) {
        Event event = Sheets.onlyEvent(Sheets.cycle("COURT: NAM:01\n" + written + " CASC SAN FRANCISCO\n" + COUNT));

        assertThat(event.date()).isEqualTo(ReportedDate.parse(date));
        assertThat(event.agency()).isEqualTo("CASC SAN FRANCISCO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- - - -", "- - -- --", "--- - ---", "- '- -- --", "\u2013 - \u2013 -", ""})
    void a_row_of_hyphens_or_the_next_heading_ends_an_event(String delimiter) {
        RapSheet sheet = Sheets.cycle(COURT + delimiter + "\n" + COURT);

        assertThat(Sheets.events(sheet)).hasSize(2);
        assertThat(sheet.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "-", "- ."})
    void one_or_two_hyphens_end_nothing(String line) {
        RapSheet sheet = Sheets.cycle(COURT + line + "\nCNT:02\n  11358 HS-CULTIVATION MARIJUANA\n");

        assertThat(Sheets.onlyEvent(sheet).counts()).hasSize(2);
        assertThat(sheet.gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CUSTODY OF THE SHERIFF",
                "   COM: RELEASED FROM CUSTODY",
                "PROBATION: 3 YEARS",
                "COURT ORDERED",
                "REGISTRATION REQUIRED"
            })
    void a_word_of_a_heading_inside_a_count_begins_no_event(String line) {
        RapSheet sheet =
                Sheets.cycle(COURT + "*DISPO:CONVICTED\n" + line + "\nCNT:02\n  11358 HS-CULTIVATION MARIJUANA\n");

        assertThat(Sheets.onlyEvent(sheet).counts()).hasSize(2);
    }

    @Test
    void registrations_of_a_cycle_have_one_heading() {
        RapSheet sheet = Sheets.cycle("""
                REGISTRATION:         NAM:01
                19960101  CAPD OAKLAND

                CNT:01 #ABCDE
                  11590 HS-REGISTRATION OF CNTL SUB OFFENDER
                - - - -
                20030101

                CNT:01
                  290 PC-PREREGISTRATION OF SEX OFFENDER
                """);

        assertThat(Sheets.events(sheet))
                .extracting(Event::type)
                .containsOnly(EventType.REGISTRATION)
                .hasSize(2);
        assertThat(Sheets.counts(sheet))
                .extracting(count -> count.codeSection().orElseThrow().toString())
                .containsExactly("HS 11590", "PC 290");
        assertThat(sheet.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REGISTRATION:  NAM:01\n19860629  CASO LOS ANGELES\n  290 PC-REGISTRATION OF SEX OFFENDER\n",
                "REGISTRATION:  NAM:01\n  290 PC-REGISTRATION OF SEX OFFENDER\n",
                "REGISTRATION:\nCNT:01\n  290 PC-REGISTRATION OF SEX OFFENDER\n"
            })
    void a_registration_needs_neither_a_date_nor_the_heading_of_a_count(String lines) {
        Event event = Sheets.onlyEvent(Sheets.cycle(lines));

        assertThat(event.type()).isEqualTo(EventType.REGISTRATION);
        assertThat(event.counts().get(0).codeSection().orElseThrow()).hasToString("PC 290");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTRATION:  NAM:01\n19860629  CASO LOS ANGELES\n", "REGISTRATION:\n"})
    void a_registration_without_a_count_is_kept(String lines) {
        assertThat(Sheets.onlyEvent(Sheets.cycle(lines)).type()).isEqualTo(EventType.REGISTRATION);
    }

    @Test
    void a_death_is_told_of_the_subject() {
        RapSheet sheet = Sheets.cycle("DECEASED:  NAM:01\n20050505  CACO SAN FRANCISCO\nCNT:01 #A1\n  DECEASED\n");

        assertThat(sheet.subject().deceased()).isTrue();
        assertThat(Sheets.onlyCount(sheet).description()).isEmpty();
        assertThat(Sheets.onlyCount(sheet).comments()).containsExactly("DECEASED");
    }

    @Test
    void text_that_is_no_event_is_a_warning_that_may_hide_one() {
        RapSheet sheet = Sheets.cycle("UNKNOWN EVENT???\n- - - -\n" + COURT);

        assertThat(Sheets.events(sheet)).hasSize(1);
        assertThat(sheet.warnings()).containsExactly(new Warning(6, Warning.Kind.UNRECOGNIZED_EVENT));
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }

    @Test
    void a_heading_that_nothing_follows_is_no_event() {
        RapSheet sheet = Sheets.cycle("COURT:\nanother event\n");

        assertThat(Sheets.events(sheet)).isEmpty();
        assertThat(sheet.warnings()).containsExactly(new Warning(6, Warning.Kind.UNRECOGNIZED_EVENT));
    }

    @Test
    void counts_of_an_event_whose_heading_is_lost_are_kept_with_their_date_and_county() {
        RapSheet sheet = Sheets.cycle(
                COURT
                        + "- - - -\n~~~~~  N~M:01\n20010102  CASC LOS ANGELES\nCNT:01 #9\n  11358 HS-CULTIVATE\n*DISPO:CONVICTED\n");

        Event second = Sheets.events(sheet).get(1);
        assertThat(second.type()).isEqualTo(EventType.OTHER);
        assertThat(second.date()).isEqualTo(ReportedDate.parse("2001-01-02"));
        assertThat(second.county().text()).isEqualTo("LOS ANGELES");
        assertThat(sheet.convictions()).hasSize(1);
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }

    @Test
    void a_date_with_an_agency_begins_an_event_where_all_else_is_lost() {
        RapSheet sheet = Sheets.cycle(COURT + "20010102  CASC LOS ANGELES\nCNT:01 #9\n  11358 HS-CULTIVATE\n");

        assertThat(Sheets.events(sheet))
                .extracting(event -> event.county().text())
                .containsExactly("SAN FRANCISCO", "LOS ANGELES");
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }

    @Test
    void counts_behind_a_row_of_hyphens_without_a_head_go_on_with_the_event_before() {
        RapSheet sheet = Sheets.cycle(COURT + "- - - -\nCNT:02\n  11358 HS-CULTIVATE\n");

        assertThat(Sheets.onlyEvent(sheet).counts()).hasSize(2);
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }
}
