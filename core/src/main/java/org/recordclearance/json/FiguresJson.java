package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;

/** Writes figures, such as those of a summary, as JSON. Safe for use by several threads. */
public final class FiguresJson {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = new ObjectMapper()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    private FiguresJson() {}

    /**
     * Writes figures, indented, with line feeds and one at the end.
     *
     * @param figures texts, numbers, booleans, and maps and lists of these, by name
     * @return the JSON text
     * @throws IllegalArgumentException if there is anything else among them
     */
    public static String write(Map<String, ?> figures) {
        try {
            return WRITER.writeValueAsString(figures) + "\n";
        } catch (JsonProcessingException e) {
            // the cause might repeat a figure
            throw new IllegalArgumentException("figures must be texts, numbers, booleans, maps and lists");
        }
    }
}
