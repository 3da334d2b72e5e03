package org.recordclearance.doj.bulk.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.bulk.NotABulkFileException;

/** The first bytes of a file: they tell in which order its columns are, or why it is no bulk file. */
public final class FileStart {

    /** How many bytes are looked at: some eighty rows. */
    static final int SIZE = 1 << 16;

    /** Of the commas between the fields of a row so many at least are another character, where that separates them. */
    private static final int MOST_SEPARATORS = 60;

    private final byte[] bytes;
    private final int length;
    private final boolean whole;

    /**
     * Creates a start.
     *
     * @param bytes holds it
     * @param length how many bytes it has
     * @param whole whether the file has no more
     */
    FileStart(byte[] bytes, int length, boolean whole) {
        this.bytes = bytes;
        this.length = length;
        this.whole = whole;
    }

    private static FileStart of(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(SIZE);
        return new FileStart(bytes, bytes.length, bytes.length < SIZE);
    }

    /** How many bytes a byte order mark has. */
    public static final int MARK = 3;

    /**
     * Finds in which order the columns of a file are.
     *
     * @param in its bytes, from the first
     * @throws RefusedFileException if the file is none that can be read, or its header is none
     */
    public static ColumnOrder columnsOf(InputStream in) throws IOException {
        return of(in).columns();
    }

    /** Finds in which order the columns are that a header names; nothing stands for none. */
    public static ColumnOrder columnsOf(byte[] header) throws RefusedFileException {
        HeaderRow row = HeaderRow.of(header, 0, header.length);
        return row == null ? ColumnOrder.USUAL : row.order();
    }

    /** Checks for a byte order mark. */
    public static boolean beginsWithMark(byte[] line) {
        return HeaderRow.isByteOrderMark(line, 0, line.length);
    }

    /** Where the file begins behind a byte order mark. */
    int begin() {
        return HeaderRow.isByteOrderMark(bytes, 0, length) ? MARK : 0;
    }

    /**
     * Finds in which order the columns are: that of the header, where there is one before the first row.
     *
     * @throws RefusedFileException if the file is none that can be read, or its header is none
     */
    ColumnOrder columns() throws RefusedFileException {
        checkForm();
        RowCheck check = new RowCheck();
        for (int[] line : lines()) {
            HeaderRow header = HeaderRow.of(bytes, line[0], line[1]);
            if (header != null) {
                return header.order();
            }
            if (check.isGoodRow(bytes, line[0], line[1])) {
                return ColumnOrder.USUAL;
            }
        }
        return ColumnOrder.USUAL;
    }

    /** Each line that is not blank, without its line end: where it begins and ends. */
    private List<int[]> lines() {
        List<int[]> lines = new ArrayList<>();
        int from = begin();
        while (from < length) {
            int end = FieldScanner.endOfLine(bytes, from, length);
            if (end == length && !whole) {
                break;
            }
            int to = RowCheck.withoutCarriageReturns(bytes, from, end);
            if (!RowCheck.isBlank(bytes, from, to)) {
                lines.add(new int[] {from, to});
            }
            from = end + 1;
        }
        return lines;
    }

    private void checkForm() throws RefusedFileException {
        if (begins(0x1F, 0x8B)) {
            throw new RefusedFileException("it is compressed with gzip: unpack it first");
        }
        if (begins('P', 'K', 3, 4) || begins('P', 'K', 5, 6)) {
            throw new RefusedFileException(
                    "it is a zip file, or a spreadsheet, which is one: unpack or export it first");
        }
        if (begins(0xD0, 0xCF, 0x11, 0xE0)) {
            throw new RefusedFileException("it is a spreadsheet or a document of an office program; "
                    + NotABulkFileException.ASK_FOR_ORIGINAL);
        }
        if (begins('%', 'P', 'D', 'F', '-')) {
            throw new RefusedFileException(PrintedSheet.PDF);
        }
        if (begins(0xFF, 0xFE) || begins(0xFE, 0xFF) || hasNulAtEverySecondPlace()) {
            throw new RefusedFileException("it is text in UTF-16: UTF-8 was expected; "
                    + NotABulkFileException.ASK_FOR_ORIGINAL + ", or save it as UTF-8 in an editor of text");
        }
        int lineFeed = FieldScanner.endOfLine(bytes, 0, length);
        int carriageReturn = indexOf('\r', 0, length);
        if (lineFeed == length && carriageReturn < length - 1) {
            throw new RefusedFileException("its lines end with carriage returns only: line feeds were expected; "
                    + NotABulkFileException.ASK_FOR_ORIGINAL);
        }
        for (int[] line : lines().stream().limit(1).toList()) {
            checkSeparator(line[0], line[1], ';', "semicolons");
            checkSeparator(line[0], line[1], '\t', "tabs");
            checkSeparator(line[0], line[1], '|', "vertical bars");
        }
    }

    private void checkSeparator(int from, int to, char separator, String name) throws RefusedFileException {
        int found = count(separator, from, to);
        if (found >= MOST_SEPARATORS && found > count(',', from, to)) {
            throw new RefusedFileException("its fields are separated by " + name + ": commas were expected; "
                    + NotABulkFileException.ASK_FOR_ORIGINAL);
        }
    }

    private boolean begins(int... magic) {
        if (length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text in UTF-16 without a mark, as far as it is ASCII, which bulk files are. */
    private boolean hasNulAtEverySecondPlace() {
        int looked = Math.min(length, 64) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        return looked > 4 && (even == looked || odd == looked) && even != odd;
    }

    private int indexOf(char wanted, int from, int to) {
        int place = from;
        while (place < to && bytes[place] != wanted) {
            place++;
        }
        return place;
    }

    private int count(char wanted, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += bytes[i] == wanted ? 1 : 0;
        }
        return count;
    }

    /** Checks if a file has no line but headers and blank ones, as that of a county from which there is nobody. */
    public static boolean hasNoRow(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            FileStart start = of(in);
            return start.whole
                    && start.lines().stream().allMatch(line -> HeaderRow.of(start.bytes, line[0], line[1]) != null);
        }
    }

    /**
     * Says why no row of a file could be read.
     *
     * @param input the file
     * @return the reason
     */
    public static String whyNoRow(BulkInput input) throws IOException {
        try (InputStream in = input.open()) {
            return of(in).whyNoRow();
        }
    }

    private String whyNoRow() throws RefusedFileException {
        UnreadRows rows = new UnreadRows(columns());
        boolean header = false;
        for (int[] line : lines()) {
            if (HeaderRow.of(bytes, line[0], line[1]) == null) {
                rows.add(bytes, line[0], line[1]);
            } else {
                header = true;
            }
        }
        if (rows.isEmpty()) {
            return header ? "it has a header and no row" : "it is empty";
        }
        if (rows.areOfTable()) {
            return rows.why();
        }
        return PrintedSheet.isTextOfOne(bytes, length) ? PrintedSheet.TEXT : "no row of it can be read";
    }
}
