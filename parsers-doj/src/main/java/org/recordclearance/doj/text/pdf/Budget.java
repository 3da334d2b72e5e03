package org.recordclearance.doj.text.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What is left of what reading a PDF may take. For the thread that reads it. */
public final class Budget {

    /** Says which limit a PDF goes beyond. Unchecked, so that nothing in between takes it for damage and goes on. */
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded(String limit) {
            super("it is not read, as it has " + limit + ", which no rap sheet has");
        }
    }

    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final int BETWEEN_LOOKS = 256;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final int pages;
    private final long bytes;
    private final int nesting;
    private final int seconds;
    private final long began = time();
    private long used;
    private int depth;
    private int untilLook = BETWEEN_LOOKS;

    /**
     * Begins.
     *
     * @param pages how many pages
     * @param bytes how many bytes and letters
     * @param nesting how deep
     * @param seconds how much time of the processor
     */
    public Budget(int pages, long bytes, int nesting, int seconds) {
        this.pages = pages;
        this.bytes = bytes;
        this.nesting = nesting;
        this.seconds = seconds;
    }

    private long time() {
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : 0;
    }

    /** Checks how many pages there are. */
    public void pages(int number) {
        if (number > pages) {
            throw new Exceeded("more than " + pages + " pages");
        }
    }

    /** Uses bytes that were unpacked, or letters. */
    void use(long more) {
        used += more;
        if (used > bytes) {
            throw new Exceeded("more than " + bytes + " bytes when it is unpacked");
        }
    }

    /** Takes a step, of which some take longer than others. */
    public void step() {
        if (--untilLook == 0) {
            untilLook = BETWEEN_LOOKS;
            if (time() - began > seconds * NANOS_PER_SECOND) {
                throw new Exceeded("to be read for more than " + seconds + " seconds");
            }
        }
    }

    void enter() {
        if (++depth > nesting) {
            throw new Exceeded("parts within parts deeper than " + nesting);
        }
    }

    void leave() {
        depth--;
    }
}
