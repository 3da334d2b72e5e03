package org.recordclearance.examples.countyreview.quality;

import java.util.HashMap;
import java.util.Map;
import org.recordclearance.eligibility.MissingFact;

/** What there is to know of missing facts, which come again and again and are looked into once. For one thread. */
public final class MissingFacts {

    /** So many facts are remembered: their names hold sections as they are written. */
    private static final int MOST = 10_000;

    /**
     * What there is to know of a fact.
     *
     * @param kind what it is, without what the record says of a charge
     * @param request what to ask the DOJ for, empty if nothing that it has would settle the fact
     */
    public record Known(String kind, String request) {

        private static Known of(MissingFact fact) {
            return new Known(
                    MissingKind.of(fact),
                    DojRequest.of(fact).map(DojRequest::what).orElse(""));
        }
    }

    private final Map<MissingFact, Known> known = new HashMap<>();

    /** Gets what there is to know of a fact. */
    public Known of(MissingFact fact) {
        if (known.size() == MOST) {
            known.clear();
        }
        return known.computeIfAbsent(fact, Known::of);
    }
}
