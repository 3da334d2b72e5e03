package org.recordclearance.examples.countyreview;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.output.OutputFile;

/**
 * Where lines go: to standard output, or to a file that only its owner can read and that appears under its name when it is
 * complete.
 */
final class SheetOutput implements Closeable {

    private final Writer writer;
    private final @Nullable OutputFile file;

    private SheetOutput(Writer writer, @Nullable OutputFile file) {
        this.writer = writer;
        this.file = file;
    }

    static SheetOutput to(PrintWriter standardOutput) {
        return new SheetOutput(standardOutput, null);
    }

    /**
     * Begins a file.
     *
     * @param path where it is to be
     * @param replaces whether it may be there already
     * @param inputs the files that are read
     * @throws UsageException if it is there already and is not to be replaced, or can't be one
     */
    static SheetOutput to(Path path, boolean replaces, Collection<Path> inputs) throws IOException {
        OutputFile file = RequestedFile.open(path, replaces, inputs);
        return new SheetOutput(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8), file);
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
        writer.flush();
        if (file != null) {
            file.publish();
        }
    }

    /** Ends it; what is not complete leaves no file. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
