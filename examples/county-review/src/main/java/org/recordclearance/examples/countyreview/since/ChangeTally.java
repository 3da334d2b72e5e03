package org.recordclearance.examples.countyreview.since;

import java.util.HashMap;
import java.util.Map;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.examples.countyreview.spool.SortedSpool;
import org.recordclearance.examples.countyreview.spool.Spool;

/** Gathers what changed, person by person. For one thread; tallies of several threads are merged. */
final class ChangeTally {

    private final EarlierReview earlier;
    private final PersonComparison comparison;
    private final SortedSpool<ChangeRow> rows;
    private final EarlierOrders orders;
    private final Claims claims = new Claims();
    private final Map<Long, String> states = new HashMap<>();
    private long reliefOfNewPeople;
    private long reliefNotClear;

    ChangeTally(EarlierReview earlier, Causes causes, Spool<ChangeRow> spool, OrderedResults ordered) {
        this.earlier = earlier;
        this.rows = new SortedSpool<>(spool);
        this.comparison = new PersonComparison(
                earlier,
                causes,
                rows::add,
                (person, conviction, words) -> states.put(
                        ConvictionStates.key(person, person.convictions().get(conviction)), words));
        this.orders = new EarlierOrders(earlier.ordered(), ordered);
    }

    void add(ReviewedPerson person) {
        NowPerson now = NowPerson.of(person);
        int number = earlier.people().find(now.who());
        if (number == EarlierPeople.NOT_CLEAR) {
            comparison.isNotClear(now);
        } else if (number == EarlierPeople.NOBODY) {
            comparison.isNew(now);
            reliefOfNewPeople += comparison.reliefNew();
        } else {
            comparison.compare(now, number);
            claims.add(number, now.who().subjectId(), comparison.reliefNew(), comparison.reliefBefore());
        }
        reliefNotClear += comparison.reliefNotClear();
        orders.add(now);
    }

    ChangeTally merge(ChangeTally other) {
        rows.merge(other.rows);
        orders.merge(other.orders);
        claims.merge(other.claims);
        states.putAll(other.states);
        reliefOfNewPeople += other.reliefOfNewPeople;
        reliefNotClear += other.reliefNotClear;
        return this;
    }

    /** Gets what is on earlier orders. */
    EarlierOrders orders() {
        return orders;
    }

    /** Gets all of it, once everybody was compared: whoever is nobody of this review is gone. */
    Changes changes() {
        Changes.Builder changes = new Changes.Builder(earlier, claims, states);
        changes.addRelief(reliefOfNewPeople, reliefNotClear);
        for (int number = 0; number < earlier.people().size(); number++) {
            if (changes.isShared(number)) {
                comparison.ofEarlier(
                        earlier.people().get(number),
                        ChangeKind.NOT_CLEAR,
                        "several people of this review could be this person of the earlier one");
            } else if (!changes.isClaimed(number)) {
                comparison.ofEarlier(earlier.people().get(number), ChangeKind.PERSON_GONE, Causes.RECORD);
            }
        }
        return changes.build(rows.sorted());
    }
}
