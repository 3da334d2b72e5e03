package org.recordclearance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.json.Documents.AS_OF;
import static org.recordclearance.json.Documents.POLICY;
import static org.recordclearance.json.Documents.skywalker;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

class RapSheetJsonTest {

    private static final String SUBJECT = """
        {"formatVersion":"1.0","subject":{"id":"7","cii":"A99000099",\
        "names":{"01":"SKYWALKER,LUKE JAY","02":"SKYWALKER,LUKE"},\
        "dateOfBirth":"1966-01-19","sex":"M","race":"WHITE","deceased":false}\
        """;

    private static final String RECORD = SUBJECT + """
        ,"cycles":[{"date":"1984-07-25","events":[\
        {"type":"COURT_ACTION","date":"1984-09-18","agency":"CASC SAN FRANCISCO","county":"SAN FRANCISCO",\
        "nameCode":"01","caseNumbers":["1234567"],"counts":[\
        {"codeSection":"HS 11350(a)","asWritten":"11350(A) HS","attempted":false,\
        "description":"POSSESS NARCOTIC","comments":[],"flags":[],"dispositions":[\
        {"type":"CONVICTED","date":"1984-09-18","level":"FELONY","text":"DISPO:CONVICTED",\
        "sentence":{"terms":[{"kind":"PROBATION","length":"P3Y"},{"kind":"JAIL","length":"P30D"}],\
        "details":["fine","restitution"]}}]}]}]}],\
        "incomplete":["REJECTED_ROW"],"warnings":[{"line":12,"kind":"UNRECOGNIZED_EVENT"}]\
        """;

    private static final String DETERMINATION = """
        {"count":{"cycle":0,"event":0,"count":0},"outcome":"REVIEW","words":"DA reviews","remedy":"UNKNOWN",\
        "reason":"No criterion applies","policy":"bay","basis":"STEP","step":"otherwise\"\
        """;

    private static final String EXPLANATION = """
        ,"explanation":[\
        {"step":"coverage","question":"the conviction is in SAN FRANCISCO","answer":"YES",\
        "facts":{"county":"SAN FRANCISCO"}},\
        {"step":"misdemeanor","question":"it is not so that the level is felony","answer":"NO","facts":{"level":"FELONY"}},\
        {"step":"forty years","question":"conviction date + 40 years is on or before the as-of date","answer":"NO",\
        "facts":{"conviction date + 40 years":"2024-09-18","as-of date":"2020-01-01"},\
        "authority":"HS 1, subdivision (a)"},\
        {"step":"sixty","question":"date of birth + 60 years is on or before the as-of date","answer":"NO",\
        "facts":{"date of birth + 60 years":"2026-01-19","as-of date":"2020-01-01"}},\
        {"step":"remedy","question":"the sentence still runs","answer":"UNKNOWN",\
        "missing":"a row of the record could not be read","problem":"UNDETERMINED",\
        "facts":{"end of sentence":"unknown, not before 1987-10-18","as-of date":"2020-01-01"}}]\
        """;

    private static final String FORECAST = """
        ,"forecast":{"date":"2024-09-18","outcome":"DISMISS","words":"Eligible for Dismissal","remedy":"UNKNOWN",\
        "reason":"Conviction occurred 40 or more years ago","authority":"HS 1, subdivision (a)","policy":"bay",\
        "basis":"STEP","step":"forty years"}\
        """;

    @Test
    void a_rap_sheet_has_the_documented_shape() {
        String text = RECORD + "}";

        assertThat(RapSheetJson.write(skywalker())).isEqualTo(text);
        assertThat(RapSheetJson.readRapSheet(text)).isEqualTo(skywalker());
    }

    @Test
    void a_review_has_its_policy_and_day_and_a_determination_for_each_position() {
        Review review = POLICY.review(skywalker(), AS_OF);
        String text =
                RECORD + ",\"policy\":\"bay\",\"asOf\":\"2020-01-01\",\"determinations\":[" + DETERMINATION + "}]}";

        assertThat(RapSheetJson.write(review)).isEqualTo(text);
        assertThat(RapSheetJson.readReview(text)).isEqualTo(review);
    }

    @Test
    void a_reviewed_rap_sheet_also_says_why_and_when() {
        ReviewedRapSheet reviewed = ReviewedRapSheet.of(POLICY, skywalker(), AS_OF);
        String text = RECORD + ",\"policy\":\"bay\",\"asOf\":\"2020-01-01\",\"determinations\":[" + DETERMINATION
                + EXPLANATION + FORECAST + "}]}";

        assertThat(RapSheetJson.write(reviewed)).isEqualTo(text);
        assertThat(RapSheetJson.readReviewedRapSheet(text)).isEqualTo(reviewed);
    }

    @Test
    void one_missing_fact_is_a_text_and_several_are_a_list() {
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court(
                                "1985", "SAN FRANCISCO", event -> event.convicted("HS 11350", Level.UNREADABLE))
                        .event(EventType.COURT_ACTION, "1985-06", event -> event.convicted("HS 11350", Level.FELONY)))
                .build();
        ReviewedRapSheet reviewed = ReviewedRapSheet.of(POLICY, sheet, AS_OF);
        String text = RapSheetJson.write(reviewed);

        assertThat(text)
                .contains("\"answer\":\"UNKNOWN\",\"missing\":\"date of birth\",\"problem\":\"MISSING\",\"facts\":{")
                .contains("\"basis\":\"UNDECIDED\",\"missing\":[\"level\",\"date of birth\"],"
                        + "\"problem\":[\"UNREADABLE\",\"MISSING\"]")
                .contains("\"reason\":\"Undecided: county is missing\",\"policy\":\"bay\","
                        + "\"basis\":\"COVERAGE_UNDECIDED\",\"missing\":\"county\",\"problem\":\"MISSING\"");
        assertThat(RapSheetJson.readReviewedRapSheet(text)).isEqualTo(reviewed);
    }

    @Test
    void what_is_absent_is_left_out() {
        RapSheet sheet = RapSheet.builder()
                .cycle(new Cycle(
                        ReportedDate.missing(),
                        List.of(Event.builder(EventType.OTHER, ReportedDate.missing())
                                .step(1)
                                .count(Count.builder()
                                        .disposition(new Disposition(
                                                DispositionType.OTHER,
                                                ReportedDate.missing(),
                                                Level.MISSING,
                                                Sentence.NONE,
                                                ""))
                                        .build())
                                .build())))
                .build();
        String text = """
            {"formatVersion":"1.0","subject":{"names":{},"deceased":false},"cycles":[{"events":[{"type":"OTHER","caseNumbers":[],\
            "counts":[{"attempted":false,"comments":[],"flags":[],"dispositions":[{"type":"OTHER"}]}]}]}],\
            "incomplete":[],"warnings":[]}\
            """;

        assertThat(RapSheetJson.write(sheet)).isEqualTo(text);
        assertThat(RapSheetJson.readRapSheet(text)).isEqualTo(sheet);
        assertThat(RapSheetJson.readRapSheet("{\"subject\": {}, \"cycles\": []}"))
                .isEqualTo(RapSheet.builder().build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1985-06-19 | \"1985-06-19\"",
                "1985-06 | \"1985-06\"",
                "0085 | \"0085\"",
                "unreadable | {\"unreadable\":true}",
                "contradictory | {\"contradictory\":true}"
            })
    void a_date_is_what_is_known_of_it(String date, String json) {
        RapSheet sheet =
                RapSheet.builder().subject(person -> person.dateOfBirth(date)).build();

        assertThat(RapSheetJson.write(sheet)).contains("\"dateOfBirth\":" + json + ",");
        assertThat(RapSheetJson.readRapSheet(RapSheetJson.write(sheet))).isEqualTo(sheet);
    }

    @Test
    void a_length_may_be_absent_or_unreadable_and_its_kind_not_stated() {
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court(
                        "1985",
                        "MONO",
                        event -> event.convicted(
                                "PC 459",
                                Level.UNREADABLE,
                                new Term(TermKind.PRISON, ReportedLength.unreadable()),
                                new Term(TermKind.NOT_STATED, ReportedLength.missing()))))
                .build();

        assertThat(RapSheetJson.write(sheet))
                .contains("\"level\":\"UNREADABLE\"")
                .contains("[{\"kind\":\"PRISON\",\"length\":{\"unreadable\":true}},{\"kind\":\"NOT_STATED\"}]");
        assertThat(RapSheetJson.readRapSheet(RapSheetJson.write(sheet))).isEqualTo(sheet);
    }

    @Test
    void a_step_is_written_where_it_is_not_the_events_own() {
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.arrest("1985", "MONO", event -> event.step(1))
                        .arrest("1986", "MONO", event -> event.step(1))
                        .arrest("1987", "MONO", event -> event.step(3)))
                .build();

        assertThat(RapSheetJson.write(sheet).split("\"step\":1", -1)).hasSize(2);
        assertThat(RapSheetJson.write(sheet)).doesNotContain("\"step\":3");
        assertThat(RapSheetJson.readRapSheet(RapSheetJson.write(sheet))).isEqualTo(sheet);
    }

    @Test
    void an_attempt_is_beside_the_section_and_a_place_is_kept() {
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court(
                        "1985",
                        "MONO",
                        event -> event.count(
                                        count -> count.codeSection("664/459 PC").place(2))
                                .count(count ->
                                        count.attempted(true).asWritten("4S9").place(1))))
                .build();

        assertThat(RapSheetJson.write(sheet))
                .contains("{\"codeSection\":\"PC 459\",\"asWritten\":\"PC 664/459\",\"attempted\":true,")
                .contains("\"place\":2,")
                .contains("{\"asWritten\":\"4S9\",\"attempted\":true,");
        assertThat(RapSheetJson.readRapSheet(RapSheetJson.write(sheet))).isEqualTo(sheet);
    }

    @Test
    void gaps_are_in_the_same_order_on_every_day() {
        RapSheet sheet = RapSheet.of(Subject.builder().build(), List.of(), Set.of(Gap.values()), List.of());

        assertThat(RapSheetJson.write(sheet)).contains("\"incomplete\":[\"REJECTED_ROW\",\"UNREADABLE_TEXT\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u000b",
                "\f",
                "\u001c",
                "\uD83D",
                "\uDE93\uD83D",
                "🚓"
            })
    void a_document_is_one_line_whatever_the_texts_in_it(String odd) {
        RapSheet sheet = RapSheet.builder()
                .subject(person -> person.name("01", odd + odd))
                .build();
        String text = RapSheetJson.write(sheet);

        assertThat(text.chars()).noneMatch(each -> Character.isISOControl(each) || each == 0x2028 || each == 0x2029);
        assertThat(RapSheetJson.readRapSheet(text)).isEqualTo(sheet);
    }

    @Test
    void the_code_of_a_name_is_whole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RapSheet.builder().subject(person -> person.name("0\uD83D", "LEIA")))
                .withMessage("subject: the code of a name must not have half of a character");
    }

    @Test
    void letters_are_not_escaped() {
        RapSheet sheet = RapSheet.builder()
                .subject(person -> person.name("01", "NÚÑEZ 中文"))
                .build();

        assertThat(RapSheetJson.write(sheet)).contains("NÚÑEZ 中文");
    }

    @Test
    void documents_in_a_file_are_lines() throws IOException {
        ReviewedRapSheet reviewed = ReviewedRapSheet.of(POLICY, skywalker(), AS_OF);
        StringWriter file = new StringWriter();
        RapSheetJson.write(skywalker(), file);
        RapSheetJson.write(reviewed, file);
        RapSheetJson.write(POLICY.review(skywalker(), AS_OF), file);

        assertThat(file.toString()).endsWith("}\n");
        Stream<ReviewedRapSheet> read = file.toString().lines().map(RapSheetJson::readReviewedRapSheet);
        assertThat(read)
                .containsExactly(
                        ReviewedRapSheet.of(skywalker()),
                        reviewed,
                        ReviewedRapSheet.of(POLICY.review(skywalker(), AS_OF)));
    }

    @Test
    void a_writer_is_neither_closed_nor_flushed_and_a_reader_not_closed() throws IOException {
        Writer to = new StringWriter() {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }

            @Override
            public void flush() {
                throw new IllegalStateException("flushed");
            }
        };
        RapSheetJson.write(skywalker(), to);
        StringReader from = new StringReader(to.toString());

        assertThat(RapSheetJson.readRapSheet(from)).isEqualTo(skywalker());
        assertThat(from.ready()).isTrue();
        assertThat(RapSheetJson.readReview(new StringReader(RapSheetJson.write(POLICY.review(skywalker(), AS_OF)))))
                .isEqualTo(POLICY.review(skywalker(), AS_OF));
        assertThat(RapSheetJson.readReviewedRapSheet(new StringReader(to.toString())))
                .isEqualTo(ReviewedRapSheet.of(skywalker()));
    }

    @Test
    void a_reader_that_fails_passes_on_its_failure() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> RapSheetJson.readRapSheet(new StringReader("{}") {
                    @Override
                    public int read(char[] buffer, int offset, int length) throws IOException {
                        throw new IOException("the disk is gone");
                    }
                }))
                .withMessage("the disk is gone");
    }

    @Test
    void a_rap_sheet_read_alone_must_be_alone() {
        String reviewed = RapSheetJson.write(ReviewedRapSheet.of(POLICY, skywalker(), AS_OF));

        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> RapSheetJson.readRapSheet(reviewed))
                .withMessageStartingWith(
                        "the document: property 6 of the object, policy, is unknown here; known are formatVersion,");
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> RapSheetJson.readReview(reviewed))
                .withMessageContaining("read as a reviewed rap sheet");
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> RapSheetJson.readReview(RapSheetJson.write(skywalker())))
                .withMessage("the document: the property determinations is missing");
    }

    @Test
    void a_contradiction_is_written_where_there_is_one_and_read_back() {
        RapSheet sheet = Documents.skywalker().withContradictions(Set.of(Contradiction.IDENTITY));

        String json = RapSheetJson.write(sheet);

        assertThat(json).contains("\"contradictions\":[\"IDENTITY\"]");
        assertThat(RapSheetJson.readRapSheet(json)).isEqualTo(sheet).isNotEqualTo(Documents.skywalker());
    }
}
