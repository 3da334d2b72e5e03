package org.recordclearance.eligibility;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A figure of a summary: a text, a number, nothing, a list of figures, or a group of named ones. The package {@code json}
 * has its form in JSON.
 *
 * <p>Figures are about many people: they hold no person's record, and print themselves. Immutable and safe for use by
 * several threads.
 */
public sealed interface Figure {

    /** A figure that is not known of anybody, such as the earliest day where there is none. */
    Figure NONE = new None();

    /**
     * Obtains a text.
     *
     * @param text the text
     * @return the figure
     */
    static Figure of(String text) {
        return new Text(text);
    }

    /**
     * Obtains a whole number.
     *
     * @param number the number
     * @return the figure
     */
    static Figure of(long number) {
        return new Whole(number);
    }

    /**
     * Obtains a number that need not be whole.
     *
     * @param number the number
     * @return the figure
     */
    static Figure of(double number) {
        return new Decimal(number);
    }

    /**
     * Obtains a list.
     *
     * @param figures the figures in order
     * @return the figure
     */
    static Figure of(List<? extends Figure> figures) {
        return new Listing(List.copyOf(figures));
    }

    /**
     * Obtains counts by what was counted.
     *
     * @param counts the counts, in order
     * @return a group of whole numbers
     */
    static Group counts(Map<String, Long> counts) {
        Group.Builder group = group();
        counts.forEach(group::put);
        return group.build();
    }

    /**
     * Returns a builder of a group of figures.
     *
     * @return a new builder
     */
    static Group.Builder group() {
        return new Group.Builder();
    }

    /** Nothing. */
    record None() implements Figure {
        @Override
        public String toString() {
            return "none";
        }
    }

    /**
     * A text.
     *
     * @param value the text
     */
    record Text(String value) implements Figure {

        /** Refuses null. */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A whole number.
     *
     * @param value the number
     */
    record Whole(long value) implements Figure {
        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /**
     * A number that need not be whole.
     *
     * @param value the number
     */
    record Decimal(double value) implements Figure {
        @Override
        public String toString() {
            return Double.toString(value);
        }
    }

    /**
     * A list.
     *
     * @param items the figures in order
     */
    record Listing(List<Figure> items) implements Figure {

        /** Copies the list. */
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }

    /**
     * Figures by name.
     *
     * @param byName the figures, in order
     */
    record Group(Map<String, Figure> byName) implements Figure {

        /** Copies the map. */
        public Group {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        /**
         * Gets a whole number.
         *
         * @param name its name
         * @return the number
         * @throws IllegalArgumentException if there is no whole number of this name
         */
        public long whole(String name) {
            if (byName.get(name) instanceof Whole whole) {
                return whole.value();
            }
            throw new IllegalArgumentException("there is no whole number named " + name);
        }

        /**
         * Gets a group.
         *
         * @param name its name
         * @return the group
         * @throws IllegalArgumentException if there is no group of this name
         */
        public Group group(String name) {
            if (byName.get(name) instanceof Group group) {
                return group;
            }
            throw new IllegalArgumentException("there is no group named " + name);
        }

        @Override
        public String toString() {
            return byName.toString();
        }

        /** Builds a {@link Group}. Not safe for use by several threads. */
        public static final class Builder {

            private final Map<String, Figure> byName = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Adds a figure behind those added before.
             *
             * @param name its name
             * @param figure the figure
             * @return this
             */
            public Builder put(String name, Figure figure) {
                byName.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(figure, "figure"));
                return this;
            }

            /**
             * Adds a text.
             *
             * @param name its name
             * @param text the text
             * @return this
             */
            public Builder put(String name, String text) {
                return put(name, of(text));
            }

            /**
             * Adds a whole number.
             *
             * @param name its name
             * @param number the number
             * @return this
             */
            public Builder put(String name, long number) {
                return put(name, of(number));
            }

            /**
             * Adds all figures of a group.
             *
             * @param group the group
             * @return this
             */
            public Builder putAll(Group group) {
                byName.putAll(group.byName());
                return this;
            }

            /**
             * Builds the group.
             *
             * @return the group
             */
            public Group build() {
                return new Group(byName);
            }
        }
    }
}
