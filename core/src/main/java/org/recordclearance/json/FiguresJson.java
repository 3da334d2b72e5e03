package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.impact.ImpactReport;

/**
 * The form of figures: a text, a number, null, a list, or an object in the order of its figures. Safe for use by several
 * threads.
 *
 * <p>They are written as they are gone through, without a mapper: loading one takes as long as reviewing a small file.
 */
public final class FiguresJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Form FORM = new Form();

    private FiguresJson() {}

    /**
     * Writes figures for people to read, over several lines that are indented by two blanks.
     *
     * @param figures the figures
     * @return the JSON text, without the end of its last line
     */
    public static String writeIndented(Figure figures) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new PairedSurrogates(text))) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
            write(new Jackson2Output(json), figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Reads figures that were written.
     *
     * @param json the JSON text, an object
     * @return the figures, in the order of the text
     * @throws InvalidJsonException if it is no object of texts, numbers, nulls, lists and objects; the message says where, and repeats
     *     nothing of it
     * @throws IOException if it can't be read
     */
    public static Figure.Group read(Reader json) throws IOException {
        return JsonText.parse(json, skipped -> {}).figures();
    }

    static void report(JsonOutput json, ImpactReport report) throws IOException {
        write(json, report.figures());
    }

    static ImpactReport report(JsonValue json) {
        return json.make(() -> ImpactReport.of(json.figures()));
    }

    static void write(JsonOutput json, Figure figure) throws IOException {
        figure.in(FORM).to(json);
    }

    private interface Written {
        void to(JsonOutput json) throws IOException;
    }

    private static final class Form implements Figure.Form<Written> {

        @Override
        public Written ofNone() {
            return JsonOutput::nothing;
        }

        @Override
        public Written ofText(String text) {
            return json -> json.text(text);
        }

        @Override
        public Written ofWhole(long number) {
            return json -> json.number(number);
        }

        @Override
        public Written ofDecimal(double number) {
            return json -> json.number(number);
        }

        @Override
        public Written ofList(List<Figure> figures) {
            return json -> {
                json.startList();
                for (Figure each : figures) {
                    write(json, each);
                }
                json.endList();
            };
        }

        @Override
        public Written ofGroup(Figure.Group group) {
            return json -> {
                json.startObject();
                for (Map.Entry<String, Figure> each : group.byName().entrySet()) {
                    json.name(each.getKey());
                    write(json, each.getValue());
                }
                json.endObject();
            };
        }
    }
}
