package org.recordclearance.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the form of a document: of a rap sheet and a review, of a summary, of options, each of which has one of its
 * own. A document states it as {@code "formatVersion": "1.0"}; one without was written before there were versions, and is of
 * the first.
 *
 * <p>A minor version adds names to the form that can be left out without harm: nothing else is read differently, and nothing
 * is determined differently. Whatever else changes, another value of an enumeration included, is a major version. So
 *
 * <ul>
 *   <li>in a document of the reader's own version or an earlier one, a name that the reader does not know is an error: it is
 *       misspelt, and to skip it might drop a conviction or what became of one;
 *   <li>in a document of a later minor version it is skipped, and whoever asks is told where. But one that is nearly that of
 *       a property which is not there is a misspelling here too, so no version adds such a name;
 *   <li>a document of another major version is refused.
 * </ul>
 *
 * <p>Immutable and safe for use by several threads. {@code toString} is what {@link #parse} reads.
 *
 * @param major the number of the form, 1 or more
 * @param minor how often something was added to it
 */
public record FormatVersion(int major, int minor) {

    /** The name of the property of a document that states its version. */
    public static final String PROPERTY = "formatVersion";

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})");

    /**
     * Validates the components.
     *
     * @throws IllegalArgumentException if it is before 1.0
     */
    public FormatVersion {
        if (major < 1 || minor < 0) {
            throw new IllegalArgumentException("the first version of a form is 1.0");
        }
    }

    /**
     * Obtains a version from its text.
     *
     * @param text such as {@code 1.0}
     * @return the version
     * @throws IllegalArgumentException if it is no such text, which the message does not repeat
     */
    public static FormatVersion parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("must be a version such as 1.0");
        }
        return new FormatVersion(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /**
     * Checks if a reader of this version skips the names that it does not know in a document.
     *
     * @param document the version of the document
     * @return true if the document's is a later minor version; false if such a name is an error
     * @throws IllegalArgumentException if a reader of this version can't read such a document
     */
    public boolean skipsUnknownOf(FormatVersion document) {
        if (document.major != major) {
            throw new IllegalArgumentException("is " + document + ", and only versions " + major
                    + ".x can be read here: " + (document.major > major ? "a later" : "an earlier")
                    + " version of this library reads it");
        }
        return document.minor > minor;
    }

    /**
     * Returns the version as documents state it.
     *
     * @return such as {@code 1.0}
     */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
