package org.recordclearance.examples.countyreview.court.lists;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What stands for a court in the names of files: letters, digits and underscores, each once. For one thread. */
final class FileLabels {

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /** Returns a label that no other has. */
    String of(String words, String ifNone) {
        String plain = words.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "");
        String label = plain.isEmpty() ? ifNone : plain.substring(0, Math.min(LONGEST, plain.length()));
        String free = label;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = label + "_no_" + i;
        }
        return free;
    }
}
