package org.recordclearance.doj.bulk.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;

/**
 * A row that names columns, by at least twenty of their names: in any order and any case, with blanks, quotes or a byte order
 * mark around them. Behind its last column there may be one more comma.
 */
final class HeaderRow {

    private static final int FEWEST_NAMES = 20;

    /** More fields than a header and a row that follows it on the same line. */
    private static final int MOST_FIELDS = 2 * BulkColumn.COUNT + 2;

    private static final int LONGEST_NAME = 40;

    /** What looks like the name of a column and like no value of a record, so that a message may say it. */
    private static final Pattern LIKE_A_NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");

    private final List<String> names;
    private final List<byte[]> asWritten;

    private HeaderRow(List<String> names, List<byte[]> asWritten) {
        this.names = names;
        this.asWritten = asWritten;
    }

    /** Reads a line, or gives null if it is no header. */
    static @Nullable HeaderRow of(byte[] bytes, int from, int to) {
        int[] places = new int[MOST_FIELDS + 1];
        int found = Math.abs(FieldScanner.scan(bytes, from, to, places, 0, MOST_FIELDS));
        int fields = Math.min(found, MOST_FIELDS - 1);
        List<String> names = new ArrayList<>();
        int known = 0;
        for (int i = 0; i < fields; i++) {
            String name = name(bytes, places[i], end(places, i, to));
            names.add(name);
            known += BulkColumn.named(name).isPresent() ? 1 : 0;
            if (known + fields - i <= FEWEST_NAMES / 2) {
                return null; // as with most rows that can't be placed
            }
        }
        if (known < FEWEST_NAMES) {
            return null;
        }
        if (fields == BulkColumn.COUNT + 1 && names.get(fields - 1).isEmpty()) {
            names.remove(fields - 1);
        }
        List<byte[]> asWritten = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int start = i == 0 ? behindMark(bytes, places[0], to) : places[i];
            asWritten.add(Arrays.copyOfRange(bytes, start, end(places, i, to)));
        }
        return new HeaderRow(names, asWritten);
    }

    private static int end(int[] places, int field, int to) {
        return Math.max(places[field], Math.min(to, places[field + 1] - 1));
    }

    private static String name(byte[] bytes, int from, int to) {
        if (to - from > LONGEST_NAME * 2) {
            return "";
        }
        String name = Texts.visible(Texts.decode(bytes, from, to));
        String bare = name.startsWith("\"") || name.endsWith("\"") ? Texts.visible(name.replace("\"", "")) : name;
        return bare.toUpperCase(Locale.ROOT);
    }

    private static int behindMark(byte[] bytes, int from, int to) {
        return isByteOrderMark(bytes, from, to) ? from + 3 : from;
    }

    static boolean isByteOrderMark(byte[] bytes, int from, int to) {
        return to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
    }

    /** The order that it states. */
    ColumnOrder order() throws RefusedFileException {
        List<BulkColumn> columns = new ArrayList<>();
        Set<BulkColumn> missing = EnumSet.allOf(BulkColumn.class);
        names.forEach(name -> BulkColumn.named(name).ifPresent(missing::remove));
        for (int place = 0; place < names.size(); place++) {
            Optional<BulkColumn> column = BulkColumn.named(names.get(place));
            if (column.isEmpty()) {
                throw new RefusedFileException("column " + (place + 1) + " of its header" + called(names.get(place))
                        + " is none of the " + BulkColumn.COUNT + "; " + expected(place, missing));
            }
            int before = columns.indexOf(column.get());
            if (before >= 0) {
                throw new RefusedFileException("its header has " + column.get() + " twice, as columns " + (before + 1)
                        + " and " + (place + 1) + "; " + expected(place, missing));
            }
            columns.add(column.get());
        }
        if (!missing.isEmpty()) {
            BulkColumn first = missing.iterator().next();
            throw new RefusedFileException("its header has " + names.size() + " columns; " + first
                    + " is missing, which was expected as column " + (first.ordinal() + 1));
        }
        return ColumnOrder.of(columns, asWritten);
    }

    /** What a message may say of a name that no column has. */
    private static String called(String name) {
        boolean safe =
                name.length() <= LONGEST_NAME && LIKE_A_NAME.matcher(name).matches();
        return safe ? ", " + name + "," : "";
    }

    private static String expected(int place, Set<BulkColumn> missing) {
        Optional<BulkColumn> wanted = missing.stream()
                .filter(column -> column.ordinal() == place)
                .findFirst()
                .or(() -> missing.stream().findFirst());
        return wanted.map(column -> column + " was expected in its place").orElse("no more columns were expected");
    }

    /** Checks that it states the same order as the file is read in. */
    void checkSame(ColumnOrder order) throws RefusedFileException {
        ColumnOrder own = order();
        for (int place = 0; place < BulkColumn.COUNT; place++) {
            if (own.column(place) != order.column(place)) {
                throw new RefusedFileException("a later header of it has " + own.column(place) + " as column "
                        + (place + 1) + "; " + order.column(place) + " was expected in its place");
            }
        }
    }
}
