package org.recordclearance.rapsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.tables.SectionIndex;

/**
 * The rows of {@link OffenseSections}. They are found by the digits that the number of a section begins with, and read when
 * they are first asked for: a file has sections of few of them, and to read all takes longer than to review a thousand rows.
 * Safe for use by several threads.
 */
final class SectionTable {

    private static final SectionRows NONE = new SectionRows();

    private final List<SectionIndex> tables;
    private final Set<String> apart;
    private final Map<Integer, SectionRows> read = new ConcurrentHashMap<>();

    private SectionTable(List<SectionIndex> tables, Set<String> apart) {
        this.tables = tables;
        this.apart = apart;
    }

    static SectionTable standard() {
        Set<String> apart = new HashSet<>();
        for (SectionIndex.Row row :
                SectionIndex.of(resource("numbers_apart.csv")).all()) {
            apart.add(SectionRows.key(row.code(), row.section()));
        }
        return new SectionTable(List.of(SectionIndex.of(resource("offense_sections.csv"))), apart);
    }

    /** Returns a table with more rows. */
    SectionTable plus(List<String> lines) {
        SectionIndex more = SectionIndex.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        check(lines, more);
        List<SectionIndex> all = new ArrayList<>(tables);
        all.add(more);
        return new SectionTable(List.copyOf(all), apart);
    }

    private static void check(List<String> lines, SectionIndex more) {
        boolean isHeader = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (!isHeader && !SectionRows.isAny(more.row(line))) {
                throw new IllegalArgumentException("line " + (i + 1) + " of the table of sections has none");
            }
            isHeader = false;
        }
    }

    /** Checks if there is a row whose number begins with the digits that a text begins with. */
    boolean hasDigitsOf(String text) {
        int digits = SectionIndex.digits(text);
        for (SectionIndex table : tables) {
            if (table.has(digits)) {
                return true;
            }
        }
        return false;
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
        return part.code().equals("UCMJ") || rows(part.number()).mayBeLikeABar(part);
    }

    int size() {
        Set<String> bases = new HashSet<>();
        for (SectionIndex table : tables) {
            SectionRows rows = new SectionRows();
            for (SectionIndex.Row row : table.all()) {
                rows.add(row);
            }
            bases.addAll(rows.bases);
        }
        return bases.size();
    }

    private Set<List<String>> subdivisions(Part part) {
        return rows(part.number()).subdivisions(part);
    }

    private SectionRows rows(String number) {
        int digits = SectionIndex.digits(number);
        SectionRows rows = read.get(digits);
        if (rows == null) {
            if (!hasDigitsOf(number)) {
                return NONE;
            }
            rows = new SectionRows();
            for (SectionIndex table : tables) {
                for (SectionIndex.Row row : table.rows(digits)) {
                    rows.add(row);
                }
            }
            read.put(digits, rows);
        }
        return rows;
    }

    private static boolean beginsWith(List<String> path, List<String> start) {
        return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = SectionTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the module lacks its resource " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
