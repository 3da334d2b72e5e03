package org.recordclearance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.recordclearance.json.Documents.AS_OF;
import static org.recordclearance.json.Documents.POLICY;
import static org.recordclearance.json.Documents.skywalker;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Review;
import org.recordclearance.impact.ImpactReport;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.testkit.RandomRapSheets;

class RecordClearanceModuleTest {

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new RecordClearanceModule()).build();

    /** What a user might store: our types in the midst of theirs. */
    record Case(
            String number,
            RapSheet sheet,
            Review review,
            List<ReviewedRapSheet> reviewed,
            Map<String, CodeSection> sections,
            ReportedDate filed,
            ReportedDate closed,
            ReportedLength served,
            CountPosition position,
            int last) {}

    static List<Object> parts() {
        Event event = skywalker().cycles().get(0).events().get(0);
        Count count = event.counts().get(0);
        Disposition disposition = count.dispositions().get(0);
        return List.of(
                skywalker(),
                skywalker().subject(),
                skywalker().cycles().get(0),
                event,
                count,
                disposition,
                disposition.sentence(),
                disposition.sentence().terms().get(0),
                skywalker().warnings().get(0),
                new CountPosition(1, 2, 3),
                CodeSection.parse("664/459 PC"),
                ReportedDate.parse("1985-06"),
                ReportedDate.contradictory(),
                ReportedLength.unreadable(),
                POLICY.review(skywalker(), AS_OF),
                ReviewedRapSheet.of(POLICY, skywalker(), AS_OF));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_part_reads_back_equal(Object part) throws JsonProcessingException {
        assertThat(mapper.readValue(mapper.writeValueAsString(part), part.getClass()))
                .isEqualTo(part);
    }

    @Test
    void it_has_the_form_of_the_documents() throws JsonProcessingException {
        ReviewedRapSheet reviewed = ReviewedRapSheet.of(POLICY, skywalker(), AS_OF);

        assertThat(mapper.writeValueAsString(skywalker())).isEqualTo(RapSheetJson.write(skywalker()));
        assertThat(mapper.writeValueAsString(reviewed)).isEqualTo(RapSheetJson.write(reviewed));
        assertThat(mapper.readValue(RapSheetJson.write(reviewed), ReviewedRapSheet.class))
                .isEqualTo(reviewed);
    }

    @Test
    void values_stand_in_the_midst_of_a_users_own() throws IOException {
        RapSheet random = RandomRapSheets.ofSeed(5).withSparseness(0.5).sheet(3);
        Map<String, CodeSection> sections = new LinkedHashMap<>();
        sections.put("first", CodeSection.parse("HS 11350(a)"));
        sections.put("second", CodeSection.parse("PC 459"));
        Case written = new Case(
                "17-3",
                random,
                POLICY.review(skywalker(), AS_OF),
                List.of(ReviewedRapSheet.of(random), ReviewedRapSheet.of(POLICY, skywalker(), AS_OF)),
                sections,
                ReportedDate.parse("1985"),
                ReportedDate.missing(),
                ReportedLength.missing(),
                new CountPosition(0, 0, 0),
                42);

        assertThat(mapper.readValue(mapper.writeValueAsString(written), Case.class))
                .isEqualTo(written);
        assertThat(mapper.readValue(
                        mapper.writeValueAsBytes(List.of(written, written)), new TypeReference<List<Case>>() {}))
                .containsExactly(written, written);
        JsonNode tree = mapper.valueToTree(written);
        assertThat(tree.get("closed").isNull()).isTrue();
        assertThat(mapper.treeToValue(tree, Case.class)).isEqualTo(written);
    }

    @Test
    void the_form_is_the_same_whatever_the_mapper_prefers() throws JsonProcessingException {
        ObjectMapper other = JsonMapper.builder()
                .addModule(new RecordClearanceModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(other.writeValueAsString(skywalker())).isEqualTo(RapSheetJson.write(skywalker()));
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> other.readValue("{\"subject\":{},\"cycles\":[],\"more\":1}", RapSheet.class));
    }

    @Test
    void an_event_of_its_own_keeps_its_step() throws JsonProcessingException {
        Event event = skywalker().cycles().get(0).events().get(0);

        assertThat(mapper.writeValueAsString(event)).contains("\"step\":1");
    }

    @Test
    void what_is_said_of_one_conviction_is_written_with_its_position() throws JsonProcessingException {
        Conviction conviction = skywalker().convictions().get(0);
        ReviewedConviction reviewed =
                ReviewedRapSheet.of(POLICY, skywalker(), AS_OF).convictions().get(0);
        String position = "{\"cycle\":0,\"event\":0,\"count\":0}";

        assertThat(mapper.writeValueAsString(conviction)).isEqualTo(position);
        assertThat(mapper.writeValueAsString(reviewed.determination()))
                .startsWith("{\"count\":" + position + ",\"outcome\":\"REVIEW\"")
                .doesNotContain("explanation", "forecast");
        assertThat(mapper.writeValueAsString(reviewed.explanation().orElseThrow()))
                .startsWith("{\"count\":" + position + ",\"outcome\":\"REVIEW\"")
                .contains("\"explanation\":[{\"step\":\"coverage\"");
        assertThat(mapper.writeValueAsString(reviewed.forecast().orElseThrow()))
                .startsWith("{\"count\":" + position + ",\"date\":\"2024-09-18\",\"outcome\":\"DISMISS\"");
        assertThat(RapSheetJson.write(ReviewedRapSheet.of(POLICY, skywalker(), AS_OF)))
                .contains("\"determinations\":[" + mapper.writeValueAsString(reviewed) + "]");
    }

    @Test
    void a_missing_date_or_length_is_null() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(ReportedDate.missing())).isEqualTo("null");
        assertThat(mapper.readValue("null", ReportedDate.class)).isEqualTo(ReportedDate.missing());
        assertThat(mapper.readValue("null", ReportedLength.class)).isEqualTo(ReportedLength.missing());
        assertThat(mapper.readValue("null", RapSheet.class)).isNull();
    }

    @Test
    void its_complaints_repeat_nothing_of_the_text() {
        String bad = "{\"number\":\"1\",\"sheet\":{\"subject\":{\"ZZTOPSECRET\":\"ZZTOPSECRET\"},\"cycles\":[]}}";

        Throwable nested = catchThrowable(() -> mapper.readValue(bad, Case.class));
        Throwable twice = catchThrowable(
                () -> mapper.readValue("{\"subject\":{\"sex\":\"ZZTOPSECRET\",\"sex\":\"F\"}}", RapSheet.class));
        Throwable garbled = catchThrowable(() -> mapper.readValue("{\"subject\": ZZTOPSECRET", RapSheet.class));

        assertThat(nested).isInstanceOf(JsonMappingException.class).hasCauseInstanceOf(InvalidJsonException.class);
        assertThat(nested)
                .message()
                .contains("subject: property 1 of the object is unknown")
                .doesNotContain("ZZTOPSECRET");
        assertThat(twice).hasMessageContaining("a property must not be given twice");
        assertThat(garbled).hasMessageContaining("not well-formed JSON");
        InvalidJsonTest.assertWithoutATrace(twice);
        InvalidJsonTest.assertWithoutATrace(garbled);
    }

    @Test
    void an_impact_report_reads_back_equal() throws JsonProcessingException {
        ImpactReport report =
                List.of(POLICY.review(skywalker(), AS_OF)).stream().collect(ImpactReport.collector());

        assertThat(mapper.readValue(mapper.writeValueAsString(report), ImpactReport.class))
                .isEqualTo(report)
                .hasToString(report.toString());
        assertThat(mapper.readValue(mapper.writeValueAsString(report), Figure.Group.class))
                .isEqualTo(report.figures());
    }

    @Test
    void what_is_no_impact_report_is_refused_without_being_repeated() throws JsonProcessingException {
        ImpactReport report =
                List.of(POLICY.review(skywalker(), AS_OF)).stream().collect(ImpactReport.collector());
        String json = mapper.writeValueAsString(report);

        for (String bad : List.of(
                "{\"ZZTOPSECRET\":\"ZZTOPSECRET\"}",
                "\"ZZTOPSECRET\"",
                json.replace("\"subjects\":1,\"subjectsC", "\"subjects\":\"ZZTOPSECRET\",\"subjectsC"),
                json.replace("\"convictionsCoveredByLevel\":{", "\"convictionsCoveredByLevel\":{\"ZZTOPSECRET\":1,"))) {
            assertThat(bad).contains("ZZTOPSECRET");
            assertThat(catchThrowable(() -> mapper.readValue(bad, ImpactReport.class)))
                    .isInstanceOf(InvalidJsonException.class)
                    .message()
                    .doesNotContain("ZZTOPSECRET");
        }
    }
}
