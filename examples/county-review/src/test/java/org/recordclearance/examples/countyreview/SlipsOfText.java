package org.recordclearance.examples.countyreview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every slip of one character that reading an image, or typing, makes in a text. */
final class SlipsOfText {

    private static final List<String> ALIKE = List.of("0OQD", "1ILl|", "5S", "8B", "6G", "2Z");

    private SlipsOfText() {}

    /** The texts with a character misread, lost or doubled, or a pair swapped. */
    static Set<String> of(String text) {
        Set<String> all = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i++) {
            String before = text.substring(0, i);
            char c = text.charAt(i);
            String behind = text.substring(i + 1);
            for (String group : ALIKE) {
                for (char other : group.toCharArray()) {
                    if (group.indexOf(c) >= 0 && other != c) {
                        all.add(before + other + behind);
                    }
                }
            }
            all.add(before + behind);
            all.add(before + c + c + behind);
            if (i > 0) {
                all.add(text.substring(0, i - 1) + c + text.charAt(i - 1) + behind);
            }
        }
        all.remove(text);
        return all;
    }
}
