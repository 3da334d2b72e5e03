package org.recordclearance.doj.output;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which names the results of a run have, and which of them gets into place last: where it is, the results are complete. What
 * else is in the folder is somebody else's. A result may be in a folder within, as {@code court/cases.csv} is. Immutable, and safe for
 * use by several threads if its predicate is.
 */
public final class ResultNames {

    private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9-]*");

    private final Predicate<String> names;
    private final String last;
    private final Set<String> folders;

    private ResultNames(Predicate<String> names, String last, Set<String> folders) {
        this.names = names;
        this.last = last;
        this.folders = Collections.unmodifiableSet(new TreeSet<>(folders));
    }

    /**
     * Obtains names.
     *
     * @param names whether a file of this name is a result
     * @param last the name of the result that gets into place last, which a run must write
     * @return the names
     */
    public static ResultNames of(Predicate<String> names, String last) {
        return new ResultNames(Objects.requireNonNull(names, "names"), Objects.requireNonNull(last, "last"), Set.of());
    }

    /**
     * Obtains some names, none of which has a place of its own. A run needs not write all of them.
     *
     * @param names the names
     * @return the names
     */
    public static ResultNames of(Collection<String> names) {
        return new ResultNames(Set.copyOf(names)::contains, "", Set.of());
    }

    /**
     * Obtains the names of results in a folder within, none of which has a place of its own.
     *
     * @param folder the name of the folder, of small letters, digits and hyphens
     * @param names whether a file of this name, without that of the folder, is a result
     * @return the names, each such as {@code court/cases.csv}
     * @throws IllegalArgumentException if it is no name for such a folder
     */
    public static ResultNames inFolder(String folder, Predicate<String> names) {
        Objects.requireNonNull(names, "names");
        if (!FOLDER.matcher(folder).matches()) {
            throw new IllegalArgumentException(
                    "the name of a folder of results is made of small letters, digits and -");
        }
        String start = folder + '/';
        return new ResultNames(
                name -> name.startsWith(start) && names.test(name.substring(start.length())), "", Set.of(folder));
    }

    /**
     * Returns these names and others.
     *
     * @param others the others
     * @return all, of which the one that gets into place last is the same
     */
    public ResultNames and(ResultNames others) {
        Set<String> all = new TreeSet<>(folders);
        all.addAll(others.folders);
        return new ResultNames(names.or(others.names), last, all);
    }

    /**
     * Checks if a file of this name is a result.
     *
     * @param name the name
     * @return true if it is a result
     */
    public boolean contains(String name) {
        return names.test(name);
    }

    /** The folders within that results may be in. */
    Set<String> folders() {
        return folders;
    }

    /** Which result gets into place last, or an empty text. */
    String last() {
        return last;
    }
}
