package org.recordclearance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.json.Documents.AS_OF;
import static org.recordclearance.json.Documents.POLICY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.testkit.RandomRapSheets;

/** What the reader accepts of a document that somebody changed, the schema accepts, and the other way round. */
class SchemaAgreesWithReaderTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int CHANGES = 1_500;

    /** What no schema can say: of days of months, sections of codes, and one value beside another. */
    private static final Pattern BEYOND_SCHEMAS = Pattern.compile(".*: (not a code section: .*"
            + "|must be a date of the form yyyy-MM-dd, yyyy-MM or yyyy"
            + "|must be a day of the form yyyy-MM-dd"
            + "|a sentence length must be at most 999 years"
            + "|no conviction at this position of the rap sheet"
            + "|the properties missing and problem must be of the same length)");

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_changed_rap_sheet_is_refused_by_both_or_by_neither(int seed) throws IOException {
        agree(seed, Schemas.RAP_SHEET, RapSheetJson::write, RapSheetJson::readRapSheet);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_changed_review_is_refused_by_both_or_by_neither(int seed) throws IOException {
        agree(
                seed,
                Schemas.REVIEW,
                sheet -> RapSheetJson.write(ReviewedRapSheet.of(POLICY, sheet, AS_OF)),
                text -> RapSheetJson.readReviewedRapSheet(text)
                        .review()
                        .orElseThrow(() -> new InvalidJsonException("no review")));
    }

    private interface Written {
        String of(RapSheet sheet);
    }

    private static void agree(int seed, JsonSchema schema, Written written, Consumer<String> reader)
            throws IOException {
        Random random = new Random(seed);
        RandomRapSheets sheets = RandomRapSheets.ofSeed(seed).withSparseness(0.2);
        int accepted = 0;
        int refused = 0;
        for (int change = 0; change < CHANGES; change++) {
            JsonNode document = MAPPER.readTree(written.of(sheets.sheet(change % 40)));
            String what = change(document, random);
            String complaint = complaint(reader, document.toString());
            boolean valid = Schemas.faults(schema, document).isEmpty();
            if (valid && complaint != null) {
                assertThat(complaint).as(what).matches(BEYOND_SCHEMAS);
            } else {
                assertThat(valid)
                        .as("%s: valid, the reader says %s", what, complaint)
                        .isEqualTo(complaint == null);
                accepted += valid ? 1 : 0;
                refused += valid ? 0 : 1;
            }
        }
        assertThat(accepted).isGreaterThan(CHANGES / 20);
        assertThat(refused).isGreaterThan(CHANGES / 2);
    }

    private static String complaint(Consumer<String> reader, String text) {
        try {
            reader.accept(text);
            return null;
        } catch (InvalidJsonException e) {
            return e.getMessage();
        }
    }

    /** Changes one place of a document, and says how. */
    private static String change(JsonNode document, Random random) {
        List<JsonNode> places = new ArrayList<>();
        collect(document, places);
        JsonNode place = places.get(random.nextInt(places.size()));
        if (place instanceof ArrayNode list) {
            JsonNode value = another(random, list.isEmpty() ? NODES.textNode("HS 11357(a)") : list.get(0));
            list.insert(random.nextInt(list.size() + 1), value);
            return "in a list " + value;
        }
        ObjectNode object = (ObjectNode) place;
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        JsonNode before = object.get(name);
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "s", object.remove(name) == null ? NODES.nullNode() : before);
            case 2 -> object.set("unknown", NODES.textNode("x"));
            default -> object.set(name, another(random, before == null ? NODES.nullNode() : before));
        }
        return name + " was " + before + " and is " + object.get(name);
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
        }
        node.forEach(each -> collect(each, places));
    }

    private static JsonNode another(Random random, JsonNode before) {
        return switch (random.nextInt(16)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextInt(5) - 2);
            case 2 -> NODES.numberNode(1.0);
            case 3 -> NODES.numberNode(2.5);
            case 4 -> NODES.numberNode(1L << 40);
            case 5 -> NODES.booleanNode(random.nextBoolean());
            case 6 -> NODES.textNode("");
            case 7 -> NODES.textNode("FELONY");
            case 8 -> NODES.textNode("1985-02-30");
            case 9 -> NODES.textNode("P2W");
            case 10 ->
                NODES.textNode(List.of("+P3Y", "P-3Y", "p3y", "P", "PT1H", "P1000Y", "+10000-01-01", "0000", "missing")
                        .get(random.nextInt(9)));
            case 11 ->
                NODES.objectNode().put("unreadable", random.nextBoolean()).put("contradictory", random.nextBoolean());
            case 12 -> NODES.objectNode();
            case 13 -> NODES.arrayNode();
            case 14 -> NODES.arrayNode().add("x");
            default -> before.deepCopy();
        };
    }
}
