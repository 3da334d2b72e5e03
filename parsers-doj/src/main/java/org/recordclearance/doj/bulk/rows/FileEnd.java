package org.recordclearance.doj.bulk.rows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recordclearance.doj.bulk.BulkColumn;

/** The last bytes of a file: they tell if it ends in the midst of a row, as a copy does that was not finished. */
public final class FileEnd {

    /** Longer than any row of the DOJ's. */
    private static final int SIZE = 1 << 16;

    private FileEnd() {}

    /** Checks if the last line has no line end, and lacks fields or the end of one in quotes. */
    public static boolean isCutOff(Path file) throws IOException {
        byte[] bytes = lastBytes(file);
        int from = bytes.length;
        while (from > 0 && bytes[from - 1] != '\n') {
            from--;
        }
        if (from == 0 || RowCheck.isBlank(bytes, from, bytes.length)) {
            return false;
        }
        return FieldScanner.scan(bytes, from, bytes.length, new int[2], 0, 1) < BulkColumn.COUNT;
    }

    private static byte[] lastBytes(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - SIZE));
            ByteBuffer bytes = ByteBuffer.allocate(SIZE);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // all that is left
            }
            byte[] read = new byte[bytes.flip().remaining()];
            bytes.get(read);
            return read;
        }
    }
}
