package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.impact.ImpactReport;

/** The form of figures: a text, a number, null, a list, or an object in the order of its figures. */
final class FiguresJson implements Figure.Form<JsonNode> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FiguresJson() {}

    static void report(JsonGenerator json, ImpactReport report) throws IOException {
        write(json, report.figures());
    }

    static ImpactReport report(JsonValue json) {
        return json.make(() -> ImpactReport.of(json.figures()));
    }

    static void write(JsonGenerator json, Figure figure) throws IOException {
        json.writeTree(figure.in(new FiguresJson()));
    }

    @Override
    public JsonNode ofNone() {
        return NODES.nullNode();
    }

    @Override
    public JsonNode ofText(String text) {
        return NODES.textNode(text);
    }

    @Override
    public JsonNode ofWhole(long number) {
        return NODES.numberNode(number);
    }

    @Override
    public JsonNode ofDecimal(double number) {
        return NODES.numberNode(number);
    }

    @Override
    public JsonNode ofList(List<Figure> figures) {
        ArrayNode list = NODES.arrayNode();
        figures.forEach(each -> list.add(each.in(this)));
        return list;
    }

    @Override
    public JsonNode ofGroup(Figure.Group group) {
        ObjectNode object = NODES.objectNode();
        group.byName().forEach((name, figure) -> object.set(name, figure.in(this)));
        return object;
    }
}
