package org.recordclearance.eligibility;

import java.util.List;

/** What makes a fact, or a question about facts, the same as another. Keeps its hash code, which is asked for often. */
final class Key {

    private final List<Object> parts;
    private final int hash;

    private Key(List<Object> parts) {
        this.parts = parts;
        this.hash = parts.hashCode();
    }

    static Key of(Object... parts) {
        return new Key(List.of(parts));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Key that && hash == that.hash && parts.equals(that.parts));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
