package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recordclearance.rapsheet.CodeSection.Part;

/** Sections that had another number, or are often written as one, and what they are in the lists. */
final class FormerNumbers {

    private record Today(String number, List<String> subdivisions) {}

    private static final Map<String, Today> TODAY = read();

    private FormerNumbers() {}

    private static Map<String, Today> read() {
        ImmutableMap.Builder<String, Today> all = ImmutableMap.builder();
        for (Map<String, String> row : CitedTable.read("former_numbers.csv")) {
            String today = row.get("today");
            int number = today.indexOf('(') < 0 ? today.length() : today.indexOf('(');
            all.put(
                    row.get("code") + " " + row.get("former"),
                    new Today(today.substring(0, number), Subdivisions.path(today.substring(number))));
        }
        return all.buildOrThrow();
    }

    /** Returns a section by its number of today; one without a code as if it were of the code given. */
    static Part today(Part part, String code) {
        Today today = TODAY.get(code + " " + part.number());
        if (today == null) {
            return part;
        }
        List<String> subdivisions = new ArrayList<>(today.subdivisions());
        subdivisions.addAll(part.subdivisions());
        return new Part(code, today.number(), subdivisions);
    }
}
