package org.recordclearance.rapsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.recordclearance.rapsheet.CodeSection.Part;

/**
 * The rows of {@link OffenseSections}. They are found by the digits that the number of a section begins with, and read when
 * they are first asked for: a file has sections of few of them, and to read all takes longer than to review a thousand rows.
 * Safe for use by several threads.
 */
final class SectionTable {

    private static final SectionRows NONE = new SectionRows();

    private final Map<String, List<SectionRows.Row>> byDigits = new HashMap<>();
    private final Map<String, SectionRows> read = new ConcurrentHashMap<>();
    private final Set<String> apart = new HashSet<>();

    private SectionTable() {}

    static SectionTable standard() {
        SectionTable table = new SectionTable();
        table.addAll(lines("offense_sections.csv"), false);
        List<String> apart = lines("numbers_apart.csv");
        for (String line : apart.subList(firstRow(apart), apart.size())) {
            String[] cells = line.split(",", -1);
            table.apart.add(SectionRows.key(cells[0], cells[1]));
        }
        return table;
    }

    /** Returns a table with more rows. */
    SectionTable plus(List<String> lines) {
        SectionTable all = new SectionTable();
        byDigits.forEach((digits, rows) -> all.byDigits.put(digits, new ArrayList<>(rows)));
        all.apart.addAll(apart);
        all.addAll(lines, true);
        return all;
    }

    private static int firstRow(List<String> lines) {
        int row = 0;
        while (row < lines.size() && lines.get(row).startsWith("#")) {
            row++;
        }
        return row + 1;
    }

    private void addAll(List<String> lines, boolean checked) {
        int first = firstRow(lines);
        List<String> columns = first > lines.size()
                ? List.of()
                : Arrays.stream(lines.get(first - 1).split(",", -1))
                        .map(String::strip)
                        .toList();
        int code = columns.indexOf("code");
        int section = columns.indexOf("section");
        int base = columns.indexOf("base");
        int equivalent = columns.indexOf("equivalent");
        if (code < 0 || section < 0) {
            throw new IllegalArgumentException("a table of sections needs the columns code and section");
        }
        for (int i = first; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split(",", -1);
                SectionRows.Row row = new SectionRows.Row(
                        cell(cells, code), cell(cells, section), cell(cells, base), cell(cells, equivalent));
                if (checked && (Math.max(code, section) >= cells.length || !row.isAny())) {
                    throw new IllegalArgumentException("line " + (i + 1) + " of the table of sections has none");
                }
                add(row);
            }
        }
    }

    private static String cell(String[] cells, int column) {
        return column < 0 || column >= cells.length ? "" : cells[column].strip();
    }

    private void add(SectionRows.Row row) {
        String digits = digits(row.section());
        add(digits, row);
        if (!row.base().isEmpty() && !row.base().equals(digits)) {
            for (String number : row.base().split("/")) {
                if (!digits(number).equals(digits)) {
                    add(digits(number), row);
                }
            }
        }
    }

    private void add(String digits, SectionRows.Row row) {
        byDigits.computeIfAbsent(digits, key -> new ArrayList<>(2)).add(row);
    }

    /** Checks if there is a row whose number begins with the digits that a text begins with. */
    boolean hasDigitsOf(String text) {
        return byDigits.containsKey(digits(text));
    }

    boolean has(Part part) {
        return hasNumber(part, part.number())
                || (!part.subdivisions().isEmpty()
                        && !Character.isDigit(part.subdivisions().get(0).charAt(0))
                        && hasNumber(part, part.number() + part.subdivisions().get(0)));
    }

    private boolean hasNumber(Part part, String number) {
        SectionRows rows = rows(number);
        return part.code().isEmpty()
                ? rows.numbers.contains(number)
                : rows.bases.contains(SectionRows.key(part.code(), number));
    }

    boolean isApart(Part part) {
        return apart.contains(SectionRows.key(part.code().isEmpty() ? "HS" : part.code(), part.number()));
    }

    boolean hasSubdivisions(Part part) {
        Set<List<String>> known = subdivisions(part);
        List<String> stated = part.subdivisions();
        if (known.stream().anyMatch(path -> beginsWith(path, stated))) {
            return true;
        }
        return known.stream()
                .anyMatch(path -> !path.isEmpty()
                        && beginsWith(stated, path)
                        && known.stream().noneMatch(other -> other.size() > path.size() && beginsWith(other, path)));
    }

    boolean isDivided(Part part) {
        return subdivisions(part).stream().anyMatch(path -> !path.isEmpty());
    }

    boolean mayBeLikeABar(Part part) {
        return part.code().equals("UCMJ") || rows(part.number()).likeABar.contains(SectionRows.key(part));
    }

    int size() {
        Set<String> bases = new HashSet<>();
        byDigits.keySet().forEach(digits -> bases.addAll(rows(digits).bases));
        return bases.size();
    }

    private Set<List<String>> subdivisions(Part part) {
        return rows(part.number()).subdivisions.getOrDefault(SectionRows.key(part), Set.of());
    }

    private SectionRows rows(String number) {
        String digits = digits(number);
        SectionRows rows = read.get(digits);
        if (rows == null) {
            List<SectionRows.Row> unread = byDigits.get(digits);
            if (unread == null) {
                return NONE;
            }
            rows = new SectionRows();
            unread.forEach(rows::add);
            read.put(digits, rows);
        }
        return rows;
    }

    private static String digits(String number) {
        int end = 0;
        while (end < number.length() && number.charAt(end) >= '0' && number.charAt(end) <= '9') {
            end++;
        }
        return number.substring(0, end);
    }

    private static boolean beginsWith(List<String> path, List<String> start) {
        return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = SectionTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the module lacks its resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
