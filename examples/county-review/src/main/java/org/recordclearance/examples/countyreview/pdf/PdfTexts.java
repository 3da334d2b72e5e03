package org.recordclearance.examples.countyreview.pdf;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.recordclearance.doj.text.RapSheetPdf;
import org.recordclearance.doj.text.SheetLimits;

/**
 * Gets the text of PDFs, each in a process of its own for the time: one that takes more than it may is ended with its process,
 * whatever it makes a reader of PDFs do. A process reads one PDF after another, and there are as many as threads that ask at
 * a time; none is begun before there is a PDF. Where no process can be begun, as in an image of Java without its command, a
 * PDF is read in this one, within the limits that reading it checks by itself. For use by several threads.
 */
public final class PdfTexts implements Closeable {

    /** Of a text: two thousand pages of three thousand letters, as no rap sheet has. */
    public static final int MOST_BYTES_OF_TEXT = 6_000_000;

    private final SheetLimits limits;
    private final Queue<PdfProcess> idle = new ConcurrentLinkedQueue<>();
    private final Set<PdfProcess> all = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;
    private volatile boolean isWithoutProcesses;

    /** Begins with what reading each may take. */
    public PdfTexts(SheetLimits limits) {
        this.limits = limits;
    }

    /**
     * Gets the text of a PDF, as {@link RapSheetPdf#text(java.io.InputStream)} does.
     *
     * @param pdf its bytes
     * @return its text
     * @throws java.io.InterruptedIOException if the thread, or the process, is interrupted
     * @throws IOException if it is none that can be read, or goes beyond a limit, which the message names
     */
    public String text(byte[] pdf) throws IOException {
        Optional<PdfProcess> process = isWithoutProcesses ? Optional.empty() : process();
        return process.isPresent() ? text(pdf, process.get()) : textHere(pdf);
    }

    private Optional<PdfProcess> process() throws IOException {
        for (PdfProcess next = idle.poll(); next != null; next = idle.poll()) {
            if (next.isFit()) {
                return Optional.of(next);
            }
            end(next);
        }
        Optional<PdfProcess> begun = PdfProcess.begin(limits);
        begun.ifPresent(all::add);
        isWithoutProcesses |= begun.isEmpty();
        return begun;
    }

    private String text(byte[] pdf, PdfProcess process) throws IOException {
        try {
            return process.text(pdf);
        } finally {
            if (process.isFit() && !isClosed) {
                idle.add(process);
            } else {
                end(process);
            }
        }
    }

    private void end(PdfProcess process) {
        all.remove(process);
        process.close();
    }

    private String textHere(byte[] pdf) throws IOException {
        PdfReading.prepare();
        return RapSheetPdf.text(new ByteArrayInputStream(pdf), limits);
    }

    /** Ends all processes. */
    @Override
    public void close() {
        isClosed = true;
        all.forEach(PdfProcess::close);
    }
}
