package org.recordclearance.doj.bulk.review;

import com.google.common.io.Closer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.ColumnOrder;
import org.recordclearance.doj.bulk.rows.OrderedPool;
import org.recordclearance.doj.output.OwnerOnly;
import org.recordclearance.doj.output.PlacedOutput;

/** The result files of one input file while they are written, and how many rows went where. For one thread, but for the writing of rows. */
final class FileResults implements Closeable {

    private final String input;
    private final SummedResults results;
    private final List<String> names;
    private final Path rejectedFile;
    private final Path differencesFile;
    private final List<PlacedOutput> outputs;
    private final Plan plan;
    private @Nullable ColumnOrder order;
    private @Nullable OutputStream rejectedOutput;
    private @Nullable OutputStream differencesOutput;
    private long lines;
    private long read;
    private long written;
    private final Map<String, Long> rejectedByReason = new TreeMap<>();

    /**
     * Begins the result files.
     *
     * @param input the input file, as it was given
     * @param results takes them
     * @param suffix what their names have at the end, such as {@code _2}
     * @param plan what the columns are
     */
    FileResults(String input, SummedResults results, String suffix, Plan plan) throws IOException {
        this.input = input;
        this.results = results;
        this.names = List.of(
                "All_Results" + suffix + ".csv",
                "All_Results_Condensed" + suffix + ".csv",
                plan.layout().determinedRowsFile() + suffix + ".csv");
        this.rejectedFile = results.part("rejected" + suffix);
        this.differencesFile = results.part("differences" + suffix);
        this.outputs = List.of(
                results.newRows(names.get(0), "all rows"),
                results.newRows(names.get(1), "all rows, condensed"),
                results.newRows(names.get(2), "determined rows"));
        this.plan = plan;
    }

    /** Writes the headers, which name the columns of the input as its own header does. */
    private void begin(ColumnOrder columns) throws IOException {
        order = columns;
        for (int i = 0; i < outputs.size(); i++) {
            outputs.get(i).append(i == 1 ? plan.condensedHeader(columns) : plan.header(columns));
            outputs.get(i).append(new byte[] {'\n'});
        }
    }

    /**
     * Takes what came of the next chunk: its rows have their places in the files then.
     *
     * @return what writes its rows there, which any thread may do
     */
    OrderedPool.Rest take(ReviewedChunk chunk) throws IOException {
        if (order == null) {
            begin(chunk.order);
        }
        long all = place(outputs.get(0), chunk.all);
        long condensed = place(outputs.get(1), chunk.condensed);
        long determined = place(outputs.get(2), chunk.determined);
        for (ReviewedChunk.Rejected row : chunk.rejected) {
            String reason = row.rejection().words();
            rejectedByReason.merge(reason, 1L, Long::sum);
            if (rejectedOutput == null) {
                rejectedOutput = OwnerOnly.newBufferedFile(rejectedFile);
            }
            rejectedOutput.write(RejectedCells.of(input, lines + row.line(), reason, row.row()));
            rejectedOutput.write('\n');
        }
        for (ReviewedChunk.Difference difference : chunk.differences) {
            if (differencesOutput == null) {
                differencesOutput = OwnerOnly.newBufferedFile(differencesFile);
            }
            differencesOutput.write(RejectedCells.place(input, lines + difference.line()));
            differencesOutput.write(difference.cells());
            differencesOutput.write('\n');
        }
        lines += chunk.lines;
        read += chunk.rows;
        written += chunk.written;
        return () -> {
            write(outputs.get(0), chunk.all, all);
            write(outputs.get(1), chunk.condensed, condensed);
            write(outputs.get(2), chunk.determined, determined);
        };
    }

    /** Takes the next place for rows. */
    private static long place(PlacedOutput output, ByteBuilder rows) throws IOException {
        long place = output.end();
        rows.forEach((bytes, length, before) -> output.take(bytes, 0, length));
        return place;
    }

    private static void write(PlacedOutput output, ByteBuilder rows, long place) throws IOException {
        rows.forEach((bytes, length, before) -> output.write(bytes, 0, length, place + before));
    }

    /** Ends the files, and checks that every row that was read is in one of them. */
    void end() throws IOException {
        close();
        long rejected = rejected();
        if (read != written + rejected) {
            throw new IllegalStateException(
                    "rows were lost: " + read + " read, " + written + " written, " + rejected + " rejected");
        }
    }

    /** Removes the files of an input that turned out to be none. */
    void delete() throws IOException {
        close();
        for (String name : names) {
            results.delete(name);
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
        return rejectedByReason.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many rows were rejected for each reason that there was. */
    Map<String, Long> rejectedByReason() {
        return rejectedByReason;
    }

    @Override
    public void close() throws IOException {
        try (Closer all = Closer.create()) {
            outputs.forEach(all::register);
            all.register(rejectedOutput);
            all.register(differencesOutput);
        }
    }
}
