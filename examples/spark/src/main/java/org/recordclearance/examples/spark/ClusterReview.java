package org.recordclearance.examples.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.recordclearance.doj.bulk.PeopleReview;
import org.recordclearance.eligibility.Figure;

/**
 * Reviews bulk files on a cluster, as {@code county-review review} does on one machine:
 *
 * <pre>{@code
 * spark-submit --class org.recordclearance.examples.spark.ClusterReview --jars ... record-clearance-spark.jar \
 *     --policy los-angeles --as-of 2026-01-01 --output hdfs:///out hdfs:///doj_1.csv hdfs:///doj_2.csv
 * }</pre>
 */
public final class ClusterReview {

    private ClusterReview() {}

    /**
     * Runs the program. Its options are those of {@code county-review review}: {@code --policy}, {@code --county}, {@code --options},
     * {@code --as-of}, {@code --output} and the files; {@code --stretch} is how many bytes a task reads.
     *
     * @param args the command line
     * @throws IOException if no file can be read, or the results can't be written
     */
    public static void main(String[] args) throws IOException {
        RequestedReview request = RequestedReview.of(args);
        try (SparkSession session = SparkSession.builder()
                .appName("county-review")
                .config("spark.hadoop.fs.permissions.umask-mode", "077") // for the owner alone
                .getOrCreate()) {
            run(session, request);
        }
    }

    /** Runs it on a cluster that is there. */
    static void run(SparkSession session, RequestedReview request) throws IOException {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Configuration configuration = spark.hadoopConfiguration();
        Broadcast<SerializableConfiguration> hadoop = spark.broadcast(new SerializableConfiguration(configuration));
        NamedPolicy policy = request.policy();
        PeopleReview total = policy.review(); // fails here where the policy can't be made
        ResultFolder results = new ResultFolder(session, configuration, request.output());
        SurveyedFiles surveyed = SurveyedFiles.of(spark, hadoop, request.files(), request.bytesOfStretch());
        int parts = surveyed.stretches().size() + 1;
        results.writeReviewed(PeopleOfStretches.reviewed(session, hadoop, surveyed, policy, parts));
        if (results.rows() != surveyed.rows()) {
            throw new IllegalStateException("rows were lost");
        }
        results.count(total);
        results.writeCsv(surveyed, total, policy.determinedRowsFile());
        results.writeRejected(surveyed, hadoop);
        results.writeSummary(figures(policy, surveyed, total));
    }

    private static Figure.Group figures(NamedPolicy policy, SurveyedFiles surveyed, PeopleReview total) {
        List<Figure> failed = new ArrayList<>();
        surveyed.failed()
                .forEach((file, reason) -> failed.add(
                        Figure.group().put("file", file).put("reason", reason).build()));
        long rows = surveyed.rows() + surveyed.rejected();
        return Figure.group()
                .put("asOf", policy.asOf().toString())
                .put("filesFailed", Figure.of(failed))
                .put("lineCount", rows)
                .put("rowsRead", rows)
                .put("rowsWritten", surveyed.rows())
                .put("rowsRejected", surveyed.rejected())
                .putAll(total.figures())
                .build();
    }
}
