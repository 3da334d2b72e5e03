package org.recordclearance.doj.bulk.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.bulk.CsvCells;

/** Bytes on their way to a file, in blocks that are used again. For one thread. */
public final class ByteBuilder {

    private static final int BLOCK = 1 << 18;

    private final List<byte[]> full = new ArrayList<>();
    private final List<byte[]> spare = new ArrayList<>();
    private byte[] block = new byte[BLOCK];
    private int length;

    public void append(byte b) {
        if (length == BLOCK) {
            next();
        }
        block[length++] = b;
    }

    /** Appends a number that is not negative, in as few bytes as it needs: seven bits each, the lowest first. */
    public void appendNumber(int number) {
        int rest = number;
        while (rest > 0x7F) {
            append((byte) (rest | 0x80));
            rest >>>= 7;
        }
        append((byte) rest);
    }

    public void append(byte[] bytes, int from, int to) {
        int place = from;
        if (to - from <= BLOCK - length) {
            System.arraycopy(bytes, from, block, length, to - from);
            length += to - from;
            return;
        }
        while (place < to) {
            if (length == BLOCK) {
                next();
            }
            int count = Math.min(to - place, BLOCK - length);
            System.arraycopy(bytes, place, block, length, count);
            length += count;
            place += count;
        }
    }

    /** Appends bytes, more bytes and a line feed. */
    public void appendLine(byte[] bytes, int from, int to, byte[] more) {
        append(bytes, from, to);
        append(more, 0, more.length);
        append((byte) '\n');
    }

    public void append(byte[] bytes) {
        append(bytes, 0, bytes.length);
    }

    public void append(String text) {
        append(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Appends a computed value as a cell, see {@link CsvCells}. */
    public void appendCell(String value) {
        if (!value.isEmpty()) {
            append(CsvCells.of(value));
        }
    }

    private void next() {
        full.add(block);
        block = spare.isEmpty() ? new byte[BLOCK] : spare.remove(spare.size() - 1);
        length = 0;
    }

    public int size() {
        return full.size() * BLOCK + length;
    }

    /** Returns the bytes in one array; for small amounts. */
    public byte[] toByteArray() {
        byte[] all = new byte[full.size() * BLOCK + length];
        int place = 0;
        for (byte[] each : full) {
            System.arraycopy(each, 0, all, place, BLOCK);
            place += BLOCK;
        }
        System.arraycopy(block, 0, all, place, length);
        return all;
    }

    /** Takes bytes, of which so many came before. */
    public interface Taker {
        void take(byte[] bytes, int length, long before) throws IOException;
    }

    /** Gives all bytes, block by block. */
    public void forEach(Taker taker) throws IOException {
        long before = 0;
        for (byte[] each : full) {
            taker.take(each, BLOCK, before);
            before += BLOCK;
        }
        taker.take(block, length, before);
    }

    public void clear() {
        spare.addAll(full);
        full.clear();
        length = 0;
        while (spare.size() > 16) {
            spare.remove(spare.size() - 1);
        }
    }
}
