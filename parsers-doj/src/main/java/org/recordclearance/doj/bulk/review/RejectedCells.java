package org.recordclearance.doj.bulk.review;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.recordclearance.doj.bulk.CsvCells;

/** Lays out the lines of files that say in which line of which input something is. */
public final class RejectedCells {

    private RejectedCells() {}

    /** The line of the file of rejected rows for one of them. */
    public static byte[] of(String file, long line, String reason, byte[] row) {
        ByteArrayOutputStream sink = new ByteArrayOutputStream(row.length + 128);
        sink.writeBytes(place(file, line));
        sink.write(',');
        sink.writeBytes(CsvCells.of(reason).getBytes(StandardCharsets.UTF_8));
        sink.write(',');
        appendQuoted(row, sink);
        return sink.toByteArray();
    }

    /** The cells that say where a row is. */
    public static byte[] place(String file, long line) {
        return (CsvCells.of(file) + "," + line).getBytes(StandardCharsets.UTF_8);
    }

    private static void appendQuoted(byte[] row, ByteArrayOutputStream sink) {
        sink.write('"');
        if (CsvCells.isFormula(new String(row, StandardCharsets.ISO_8859_1))) {
            sink.write('\'');
        }
        for (byte b : row) {
            if (b == '"') {
                sink.write(b);
            }
            sink.write(b);
        }
        sink.write('"');
    }
}
