package org.recordclearance.doj.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into chunks between people: right before a good row whose person is another than that of the good row before
 * it, so that a rejected row is never at the edge. For one thread.
 */
final class ChunkReader implements Closeable {

    /** How many bytes a chunk has, if its people allow. */
    static final int USUAL_SIZE = 1 << 20;

    /** How much is kept of a line that is too long. */
    private static final int KEPT_OF_LONG_LINE = 1 << 10;

    private static final int SKIP_BLOCK = 1 << 16;

    private final PushbackInputStream in;
    private final int file;
    private final RowCheck check = new RowCheck();
    private byte[] carried = new byte[0];
    private long offset;
    private boolean ended;

    ChunkReader(InputStream in, int file) throws IOException {
        this.in = new PushbackInputStream(in, SKIP_BLOCK);
        this.file = file;
        byte[] mark = this.in.readNBytes(3);
        boolean isByteOrderMark =
                mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF;
        if (isByteOrderMark) {
            offset = 3;
        } else {
            carried = mark;
        }
    }

    /** Reads the next chunk, or gives null at the end of the file. */
    @Nullable
    Chunk next() throws IOException {
        if (ended) {
            return null;
        }
        byte[] bytes = Arrays.copyOf(carried, Math.max(USUAL_SIZE, carried.length * 2));
        int length = carried.length;
        Set<Integer> tooLong = new HashSet<>();
        long skipped = 0;
        while (true) {
            length += in.readNBytes(bytes, length, bytes.length - length);
            if (length < bytes.length) {
                ended = true;
                carried = new byte[0];
                return length == 0 ? null : chunk(bytes, length, tooLong, skipped);
            }
            int lastLine = startOfLastLine(bytes, length);
            if (length - lastLine > Rejection.LONGEST_LINE) {
                tooLong.add(lastLine);
                int kept = lastLine + KEPT_OF_LONG_LINE;
                skipped += length - kept;
                skipped += skipLine();
                bytes[kept] = '\n';
                skipped--;
                length = kept + 1;
                continue;
            }
            int cut = cut(bytes, lastLine, tooLong);
            if (cut > 0) {
                carried = Arrays.copyOfRange(bytes, cut, length);
                return chunk(bytes, cut, tooLong, skipped);
            }
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
    }

    private Chunk chunk(byte[] bytes, int length, Set<Integer> tooLong, long skipped) {
        Chunk chunk = new Chunk(file, bytes, length, offset, Set.copyOf(tooLong), length + skipped);
        offset += length + skipped;
        return chunk;
    }

    private static int startOfLastLine(byte[] bytes, int length) {
        int place = length;
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

    /** Finds the last place where one person's rows end and another's begin. */
    private int cut(byte[] bytes, int end, Set<Integer> tooLong) {
        int nextStart = -1;
        long next = 0;
        int lineEnd = end - 1;
        while (lineEnd > 0) {
            int start = startOfLastLine(bytes, lineEnd);
            boolean good = !tooLong.contains(start) && check.isGoodRow(bytes, start, lineEnd);
            long subject = good ? check.subject() : 0;
            if (good && nextStart > 0 && subject != next) {
                return nextStart;
            }
            nextStart = good ? start : -1;
            next = subject;
            lineEnd = start - 1;
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
