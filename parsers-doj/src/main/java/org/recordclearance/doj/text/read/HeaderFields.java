package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.Specks;

/** Finds the fields of the personal information in the header of a sheet, line by line. One for each sheet; for one thread. */
public final class HeaderFields {

    public static final String NAME = "NAM";

    private static final Pattern FIELD = Pattern.compile("(?<![A-Z])(CII|DOB|SEX|RAC|NAM|[A-Z]{3,4}) ?/");
    private static final Pattern NUMBERED_NAME = Pattern.compile("([0-9]{2,3})(?: ++|(?=[A-Z]))([A-Z].*+)");
    private static final int LONGEST = 400;

    private boolean amongNames;

    /**
     * A field.
     *
     * @param label such as DOB; that of a name is {@link #NAME} also where a further name stands without it
     * @param code the number of a name, empty if it has none or is no name
     * @param value the text
     */
    public record Field(String label, String code, String value) {

        public boolean isName() {
            return label.equals(NAME);
        }

        /** Shows nothing of the record. */
        @Override
        public String toString() {
            return "Field[" + label + "]";
        }
    }

    /** Finds the fields of a line, given all lines before it one after another. */
    public List<Field> in(Line line) {
        if (line.text().length() > LONGEST) {
            return List.of();
        }
        String text = line.withoutSpecks();
        Optional<Field> further = amongNames ? name(text) : Optional.empty();
        if (further.isPresent()) {
            return List.of(further.get());
        }
        List<Field> fields = new ArrayList<>();
        Matcher label = FIELD.matcher(text);
        boolean more = label.find();
        if (more) {
            amongNames = false;
        }
        while (more && !amongNames) {
            String name = label.group(1);
            int from = label.end();
            if (name.equals(NAME)) {
                amongNames = true;
                String rest = Specks.strippedInFront(text.substring(from));
                fields.add(name(rest).orElseGet(() -> new Field(NAME, "", rest)));
            } else {
                more = label.find();
                String value = text.substring(from, more ? label.start() : text.length());
                fields.add(new Field(name, "", Specks.squeezed(Specks.strippedBehind(value.strip()))));
            }
        }
        return fields;
    }

    private static Optional<Field> name(String text) {
        Matcher name = NUMBERED_NAME.matcher(text);
        return name.matches()
                ? Optional.of(new Field(NAME, name.group(1), Specks.squeezed(name.group(2))))
                : Optional.empty();
    }
}
