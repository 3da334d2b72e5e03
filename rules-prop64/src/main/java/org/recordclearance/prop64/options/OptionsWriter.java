package org.recordclearance.prop64.options;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.recordclearance.json.FormatVersion;

/** Writes the JSON of options, which {@link OptionsReader} reads. */
public final class OptionsWriter {

    /** The version of the form. */
    public static final FormatVersion FORMAT_VERSION = new FormatVersion(1, 0);

    private static final JsonFactory JSON = new JsonFactory();

    private OptionsWriter() {}

    /** Writes every option, in one line. */
    public static String write(OptionValues values) {
        return write(values, new MinimalPrettyPrinter(""));
    }

    /** Writes every option on a line of its own. */
    public static String writeIndented(OptionValues values) {
        return write(values, new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))) + "\n";
    }

    private static String write(OptionValues values, PrettyPrinter printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).setPrettyPrinter(printer)) {
            json.writeStartObject();
            json.writeStringField(FormatVersion.PROPERTY, FORMAT_VERSION.toString());
            for (String group : Option.groups()) {
                json.writeObjectFieldStart(group);
                for (Option option : Option.inGroup(group)) {
                    json.writeFieldName(option.key());
                    write(json, option, values);
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Option option, OptionValues values) throws IOException {
        switch (option.kind()) {
            case SECTIONS -> {
                String[] sections = values.sections(option).toArray(String[]::new);
                json.writeArray(sections, 0, sections.length);
            }
            case NUMBER -> json.writeNumber(values.number(option));
            case SWITCH -> json.writeBoolean(values.isOn(option));
        }
    }
}
