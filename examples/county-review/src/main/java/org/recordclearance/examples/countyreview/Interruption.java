package org.recordclearance.examples.countyreview;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Lets a command clean up when somebody ends the program, as by Ctrl-C: its thread is interrupted, and the program waits
 * until it is done, but not for long. The exit status is that of the signal.
 */
final class Interruption {

    private static final long MOST_SECONDS_TO_WAIT = 10;

    private final Thread command = Thread.currentThread();
    private final CountDownLatch done = new CountDownLatch(1);

    private Interruption() {}

    /** Runs a command and gives its exit status. */
    static int letCleanUp(IntSupplier command) {
        Interruption interruption = new Interruption();
        Thread hook = new Thread(interruption::interruptAndWait, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return command.getAsInt();
        } finally {
            interruption.done.countDown();
            remove(hook);
        }
    }

    private void interruptAndWait() {
        command.interrupt();
        try {
            done.await(MOST_SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending already, and the hook runs
        }
    }
}
