package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;

class EventsOfRowsTest {

    @Test
    void the_count_order_says_cycle_step_and_count() {
        RapSheet sheet = People.rapSheet(
                Row.of("S1").count("101001001000").event("ARREST/DETAINED/CITED", "20050101"),
                Row.of("S1").count("101001002000").event("ARREST/DETAINED/CITED", "20050101"),
                Row.of("S1").count("101002001000").event("COURT ACTION", "20050201"),
                Row.of("S1").count("102001001000").event("ARREST/DETAINED/CITED", "20060101"));

        assertThat(sheet.cycles()).hasSize(2);
        assertThat(sheet.cycles().get(0).events()).extracting(Event::step).containsExactly(1, 2);
        assertThat(sheet.cycles().get(0).events())
                .extracting(event -> event.counts().size())
                .containsExactly(2, 1);
        assertThat(sheet.cycles().get(1).events()).hasSize(1);
    }

    @Test
    void a_cycle_is_dated_by_its_own_column() {
        Cycle cycle = People.rapSheet(
                        Row.of("S1").with(BulkColumn.CYC_DATE, "20041224").event("ARREST/DETAINED/CITED", "20050101"))
                .cycles()
                .get(0);

        assertThat(cycle.date()).isEqualTo(ReportedDate.parse("2004-12-24"));
    }

    @Test
    void an_event_whose_rows_begin_its_cycle_on_another_day_keeps_that_day() {
        Cycle cycle = People.rapSheet(
                        of(1, "20041224", "20050101"),
                        of(2, "20041224", "20050601"),
                        of(3, "20100101", "20100201"),
                        of(4, "", "20110201"),
                        of(5, "20051399", "20120201"),
                        of(6, "20130101", "20130201"),
                        of(6, "20130102", "20130201"))
                .cycles()
                .get(0);

        assertThat(cycle.date()).isEqualTo(ReportedDate.parse("2004-12-24"));
        assertThat(cycle.events())
                .extracting(Event::cycleDate)
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ReportedDate.parse("2010-01-01")),
                        Optional.empty(),
                        Optional.of(ReportedDate.unreadable()),
                        Optional.of(ReportedDate.contradictory()));
    }

    private static Row of(int step, String cycleDate, String date) {
        return Row.of("S1")
                .count("10100" + step + "001000")
                .with(BulkColumn.CYC_DATE, cycleDate)
                .event("ARREST/DETAINED/CITED", date);
    }

    @Test
    void an_event_has_type_date_agency_and_county() {
        Event event = onlyEvent(Row.of("S1")
                .event("COURT ACTION", "20050102")
                .agency("CASC STOCKTON")
                .county("SAN JOAQUIN"));

        assertThat(event.type()).isEqualTo(EventType.COURT_ACTION);
        assertThat(event.date()).isEqualTo(ReportedDate.parse("2005-01-02"));
        assertThat(event.agency()).isEqualTo("CASC STOCKTON");
        assertThat(event.county().text()).isEqualTo("SAN JOAQUIN");
    }

    @ParameterizedTest
    @CsvSource({
        "ARREST/DETAINED/CITED, ARREST",
        "COURT ACTION, COURT_ACTION",
        "REGISTRATION, REGISTRATION",
        "REGISTRATION UPDATE, REGISTRATION",
        "SEX REGISTRATION, REGISTRATION",
        "RE-REGISTRATION, REGISTRATION",
        "REGISTRANT, REGISTRATION",
        "DECEASED, DECEASED",
        "APPLICANT, APPLICANT",
        "PROBATION, PROBATION",
        "CUSTODY, CUSTODY",
        "'  court action  ', COURT_ACTION",
        "'custody     ', CUSTODY",
        "'', OTHER",
        "'x', OTHER",
        "'  -  ', OTHER",
        "SOMETHING NEW, OTHER"
    })
    void the_type_of_an_event_is_known_without_regard_to_case_and_padding(String words, EventType expected) {
        assertThat(onlyEvent(Row.of("S1").event(words, "20050102")).type()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "20050102, 2005-01-02",
        "' 20050102  ', 2005-01-02",
        "20050100, 2005-01",
        "20050000, 2005",
        "00000000, missing",
        "'', missing",
        "'        ', missing",
        "x, missing",
        "20050002, unreadable",
        "20051301, unreadable",
        "20050229, unreadable",
        "2005-01-02, unreadable",
        "2O050102, unreadable"
    })
    void the_date_of_an_event_may_be_partial_blank_or_garbage(String date, String expected) {
        assertThat(onlyEvent(Row.of("S1").event("COURT ACTION", date)).date()).isEqualTo(ReportedDate.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({"SAN JOAQUIN, SAN JOAQUIN", "'  San Joaquin   ', SAN JOAQUIN", "x, ''", "'  -  ', ''", "'', ''"})
    void the_county_is_compared_without_regard_to_case_and_padding(String county, String expected) {
        assertThat(onlyEvent(Row.of("S1").county(county)).county().text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STP_TYPE_DESCR", "STP_EVENT_DATE", "STP_ORI_DESCR", "STP_ORI_CNTY_NAME"})
    void rows_of_a_step_that_differ_in_type_date_agency_or_county_are_several_events_of_it(BulkColumn column) {
        List<Event> events = People.rapSheet(
                        court().count("101001001000"),
                        court().count("101001002000")
                                .with(column, column == BulkColumn.STP_EVENT_DATE ? "20050103" : "OTHER"))
                .cycles()
                .get(0)
                .events();

        assertThat(events).hasSize(2).extracting(Event::step).containsOnly(1);
    }

    @Test
    void rows_of_a_step_that_differ_in_case_and_padding_only_are_one_event() {
        List<Event> events = People.rapSheet(
                        court().count("101001001000"),
                        court().count("101001002000").county("  san joaquin ").agency(" casc stockton"))
                .cycles()
                .get(0)
                .events();

        assertThat(events).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000", "   ", "x", "  -  "})
    void rows_of_a_step_whose_dates_are_all_blank_are_one_event_however_the_blank_is_written(String blank) {
        List<Event> events = People.rapSheet(
                        court().count("101001001000").event("COURT ACTION", ""),
                        court().count("101001002000").event("COURT ACTION", blank))
                .cycles()
                .get(0)
                .events();

        assertThat(events).hasSize(1);
    }

    @Test
    void events_come_back_to_within_a_step_and_keep_the_order_of_the_file() {
        List<Event> events = People.rapSheet(
                        court().count("101001001000").event("COURT ACTION", "20050102"),
                        court().count("101001002000").event("COURT ACTION", "20060102"),
                        court().count("101001003000").event("COURT ACTION", "20050102"))
                .cycles()
                .get(0)
                .events();

        assertThat(events)
                .extracting(
                        event -> event.date().toString(),
                        event -> event.counts().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2005-01-02", 2),
                        org.assertj.core.groups.Tuple.tuple("2006-01-02", 1));
    }

    @Test
    void cycles_keep_the_order_of_the_file_and_not_that_of_their_numbers() {
        RapSheet sheet = People.rapSheet(
                Row.of("S1").count("103001001000").with(BulkColumn.CYC_DATE, "20030101"),
                Row.of("S1").count("101001001000").with(BulkColumn.CYC_DATE, "20010101"));

        assertThat(sheet.cycles())
                .extracting(cycle -> cycle.date().toString())
                .containsExactly("2003-01-01", "2001-01-01");
    }

    @Test
    void a_count_order_may_have_nine_digits_or_more_and_be_padded() {
        RapSheet sheet =
                People.rapSheet(Row.of("S1").count(" 101002003 "), Row.of("S1").count("1010020040005"));

        assertThat(sheet.gaps()).isEmpty();
        assertThat(sheet.cycles()).hasSize(1);
        assertThat(sheet.cycles().get(0).events()).hasSize(1);
        assertThat(sheet.cycles().get(0).events().get(0).step()).isEqualTo(2);
        assertThat(sheet.cycles().get(0).events().get(0).counts()).hasSize(2);
    }

    @Test
    void case_numbers_are_those_of_the_court_actions_of_the_step_distinct_and_in_file_order() {
        List<Event> events = People.rapSheet(
                        court().count("101001001000").caseNumber("0222   "),
                        court().count("101001002000").caseNumber("0111"),
                        court().count("101001003000").caseNumber("0222   "),
                        court().count("101001004000").caseNumber(" x "),
                        court().count("101001005000").caseNumber("     "),
                        court().count("101001006000").caseNumber("NULL   "),
                        court().count("101001007000").caseNumber("  -  "),
                        court().count("101002001000").caseNumber("0333"))
                .cycles()
                .get(0)
                .events();

        assertThat(events.get(0).caseNumbers()).containsExactly("0222   ", "0111", "NULL   ");
        assertThat(events.get(1).caseNumbers()).containsExactly("0333");
    }

    @Test
    void case_numbers_of_a_step_are_on_each_of_its_events_even_when_they_come_later() {
        List<Event> events = People.rapSheet(
                        court().count("101001001000").caseNumber("0222"),
                        Row.of("S1")
                                .count("101001002000")
                                .event("ARREST/DETAINED/CITED", "20041231")
                                .caseNumber("NOT A COURT'S"),
                        court().count("101001003000")
                                .event("COURT ACTION", "20060102")
                                .caseNumber("0111"))
                .cycles()
                .get(0)
                .events();

        assertThat(events)
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.caseNumbers()).containsExactly("0222", "0111"));
    }

    @Test
    void case_numbers_of_another_cycle_do_not_count() {
        RapSheet sheet = People.rapSheet(
                court().count("101001001000").caseNumber("0222"),
                court().count("102001001000").caseNumber("0111"));

        assertThat(sheet.cycles().get(0).events().get(0).caseNumbers()).containsExactly("0222");
        assertThat(sheet.cycles().get(1).events().get(0).caseNumbers()).containsExactly("0111");
    }

    @Test
    void a_registration_is_an_event_with_its_section_and_date() {
        Event event = onlyEvent(Row.of("S1").event("REGISTRATION", "19990704").offense("290 PC-SEX OFFENDER"));

        assertThat(event.type()).isEqualTo(EventType.REGISTRATION);
        assertThat(event.date()).isEqualTo(ReportedDate.parse("1999-07-04"));
        assertThat(event.counts())
                .extracting(count -> count.codeSection().map(Object::toString).orElse(""))
                .containsExactly("PC 290");
    }

    @Test
    void a_row_without_a_disposition_is_a_count_that_is_only_charged() {
        Count count = onlyEvent(
                        Row.of("S1").event("ARREST/DETAINED/CITED", "20050101").offense("187 PC-MURDER"))
                .counts()
                .get(0);

        assertThat(count.dispositions()).isEmpty();
        assertThat(count.codeSection().map(Object::toString)).contains("PC 187");
    }

    private static Row court() {
        return Row.of("S1")
                .event("COURT ACTION", "20050102")
                .agency("CASC STOCKTON")
                .county("SAN JOAQUIN")
                .offense("11357(A) HS-POSSESS");
    }

    private static Event onlyEvent(Row... rows) {
        List<Event> events = People.rapSheet(rows).cycles().get(0).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
