package org.recordclearance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.recordclearance.json.Documents.AS_OF;
import static org.recordclearance.json.Documents.POLICY;
import static org.recordclearance.json.Documents.skywalker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.testkit.RandomRapSheets;
import tools.jackson.core.JacksonException;

/** What mappers of Jackson 2 and 3 that looked for modules write and read: the same. */
class BothJacksonsTest {

    private final ObjectMapper two = JsonMapper.builder().findAndAddModules().build();
    private final tools.jackson.databind.ObjectMapper three =
            tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();

    /** What a user might return from a service: our types in the midst of theirs. */
    record Answered(
            String number,
            RapSheet sheet,
            Review review,
            ReviewedRapSheet reviewed,
            Map<CodeSection, County> counties,
            ReportedCounty court,
            ReportedDate filed,
            ReportedLength served,
            Standing standing) {}

    static List<Object> parts() {
        List<Object> parts = new ArrayList<>(RecordClearanceModuleTest.parts());
        parts.add(County.of("YOLO"));
        parts.add(ReportedCounty.read("SAN FRANCISCO"));
        parts.add(ReportedCounty.read("ZZ"));
        parts.add(new Standing(
                Standing.Kind.RELIEVED, List.of(new Standing.GivenRelief("PC 1203.4", ReportedDate.parse("1990-02")))));
        parts.add(ReviewedRapSheet.of(POLICY, skywalker(), AS_OF)
                .convictions()
                .get(0)
                .explanation()
                .orElseThrow()
                .questions()
                .get(0));
        return parts;
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_part_has_one_form_and_reads_back_equal(Object part) throws JsonProcessingException {
        String written = two.writeValueAsString(part);

        assertThat(three.writeValueAsString(part)).isEqualTo(written);
        assertThat(two.readValue(written, part.getClass())).isEqualTo(part);
        assertThat(three.readValue(written, part.getClass())).isEqualTo(part);
    }

    static List<Object> written() {
        ReviewedConviction conviction =
                ReviewedRapSheet.of(POLICY, skywalker(), AS_OF).convictions().get(0);
        return List.of(
                skywalker().convictions().get(0),
                conviction,
                conviction.determination(),
                conviction.explanation().orElseThrow(),
                conviction.forecast().orElseThrow(),
                POLICY.timeline(skywalker().convictions().get(0), AS_OF, AS_OF.plusYears(9)));
    }

    @ParameterizedTest
    @MethodSource("written")
    void what_is_of_a_rap_sheet_has_one_form_and_is_not_read_without_it(Object value) throws JsonProcessingException {
        String json = two.writeValueAsString(value);

        assertThat(three.writeValueAsString(value)).isEqualTo(json);
        assertThat(catchThrowable(() -> two.readValue(json, value.getClass())))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("can't be read alone");
        assertThat(catchThrowable(() -> three.readValue(json, value.getClass())))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("can't be read alone");
    }

    @Test
    void a_timeline_is_written_span_by_span() throws JsonProcessingException {
        Conviction conviction = skywalker().convictions().get(0);

        assertThat(two.writeValueAsString(POLICY.timeline(conviction, AS_OF, AS_OF.plusYears(9))))
                .startsWith(
                        "{\"spans\":[{\"first\":\"2020-01-01\",\"last\":\"2024-09-17\",\"determination\":{\"count\":")
                .contains("{\"first\":\"2024-09-18\",\"last\":\"2029-01-01\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void values_stand_in_the_midst_of_a_users_own(int number) throws JsonProcessingException {
        RapSheet random = RandomRapSheets.ofSeed(7).withSparseness(0.3).sheet(number);
        Map<CodeSection, County> counties = new LinkedHashMap<>();
        counties.put(CodeSection.parse("HS 11357(a)"), County.of("YOLO"));
        Answered answered = new Answered(
                "17-3",
                random,
                POLICY.review(skywalker(), AS_OF),
                ReviewedRapSheet.of(POLICY, skywalker(), AS_OF),
                counties,
                ReportedCounty.missing(),
                ReportedDate.missing(),
                ReportedLength.unreadable(),
                new Standing(Standing.Kind.STANDING, List.of()));
        String json = two.writeValueAsString(answered);

        assertThat(three.readTree(three.writeValueAsString(answered))).isEqualTo(three.readTree(json));
        assertThat(two.readValue(json, Answered.class)).isEqualTo(answered);
        assertThat(three.readValue(json, Answered.class)).isEqualTo(answered);
        assertThat(three.treeToValue(three.valueToTree(answered), Answered.class))
                .isEqualTo(answered);
        assertThat(three.convertValue(random, RapSheet.class)).isEqualTo(random);
    }

    /** Figures in the midst of a user's own. */
    record Told(Figure figure, List<Figure> figures, Figure.Group group) {}

    @Test
    void figures_of_every_kind_read_back_equal() throws JsonProcessingException {
        Told told = new Told(
                Figure.of(Long.MAX_VALUE),
                List.of(Figure.of("a"), Figure.of(-3), Figure.of(2.0), Figure.NONE, Figure.of(List.of(Figure.of(1)))),
                Figure.group()
                        .put("of", Figure.group().put("people", 1).build())
                        .build());
        String written = two.writeValueAsString(told);

        assertThat(three.readTree(three.writeValueAsString(told))).isEqualTo(three.readTree(written));
        assertThat(two.readValue(written, Told.class)).isEqualTo(told);
        assertThat(three.readValue(written, Told.class)).isEqualTo(told);
        assertThat(two.readValue("{}", Told.class)).isEqualTo(new Told(Figure.NONE, null, null));
    }

    @Test
    void a_whole_number_of_a_tree_is_whole_however_small_its_type() throws JsonProcessingException {
        Figure.Group expected = Figure.group().put("a", 7).put("b", 8).build();
        JsonNode node = two.createObjectNode().put("a", (short) 7).put("b", BigInteger.valueOf(8));

        assertThat(two.treeToValue(node, Figure.Group.class)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "123456789012345678901234567890", "1e400"})
    void a_number_that_a_figure_can_not_hold_is_refused_and_not_rounded(String number) {
        for (String json : List.of("{\"a\":" + number + "}", "{\"a\":[" + number + "]}")) {
            Throwable ofTwo = catchThrowable(() -> two.readValue(json, Figure.Group.class));

            assertThat(ofTwo).isInstanceOf(InvalidJsonException.class).hasMessageContaining("that fits a");
            assertThat(catchThrowable(() -> three.readValue(json, Figure.Group.class)))
                    .isInstanceOf(InvalidJsonException.class)
                    .hasMessage(ofTwo.getMessage());
        }
    }

    @Test
    void what_is_no_text_is_no_name_of_a_property() {
        for (Object key : List.of(skywalker(), skywalker().convictions().get(0), ReportedDate.parse("1985"))) {
            assertThat(catchThrowable(() -> two.writeValueAsString(Map.of(key, 1))))
                    .hasMessageContaining("can't be the name of a property");
            assertThat(catchThrowable(() -> three.writeValueAsString(Map.of(key, 1))))
                    .hasMessageContaining("can't be the name of a property");
        }
    }

    @Test
    void their_complaints_are_ours_and_repeat_nothing_of_the_text() {
        for (String bad : List.of(
                "{\"subject\":{\"ZZTOPSECRET\":\"ZZTOPSECRET\"},\"cycles\":[]}",
                "{\"subject\":{\"sex\":\"ZZTOPSECRET\",\"sex\":\"F\"}}",
                "{\"subject\": ZZTOPSECRET",
                "{\"subject\": \"ZZTOPSECRET",
                "{\"subject\":{},\"cycles\":\"ZZTOPSECRET\"}",
                "{\"subject\":{\"dateOfBirth\":\"ZZTOPSECRET\"},\"cycles\":[]}")) {
            Throwable ofTwo = catchThrowable(() -> two.readValue(bad, RapSheet.class));
            Throwable ofThree = catchThrowable(() -> three.readValue(bad, RapSheet.class));
            Throwable within =
                    catchThrowable(() -> three.readValue("{\"number\":\"1\",\"sheet\":" + bad + "}", Answered.class));

            assertThat(ofThree).isInstanceOf(InvalidJsonException.class).hasMessage(ofTwo.getMessage());
            InvalidJsonTest.assertWithoutATrace(ofThree);
            assertThat(within).isInstanceOf(JacksonException.class).hasCauseInstanceOf(InvalidJsonException.class);
            assertThat(within).message().contains("Answered[\"sheet\"]").doesNotContain("ZZTOPSECRET");
        }
    }

    @Test
    void a_text_that_can_not_be_fetched_is_no_fault_of_the_text() {
        Reader broken = new StringReader("") {
            @Override
            public int read(char[] to, int from, int length) throws IOException {
                throw new IOException("the line is down");
            }
        };

        assertThat(catchThrowable(() -> three.readValue(broken, RapSheet.class)))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("the line is down");
    }
}
