package org.recordclearance.doj.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recordclearance.doj.bulk.rows.Texts;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Reads bulk files in the plainest way, all in memory, to compare with: lines, fields, rows by SUBJECT_ID, and whom
 * rejected rows mark.
 */
final class ReferenceReader {

    /** A line that is a row: its fields, and why it is rejected, if it is. */
    private record Line(int file, int number, List<String> fields, boolean closed, String reason) {

        String subject() {
            boolean whole = fields.size() > 3 || (closed && fields.size() == 3);
            boolean isCut = fields.size() == 3;
            return whole && !isCut ? Texts.orEmpty(fields.get(2)) : "";
        }
    }

    private final List<Line> good = new ArrayList<>();
    private final List<String> rejections = new ArrayList<>();
    private final Set<String> incomplete = new TreeSet<>();
    private final Map<String, List<BulkRow>> people = new LinkedHashMap<>();

    ReferenceReader(List<String> files) {
        List<Line> all = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            int number = 0;
            for (String text : files.get(file).split("\n", -1)) {
                number++;
                String line = text.replaceAll("\r+$", "");
                if (!line.isBlank() && !line.startsWith("RECORD_ID,") && !line.startsWith("\"RECORD_ID\",")) {
                    all.add(read(file, number, line));
                }
            }
        }
        for (Line line : all) {
            if (line.reason.isEmpty()) {
                good.add(line);
                people.computeIfAbsent(line.subject(), key -> new ArrayList<>())
                        .add(column -> line.fields.get(column.ordinal()));
            } else {
                rejections.add(line.file + ":" + line.number + ": " + line.reason);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            if (!line.reason.isEmpty()) {
                boolean known = people.containsKey(line.subject());
                if (known) {
                    incomplete.add(line.subject());
                }
                if (!known || line.fields.size() >= 2 * BulkColumn.COUNT - 1) {
                    markNext(all, i, -1);
                    markNext(all, i, 1);
                }
            }
        }
    }

    private void markNext(List<Line> all, int from, int step) {
        for (int i = from + step; i >= 0 && i < all.size(); i += step) {
            if (all.get(i).reason.isEmpty()) {
                incomplete.add(all.get(i).subject());
                return;
            }
        }
    }

    private static Line read(int file, int number, String line) {
        List<String> fields = new ArrayList<>();
        boolean closed = true;
        int place = 0;
        while (place <= line.length()) {
            StringBuilder value = new StringBuilder();
            if (place < line.length() && line.charAt(place) == '"') {
                closed = false;
                place++;
                while (place < line.length() && !closed) {
                    if (line.charAt(place) != '"') {
                        value.append(line.charAt(place++));
                    } else if (place + 1 < line.length() && line.charAt(place + 1) == '"') {
                        value.append('"');
                        place += 2;
                    } else {
                        closed = true;
                        place++;
                    }
                }
            }
            int comma = line.indexOf(',', place);
            int end = comma < 0 ? line.length() : comma;
            value.append(line, place, end);
            fields.add(value.toString());
            place = end + 1;
        }
        return new Line(file, number, fields, closed, reason(fields, closed));
    }

    private static String reason(List<String> fields, boolean closed) {
        if (!closed) {
            return "a quote is not closed";
        }
        if (fields.size() != 95) {
            return "the number of fields is not 95";
        }
        if (Texts.orEmpty(fields.get(2)).isEmpty()) {
            return "SUBJECT_ID is blank";
        }
        return fields.get(BulkColumn.CNT_ORDER.ordinal()).strip().matches("[0-9]{9,}")
                ? ""
                : "CNT_ORDER has fewer than nine digits";
    }

    /** How many rows can be placed. */
    int rows() {
        return good.size();
    }

    /** Where rows were rejected, and why. */
    List<String> rejections() {
        return rejections;
    }

    /** The rap sheets by SUBJECT_ID, in the order of their first rows. */
    Map<String, RapSheet> rapSheets() {
        Map<String, RapSheet> sheets = new LinkedHashMap<>();
        people.forEach((subject, rows) -> {
            RapSheet sheet = PersonRows.ofWhole(rows).rapSheet();
            Set<Gap> gaps = incomplete.contains(subject) ? Set.of(Gap.REJECTED_ROW) : Set.of();
            sheets.put(subject, RapSheet.of(sheet.subject(), sheet.cycles(), gaps, sheet.warnings()));
        });
        return sheets;
    }
}
