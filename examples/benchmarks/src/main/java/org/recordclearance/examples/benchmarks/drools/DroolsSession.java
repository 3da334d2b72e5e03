package org.recordclearance.examples.benchmarks.drools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A session of Drools that is kept from record to record, which is faster than one for each: the facts of a record go in,
 * the rules fire, the facts go out. For use by one thread.
 */
public final class DroolsSession implements AutoCloseable {

    private final KieSession session;

    DroolsSession(KieSession session) {
        this.session = session;
    }

    /**
     * Decides all convictions of a record that the policy covers.
     *
     * @param facts the facts of the record
     * @param asOf the day for which eligibility is judged
     * @return the decisions, in the order in which they were made
     */
    public List<DroolsDecision> review(RecordFacts facts, LocalDate asOf) {
        DroolsDecisions decisions = new DroolsDecisions();
        session.setGlobal("asOf", asOf);
        session.setGlobal("decisions", decisions);
        List<FactHandle> inserted = new ArrayList<>(facts.all().size());
        for (Object fact : facts.all()) {
            inserted.add(session.insert(fact));
        }
        session.fireAllRules();
        inserted.forEach(session::delete);
        return decisions.all();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
