package org.recordclearance.examples.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts what one thread determined: JMH reports it per second, beside the people. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Tally {

    /** The convictions determined. */
    public long determinations;

    /** Creates a tally of nothing, which JMH does. */
    public Tally() {}
}
