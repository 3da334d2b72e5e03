package org.recordclearance.doj.bulk.gather;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.output.OwnerOnly;

/**
 * What a first pass has written down of each chunk, in a temporary file, for a later pass over the same chunks. Chunks
 * that are not the same any more are noticed. For one thread.
 */
public final class ChunkNotes implements Closeable {

    private static final int BUFFER = 1 << 16;

    /**
     * What was written down of a chunk.
     *
     * @param file the index of its file
     * @param offset where in the file it begins
     * @param length how many bytes it has
     * @param notes what was written down
     */
    public record Note(int file, long offset, int length, byte[] notes) {

        public static Note of(Chunk chunk, byte[] notes) {
            return new Note(chunk.file(), chunk.offset(), chunk.length(), notes);
        }
    }

    private final Path file;
    private final DataOutputStream out;
    private @Nullable DataInputStream in;

    /** Begins to write, into a folder for temporary files. */
    public ChunkNotes(Path directory) throws IOException {
        file = directory.resolve("chunks");
        out = new DataOutputStream(new BufferedOutputStream(OwnerOnly.newFile(file), BUFFER));
    }

    /** Writes down what is to be known of the next chunk. */
    public void add(Note note) throws IOException {
        out.writeInt(note.file);
        out.writeLong(note.offset);
        out.writeInt(note.length);
        out.writeInt(note.notes.length);
        out.write(note.notes);
    }

    /** Ends writing and begins to read. */
    public void end() throws IOException {
        out.close();
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    /**
     * Takes what was written down of the next chunk.
     *
     * @throws IOException if reading fails, or if it is not the chunk that was there before
     */
    public byte[] take(Chunk chunk) throws IOException {
        if (in == null || in.available() == 0) {
            throw changed();
        }
        int fileBefore = in.readInt();
        long offset = in.readLong();
        int length = in.readInt();
        byte[] notes = in.readNBytes(in.readInt());
        if (fileBefore != chunk.file() || offset != chunk.offset() || length != chunk.length()) {
            throw changed();
        }
        return notes;
    }

    /** Checks that all was taken. */
    public void checkAllTaken() throws IOException {
        if (in == null || in.available() > 0) {
            throw changed();
        }
    }

    /** What to say where a file is not what it was when it was first read. */
    static IOException changed() {
        return new IOException("a file was changed while it was read");
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (in != null) {
            in.close();
        }
        Files.deleteIfExists(file);
    }
}
