package org.recordclearance.examples.automaticrelief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;

/**
 * What changed the sentence of a conviction later: an order of the court, such as a revocation, a modification or another
 * sentence, or a discharge from supervision.
 */
final class LaterOrders {

    /**
     * One order.
     *
     * @param disposition the order
     * @param certain whether it is for this conviction for certain; a record may enter one as a count by itself, in a cycle
     *     with several convictions
     */
    record Order(Disposition disposition, boolean certain) {

        boolean isRevocation() {
            return disposition.type() == DispositionType.PROBATION_REVOKED;
        }

        boolean isDischarge() {
            return LaterOrders.isDischarge(disposition);
        }

        boolean hasTerms() {
            return !disposition.sentence().terms().isEmpty();
        }
    }

    private static final Pattern DISCHARGED = Pattern.compile("^\\W*DISCHARGED\\b", Pattern.CASE_INSENSITIVE);

    private LaterOrders() {}

    /** Finds the orders that are, or may be, for a conviction. */
    static List<Order> of(Conviction conviction) {
        List<Order> orders = new ArrayList<>();
        Cycle cycle = conviction.cycle();
        CountPosition own = conviction.position();
        boolean only = convictions(cycle) == 1;
        for (int event = 0; event < cycle.events().size(); event++) {
            List<Count> counts = cycle.events().get(event).counts();
            for (int count = 0; count < counts.size(); count++) {
                boolean isOwn = event == own.event() && count == own.count();
                if (isOwn || counts.get(count).conviction().isEmpty()) {
                    add(orders, conviction, counts.get(count), isOwn, only);
                }
            }
        }
        return orders;
    }

    private static void add(List<Order> orders, Conviction conviction, Count count, boolean isOwn, boolean only) {
        for (Disposition each : count.dispositions()) {
            boolean hasTerms = isOwn && !each.sentence().terms().isEmpty();
            if (each != conviction.disposition() && (changesSentence(each) || hasTerms)) {
                orders.add(new Order(each, isOwn || only));
            }
        }
    }

    private static boolean changesSentence(Disposition disposition) {
        return disposition.type() == DispositionType.PROBATION_REVOKED
                || disposition.type() == DispositionType.SENTENCE_MODIFIED
                || isDischarge(disposition);
    }

    private static boolean isDischarge(Disposition disposition) {
        return DISCHARGED.matcher(disposition.text()).find();
    }

    private static long convictions(Cycle cycle) {
        return cycle.events().stream()
                .flatMap(event -> event.counts().stream())
                .filter(count -> count.conviction().isPresent())
                .count();
    }
}
