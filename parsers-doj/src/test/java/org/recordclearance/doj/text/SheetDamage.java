package org.recordclearance.doj.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes part of a line of a sheet unreadable: letters and digits become others that are no digits. */
final class SheetDamage {

    private static final String MARKS = "QXFGJK?%!=<>";

    private final Random random;

    SheetDamage(long seed) {
        this.random = new Random(seed);
    }

    /** The lines with damage in one of them, behind the first so many. */
    List<String> on(List<String> lines, int first) {
        List<String> damaged = new ArrayList<>(lines);
        int at = first + random.nextInt(lines.size() - first);
        damaged.set(at, damaged(lines.get(at), 1 + random.nextInt(10)));
        return damaged;
    }

    private String damaged(String line, int tenths) {
        StringBuilder damaged = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != ' ' && random.nextInt(10) < tenths) {
                damaged.setCharAt(i, MARKS.charAt(random.nextInt(MARKS.length())));
            }
        }
        return damaged.toString();
    }
}
