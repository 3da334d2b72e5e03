package org.recordclearance.rapsheet;

import java.time.DateTimeException;
import java.util.function.Supplier;

/** Adds to an error of a builder where in the record it is: {@code cycle 2, court event, count 1: ...}. */
final class Located {

    /** What a builder refuses, and where. */
    private static final class Refused extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        private final String where;
        private final String problem;

        Refused(String where, String problem, Throwable cause) {
            super(where + ": " + problem, cause);
            this.where = where;
            this.problem = problem;
        }
    }

    /** A null where something is needed, and where that is. */
    private static final class NullThere extends NullPointerException {

        private static final long serialVersionUID = 1;

        private final String where;
        private final String name;

        NullThere(String where, String name, Throwable cause) {
            super(where + ": " + name);
            this.where = where;
            this.name = name;
            initCause(cause);
        }
    }

    private Located() {}

    /** Does something at a place in a record. */
    static <T> T at(String place, Supplier<T> build) {
        try {
            return build.get();
        } catch (Refused e) {
            throw new Refused(place + ", " + e.where, e.problem, e.getCause());
        } catch (NullThere e) {
            throw new NullThere(place + ", " + e.where, e.name, e.getCause());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refused(place, String.valueOf(e.getMessage()), e);
        } catch (NullPointerException e) {
            throw new NullThere(place, String.valueOf(e.getMessage()), e);
        }
    }
}
