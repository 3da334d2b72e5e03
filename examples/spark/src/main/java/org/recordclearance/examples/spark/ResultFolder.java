package org.recordclearance.examples.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;
import org.recordclearance.doj.bulk.BulkLine;
import org.recordclearance.doj.bulk.LineReader;
import org.recordclearance.doj.bulk.PeopleReview;
import org.recordclearance.doj.bulk.ReviewCounts;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.json.FiguresJson;

/**
 * The results: Parquet of all rows by people, from which the CSV files are written in the order of the input, so that a header and the
 * parts of a file, one behind another, are the file that the application writes.
 */
final class ResultFolder {

    /** The rows of all people, as the cluster leaves them. */
    static final String PARQUET = "reviewed.parquet";

    private static final String REJECTED = "rejected_rows";

    private final SparkSession session;
    private final Configuration hadoop;
    private final Path folder;

    ResultFolder(SparkSession session, Configuration hadoop, String folder) throws IOException {
        this.session = session;
        this.hadoop = hadoop;
        this.folder = new Path(folder);
        if (files().exists(this.folder)) {
            throw new IOException(folder + " is there already");
        }
    }

    private FileSystem files() throws IOException {
        return folder.getFileSystem(hadoop);
    }

    /** Writes what came of the people; this is where they are reviewed. A part that is done again is written once. */
    void writeReviewed(Dataset<Row> reviewed) {
        reviewed.write().partitionBy("kind").parquet(path(PARQUET));
    }

    private String path(String name) {
        return new Path(folder, name).toString();
    }

    private Dataset<Row> reviewed(String kind) {
        return session.read()
                .schema(ReviewedPartition.COLUMNS)
                .parquet(path(PARQUET))
                .filter(functions.col("kind").equalTo(kind));
    }

    /** How many rows there are in the results. */
    long rows() {
        return reviewed(ReviewedPartition.RESULTS).count();
    }

    /** Puts together what the parts have counted. */
    void count(PeopleReview total) {
        for (Row row : reviewed(ReviewedPartition.COUNTS).select("line").collectAsList()) {
            total.add(ReviewCounts.of(row.<byte[]>getAs(0)));
        }
    }

    /** Writes the CSV files, each file of the input in a folder of its own. */
    void writeCsv(SurveyedFiles surveyed, PeopleReview layout, String determined) throws IOException {
        Dataset<Row> results = reviewed(ReviewedPartition.RESULTS);
        write(results, "line", "All_Results", surveyed);
        write(results.filter("determined"), "line", determined, surveyed);
        write(results, "condensed", "All_Results_Condensed", surveyed);
        for (LineReader file : surveyed.readers()) {
            writeHeader("All_Results", file, layout.header(file));
            writeHeader(determined, file, layout.header(file));
            writeHeader("All_Results_Condensed", file, layout.condensedHeader(file));
        }
    }

    /** Writes a column of rows as lines, in the order of the input: a part for each stretch of it. */
    private void write(Dataset<Row> results, String column, String name, SurveyedFiles surveyed) {
        results.repartitionById(surveyed.stretches().size(), stretch(surveyed.stretches()))
                .sortWithinPartitions("file", "offset")
                .select(
                        functions.col("file"),
                        functions.col(column).cast("string").as("text"))
                .write()
                .partitionBy("file")
                .text(path(name));
    }

    /** In which stretch a row stands: all but the last of a file are as long. */
    private static Column stretch(List<FileStretch> stretches) {
        long length = stretches.stream()
                .mapToLong(each -> each.to() - each.from())
                .max()
                .orElse(1);
        Column number = functions.lit(0);
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.get(i).from() == 0) {
                number = functions
                        .when(
                                functions
                                        .col("file")
                                        .equalTo(stretches.get(i).reader().file()),
                                functions
                                        .floor(functions.col("offset").divide(length))
                                        .plus(i))
                        .otherwise(number);
            }
        }
        return number.cast("int");
    }

    private void writeHeader(String name, LineReader file, byte[] header) throws IOException {
        write(new Path(new Path(folder, name), "file=" + file.file() + ".header.csv"), header);
    }

    private void write(Path file, byte[] line) throws IOException {
        try (OutputStream out = files().create(file, false)) {
            out.write(line);
            out.write('\n');
        }
    }

    /** Writes the rows that can't be placed, in the order of the input, each with the number of its line. */
    void writeRejected(SurveyedFiles surveyed, Broadcast<SerializableConfiguration> shared) throws IOException {
        List<Numbered> some = new ArrayList<>();
        IntStream.range(0, surveyed.stretches().size())
                .filter(surveyed::hasRejected)
                .forEach(i -> some.add(new Numbered(surveyed.stretches().get(i), surveyed.linesBefore(i))));
        if (some.isEmpty()) {
            return;
        }
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        session.createDataset(
                        spark.parallelize(some, some.size())
                                .flatMap(each ->
                                        each.rejected(shared.value().value()).iterator())
                                .rdd(),
                        Encoders.BINARY())
                .select(functions.col("value").cast("string"))
                .write()
                .text(path(REJECTED));
        write(new Path(folder, REJECTED + ".header.csv"), PeopleReview.rejectedHeader());
    }

    /**
     * A stretch, and how many lines of its file stand before it.
     *
     * @param stretch the stretch
     * @param linesBefore the lines
     */
    private record Numbered(FileStretch stretch, long linesBefore) implements Serializable {
        private static final long serialVersionUID = 1L;

        List<byte[]> rejected(Configuration hadoop) throws IOException {
            List<byte[]> rejected = new ArrayList<>();
            long[] number = {linesBefore};
            stretch.lines(hadoop).forEachRemaining(line -> {
                number[0]++;
                addRejected(line, number[0], rejected);
            });
            return rejected;
        }

        private static void addRejected(BulkLine line, long number, List<byte[]> rejected) {
            if (line.rejection().isPresent()) {
                rejected.add(PeopleReview.rejectedLine(line, number));
            }
        }
    }

    /** Writes the figures, last: where they are, the results are complete. */
    void writeSummary(Figure.Group figures) throws IOException {
        write(
                new Path(folder, "summary.json"),
                FiguresJson.writeIndented(figures).getBytes(StandardCharsets.UTF_8));
    }
}
