package org.recordclearance.doj.bulk.review;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.CsvCells;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.ColumnOrder;
import org.recordclearance.doj.output.OutputFolder;
import org.recordclearance.doj.output.OwnerOnly;

/** The result files of one input file while they are written, and how many rows went where. For one thread. */
final class FileResults implements Closeable {

    private final String input;
    private final List<Path> files;
    private final Path rejectedFile;
    private final Path differencesFile;
    private final List<OutputStream> outputs;
    private final String added;
    private @Nullable ColumnOrder order;
    private @Nullable OutputStream rejectedOutput;
    private @Nullable OutputStream differencesOutput;
    private long lines;
    private long read;
    private long written;
    private long rejected;

    /**
     * Begins the result files.
     *
     * @param input the input file, as it was given
     * @param staging where to write them
     * @param suffix what their names have at the end, such as {@code _2}
     * @param plan what the columns are
     */
    FileResults(String input, OutputFolder staging, String suffix, Plan plan) throws IOException {
        this.input = input;
        this.files = List.of(
                staging.resolve("All_Results" + suffix + ".csv"),
                staging.resolve("All_Results_Condensed" + suffix + ".csv"),
                staging.resolve(plan.layout().determinedRowsFile() + suffix + ".csv"));
        this.rejectedFile = staging.resolve("rejected" + suffix);
        this.differencesFile = staging.resolve("differences" + suffix);
        this.outputs = List.of(
                OwnerOnly.newForcedFile(files.get(0)),
                OwnerOnly.newForcedFile(files.get(1)),
                OwnerOnly.newForcedFile(files.get(2)));
        this.added =
                plan.headers().stream().map(header -> "," + CsvCells.of(header)).collect(Collectors.joining()) + "\n";
    }

    /** Writes the headers, which name the columns of the input as its own header does. */
    private void begin(ColumnOrder columns) throws IOException {
        order = columns;
        ByteBuilder condensed = new ByteBuilder();
        for (BulkColumn column : Plan.CONDENSED) {
            if (condensed.size() > 0) {
                condensed.append((byte) ',');
            }
            condensed.append(columns.name(column));
        }
        for (int i = 0; i < outputs.size(); i++) {
            outputs.get(i).write(i == 1 ? condensed.toByteArray() : columns.header());
            outputs.get(i).write(added.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes what came of the next chunk. */
    void write(ReviewedChunk chunk) throws IOException {
        if (order == null) {
            begin(chunk.order);
        }
        chunk.all.drainTo(outputs.get(0));
        chunk.condensed.drainTo(outputs.get(1));
        chunk.determined.drainTo(outputs.get(2));
        for (ReviewedChunk.Rejected row : chunk.rejected) {
            if (rejectedOutput == null) {
                rejectedOutput = OwnerOnly.newBufferedFile(rejectedFile);
            }
            rejectedOutput.write(place(row.line()));
            rejectedOutput.write(("," + CsvCells.of(row.rejection().words()) + ",").getBytes(StandardCharsets.UTF_8));
            rejectedOutput.write(quoted(row.row()));
            rejectedOutput.write('\n');
        }
        for (ReviewedChunk.Difference difference : chunk.differences) {
            if (differencesOutput == null) {
                differencesOutput = OwnerOnly.newBufferedFile(differencesFile);
            }
            differencesOutput.write(place(difference.line()));
            differencesOutput.write(difference.cells());
            differencesOutput.write('\n');
        }
        lines += chunk.lines;
        read += chunk.rows;
        written += chunk.written;
        rejected += chunk.rejected.size();
    }

    private byte[] place(int lineOfChunk) {
        return (CsvCells.of(input) + "," + (lines + lineOfChunk)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] quoted(byte[] row) {
        ByteBuilder sink = new ByteBuilder();
        sink.append((byte) '"');
        if (CsvCells.isFormula(new String(row, StandardCharsets.ISO_8859_1))) {
            sink.append((byte) '\'');
        }
        for (byte b : row) {
            if (b == '"') {
                sink.append(b);
            }
            sink.append(b);
        }
        sink.append((byte) '"');
        return sink.toByteArray();
    }

    /** Ends the files, and checks that every row that was read is in one of them. */
    void end() throws IOException {
        close();
        if (read != written + rejected) {
            throw new IllegalStateException(
                    "rows were lost: " + read + " read, " + written + " written, " + rejected + " rejected");
        }
    }

    /** Removes the files of an input that turned out to be none. */
    void delete() throws IOException {
        close();
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(rejectedFile);
        Files.deleteIfExists(differencesFile);
    }

    /** The rejected rows, where there are any. */
    Path rejectedFile() {
        return rejectedFile;
    }

    /** The lines of the comparison, where there are any. */
    Path differencesFile() {
        return differencesFile;
    }

    /** Checks if the input has a header. */
    boolean hasHeader() {
        return order != null && order.isStated();
    }

    long read() {
        return read;
    }

    long written() {
        return written;
    }

    long rejected() {
        return rejected;
    }

    @Override
    public void close() throws IOException {
        for (OutputStream output : outputs) {
            output.close();
        }
        if (rejectedOutput != null) {
            rejectedOutput.close();
        }
        if (differencesOutput != null) {
            differencesOutput.close();
        }
    }
}
