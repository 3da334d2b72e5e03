package org.recordclearance.impact.saved;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Parts of records that are written once, however many records have an equal one, in the order in which they come. For one
 * thread.
 *
 * @param <T> the parts
 */
final class PartTable<T> {

    private final Map<T, Integer> places = new HashMap<>();
    private final PackedOutput written = new PackedOutput();
    private final BiConsumer<PackedOutput, T> form;

    /** Makes an empty table of parts of a form, which may use the tables that are read before this one. */
    PartTable(BiConsumer<PackedOutput, T> form) {
        this.form = form;
    }

    /** Gets the place of a part, which is written if it is new. */
    int place(T part) {
        Integer known = places.get(part);
        if (known != null) {
            return known;
        }
        form.accept(written, part);
        places.put(part, places.size());
        return places.size() - 1;
    }

    /** Writes how many there are, and each. */
    void writeTo(PackedOutput out) {
        out.number(places.size());
        out.write(written.bytes(), 0, written.size());
    }
}
