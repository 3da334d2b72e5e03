package org.recordclearance.eligibility;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The facts that conditions use, written down for those who want to know why. Where nobody wants to know there is no
 * trace. Not safe for use by several threads.
 */
final class Trace {

    private final Map<String, Set<String>> facts = new LinkedHashMap<>();

    void fact(String name, String value) {
        facts.computeIfAbsent(name, each -> new LinkedHashSet<>()).add(value);
    }

    /** Takes the facts written down since the last time. */
    Map<String, String> takeFacts() {
        Map<String, String> taken = new LinkedHashMap<>();
        facts.forEach((name, values) -> taken.put(name, String.join("; ", values)));
        facts.clear();
        return taken;
    }
}
