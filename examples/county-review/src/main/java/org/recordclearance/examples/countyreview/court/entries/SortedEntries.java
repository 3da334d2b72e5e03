package org.recordclearance.examples.countyreview.court.entries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** All entries by court and case, as often as they are asked for. For one thread. */
public final class SortedEntries {

    private final EntrySpool spool;
    private final List<EntrySpool.Run> runs;
    private final List<CourtEntry> inMemory;

    SortedEntries(EntrySpool spool, List<EntrySpool.Run> runs, List<CourtEntry> inMemory) {
        this.spool = spool;
        this.runs = List.copyOf(runs);
        this.inMemory = List.copyOf(inMemory);
    }

    /** Takes entries one after another. */
    @FunctionalInterface
    public interface Taker {

        /** Takes the next one. */
        void take(CourtEntry entry) throws IOException;
    }

    /** Gives all entries, in order. */
    public void forEach(Taker taker) throws IOException {
        PriorityQueue<Source> sources = new PriorityQueue<>();
        add(sources, new Source(inMemory.iterator()));
        for (EntrySpool.Run run : runs) {
            add(sources, new Source(new RunReader(spool, run)));
        }
        try {
            while (!sources.isEmpty()) {
                Source first = sources.remove();
                taker.take(first.head());
                add(sources, first);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void add(PriorityQueue<Source> sources, Source source) {
        if (source.advance()) {
            sources.add(source);
        }
    }

    /** Sorted entries, of which the next one is looked at. */
    private static final class Source implements Comparable<Source> {
        private final Iterator<CourtEntry> rest;
        private @Nullable CourtEntry head;

        Source(Iterator<CourtEntry> rest) {
            this.rest = rest;
        }

        boolean advance() {
            head = rest.hasNext() ? rest.next() : null;
            return head != null;
        }

        CourtEntry head() {
            return Objects.requireNonNull(head, "there is one");
        }

        @Override
        public int compareTo(Source other) {
            return head().compareTo(other.head());
        }
    }
}
