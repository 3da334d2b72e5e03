package org.recordclearance.doj.bulk.review;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.doj.output.OutputFolder;
import org.recordclearance.doj.output.OwnerOnly;
import org.recordclearance.doj.output.PlacedOutput;
import org.recordclearance.eligibility.Figure;

/**
 * The results of a review while they are written aside: what each sums up to is found on its way to the disk, so that nothing is read
 * again. Safe for use by several threads, of which each writes another result.
 */
final class SummedResults {

    private static final int BUFFER = 1 << 16;

    private final OutputFolder staging;
    private final boolean sha256;
    private final Map<String, ContentSums> sums = Collections.synchronizedMap(new TreeMap<>());
    /** What a result holds, where the figures of the summary count it. */
    private final Map<String, String> held = Collections.synchronizedMap(new TreeMap<>());

    /**
     * Creates them, none of which is there yet.
     *
     * @param staging takes the files
     * @param sha256 whether to sum them up by SHA-256 too
     */
    SummedResults(OutputFolder staging, boolean sha256) {
        this.staging = staging;
        this.sha256 = sha256;
    }

    /** Begins a result of rows, which several threads may write. */
    PlacedOutput newRows(String name, String holds) throws IOException {
        held.put(name, holds);
        return OwnerOnly.newPlacedFile(staging.resolve(name), sha256, found -> sums.put(name, found));
    }

    /** Begins a result for writing small amounts. */
    OutputStream newFile(String name) throws IOException {
        OutputStream out = OwnerOnly.newFile(staging.resolve(name));
        return new BufferedOutputStream(ContentSums.whileWriting(out, sha256, found -> sums.put(name, found)), BUFFER);
    }

    /** Writes a whole result. */
    void write(String name, byte[] content) throws IOException {
        try (OutputStream out = newFile(name)) {
            out.write(content);
        }
    }

    /** Gets where something is written aside that is no result, but what one is made of. */
    Path part(String name) {
        return staging.resolve(name);
    }

    /** Removes a result that turned out to be none. */
    void delete(String name) throws IOException {
        sums.remove(name);
        held.remove(name);
        Files.deleteIfExists(staging.resolve(name));
    }

    /** Removes all, to begin again. */
    void clear() throws IOException {
        sums.clear();
        held.clear();
        staging.clear();
    }

    /** What earlier runs had left in the folder, in words. */
    List<String> found() {
        return staging.found();
    }

    /** What the summary says of the results that are written. */
    Figure figures() {
        List<Figure> all = new ArrayList<>();
        sums.forEach((name, found) -> {
            Figure.Group.Builder result = Figure.group().put("file", name);
            String holds = held.get(name);
            if (holds != null) {
                result.put("holds", holds);
            }
            all.add(result.put("bytes", found.bytes()).putAll(checksums(found)).build());
        });
        return Figure.of(all);
    }

    private static Figure.Group checksums(ContentSums found) {
        Figure.Group.Builder checksums = Figure.group().put("crc32c", found.crc32c());
        if (!found.sha256().isEmpty()) {
            checksums.put("sha256", found.sha256());
        }
        return checksums.build();
    }
}
