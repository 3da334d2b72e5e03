package org.recordclearance.doj.output;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which names the results of a run have, and which of them gets into place last: where it is, the results are complete. What
 * else is in the folder is somebody else's. Immutable, and safe for use by several threads if its predicate is.
 */
public final class ResultNames {

    private final Predicate<String> names;
    private final String last;

    private ResultNames(Predicate<String> names, String last) {
        this.names = names;
        this.last = last;
    }

    /**
     * Obtains names.
     *
     * @param names whether a file of this name is a result
     * @param last the name of the result that gets into place last, which a run must write
     * @return the names
     */
    public static ResultNames of(Predicate<String> names, String last) {
        return new ResultNames(Objects.requireNonNull(names, "names"), Objects.requireNonNull(last, "last"));
    }

    /**
     * Obtains some names, none of which has a place of its own. A run needs not write all of them.
     *
     * @param names the names
     * @return the names
     */
    public static ResultNames of(Collection<String> names) {
        return new ResultNames(Set.copyOf(names)::contains, "");
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

    /** Which result gets into place last, or an empty text. */
    String last() {
        return last;
    }
}
