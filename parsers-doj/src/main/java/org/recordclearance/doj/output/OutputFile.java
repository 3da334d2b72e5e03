package org.recordclearance.doj.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A single file of results. It is written aside and appears under its name when it is complete, in the place of an old one in
 * one step; only its owner can read it. No file that the run reads is replaced, whatever link leads to it, nor anything but a
 * file. For one thread.
 */
public final class OutputFile implements Closeable {

    private static final String PREFIX = OutputFolder.OWN + "-file-";
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final boolean replace;
    private final List<Path> made;
    private final TemporaryFolder folder;
    private final Path draft;
    private final OutputStream out;
    private boolean published;

    private OutputFile(Path target, boolean replace, List<Path> made, TemporaryFolder folder) throws IOException {
        this.target = target;
        this.replace = replace;
        this.made = made;
        this.folder = folder;
        this.draft = folder.path().resolve("draft");
        this.out = new BufferedOutputStream(OwnerOnly.newFile(draft, target, true), BUFFER);
    }

    /**
     * Begins a file.
     *
     * @param file the file, whose folder is made if it is not there
     * @param replace whether a file that is there may be replaced
     * @param inputs the files that the run reads
     * @return the file, to be closed
     * @throws FileAlreadyExistsException if there is one that may not be replaced
     * @throws InputAtRiskException if a file to read would be replaced
     * @throws IOException if it can't be written
     */
    public static OutputFile open(Path file, boolean replace, Collection<Path> inputs) throws IOException {
        check(file, replace, inputs);
        Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent(), "the root is no file");
        List<Path> made = OwnerOnly.newDirectories(parent);
        TemporaryFolder folder = TemporaryFolder.in(parent.toRealPath(), PREFIX);
        try {
            Path target = parent.toRealPath().resolve(file.getFileName());
            return new OutputFile(target, replace, made, folder);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /**
     * Checks that a file can be begun, without beginning it.
     *
     * @param file the file
     * @param replace whether a file that is there may be replaced
     * @param inputs the files that the run reads
     * @throws FileAlreadyExistsException if there is one that may not be replaced
     * @throws InputAtRiskException if a file to read would be replaced
     * @throws IOException if something else is there
     */
    public static void check(Path file, boolean replace, Collection<Path> inputs) throws IOException {
        new FilesToRead(inputs).checkIsNone(file);
        if (Disk.isThere(file)) {
            if (!replace) {
                throw new FileAlreadyExistsException(file.toString(), null, "it exists already");
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileSystemException(file.toString(), null, "it is a link or no file, and is not replaced");
            }
        }
    }

    /**
     * Gets what writes to the file.
     *
     * @return the stream, which is closed with the file
     */
    public OutputStream stream() {
        return out;
    }

    /**
     * Puts the file into place, complete.
     *
     * @throws IOException if that fails; what was there is there still
     */
    public void publish() throws IOException {
        out.close();
        check(target, replace, List.of());
        if (replace) {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(draft, target);
        }
        published = true;
        Disk.forceFolder(Objects.requireNonNull(target.getParent(), "it is in a folder"));
    }

    /** Ends it; what is not published leaves no file. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            if (published) {
                throw e;
            } // else it is removed
        } finally {
            folder.close();
        }
        if (!published) {
            for (Path each : made) {
                OwnFiles.removeIfEmpty(each);
            }
        }
    }
}
