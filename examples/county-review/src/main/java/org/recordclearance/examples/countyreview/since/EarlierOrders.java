package org.recordclearance.examples.countyreview.since;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.examples.countyreview.court.entries.EarlierOrder;
import org.recordclearance.examples.countyreview.since.ConvictionMatching.Pair;

/** Gathers what orders of earlier reviews have of the relief of this one. For one thread; those of several threads are merged. */
final class EarlierOrders {

    private final EarlierReview earlier;
    private final Claims claims = new Claims();
    private final Map<Long, EarlierOrder> unusual = new HashMap<>();

    EarlierOrders(EarlierReview earlier) {
        this.earlier = earlier;
    }

    /** Adds a person. */
    void add(NowPerson now) {
        int reliefs = earlier.hadOrders() ? now.reliefs() : 0;
        if (reliefs == 0) {
            return;
        }
        int number = earlier.people().find(now.who());
        if (number < 0) {
            for (int each = 0; each < now.known().size(); each++) {
                take(now, each, number == EarlierPeople.NOBODY ? EarlierOrder.NONE : EarlierOrder.NOT_CLEAR);
            }
            return;
        }
        claims.add(number, now.who().subjectId(), 0, reliefs);
        List<KnownConviction> before = earlier.people().get(number).convictions();
        ConvictionMatching matching = ConvictionMatching.of(before, now.known());
        for (Pair pair : matching.pairs()) {
            take(now, pair.now(), order(now, pair.now(), before.get(pair.earlier())));
        }
        matching.fresh().forEach(each -> take(now, each, EarlierOrder.NONE));
        matching.nowNotClear().forEach(each -> take(now, each, EarlierOrder.NOT_CLEAR));
    }

    private EarlierOrder order(NowPerson now, int conviction, KnownConviction then) {
        Set<Outcome.Kind> kinds = earlier.kindsOrdered(then);
        Optional<Outcome.Kind> kind = now.relief(conviction);
        if (kinds.isEmpty() || kind.isEmpty()) {
            return EarlierOrder.NONE;
        }
        if (kinds.size() > 1) {
            return EarlierOrder.NOT_CLEAR;
        }
        List<String> had = new ArrayList<>();
        Outcome.Kind before = kinds.iterator().next();
        if (before != kind.get()) {
            had.add(before.name().toLowerCase(Locale.ROOT));
        }
        boolean isChanged = !had.isEmpty();
        IdentifyingFeature.corrected(then, now.known().get(conviction)).forEach(each -> had.add(each.in(then)));
        return had.isEmpty()
                ? EarlierOrder.STANDS
                : isChanged ? EarlierOrder.changed(had) : EarlierOrder.corrected(had);
    }

    private void take(NowPerson now, int conviction, EarlierOrder order) {
        if (order != EarlierOrder.STANDS && now.hasRelief(conviction)) {
            unusual.put(ConvictionStates.key(now, now.convictions().get(conviction)), order);
        }
    }

    EarlierOrders merge(EarlierOrders other) {
        claims.merge(other.claims);
        unusual.putAll(other.unusual);
        return this;
    }

    /** Gets what is on which order, once everybody was added. */
    ConvictionStates<EarlierOrder> states() {
        if (!earlier.hadOrders()) {
            return new ConvictionStates<>(EarlierOrder.NONE, EarlierOrder.NONE, Map.of(), Set.of());
        }
        Set<Long> notClear = new HashSet<>();
        claims.forEach(claims.shared(earlier.people().size()), (isClear, subject, fresh, before) -> {
            if (!isClear) {
                notClear.add(subject);
            }
        });
        return new ConvictionStates<>(EarlierOrder.STANDS, EarlierOrder.NOT_CLEAR, unusual, notClear);
    }
}
