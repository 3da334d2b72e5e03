package org.recordclearance.doj.text.lines;

import java.util.BitSet;
import java.util.TreeMap;

/** Changes of a line, collected before they are made: what was decided of a character once stays. For one thread. */
public final class LineEdits {

    private record Edit(int to, String replacement) {}

    private final String text;
    private final BitSet settled = new BitSet();
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    public LineEdits(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Checks if nothing was decided yet of any character of a range. */
    public boolean isOpen(int from, int to) {
        int next = settled.nextSetBit(from);
        return next < 0 || next >= to;
    }

    /** Leaves a range as it is, but for what was decided of parts of it. */
    public void keep(int from, int to) {
        settled.set(from, to);
    }

    /** Puts something else for a range, unless it was decided of some of it. */
    public void replace(int from, int to, String replacement) {
        if (from < to && isOpen(from, to)) {
            settled.set(from, to);
            edits.put(from, new Edit(to, replacement));
        }
    }

    /** Puts something else for a range, whatever was decided of parts of it; no part may reach out of it. */
    public void drop(int from, int to, String replacement) {
        edits.subMap(from, to).clear();
        settled.set(from, to);
        edits.put(from, new Edit(to, replacement));
    }

    /** Makes the changes. */
    public String made() {
        StringBuilder made = new StringBuilder(text.length());
        int at = 0;
        for (var edit : edits.entrySet()) {
            made.append(text, at, edit.getKey()).append(edit.getValue().replacement());
            at = edit.getValue().to();
        }
        return made.append(text, at, text.length()).toString();
    }
}
