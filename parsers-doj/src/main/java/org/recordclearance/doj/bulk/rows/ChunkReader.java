package org.recordclearance.doj.bulk.rows;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into chunks between people: right before a good row whose person is another than that of the good row before
 * it, if it can without a rejected row between the two. A person with very many rows is cut too. For one thread.
 */
public final class ChunkReader implements Closeable {

    /** How many bytes a chunk has, if its people allow: small enough for garbage collectors to treat as any other array. */
    public static final int USUAL_SIZE = 400 << 10;

    private static final int SKIP_BLOCK = 1 << 16;

    private final PushbackInputStream in;
    private final SpareArrays arrays;
    private final int file;
    private final int together;
    private final ColumnOrder order;
    private final RowCheck check;
    /** Where lines begin that were cut short, as they are too long to be rows, and how many bytes of each are gone. */
    private SortedMap<Integer, Long> cutShort = new TreeMap<>();

    private byte[] carried;
    private long offset;
    private boolean ended;

    /**
     * Begins to read a file.
     *
     * @param in its bytes
     * @param file its index among those given
     * @param arrays take the chunks
     * @param together how many bytes the rows of a person have that are in several chunks
     * @throws RefusedFileException if the file is none that can be read, or its header is none
     */
    public ChunkReader(InputStream in, int file, SpareArrays arrays, int together) throws IOException {
        this.arrays = arrays;
        this.together = together;
        this.in = new PushbackInputStream(in, SKIP_BLOCK);
        this.file = file;
        byte[] first;
        FileStart start;
        try {
            first = this.in.readNBytes(FileStart.SIZE);
            start = new FileStart(first, first.length, first.length < FileStart.SIZE);
            order = start.columns();
        } catch (IOException e) {
            in.close();
            throw e;
        }
        check = new RowCheck(order);
        carried = Arrays.copyOfRange(first, start.begin(), first.length);
    }

    /** Reads the next chunk, or gives null at the end of the file. */
    @Nullable
    public Chunk next() throws IOException {
        if (ended) {
            return null;
        }
        int length = carried.length;
        byte[] bytes = length * 2 > USUAL_SIZE ? new byte[length * 2] : arrays.take();
        System.arraycopy(carried, 0, bytes, 0, length);
        while (true) {
            length += in.readNBytes(bytes, length, bytes.length - length);
            if (length < bytes.length) {
                ended = true;
                carried = new byte[0];
                return length == 0 ? null : chunk(bytes, length);
            }
            int lastLine = startOfLine(bytes, length);
            if (length - lastLine > Rejection.LONGEST_LINE) {
                length = cutShort(bytes, lastLine, length);
                continue;
            }
            int cut = cut(bytes, lastLine);
            if (cut <= 0 && length >= together) {
                cut = lastLine;
            }
            if (cut > 0) {
                carried = Arrays.copyOfRange(bytes, cut, length);
                return chunk(bytes, cut);
            }
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
    }

    private Chunk chunk(byte[] bytes, int length) {
        SortedMap<Integer, Long> here = cutShort.headMap(length);
        long gone = here.values().stream().mapToLong(Long::longValue).sum();
        Chunk chunk = new Chunk(file, bytes, length, offset, Set.copyOf(here.keySet()), length + gone, order);
        offset += length + gone;
        SortedMap<Integer, Long> later = new TreeMap<>();
        cutShort.tailMap(length).forEach((start, bytesGone) -> later.put(start - length, bytesGone));
        cutShort = later;
        return chunk;
    }

    /** Drops all but the start of the last line, and gives the new length. */
    private int cutShort(byte[] bytes, int lastLine, int length) throws IOException {
        int kept = lastLine + Rejection.KEPT_OF_LONG_LINE;
        cutShort.put(lastLine, length - kept + skipLine() - 1); // the line feed is put back
        bytes[kept] = '\n';
        return kept + 1;
    }

    private static int startOfLine(byte[] bytes, int end) {
        int place = end;
        while (place > 0 && bytes[place - 1] != '\n') {
            place--;
        }
        return place;
    }

    /** Skips the rest of a line and its line feed, and counts them. */
    private long skipLine() throws IOException {
        byte[] block = new byte[SKIP_BLOCK];
        long skipped = 0;
        int read = in.read(block);
        while (read > 0) {
            int end = FieldScanner.endOfLine(block, 0, read);
            if (end < read) {
                in.unread(block, end + 1, read - end - 1);
                return skipped + end + 1;
            }
            skipped += read;
            read = in.read(block);
        }
        return skipped;
    }

    /** Finds where to cut, or gives -1 where all rows are those of one person. */
    private int cut(byte[] bytes, int end) {
        int behindGoodRow = -1;
        int nextStart = -1;
        long next = 0;
        boolean touching = false;
        int lineEnd = end - 1;
        while (lineEnd > 0) {
            int start = startOfLine(bytes, lineEnd);
            boolean good = !cutShort.containsKey(start) && check.isGoodRow(bytes, start, lineEnd);
            if (good || !isSkipped(bytes, start, RowCheck.withoutCarriageReturns(bytes, start, lineEnd))) {
                if (good && nextStart > 0 && check.subject() != next) {
                    if (touching) {
                        return nextStart;
                    }
                    behindGoodRow = Math.max(behindGoodRow, nextStart);
                }
                if (good) {
                    nextStart = start;
                    next = check.subject();
                }
                touching = good;
            }
            lineEnd = start - 1;
        }
        // without a single good row nobody's rows can be torn apart
        return nextStart < 0 ? end : behindGoodRow;
    }

    /** Checks if a line that is no good row is none at all. */
    private static boolean isSkipped(byte[] bytes, int from, int to) {
        return RowCheck.isBlank(bytes, from, to) || HeaderRow.of(bytes, from, to) != null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
