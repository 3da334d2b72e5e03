package org.recordclearance.doj.bulk.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Case numbers without repeats, in order. There are few, but where many people have one SUBJECT_ID. For one thread. */
final class CaseNumbers {

    /** Up to so many it is quicker to look through them. */
    private static final int FEW = 16;

    private final List<String> all = new ArrayList<>(1);
    private @Nullable Set<String> known;
    private @Nullable List<String> copy;

    void add(String number) {
        if (known == null && all.size() == FEW) {
            known = new HashSet<>(all);
        }
        if (known == null ? !all.contains(number) : known.add(number)) {
            all.add(number);
            copy = null;
        }
    }

    /** The numbers; the same list until there is another one. */
    List<String> asList() {
        List<String> copied = copy;
        if (copied == null) {
            copied = List.copyOf(all);
            copy = copied;
        }
        return copied;
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "CaseNumbers[" + all.size() + "]";
    }
}
