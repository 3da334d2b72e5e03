package org.recordclearance.examples.countyreview.since;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.examples.countyreview.court.entries.EarlierOrder;
import org.recordclearance.examples.countyreview.since.ConvictionMatching.Pair;
import org.recordclearance.examples.countyreview.spool.SortedSpool;

/**
 * Gathers what orders of earlier reviews have of the convictions of this one, and what is to be kept of them for the next. For one thread;
 * those of several threads are merged.
 */
final class EarlierOrders {

    private final EarlierPeople ordered;
    private final boolean withOrders;
    private final SortedSpool<OrderedConviction> kept;
    private final Claims claims = new Claims();
    /** What is on one. Of whatever is not found here it is not known, so that it is on a new order, and not left off in silence. */
    private final Map<Long, EarlierOrder> had = new HashMap<>();

    /**
     * Creates what gathers it.
     *
     * @param ordered the people who are on earlier orders
     * @param results lists what is kept
     */
    EarlierOrders(EarlierPeople ordered, OrderedResults results) {
        this.ordered = ordered;
        this.withOrders = results.withOrders();
        this.kept = new SortedSpool<>(results.spool());
    }

    /** Adds a person. */
    void add(NowPerson now) {
        if (ordered.size() == 0) {
            return;
        }
        int number = ordered.find(now.who());
        if (number >= 0) {
            claims.add(number, now.who().subjectId(), 0, 0);
            add(now, number, ordered.get(number));
        } else if (number != EarlierPeople.NOBODY) {
            for (int each = 0; each < now.known().size(); each++) {
                take(now, each, EarlierOrder.NOT_CLEAR);
            }
        }
    }

    private void add(NowPerson now, int number, EarlierPerson before) {
        ConvictionMatching matching = ConvictionMatching.of(before.convictions(), now.known());
        for (Pair pair : matching.pairs()) {
            GivenOrder given = before.orders().get(pair.earlier());
            EarlierOrder order = order(now, pair.now(), given);
            take(now, pair.now(), order);
            if (order == EarlierOrder.STANDS || !isOrderedNow(now, pair.now())) {
                keep(now, now.known().get(pair.now()), given, number);
            }
        }
        matching.nowNotClear().forEach(each -> take(now, each, EarlierOrder.NOT_CLEAR));
        List<Integer> unpaired = new ArrayList<>(matching.gone());
        unpaired.addAll(matching.earlierNotClear());
        for (int each : unpaired) {
            keep(now, before.convictions().get(each), before.orders().get(each), number);
        }
    }

    private static EarlierOrder order(NowPerson now, int conviction, GivenOrder given) {
        String relief = now.relief(conviction).map(Outcome.Kind::name).orElse("");
        if (relief.isEmpty()) {
            return EarlierOrder.NONE;
        }
        List<String> other = new ArrayList<>();
        boolean isChanged = !relief.equals(given.relief());
        if (isChanged) {
            other.add(given.relief().toLowerCase(Locale.ROOT));
        }
        KnownConviction then = given.conviction();
        IdentifyingFeature.corrected(then, now.known().get(conviction)).forEach(each -> other.add(each.in(then)));
        return other.isEmpty()
                ? EarlierOrder.STANDS
                : isChanged ? EarlierOrder.changed(other) : EarlierOrder.corrected(other);
    }

    /** Checks if a conviction that is on no earlier order as it is now is on one of this review. */
    private boolean isOrderedNow(NowPerson now, int conviction) {
        return withOrders
                && now.hasRelief(conviction)
                && !now.known().get(conviction).cases().isEmpty();
    }

    private void take(NowPerson now, int conviction, EarlierOrder order) {
        if (order != EarlierOrder.NONE && now.hasRelief(conviction)) {
            had.put(ConvictionStates.key(now, now.convictions().get(conviction)), order);
        }
    }

    private void keep(NowPerson now, KnownConviction conviction, GivenOrder order, int number) {
        kept.add(new OrderedConviction(now.who(), conviction, order, number));
    }

    EarlierOrders merge(EarlierOrders other) {
        claims.merge(other.claims);
        had.putAll(other.had);
        kept.merge(other.kept);
        return this;
    }

    /** What there is, once everybody was added. */
    Found found() {
        return new Found(this);
    }

    /** What orders of earlier reviews have. For one thread. */
    static final class Found {

        private final EarlierOrders gathered;
        private final BitSet shared;

        private Found(EarlierOrders gathered) {
            this.gathered = gathered;
            this.shared = gathered.claims.shared(gathered.ordered.size());
        }

        /** Gets what they have of each conviction of this review. */
        ConvictionStates<EarlierOrder> states() {
            Set<Long> notClear = new HashSet<>();
            gathered.claims.forEach(shared, (isClear, subject, fresh, before) -> {
                if (!isClear) {
                    notClear.add(subject);
                }
            });
            return new ConvictionStates<>(EarlierOrder.NONE, EarlierOrder.NOT_CLEAR, gathered.had, notClear);
        }

        /** Keeps what is on them for the next review, but for what this one orders otherwise; who is nobody of this review stays as is. */
        void keep(OrderedResults results) throws IOException {
            gathered.kept.sorted().forEach(each -> {
                if (!shared.get(each.earlierPerson())) {
                    results.keep(each);
                }
            });
            BitSet claimed = gathered.claims.claimed();
            for (int number = 0; number < gathered.ordered.size(); number++) {
                if (!claimed.get(number) || shared.get(number)) {
                    EarlierPerson person = gathered.ordered.get(number);
                    for (int each = 0; each < person.orders().size(); each++) {
                        results.keep(new OrderedConviction(
                                person.who(),
                                person.convictions().get(each),
                                person.orders().get(each),
                                EarlierPeople.NOBODY));
                    }
                }
            }
        }
    }
}
