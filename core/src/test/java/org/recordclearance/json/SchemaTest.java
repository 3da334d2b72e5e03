package org.recordclearance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.json.Documents.AS_OF;
import static org.recordclearance.json.Documents.POLICY;
import static org.recordclearance.json.Documents.skywalker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Remedy;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.TermKind;
import org.recordclearance.rapsheet.Truth;
import org.recordclearance.rapsheet.Warning;
import org.recordclearance.testkit.RandomRapSheets;

/** The published schemas say of rap sheets and reviews what is written and read. */
class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int SHEETS = 100;

    /** Rap sheets of every kind that the test kit draws. */
    static Stream<RapSheet> sheets() {
        return Stream.of(
                        RandomRapSheets.ofSeed(3),
                        RandomRapSheets.ofSeed(4).withSparseness(0.5),
                        RandomRapSheets.ofSeed(5).withSparseness(1),
                        RandomRapSheets.ofSeed(6).lifelike())
                .flatMap(random -> random.stream(SHEETS));
    }

    @Test
    void every_random_rap_sheet_is_valid() throws IOException {
        int seen = 0;
        for (RapSheet sheet : sheets().toList()) {
            JsonNode json = MAPPER.readTree(RapSheetJson.write(sheet));
            assertThat(Schemas.faults(Schemas.RAP_SHEET, json)).isEmpty();
            seen++;
        }
        assertThat(seen).isEqualTo(4 * SHEETS);
    }

    @Test
    void every_random_review_is_valid() throws IOException {
        int determinations = 0;
        for (RapSheet sheet : sheets().toList()) {
            ReviewedRapSheet reviewed = ReviewedRapSheet.of(POLICY, sheet, AS_OF);
            determinations += reviewed.convictions().size();
            JsonNode json = MAPPER.readTree(RapSheetJson.write(reviewed));
            assertThat(Schemas.faults(Schemas.REVIEW, json)).isEmpty();
            JsonNode review =
                    MAPPER.readTree(RapSheetJson.write(reviewed.review().orElseThrow()));
            assertThat(Schemas.faults(Schemas.REVIEW, review)).isEmpty();
        }
        assertThat(determinations).isPositive();
    }

    @Test
    void a_rap_sheet_alone_is_no_review_and_a_review_no_rap_sheet() throws IOException {
        JsonNode sheet = MAPPER.readTree(RapSheetJson.write(skywalker()));
        JsonNode review = MAPPER.readTree(RapSheetJson.write(ReviewedRapSheet.of(POLICY, skywalker(), AS_OF)));

        assertThat(Schemas.faults(Schemas.REVIEW, sheet)).isNotEmpty();
        assertThat(Schemas.faults(Schemas.RAP_SHEET, review)).isNotEmpty();
    }

    @Test
    void the_schemas_are_schemas_of_their_dialect() throws IOException {
        JsonSchema dialect = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (JsonSchema schema : List.of(Schemas.RAP_SHEET, Schemas.REVIEW)) {
            assertThat(dialect.validate(schema.getSchemaNode().toString(), InputFormat.JSON))
                    .isEmpty();
            assertThat(schema.getSchemaNode().get("$schema").asText())
                    .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rapSheet, RAP_SHEET",
        "subject, SUBJECT",
        "cycle, CYCLE",
        "event, EVENT",
        "count, COUNT",
        "disposition, DISPOSITION",
        "sentence, SENTENCE",
        "term, TERM",
        "warning, WARNING"
    })
    void a_part_of_a_rap_sheet_has_the_properties_that_are_read(String part, String names)
            throws ReflectiveOperationException {
        assertThat(properties(Schemas.RAP_SHEET, part)).containsExactlyInAnyOrderElementsOf(names(names));
    }

    @Test
    void what_is_determined_has_the_properties_that_are_read() {
        List<String> determination = properties(Schemas.REVIEW, "determination");
        determination.addAll(properties(Schemas.REVIEW, "outcome"));
        List<String> forecast = properties(Schemas.REVIEW, "forecast");
        forecast.addAll(properties(Schemas.REVIEW, "outcome"));

        assertThat(determination).containsExactlyInAnyOrderElementsOf(PropertyNames.DETERMINATION);
        assertThat(forecast).containsExactlyInAnyOrderElementsOf(PropertyNames.FORECAST);
        assertThat(properties(Schemas.REVIEW, "asked")).containsExactlyInAnyOrderElementsOf(PropertyNames.ASKED);
        assertThat(properties(Schemas.REVIEW, "position")).containsExactlyInAnyOrderElementsOf(PropertyNames.POSITION);
    }

    static Stream<Class<? extends Enum<?>>> enumerations() {
        return Stream.of(
                EventType.class,
                DispositionType.class,
                DispositionEffect.class,
                Level.class,
                TermKind.class,
                Gap.class,
                Contradiction.class,
                Warning.Kind.class,
                Outcome.Kind.class,
                Remedy.class,
                Determination.Basis.class,
                Truth.class,
                MissingFact.Problem.class);
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void a_schema_has_every_value_of_an_enumeration_and_no_other(Class<? extends Enum<?>> type) {
        Set<Set<String>> listed = new HashSet<>();
        for (JsonSchema schema : List.of(Schemas.RAP_SHEET, Schemas.REVIEW)) {
            for (JsonNode values : schema.getSchemaNode().findValues("enum")) {
                Set<String> names = new HashSet<>();
                values.forEach(each -> names.add(each.asText()));
                listed.add(names);
            }
        }

        assertThat(listed)
                .contains(Set.copyOf(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }

    @Test
    void everything_is_described() {
        for (JsonSchema schema : List.of(Schemas.RAP_SHEET, Schemas.REVIEW)) {
            for (JsonNode properties : schema.getSchemaNode().findValues("properties")) {
                properties
                        .properties()
                        .forEach(each -> assertThat(isDescribed(schema, each.getKey(), each.getValue()))
                                .as(each.getKey())
                                .isTrue());
            }
        }
    }

    private static boolean isDescribed(JsonSchema schema, String name, JsonNode property) {
        String to = property.path("$ref").asText();
        return property.has("description")
                || PropertyNames.DATE_MARKS.contains(name)
                || (to.startsWith("#/$defs/")
                        && schema.getSchemaNode().at(to.substring(1)).has("description"));
    }

    private static List<String> properties(JsonSchema schema, String part) {
        List<String> names = new ArrayList<>();
        schema.getSchemaNode().at("/$defs/" + part + "/properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(String constant) throws ReflectiveOperationException {
        return (List<String>) PropertyNames.class.getDeclaredField(constant).get(null);
    }
}
