package org.recordclearance.prop64.options;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recordclearance.json.FormatVersion;
import org.recordclearance.rapsheet.spelling.NearestName;

/** Reads the JSON of options, strictly. Its messages show nothing of the text but the names of options. */
public final class OptionsReader {

    private static final JsonFactory JSON = new JsonFactory();

    /** Switches of the desktop tool's own for the three numbers: where one is off, its number is not written. */
    private static final Set<String> IGNORED = Set.of(
            "dismissOlderThanAgeThreshold", "dismissYearsSinceConvictionThreshold", "dismissYearsCrimeFreeThreshold");

    /** What can be the name of an option; anything else is not repeated, as it may be from a file given by mistake. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,60}");

    private final JsonParser parser;
    private final boolean skips;
    private final Consumer<String> skipped;
    private OptionValues values = OptionValues.none();

    private OptionsReader(JsonParser parser, boolean skips, Consumer<String> skipped) {
        this.parser = parser;
        this.skips = skips;
        this.skipped = skipped;
    }

    /** Reads options, and tells of those that a later version of the form added. */
    public static OptionValues read(String json, Consumer<String> skipped) {
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        try (JsonParser ahead = JSON.createParser(text);
                JsonParser parser = JSON.createParser(text)) {
            return new OptionsReader(parser, isLater(ahead), skipped).read();
        } catch (JsonProcessingException e) {
            // as a cause it would repeat the text
            throw new IllegalArgumentException("the options are not valid JSON, see line "
                    + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks if the version that the options state, wherever in them, is a later minor one. */
    private static boolean isLater(JsonParser parser) throws IOException {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean stated = parser.currentName().equals(FormatVersion.PROPERTY);
                if (parser.nextToken() == JsonToken.VALUE_STRING && stated) {
                    return isLater(parser.getText());
                }
                require(!stated, FormatVersion.PROPERTY + " must be a text such as \"1.0\"");
                parser.skipChildren();
            }
        }
        return false;
    }

    private static boolean isLater(String version) {
        try {
            return OptionsWriter.FORMAT_VERSION.skipsUnknownOf(FormatVersion.parse(version));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(FormatVersion.PROPERTY + " of the options " + e.getMessage());
        }
    }

    private OptionValues read() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException(
                    "the options must be a JSON object of " + String.join(" and ", Option.groups()));
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String group = parser.currentName();
            once(seen, group);
            if (group.equals(FormatVersion.PROPERTY)) {
                parser.nextToken();
            } else if (Option.groups().contains(group)) {
                readGroup(group);
            } else {
                skip("", group, Option.groups());
            }
        }
        if (parser.nextToken() != null) {
            throw new IllegalArgumentException("nothing may stand behind the JSON object of the options");
        }
        return values.checked();
    }

    private void readGroup(String group) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("option " + group + " must be a JSON object");
        }
        List<Option> known = Option.inGroup(group);
        boolean hasIgnored = known.contains(Option.AGE);
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Optional<Option> option =
                    known.stream().filter(each -> each.key().equals(key)).findFirst();
            boolean ignored = hasIgnored && IGNORED.contains(key);
            if (option.isEmpty() && !ignored) {
                Stream<String> keys = known.stream().map(Option::key);
                skip(
                        group,
                        key,
                        hasIgnored
                                ? Stream.concat(keys, IGNORED.stream().sorted()).toList()
                                : keys.toList());
                continue;
            }
            once(seen, group + "." + key);
            parser.nextToken();
            if (ignored) {
                isOn("option " + group + "." + key + " must be true or false");
            } else {
                values = withNext(option.get());
            }
        }
    }

    /** Returns the values with that of an option, which comes next. */
    private OptionValues withNext(Option option) throws IOException {
        String message = option.notAllowed().getMessage();
        return switch (option.kind()) {
            case SECTIONS -> values.with(option, sections(message));
            case NUMBER -> values.with(option, number(message));
            case SWITCH -> values.with(option, isOn(message));
        };
    }

    private Set<String> sections(String message) throws IOException {
        require(parser.currentToken() == JsonToken.START_ARRAY, message);
        Set<String> sections = new TreeSet<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken() == JsonToken.VALUE_STRING, message);
            sections.add(parser.getText());
        }
        return sections;
    }

    private int number(String message) throws IOException {
        require(parser.currentToken() == JsonToken.VALUE_NUMBER_INT, message);
        require(parser.getNumberType() == JsonParser.NumberType.INT, message);
        return parser.getIntValue();
    }

    private boolean isOn(String message) throws IOException {
        require(parser.currentToken().isBoolean(), message);
        return parser.getBooleanValue();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    private static void once(Set<String> seen, String name) {
        require(seen.add(name), "option " + name + " is given twice");
    }

    /** Skips what a later version of the form added, if these options are of one. */
    private void skip(String group, String name, List<String> known) throws IOException {
        String path = group.isEmpty() ? name : group + "." + name;
        boolean isName = NAME.matcher(name).matches();
        if (skips && isName && NearestName.ofSlip(name, known).isEmpty()) {
            parser.nextToken();
            parser.skipChildren();
            skipped.accept(path);
            return;
        }
        String written = isName ? "option " + path : "an option";
        String nearest = NearestName.of(name, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse(".");
        throw new IllegalArgumentException(written + " does not exist" + nearest + " The options"
                + (group.isEmpty() ? "" : " of " + group) + " are " + String.join(", ", known));
    }
}
