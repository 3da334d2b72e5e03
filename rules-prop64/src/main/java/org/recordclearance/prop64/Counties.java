package org.recordclearance.prop64;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.recordclearance.prop64.options.NearestName;

/** The 58 counties of California, by the names in capitals that records have. */
public final class Counties {

    private static final List<String> ALL = read();

    private Counties() {}

    private static List<String> read() {
        try (InputStream stream = Counties.class.getResourceAsStream("counties.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the module lacks its list of counties");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gets all counties.
     *
     * @return the names, in alphabetical order
     */
    public static List<String> all() {
        return ALL;
    }

    /**
     * Finds a county.
     *
     * @param name its name; case and surplus blanks do not matter
     * @return the name in capitals, such as {@code SAN JOAQUIN}
     * @throws IllegalArgumentException if California has no such county; the message suggests the nearest name
     */
    public static String named(String name) {
        String capitals = name.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        if (ALL.contains(capitals)) {
            return capitals;
        }
        throw new IllegalArgumentException("California has no county named \"" + name.strip() + "\""
                + NearestName.of(capitals, ALL)
                        .map(nearest -> "; did you mean " + nearest + "?")
                        .orElse(""));
    }
}
