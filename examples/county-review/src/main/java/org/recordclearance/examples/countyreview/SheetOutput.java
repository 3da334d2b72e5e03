package org.recordclearance.examples.countyreview;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where lines go: to standard output, or to a file that only its owner can read and that appears under its name when it is
 * complete.
 */
final class SheetOutput implements Closeable {

    private final Writer writer;
    private final @Nullable Path file;
    private final @Nullable Path draft;
    private final boolean replaces;

    private SheetOutput(Writer writer, @Nullable Path file, @Nullable Path draft, boolean replaces) {
        this.writer = writer;
        this.file = file;
        this.draft = draft;
        this.replaces = replaces;
    }

    static SheetOutput to(PrintWriter standardOutput) {
        return new SheetOutput(standardOutput, null, null, false);
    }

    /**
     * Begins a file.
     *
     * @throws UsageException if it is there already and is not to be replaced, or can't be one
     */
    static SheetOutput to(Path file, boolean replaces) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw new UsageException("--output " + file + " is a folder");
        }
        checkFree(file, replaces);
        if (Files.isRegularFile(folder)) {
            throw new UsageException(folder + " is not a folder");
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".rap-sheets", ".part");
        return new SheetOutput(Files.newBufferedWriter(draft), file, draft, replaces);
    }

    /** Checks that a file is not there, unless it is to be replaced. */
    static void checkFree(Path file, boolean replaces) {
        if (Files.exists(file) && !replaces) {
            throw new UsageException(file + " exists already; --overwrite replaces it");
        }
    }

    /**
     * Writes lines.
     *
     * @throws IOException if they can't be written, as when nobody reads standard output any more
     */
    void write(String lines) throws IOException {
        writer.write(lines);
        if (writer instanceof PrintWriter printer && printer.checkError()) {
            throw new IOException("standard output can't be written to");
        }
    }

    /** Says that all is written, so that a file gets its name. */
    void complete() throws IOException {
        if (file == null) {
            writer.flush();
            return;
        }
        writer.close();
        Path written = Objects.requireNonNull(draft);
        if (replaces) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(written, file);
        }
    }

    /** Ends it; what is not complete leaves no file. */
    @Override
    public void close() throws IOException {
        if (draft != null) {
            try {
                writer.close();
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }
}
