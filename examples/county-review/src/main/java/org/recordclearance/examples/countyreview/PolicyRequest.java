package org.recordclearance.examples.countyreview;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Parameters;

/**
 * A policy as it is asked for on the command line: {@code NAME}, {@code NAME:options.json}, {@code NAME:key=value,key=value}, or a
 * file and then such values, which take the place of its.
 *
 * @param text what was written, which tells it from others in all results
 * @param name the name of the policy
 * @param file the file of its options, if one was given for it alone
 * @param settings the parameters that were given for it alone
 */
record PolicyRequest(String text, String name, @Nullable Path file, Map<String, String> settings) {

    /** What is written wherever a policy is named. */
    static final String FORM = "NAME[:FILE][:KEY=VALUE,...]";

    /**
     * Reads what was written.
     *
     * @param isName tells the names of policies, which may hold anything
     * @throws UsageException if it is none of the forms
     */
    static PolicyRequest parse(String text, Predicate<String> isName) {
        int colon = text.indexOf(':');
        if (colon < 0 || isName.test(text)) {
            return new PolicyRequest(text, text, null, Map.of());
        }
        String name = text.substring(0, colon);
        String given = text.substring(colon + 1);
        if (given.isEmpty()) {
            throw new UsageException("policy " + text + " has nothing behind the colon; give " + FORM);
        }
        Optional<Path> whole = existing(given);
        if (whole.isPresent()) {
            return new PolicyRequest(text, name, whole.get(), Map.of());
        }
        return parse(text, name, given.split(",", -1));
    }

    private static PolicyRequest parse(String text, String name, String[] items) {
        Path file = null;
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < items.length; i++) {
            int equals = items[i].indexOf('=');
            if (equals > 0) {
                put(
                        settings,
                        items[i].substring(0, equals).strip(),
                        items[i].substring(equals + 1).strip(),
                        text);
            } else if (i == 0 && equals < 0) {
                file = path(items[i]);
            } else {
                throw new UsageException("policy " + text + ": \"" + items[i] + "\" is no KEY=VALUE");
            }
        }
        return new PolicyRequest(text, name, file, Collections.unmodifiableMap(settings));
    }

    private static void put(Map<String, String> settings, String key, String value, String text) {
        if (key.equals(Parameters.COUNTY)) {
            throw new UsageException(
                    "policy " + text + ": give --county instead; all policies of a run are asked in one county");
        }
        if (key.equals(Parameters.OPTIONS)) {
            throw new UsageException("policy " + text + ": give the file of options behind the colon");
        }
        if (settings.put(key, value) != null) {
            throw new UsageException("policy " + text + ": " + key + " is given twice");
        }
    }

    private static Optional<Path> existing(String given) {
        try {
            return Optional.of(Path.of(given)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new UsageException("no file can be named \"" + given + "\"");
        }
    }

    /** Checks if nothing but the name was given. */
    boolean isPlain() {
        return text.equals(name);
    }

    /**
     * Returns the parameters of a run with what was given for this policy alone.
     *
     * @throws UsageException if the file can't be read
     */
    Parameters over(Parameters given) {
        if (file != null && !Files.exists(file)) {
            throw new UsageException("policy " + text + ": the options file " + file
                    + " does not exist; a parameter is given as KEY=VALUE");
        }
        Parameters own = file == null ? given : given.with(Parameters.OPTIONS, OptionsFile.read(file));
        for (Map.Entry<String, String> each : settings.entrySet()) {
            own = own.with(each.getKey(), each.getValue());
        }
        return own;
    }

    /** Returns the name of the policy that was made, with what tells it from others of the same name. */
    String label(String made) {
        return made.startsWith(name) ? text + made.substring(name.length()) : text;
    }
}
