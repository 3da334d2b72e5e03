package org.recordclearance.examples.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.IncompleteRecords;
import org.recordclearance.doj.bulk.LineReader;
import org.recordclearance.doj.bulk.LineSurvey;
import org.recordclearance.doj.bulk.NotABulkFileException;

/**
 * What is known of all files after a first look: which stretches they have, how many lines are before each, whose record is incomplete,
 * and which files are none.
 */
final class SurveyedFiles {

    /**
     * What a task has found in a stretch.
     *
     * @param survey the survey, of no line where the file is refused
     * @param refusal why it is refused, or null
     */
    private record Found(LineSurvey survey, @Nullable String refusal) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    private final List<LineReader> readers = new ArrayList<>();
    private final List<FileStretch> stretches = new ArrayList<>();
    private final List<LineSurvey> surveys = new ArrayList<>();
    private final Map<String, String> failed = new LinkedHashMap<>();
    private final IncompleteRecords incomplete;

    private SurveyedFiles(
            JavaSparkContext spark,
            Broadcast<SerializableConfiguration> hadoop,
            List<String> files,
            long bytesOfStretch)
            throws IOException {
        List<FileStretch> all = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            open(file, files.get(file), hadoop.value().value(), bytesOfStretch, all);
        }
        List<Found> found = all.isEmpty()
                ? List.of()
                : spark.parallelize(all, all.size())
                        .map(stretch -> survey(stretch, hadoop.value().value()))
                        .collect();
        keep(all, found);
        incomplete = IncompleteRecords.of(surveys);
        dropFilesWithoutRows();
        if (stretches.isEmpty()) {
            throw new IOException("no file can be read: " + failed);
        }
    }

    /**
     * Looks over files.
     *
     * @param spark the cluster
     * @param hadoop how files are found
     * @param files the files, in order
     * @param bytesOfStretch about how many bytes a task reads
     */
    static SurveyedFiles of(
            JavaSparkContext spark,
            Broadcast<SerializableConfiguration> hadoop,
            List<String> files,
            long bytesOfStretch)
            throws IOException {
        return new SurveyedFiles(spark, hadoop, files, bytesOfStretch);
    }

    private void open(int file, String name, Configuration hadoop, long bytes, List<FileStretch> all) {
        Path path = new Path(name);
        try {
            FileStatus status = path.getFileSystem(hadoop).getFileStatus(path);
            LineReader reader;
            try (FSDataInputStream start = path.getFileSystem(hadoop).open(path)) {
                reader = LineReader.of(file, name, start);
            }
            readers.add(reader);
            for (long from = 0; from < status.getLen(); from += bytes) {
                all.add(new FileStretch(reader, name, from, Math.min(status.getLen(), from + bytes)));
            }
        } catch (NotABulkFileException e) {
            failed.put(name, e.getMessage());
        } catch (IOException e) {
            failed.put(name, "it can't be read");
        }
    }

    private static Found survey(FileStretch stretch, Configuration hadoop) throws IOException {
        try {
            return new Found(LineSurvey.of(stretch.lines(hadoop)), null);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NotABulkFileException refused) {
                return new Found(new LineSurvey(), refused.getMessage());
            }
            throw e.getCause();
        }
    }

    /** Leaves out files that are refused, whose rejected rows mark nobody. */
    private void keep(List<FileStretch> all, List<Found> found) {
        for (int i = 0; i < all.size(); i++) {
            String refusal = found.get(i).refusal();
            if (refusal != null) {
                failed.putIfAbsent(all.get(i).path(), refusal);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            if (!failed.containsKey(all.get(i).path())) {
                stretches.add(all.get(i));
                surveys.add(found.get(i).survey());
            }
        }
    }

    /** Such a file is no bulk file, though what was rejected in it may be somebody's beside it. */
    private void dropFilesWithoutRows() {
        Map<String, Long> rows = new TreeMap<>();
        for (int i = 0; i < stretches.size(); i++) {
            rows.merge(stretches.get(i).path(), surveys.get(i).rows(), Long::sum);
        }
        for (LineReader reader : readers) {
            if (rows.getOrDefault(reader.name(), 0L) == 0) {
                failed.putIfAbsent(reader.name(), "it is not a DOJ bulk file: no row of it can be read");
            }
        }
        for (int i = stretches.size() - 1; i >= 0; i--) {
            if (failed.containsKey(stretches.get(i).path())) {
                stretches.remove(i);
                surveys.remove(i);
            }
        }
    }

    /** The stretches of the files that can be read, in order. */
    List<FileStretch> stretches() {
        return stretches;
    }

    /** The files that can be read. */
    List<LineReader> readers() {
        return readers.stream()
                .filter(reader -> !failed.containsKey(reader.name()))
                .toList();
    }

    /** How many lines of its file stand before a stretch. */
    long linesBefore(int stretch) {
        long lines = 0;
        int file = stretches.get(stretch).reader().file();
        for (int i = 0; i < stretch; i++) {
            lines += stretches.get(i).reader().file() == file ? surveys.get(i).lines() : 0;
        }
        return lines;
    }

    /** Checks if a row of a stretch is rejected. */
    boolean hasRejected(int stretch) {
        return surveys.get(stretch).rejected() > 0;
    }

    long rows() {
        return surveys.stream().mapToLong(LineSurvey::rows).sum();
    }

    long rejected() {
        return surveys.stream().mapToLong(LineSurvey::rejected).sum();
    }

    /** Whose record is incomplete. */
    IncompleteRecords incomplete() {
        return incomplete;
    }

    /** The files that can't be read, and why. */
    Map<String, String> failed() {
        return failed;
    }
}
