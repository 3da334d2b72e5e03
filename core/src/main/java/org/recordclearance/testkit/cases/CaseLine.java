package org.recordclearance.testkit.cases;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.eligibility.Parameters;

/** A line of a file of cases: cells with commas between them, one with a comma or a quote inside in quotes. */
public final class CaseLine {

    private CaseLine() {}

    /** Splits a line. */
    public static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** Reads {@code name=value} with semicolons between; a value may have an equals sign, not a semicolon. */
    public static Parameters parameters(String cell) {
        Parameters parameters = Parameters.none();
        for (String each : cell.split(";")) {
            if (!each.isBlank()) {
                int equals = each.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException("a parameter is name=value");
                }
                parameters = parameters.with(
                        each.substring(0, equals).strip(),
                        each.substring(equals + 1).strip());
            }
        }
        return parameters;
    }
}
