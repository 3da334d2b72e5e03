package org.recordclearance.doj.bulk;

/** Is told how far a {@link BulkReview} has come, by the thread that runs it. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Is told of progress. When the review finds that people are scattered over the files it begins again, and both numbers
     * change: the total counts each time that a byte is read.
     *
     * @param bytes how many bytes have been read
     * @param total how many bytes will be read in all
     */
    void onProgress(long bytes, long total);
}
