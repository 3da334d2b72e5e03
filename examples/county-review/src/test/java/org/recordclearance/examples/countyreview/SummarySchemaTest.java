package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas of the summary, the general one and that of the figures of Proposition 64, say all that is in it. */
class SummarySchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FOLDER = "classpath:org/recordclearance/json-schema/";
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final JsonSchema GENERAL = FACTORY.getSchema(SchemaLocation.of(FOLDER + "summary.schema.json"));
    private static final JsonSchema PROP_64 =
            FACTORY.getSchema(SchemaLocation.of(FOLDER + "prop64-summary.schema.json"));

    private static final JsonSchema APPLICATION =
            FACTORY.getSchema(SchemaLocation.of(FOLDER + "county-review-summary.schema.json"));

    /** All three, and nothing besides. */
    private static final JsonSchema WHOLE = FACTORY.getSchema("""
            {"$schema": "https://json-schema.org/draft/2020-12/schema",
             "allOf": [{"$ref": "classpath:org/recordclearance/json-schema/summary.schema.json"},
                       {"$ref": "classpath:org/recordclearance/json-schema/prop64-summary.schema.json"},
                       {"$ref": "classpath:org/recordclearance/json-schema/county-review-summary.schema.json"},
                       {"properties": {"comparedWith": {"items": {"unevaluatedProperties": false, "allOf": [
                            {"$ref": "classpath:org/recordclearance/json-schema/summary.schema.json#/$defs/comparison"},
                            {"$ref": "classpath:org/recordclearance/json-schema/prop64-summary.schema.json#/$defs/figures"}]}}}}],
             "unevaluatedProperties": false}
            """);

    private static final List<JsonNode> SUMMARIES = new ArrayList<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void review() throws IOException {
        Path file = folder.resolve("people.csv");
        CommandRun.of("sample", "--rows", "1500", "--county", "LOS ANGELES", "--seed", "5", file)
                .exits(0);
        SUMMARIES.add(
                summary("a", file, "--policy", "configurable", "--county", "LOS ANGELES", "--compare", "los-angeles"));
        SUMMARIES.add(summary("b", file, "--policy", "statute"));
        SUMMARIES.add(summary("c", file, "--policy", "hs-11361.9"));
        SUMMARIES.add(summary("d", file, "--policy", "los-angeles", "--sha256"));
        SUMMARIES.add(summary("e", file, "--policy", "configurable", "--county", "ALPINE"));
        SUMMARIES.add(
                summary("f", file, "--policy", "san-joaquin", "--county", "LOS ANGELES", "--operator", "A. Clerk"));
        SUMMARIES.add(summary(
                "g",
                file,
                "--policy",
                "statute",
                "--county",
                "LOS ANGELES",
                "--since",
                folder.resolve("f").toString()));
    }

    private static JsonNode summary(String name, Path file, String... options) throws IOException {
        Path out = folder.resolve(name);
        List<String> arguments =
                new ArrayList<>(List.of("review", "--as-of", "2020-01-01", "--output", out.toString()));
        arguments.addAll(List.of(options));
        arguments.add(file.toString());
        CommandRun.of(arguments.toArray()).exits(0);
        return MAPPER.readTree(out.resolve("summary.json").toFile());
    }

    static List<JsonNode> summaries() {
        return SUMMARIES;
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void a_summary_is_valid_and_has_nothing_that_is_not_described(JsonNode summary) {
        assertThat(GENERAL.validate(summary)).isEmpty();
        assertThat(PROP_64.validate(summary)).isEmpty();
        assertThat(APPLICATION.validate(summary)).isEmpty();
        assertThat(WHOLE.validate(summary)).isEmpty();
        assertThat(summary.get("formatVersion").asText()).isEqualTo("1.0");
    }

    @Test
    void a_summary_that_lacks_a_figure_or_has_another_value_there_is_refused() {
        JsonNode summary = SUMMARIES.get(0);
        summary.fieldNames().forEachRemaining(name -> {
            ObjectNode lacking = summary.deepCopy();
            lacking.remove(name);
            ObjectNode other = summary.deepCopy();
            other.put(name, true);
            ObjectNode misspelt = summary.deepCopy();
            misspelt.set(name + "s", misspelt.remove(name));

            assertThat(WHOLE.validate(lacking)).as("without %s", name).isNotEmpty();
            assertThat(WHOLE.validate(other)).as("another %s", name).isNotEmpty();
            assertThat(WHOLE.validate(misspelt)).as("misspelt %s", name).isNotEmpty();
        });
        ObjectNode negative = summary.deepCopy();
        negative.put("rowsRead", -1);
        assertThat(GENERAL.validate(negative)).isNotEmpty();
    }

    @Test
    void the_schemas_are_schemas_of_their_dialect_and_describe_every_figure() {
        JsonSchema dialect = FACTORY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (JsonSchema schema : List.of(GENERAL, PROP_64, APPLICATION)) {
            assertThat(dialect.validate(schema.getSchemaNode().toString(), InputFormat.JSON))
                    .isEmpty();
        }
        for (JsonSchema schema : List.of(GENERAL, APPLICATION)) {
            for (JsonNode properties : schema.getSchemaNode().findValues("properties")) {
                properties
                        .properties()
                        .forEach(each -> assertThat(each.getValue().has("description"))
                                .as(each.getKey())
                                .isTrue());
            }
        }
    }
}
