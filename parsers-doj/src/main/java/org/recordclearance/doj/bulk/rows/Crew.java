package org.recordclearance.doj.bulk.rows;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Those who work on chunks, one for each thread that has something to do. They keep what they have from one piece of work to the next.
 * Safe for use by several threads.
 *
 * @param <M> a member
 */
public final class Crew<M> {

    private final Supplier<? extends M> further;
    private final Queue<M> idle = new ConcurrentLinkedQueue<>();

    /**
     * Creates a crew of nobody.
     *
     * @param further gives a further member where all have something to do
     */
    public Crew(Supplier<? extends M> further) {
        this.further = further;
    }

    /** Goes over all members, once nobody has anything to do any more. */
    public void forEach(Consumer<? super M> task) {
        idle.forEach(task);
    }

    /**
     * Has a member do something. One who fails is not asked again.
     *
     * @param task what to do
     * @param <T> what comes of it
     * @return what came of it
     */
    public <T> T have(Function<? super M, ? extends T> task) {
        M rested = idle.poll();
        M member = rested == null ? further.get() : rested;
        T done = task.apply(member);
        idle.add(member);
        return done;
    }
}
