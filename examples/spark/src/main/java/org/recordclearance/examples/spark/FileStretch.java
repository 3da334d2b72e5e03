package org.recordclearance.examples.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.recordclearance.doj.bulk.BulkLine;
import org.recordclearance.doj.bulk.LineReader;

/**
 * A stretch of a file, which a task reads: the physical lines that begin in it.
 *
 * @param reader reads the lines of the file
 * @param path where the file is, on whatever file system Hadoop knows
 * @param from where the stretch begins
 * @param to where it ends
 */
record FileStretch(LineReader reader, String path, long from, long to) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Reads the lines; the file is closed when the task ends. */
    Iterator<BulkLine> lines(Configuration hadoop) throws IOException {
        Path file = new Path(path);
        FSDataInputStream in = file.getFileSystem(hadoop).open(file);
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) ended -> close(in));
        }
        in.seek(Math.max(0, from - 1));
        return reader.lines(in, from, to);
    }

    private static void close(FSDataInputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            // all was read that was wanted
        }
    }
}
