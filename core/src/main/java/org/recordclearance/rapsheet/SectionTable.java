package org.recordclearance.rapsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recordclearance.rapsheet.CodeSection.Part;

/** The rows of {@link OffenseSections}. Not changed once it is made. */
final class SectionTable {

    private static final char SEPARATOR = ' ';

    /** Code and number, such as {@code PC 187}; {@code PC 476a} where a letter belongs to the number. */
    private final Set<String> bases = new HashSet<>();

    /** The numbers of all codes. */
    private final Set<String> numbers = new HashSet<>();

    /** The subdivisions of each code and number. */
    private final Map<String, Set<List<String>>> subdivisions = new HashMap<>();

    private final Set<String> likeABar = new HashSet<>();
    private final Set<String> apart = new HashSet<>();

    private SectionTable() {}

    static SectionTable standard() {
        SectionTable table = new SectionTable();
        table.addAll(lines("offense_sections.csv"));
        List<String> apart = lines("numbers_apart.csv");
        for (String line : apart.subList(firstRow(apart), apart.size())) {
            String[] cells = line.split(",", -1);
            table.apart.add(key(cells[0], cells[1]));
        }
        return table;
    }

    /** Returns a table with more rows. */
    SectionTable plus(List<String> lines) {
        SectionTable all = new SectionTable();
        all.bases.addAll(bases);
        all.numbers.addAll(numbers);
        subdivisions.forEach((key, paths) -> all.subdivisions.put(key, new HashSet<>(paths)));
        all.likeABar.addAll(likeABar);
        all.apart.addAll(apart);
        all.addAll(lines);
        return all;
    }

    private static int firstRow(List<String> lines) {
        int row = 0;
        while (row < lines.size() && lines.get(row).startsWith("#")) {
            row++;
        }
        return row + 1;
    }

    private void addAll(List<String> lines) {
        int first = firstRow(lines);
        List<String> columns = first > lines.size()
                ? List.of()
                : Arrays.stream(lines.get(first - 1).split(",", -1))
                        .map(String::strip)
                        .toList();
        int code = columns.indexOf("code");
        int section = columns.indexOf("section");
        if (code < 0 || section < 0) {
            throw new IllegalArgumentException("a table of sections needs the columns code and section");
        }
        for (int i = first; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split(",", -1);
                boolean added = Math.max(code, section) < cells.length
                        && add(
                                cells[code].strip(),
                                cells[section].strip(),
                                cell(cells, columns.indexOf("base")),
                                cell(cells, columns.indexOf("equivalent")));
                if (!added) {
                    throw new IllegalArgumentException("line " + (i + 1) + " of the table of sections has none");
                }
            }
        }
    }

    private static String cell(String[] cells, int column) {
        return column < 0 || column >= cells.length ? "" : cells[column].strip();
    }

    private boolean add(String code, String section, String base, String equivalent) {
        if (!CodeSectionParser.isCode(code.toUpperCase(Locale.ROOT))) {
            return false;
        }
        CodeSection parsed = CodeSection.tryParse(code + " " + section).orElse(null);
        if (parsed != null && parsed.parts().size() == 1) {
            Part part = parsed.parts().get(0);
            subdivisions.computeIfAbsent(key(part), key -> new HashSet<>()).add(part.subdivisions());
            if (base.isEmpty()) {
                addBase(code, part.number());
            }
            if (equivalent.equals("F")) {
                likeABar.add(key(part));
            }
        }
        for (String number : base.split("/")) {
            if (!number.isEmpty()) {
                addBase(code, number);
            }
        }
        return !base.isEmpty() || parsed != null || code.equals("ZZ") || code.equals("AA");
    }

    private void addBase(String code, String number) {
        bases.add(key(code, number));
        numbers.add(number.toLowerCase(Locale.ROOT));
    }

    boolean has(Part part) {
        return hasNumber(part, part.number())
                || (!part.subdivisions().isEmpty()
                        && !Character.isDigit(part.subdivisions().get(0).charAt(0))
                        && hasNumber(part, part.number() + part.subdivisions().get(0)));
    }

    private boolean hasNumber(Part part, String number) {
        return part.code().isEmpty() ? numbers.contains(number) : bases.contains(key(part.code(), number));
    }

    boolean isApart(Part part) {
        return apart.contains(key(part.code().isEmpty() ? "HS" : part.code(), part.number()));
    }

    boolean hasSubdivisions(Part part) {
        Set<List<String>> known = subdivisions.getOrDefault(key(part), Set.of());
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
        return subdivisions.getOrDefault(key(part), Set.of()).stream().anyMatch(path -> !path.isEmpty());
    }

    boolean mayBeLikeABar(Part part) {
        return part.code().equals("UCMJ") || likeABar.contains(key(part));
    }

    int size() {
        return bases.size();
    }

    private static boolean beginsWith(List<String> path, List<String> start) {
        return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
    }

    private static String key(Part part) {
        return key(part.code(), part.number());
    }

    private static String key(String code, String number) {
        return code.toUpperCase(Locale.ROOT) + SEPARATOR + number.toLowerCase(Locale.ROOT);
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = SectionTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the module lacks its resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
