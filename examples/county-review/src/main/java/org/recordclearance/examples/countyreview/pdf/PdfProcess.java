package org.recordclearance.examples.countyreview.pdf;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.recordclearance.doj.text.SheetLimits;

/** A process that reads PDFs, one after another, until one takes more than it may. For one thread at a time. */
final class PdfProcess implements Closeable {

    /** What the process itself may take beside what it reads: its other threads clean up and compile. */
    private static final Duration OF_ITS_OWN = Duration.ofSeconds(2);

    /** A process may have to wait for a processor, but not for ever. */
    private static final int MOST_WAITING = 20;

    private static final long MILLIS_BETWEEN_LOOKS = 50;

    /** With which a JVM ends when the user interrupts the program: all processes of a terminal are interrupted together. */
    private static final int INTERRUPTED = 130;

    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private final SheetLimits limits;
    private final ExecutorService talk = Executors.newSingleThreadExecutor(PdfProcess::thread);
    private volatile boolean isFit = true;

    private PdfProcess(Process process, SheetLimits limits) {
        this.process = process;
        this.limits = limits;
        this.questions = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "record-clearance-pdf");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins one.
     *
     * @return the process, or empty if none can be begun here
     * @throws InterruptedIOException if the thread is interrupted
     */
    static Optional<PdfProcess> begin(SheetLimits limits) throws IOException {
        PdfProcess begun;
        try {
            begun = new PdfProcess(PdfCommand.start(limits), limits);
        } catch (IOException e) {
            return Optional.empty();
        }
        try {
            if (begun.within(begun.answers::readInt) == PdfProgram.READY) {
                return Optional.of(begun);
            }
        } catch (InterruptedIOException e) {
            begun.close();
            throw e;
        } catch (IOException e) {
            // it ended
        }
        begun.close();
        return Optional.empty();
    }

    /** Checks if it can read another one. */
    boolean isFit() {
        return isFit && process.isAlive();
    }

    /**
     * Reads a PDF.
     *
     * @throws IOException if it can't be read, or takes too much
     */
    String text(byte[] pdf) throws IOException {
        Answer answer = within(() -> ask(pdf));
        if (answer.kind == PdfProgram.TEXT) {
            return answer.words;
        }
        isFit &= answer.kind == PdfProgram.REFUSED;
        throw new IOException(answer.words);
    }

    private Answer ask(byte[] pdf) throws IOException {
        questions.writeInt(pdf.length);
        questions.write(pdf);
        questions.flush();
        byte kind = answers.readByte();
        int length = answers.readInt();
        if (length < 0 || length > PdfTexts.MOST_BYTES_OF_TEXT) {
            throw new IOException("no answer");
        }
        return new Answer(kind, new String(answers.readNBytes(length), StandardCharsets.UTF_8));
    }

    /** Waits until something is done, while the process does not take too much. */
    private <T> T within(Callable<T> work) throws IOException {
        Duration most = Duration.ofSeconds(limits.seconds()).plus(OF_ITS_OWN);
        Duration began = processorTime();
        long beganAt = System.nanoTime();
        Future<T> done = talk.submit(work);
        while (true) {
            try {
                if (Thread.interrupted()) {
                    throw new InterruptedException(
                            "interrupted"); // what is done already is given to interrupted threads too
                }
                return done.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                boolean isOver = processorTime().minus(began).compareTo(most) > 0
                        || System.nanoTime() - beganAt > most.toNanos() * MOST_WAITING;
                if (isOver) {
                    close();
                    throw new IOException("it is not read, as it has to be read for more than " + limits.seconds()
                            + " seconds, which no rap sheet has");
                }
            } catch (ExecutionException e) {
                close();
                throw ended();
            } catch (InterruptedException e) {
                close();
                throw (IOException) new InterruptedIOException("interrupted").initCause(e);
            }
        }
    }

    private Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private IOException ended() {
        try {
            boolean isInterrupted = process.waitFor() == INTERRUPTED;
            return isInterrupted
                    ? new InterruptedIOException("interrupted")
                    : new IOException("it is not read, as the process that should read it ended");
        } catch (InterruptedException e) {
            return (IOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }

    /** Ends it, whatever it does. */
    @Override
    public void close() {
        isFit = false;
        process.destroyForcibly();
        talk.shutdownNow();
    }

    /** What the process says: a text, or why there is none. */
    private record Answer(byte kind, String words) {

        /** Shows nothing of the record. */
        @Override
        public String toString() {
            return "Answer[]";
        }
    }
}
