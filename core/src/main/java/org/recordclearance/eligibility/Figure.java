package org.recordclearance.eligibility;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A figure of a summary: a text, a number, nothing, a list of figures, or a group of named ones. The package {@code json}
 * has its form in JSON.
 *
 * <p>Figures are about many people: they hold no person's record, and print themselves. They may travel: they are serializable.
 * Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public abstract sealed class Figure implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A figure that is not known of anybody, such as the earliest day where there is none. */
    public static final Figure NONE = new Leaf(Nothing.NONE);

    private Figure() {}

    /**
     * Obtains a text.
     *
     * @param text the text
     * @return the figure
     */
    public static Figure of(String text) {
        return new Leaf(text);
    }

    /**
     * Obtains a whole number.
     *
     * @param number the number
     * @return the figure
     */
    public static Figure of(long number) {
        return new Leaf(number);
    }

    /**
     * Obtains a number that need not be whole.
     *
     * @param number the number
     * @return the figure
     */
    public static Figure of(double number) {
        return new Leaf(number);
    }

    /**
     * Obtains a list.
     *
     * @param figures the figures in order
     * @return the figure
     */
    public static Figure of(List<? extends Figure> figures) {
        return new Listing(figures);
    }

    /**
     * Obtains counts by what was counted.
     *
     * @param counts the counts, in order
     * @return a group of whole numbers
     */
    public static Group counts(Map<String, Long> counts) {
        Group.Builder group = group();
        counts.forEach(group::put);
        return group.build();
    }

    /**
     * Returns a builder of a group of figures.
     *
     * @return a new builder
     */
    public static Group.Builder group() {
        return new Group.Builder();
    }

    /**
     * Gives the figure in another form.
     *
     * @param form what to make of each kind of figure
     * @param <R> what is made
     * @return what is made of this one
     */
    public abstract <R> R in(Form<R> form);

    /**
     * What to make of each kind of figure.
     *
     * @param <R> what is made
     */
    public interface Form<R> {

        /**
         * Gives the form of nothing.
         *
         * @return what is made
         */
        R ofNone();

        /**
         * Gives the form of a text.
         *
         * @param text the text
         * @return what is made
         */
        R ofText(String text);

        /**
         * Gives the form of a whole number.
         *
         * @param number the number
         * @return what is made
         */
        R ofWhole(long number);

        /**
         * Gives the form of a number that need not be whole.
         *
         * @param number the number
         * @return what is made
         */
        R ofDecimal(double number);

        /**
         * Gives the form of a list.
         *
         * @param figures the figures in order
         * @return what is made
         */
        R ofList(List<Figure> figures);

        /**
         * Gives the form of a group.
         *
         * @param group the group
         * @return what is made
         */
        R ofGroup(Group group);
    }

    private enum Nothing {
        NONE;

        @Override
        public String toString() {
            return "none";
        }
    }

    /** A text, a number or nothing. */
    private static final class Leaf extends Figure {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // a text, a number or nothing
        private final Object value;

        Leaf(Object value) {
            this.value = Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R in(Form<R> form) {
            if (value instanceof String text) {
                return form.ofText(text);
            }
            if (value instanceof Long number) {
                return form.ofWhole(number);
            }
            return value instanceof Double number ? form.ofDecimal(number) : form.ofNone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Leaf that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    private static final class Listing extends Figure {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // a copy, which is serializable
        private final List<Figure> items;

        Listing(List<? extends Figure> items) {
            this.items = List.copyOf(items);
        }

        @Override
        public <R> R in(Form<R> form) {
            return form.ofList(items);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Listing that && items.equals(that.items);
        }

        @Override
        public int hashCode() {
            return items.hashCode();
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }

    /** Figures by name. */
    public static final class Group extends Figure {

        private static final long serialVersionUID = 1L;

        /** The figures by name, in order. */
        @SuppressWarnings("serial") // a copy, which is serializable
        private final Map<String, Figure> byName;

        private Group(Builder builder) {
            this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(builder.byName));
        }

        /**
         * Gets the figures.
         *
         * @return the figures by name, in order
         */
        public Map<String, Figure> byName() {
            return byName;
        }

        @Override
        public <R> R in(Form<R> form) {
            return form.ofGroup(this);
        }

        /**
         * Gets a whole number.
         *
         * @param name its name
         * @return the number
         * @throws IllegalArgumentException if there is no whole number of this name
         */
        public long whole(String name) {
            if (byName.get(name) instanceof Leaf leaf && leaf.value instanceof Long number) {
                return number;
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
        public boolean equals(Object other) {
            return other instanceof Group that && byName.equals(that.byName);
        }

        @Override
        public int hashCode() {
            return byName.hashCode();
        }

        @Override
        public String toString() {
            return byName.toString();
        }

        /** Builds a {@link Group}. Not safe for use by several threads. */
        @JsonOfItsOwn
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
                return put(name, Figure.of(text));
            }

            /**
             * Adds a whole number.
             *
             * @param name its name
             * @param number the number
             * @return this
             */
            public Builder put(String name, long number) {
                return put(name, Figure.of(number));
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
                return new Group(this);
            }
        }
    }
}
