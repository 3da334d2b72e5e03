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
import org.recordclearance.doj.output.OwnerOnly;

/** A temporary file of what was computed for rows, in the order of the rows. */
final class CellFile {

    private CellFile() {}

    /** Writes a file. For one thread. */
    static final class Writer implements Closeable {

        private final DataOutputStream out;

        Writer(Path file) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(OwnerOnly.newFile(file), 1 << 16));
        }

        void add(GatheredCells.Entry entry) throws IOException {
            out.writeBoolean(true);
            out.writeInt(entry.place().file());
            out.writeLong(entry.place().offset());
            out.writeBoolean(entry.determined());
            write(entry.cells());
            out.writeInt(entry.differences().length);
            for (byte[] difference : entry.differences()) {
                write(difference);
            }
        }

        private void write(byte[] bytes) throws IOException {
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        /** Ends the file, all of which was written. */
        void end() throws IOException {
            out.writeBoolean(false);
            close();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Reads a file from its first entry on. For one thread. */
    static final class Reader implements Closeable, Comparable<Reader> {

        private final DataInputStream in;
        private GatheredCells.@Nullable Entry next;

        Reader(Path file) throws IOException {
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 14));
        }

        /** Goes on to the next entry, if there is one. */
        boolean advance() throws IOException {
            next = in.readBoolean() ? read() : null;
            return next != null;
        }

        private GatheredCells.Entry read() throws IOException {
            int fileOfRow = in.readInt();
            Gathered.Place place = new Gathered.Place(fileOfRow, in.readLong());
            boolean determined = in.readBoolean();
            byte[] cells = in.readNBytes(in.readInt());
            byte[][] differences = new byte[in.readInt()][];
            for (int i = 0; i < differences.length; i++) {
                differences[i] = in.readNBytes(in.readInt());
            }
            return new GatheredCells.Entry(place, determined, cells, differences);
        }

        /** The entry that was gone on to. */
        GatheredCells.Entry entry() {
            if (next == null) {
                throw new IllegalStateException("no entry is left");
            }
            return next;
        }

        @Override
        public int compareTo(Reader other) {
            return entry().place().compareTo(other.entry().place());
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
