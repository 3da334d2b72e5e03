package org.recordclearance.examples.countyreview.spool;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The cells of a line that is set aside: a text for each column, empty where there is none. By them lines are told apart and have an order.
 * Immutable and safe for use by several threads.
 */
public final class Cells implements Comparable<Cells> {

    private final String[] texts;

    private Cells(String[] texts) {
        this.texts = texts;
    }

    /** Creates them, one for each column. */
    public static Cells of(String... texts) {
        return new Cells(texts.clone());
    }

    /**
     * Creates them.
     *
     * @param columns all columns, in their order
     * @param texts the texts of those that are not empty
     */
    public static <C extends Enum<C>> Cells of(C[] columns, Map<C, String> texts) {
        String[] all = new String[columns.length];
        Arrays.fill(all, "");
        texts.forEach((column, text) -> all[column.ordinal()] = text);
        return new Cells(all);
    }

    /** Gets that of a column. */
    public String get(Enum<?> column) {
        return texts[column.ordinal()];
    }

    /** Gets all of them. */
    public List<String> all() {
        return List.of(texts);
    }

    /** Returns a copy with another text in a column. */
    public Cells with(Enum<?> column, String text) {
        String[] others = texts.clone();
        others[column.ordinal()] = text;
        return new Cells(others);
    }

    /** Compares those of some columns, one after another. */
    public int compareIn(Enum<?>[] columns, Cells other) {
        int order = 0;
        for (int i = 0; order == 0 && i < columns.length; i++) {
            order = get(columns[i]).compareTo(other.get(columns[i]));
        }
        return order;
    }

    @Override
    public int compareTo(Cells other) {
        return Arrays.compare(texts, other.texts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells that && Arrays.equals(texts, that.texts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(texts);
    }

    /** Writes them, but not how many they are. */
    public void write(DataOutput out) throws IOException {
        for (String text : texts) {
            SpoolForm.writeText(text, out);
        }
    }

    /** Reads as many as were written. */
    public static Cells read(int count, DataInput in) throws IOException {
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = SpoolForm.readText(in);
        }
        return new Cells(texts);
    }

    /** Tells about how many bytes of memory they take. */
    public int size() {
        int size = 0;
        for (String text : texts) {
            size += text.length();
        }
        return size;
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "Cells[" + texts.length + "]";
    }
}
