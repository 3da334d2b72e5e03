package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.text.SheetLimits;
import org.recordclearance.examples.countyreview.pdf.PdfTexts;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Puts out many rap sheets in the order of their files, with all processors at work. A few at a time are in memory, however
 * many there are. A file that can't be read is reported and does not keep the others back.
 */
final class SheetRun {

    /** Enough that no processor waits for another often. */
    private static final int AT_A_TIME = 32;

    /** Why a sheet is not read that another one may have left no memory for. */
    static final String NO_MEMORY = "it needs more memory than there is";

    /** Takes what comes of files, in order and on one thread. */
    interface Taker {

        /** Takes the lines that come of a file. */
        void lines(String lines) throws IOException;

        /** Takes why a file can't be read. */
        void failure(Path file, String reason);

        /** Is told how many files are done. */
        void done(int files);
    }

    private final SheetForm form;
    private final ReadingOptions reading;

    SheetRun(SheetForm form, ReadingOptions reading) {
        this.form = form;
        this.reading = reading;
    }

    /**
     * Puts out the rap sheets in files.
     *
     * @throws InterruptedIOException if the thread is interrupted
     * @throws IOException if the taker fails
     */
    void run(List<Path> files, Taker taker) throws IOException {
        taker.lines(form.heading());
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (PdfTexts pdfs = new PdfTexts(SheetLimits.standard())) {
            for (int from = 0; from < files.size(); from += AT_A_TIME) {
                int to = Math.min(files.size(), from + AT_A_TIME);
                for (Future<Read> each : workers.invokeAll(work(files.subList(from, to), pdfs))) {
                    Read read = each.get();
                    // it may have been another one that took the memory
                    (read.failure.equals(NO_MEMORY) ? read(read.file, pdfs) : read).giveTo(taker);
                }
                taker.done(to);
            }
        } catch (InterruptedException e) {
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedIOException interrupted) {
                throw interrupted;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a worker failed", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private List<Callable<Read>> work(List<Path> files, PdfTexts pdfs) {
        return files.stream()
                .<Callable<Read>>map(file -> () -> read(file, pdfs))
                .toList();
    }

    private Read read(Path file, PdfTexts pdfs) throws InterruptedIOException {
        try {
            StringBuilder lines = new StringBuilder();
            for (RapSheet sheet : SheetFile.read(file, reading, pdfs)) {
                lines.append(form.lines(file, sheet));
            }
            return new Read(file, lines.toString(), "");
        } catch (OutOfMemoryError e) {
            return new Read(file, "", NO_MEMORY);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            return new Read(file, "", ErrorLine.reason(e));
        }
    }

    /** What came of a file: lines, or why there are none. */
    private record Read(Path file, String lines, String failure) {

        void giveTo(Taker taker) throws IOException {
            if (failure.isEmpty()) {
                taker.lines(lines);
            } else {
                taker.failure(file, failure);
            }
        }
    }
}
