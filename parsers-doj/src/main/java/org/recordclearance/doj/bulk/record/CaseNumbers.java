package org.recordclearance.doj.bulk.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Case numbers without repeats, in order. There are few, mostly one, but where many people have one SUBJECT_ID. For one thread. */
final class CaseNumbers {

    /** Up to so many it is quicker to look through them. */
    private static final int FEW = 16;

    private List<String> all;
    private @Nullable Set<String> known;

    CaseNumbers(String first) {
        this.all = List.of(first);
    }

    void add(String number) {
        if (known == null && all.size() == FEW) {
            known = new HashSet<>(all);
        }
        if (known == null ? !all.contains(number) : known.add(number)) {
            all = DraftCount.with(all, number);
        }
    }

    /** The numbers; the same list until there is another one. */
    List<String> asList() {
        all = List.copyOf(all);
        return all;
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "CaseNumbers[" + all.size() + "]";
    }
}
