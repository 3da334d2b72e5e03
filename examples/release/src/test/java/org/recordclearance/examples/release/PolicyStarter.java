package org.recordclearance.examples.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The policy to begin with, copied out of the house.
 *
 * @param folder where it was copied to
 * @param application the jar of the application
 */
record PolicyStarter(Path folder, Path application) {

    private static final Path POLICY = Path.of("src", "main", "java", "example", "policy", "YoloCriteria.java");

    /** Runs its one command, and returns what that prints. */
    String tryIt() {
        return run().command("./try-it", application.toString());
    }

    /** Runs its tests. */
    MavenRun.Result test() {
        return run().maven("test");
    }

    /** Changes the policy. */
    void replace(String before, String after) throws IOException {
        String source = Files.readString(folder.resolve(POLICY));
        if (!source.contains(before)) {
            throw new IllegalArgumentException("the policy does not say " + before);
        }
        Files.writeString(folder.resolve(POLICY), source.replace(before, after));
    }

    /** Reads a file that a review has written. */
    String result(String name) throws IOException {
        return Files.readString(folder.resolve("target").resolve("results").resolve(name));
    }

    private MavenRun run() {
        return new MavenRun(folder, "022", "UTC");
    }
}
