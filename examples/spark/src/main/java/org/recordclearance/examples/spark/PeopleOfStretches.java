package org.recordclearance.examples.spark;

import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.recordclearance.doj.bulk.BulkLine;
import org.recordclearance.doj.bulk.IncompleteRecords;
import org.recordclearance.doj.bulk.LineReader;
import org.recordclearance.doj.bulk.NotABulkFileException;

/** Brings the rows of each person together, wherever they stand, and has the people reviewed. */
final class PeopleOfStretches {

    /** What travels of a line: whose it is, where it stands, and its bytes, which are read again. */
    private static final StructType COLUMNS = new StructType()
            .add("person", DataTypes.LongType, false)
            .add("file", DataTypes.IntegerType, false)
            .add("offset", DataTypes.LongType, false)
            .add("line", DataTypes.BinaryType, false);

    private PeopleOfStretches() {}

    /**
     * Reviews everybody.
     *
     * @param session the cluster
     * @param hadoop how files are found
     * @param files what is known of the files
     * @param policy the policy
     * @param parts into how many parts people are divided
     * @return the rows of {@link ReviewedPartition}
     */
    static Dataset<Row> reviewed(
            SparkSession session,
            Broadcast<SerializableConfiguration> hadoop,
            SurveyedFiles files,
            NamedPolicy policy,
            int parts) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        List<FileStretch> stretches = files.stretches();
        JavaRDD<Row> lines = spark.parallelize(stretches, stretches.size())
                .flatMap(stretch -> rows(stretch.lines(hadoop.value().value())).iterator());
        Broadcast<Shared> shared =
                spark.broadcast(new Shared(policy, files.incomplete(), List.copyOf(files.readers())));
        MapPartitionsFunction<Row, Row> review = rows -> new ReviewedPartition(
                lines(rows, shared.value().byNumber()),
                shared.value().policy(),
                shared.value().incomplete());
        return session.createDataFrame(lines, COLUMNS)
                .repartition(parts, functions.col("person"))
                .sortWithinPartitions("person", "file", "offset")
                .mapPartitions(review, Encoders.row(ReviewedPartition.COLUMNS));
    }

    private static Stream<Row> rows(Iterator<BulkLine> lines) {
        Iterable<BulkLine> all = () -> lines;
        return StreamSupport.stream(all.spliterator(), false)
                .filter(BulkLine::isRow)
                .map(line -> RowFactory.create(line.person(), line.file(), line.offset(), line.bytes()));
    }

    private static Iterator<BulkLine> lines(Iterator<Row> rows, Map<Integer, LineReader> readers) {
        Iterable<Row> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false)
                .map(row -> {
                    try {
                        return readers.get(row.getInt(1)).read(row.getLong(2), row.<byte[]>getAs(3));
                    } catch (NotABulkFileException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .iterator();
    }

    /**
     * What each part is sent once.
     *
     * @param policy the policy
     * @param incomplete whose record is incomplete
     * @param readers the readers of the files
     */
    private record Shared(NamedPolicy policy, IncompleteRecords incomplete, List<LineReader> readers)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        Map<Integer, LineReader> byNumber() {
            Map<Integer, LineReader> byNumber = new TreeMap<>();
            readers.forEach(reader -> byNumber.put(reader.file(), reader));
            return byNumber;
        }
    }
}
