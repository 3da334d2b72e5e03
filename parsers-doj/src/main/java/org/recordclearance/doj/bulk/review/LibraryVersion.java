package org.recordclearance.doj.bulk.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which version of the library this is. */
public final class LibraryVersion {

    private LibraryVersion() {}

    /** Gets the version, as summaries state it. */
    public static String get() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(
                LibraryVersion.class.getResourceAsStream("version.properties"), "version.properties is missing")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
