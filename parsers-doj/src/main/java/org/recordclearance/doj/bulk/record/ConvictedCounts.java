package org.recordclearance.doj.bulk.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.charge.Charge;
import org.recordclearance.doj.disposition.DispositionReading;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;

/**
 * The convictions of a person by CNT_ORDER: one for each offense that rows of it say convicted of. For one thread.
 *
 * <p>What another row of the CNT_ORDER says is about the conviction of its offense. Where it states another offense, it is not
 * known what it says of the conviction.
 */
final class ConvictedCounts {

    private final Map<String, List<DraftCount>> byOrder = new HashMap<>();

    void add(DraftCount count) {
        List<DraftCount> all = byOrder.get(count.order);
        if (all == null) {
            byOrder.put(count.order, List.of(count));
        } else if (!all.contains(count)) {
            byOrder.put(count.order, DraftCount.with(all, count));
        }
    }

    /** Finds the conviction that a row with a disposition is about, or null if there is none. */
    @Nullable
    DraftCount find(String order, Charge charge, DispositionReading says) {
        List<DraftCount> all = byOrder.getOrDefault(order, List.of());
        for (DraftCount count : all) {
            if (count.charge.mayBeSame(charge)) {
                return count;
            }
        }
        return all.isEmpty() || says.effect() == DispositionEffect.CONVICTS ? null : all.get(0);
    }

    /** Adds a disposition to the count that was found for it, and, where that is of another offense, to all of its order. */
    void add(Disposition disposition, DraftCount count, Charge charge) {
        if (!count.isConvicted() || count.charge.mayBeSame(charge)) {
            count.add(disposition);
            return;
        }
        Disposition said = disposition.effect().mayLessen() ? disposition.doubtful() : disposition;
        byOrder.getOrDefault(count.order, List.of(count)).forEach(each -> each.add(said));
    }

    /**
     * Settles what could not be before all rows were read. A sentence that stands alone is a part of that of a conviction of
     * its CNT_ORDER, or may be a conviction by itself. What rows before the first that says convicted say is about the
     * conviction too.
     */
    void settle(List<DraftCount> counts) {
        for (DraftCount count : counts) {
            Disposition alone = count.sentenceAlone();
            boolean saysNothing = count.isConvicted() || count.dispositions().isEmpty();
            if (alone == null && saysNothing) {
                continue; // of others
            }
            List<DraftCount> convicted = byOrder.getOrDefault(count.order, List.of());
            if (alone != null && convicted.isEmpty()) {
                count.add(alone);
            }
            for (DraftCount each : convicted) {
                boolean same = each.charge.mayBeSame(count.charge);
                if (alone != null && same) {
                    each.addPart(alone.sentence());
                }
                if (!count.isConvicted()) {
                    addThoseThatMayEnd(count.dispositions(), same, each);
                }
            }
        }
    }

    /** Forgets all. */
    void clear() {
        byOrder.clear();
    }

    private static void addThoseThatMayEnd(List<Disposition> dispositions, boolean same, DraftCount to) {
        for (Disposition said : dispositions) {
            if (said.effect().mayLessen()) {
                to.add(same ? said : said.doubtful());
            }
        }
    }
}
