package org.recordclearance.examples.countyreview.spool;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The form of things that are set aside on the disk. Safe for use by several threads.
 *
 * @param <T> the things, which have an order
 */
public interface SpoolForm<T extends Comparable<? super T>> {

    /** Writes a thing. */
    void write(T thing, DataOutput out) throws IOException;

    /** Reads a thing that was written. */
    T read(DataInput in) throws IOException;

    /** Tells about how many bytes of memory a thing takes. */
    int size(T thing);

    /** Writes a text, of whatever length. */
    static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads a text that was written. */
    static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
