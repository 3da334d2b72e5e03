package org.recordclearance.examples.countyreview.audit;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Files that systems and office programs leave in a folder by looking at it, whoever looks: those of the macOS Finder and of the
 * Windows Explorer, and the marks by which Excel and LibreOffice say that they have a file open. They say nothing of the results.
 */
final class ProgramFile {

    private static final Set<String> NAMES = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    /** {@code ~$cases.csv}, {@code .~lock.cases.csv#} and {@code ._cases.csv}. */
    private static final Pattern MARK = Pattern.compile("~\\$.+|\\.~lock\\..+#|\\._.+");

    private ProgramFile() {}

    /** Checks if a file has such a name, in whatever folder it is. */
    static boolean hasNameOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return NAMES.contains(name) || MARK.matcher(name).matches();
    }
}
