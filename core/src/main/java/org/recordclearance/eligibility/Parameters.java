package org.recordclearance.eligibility;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What a {@link RuleSetProvider} is given to make a rule set. Immutable and safe for use by several threads.
 *
 * <p>A rule set travels to another machine as its name and its parameters, which are serializable; {@link RuleSetCatalog#create} makes
 * the same one there, of the same version of the library.
 */
@JsonOfItsOwn
public final class Parameters implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The county that a review is for, by its name. A provider that does not use it may ignore it. */
    public static final String COUNTY = "county";

    /** The options of a policy, as the text that the policy reads. */
    public static final String OPTIONS = "options";

    private final transient Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * Obtains an empty set of parameters.
     *
     * @return no parameters
     */
    public static Parameters none() {
        return new Parameters(Map.of());
    }

    /**
     * Returns these parameters with another one.
     *
     * @param name the name
     * @param value the value; a county's name as {@link County#of} reads it, which is kept in capitals
     * @return the parameters
     * @throws IllegalArgumentException if the county is none of California
     */
    public Parameters with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        Objects.requireNonNull(value, "value");
        more.put(
                Objects.requireNonNull(name, "name"),
                name.equals(COUNTY) ? County.of(value).toString() : value);
        return new Parameters(more);
    }

    /**
     * Gets the county that a review is for.
     *
     * @return the county, or empty if it is not given
     */
    public Optional<County> county() {
        return get(COUNTY).map(County::of);
    }

    /**
     * Gets the value of a parameter.
     *
     * @param name the name
     * @return the value, or empty if it is not given
     */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * Gets all parameters.
     *
     * @return the values by name
     */
    public Map<String, String> asMap() {
        return values;
    }

    /**
     * Returns the names of the parameters.
     *
     * @return such as {@code Parameters[county, options]}
     */
    @Override
    public String toString() {
        return "Parameters" + values.keySet();
    }

    /**
     * Gives what travels in its stead.
     *
     * @return what travels
     */
    private Object writeReplace() {
        return new Travelling(
                values.keySet().toArray(String[]::new), values.values().toArray(String[]::new));
    }

    /**
     * Refuses what did not travel in its form.
     *
     * @param in is not read
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("parameters travel as their names and values");
    }

    /** What travels. */
    private static final class Travelling implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String[] names;
        private final String[] given;

        Travelling(String[] names, String[] given) {
            this.names = names;
            this.given = given;
        }

        /**
         * Makes it again where it has come to.
         *
         * @return what has travelled
         */
        private Object readResolve() {
            Parameters parameters = none();
            for (int i = 0; i < names.length; i++) {
                parameters = parameters.with(names[i], given[i]);
            }
            return parameters;
        }
    }
}
