package org.recordclearance.examples.countyreview.since;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A person of an earlier review.
 *
 * @param who who it is
 * @param facts what the record sums up to, see {@link FactsOfRecord}
 * @param convictions all convictions on the record, or those that are on orders
 * @param orders what orders have of each of these; none where orders are not known
 */
record EarlierPerson(PersonOnRecord who, long facts, List<KnownConviction> convictions, List<GivenOrder> orders) {

    EarlierPerson {
        convictions = List.copyOf(convictions);
        orders = List.copyOf(orders);
    }

    void write(DataOutput out) throws IOException {
        who.write(out);
        out.writeLong(facts);
        out.writeInt(convictions.size());
        for (KnownConviction each : convictions) {
            each.write(out);
        }
        out.writeInt(orders.size());
        for (GivenOrder each : orders) {
            each.write(out);
        }
    }

    static EarlierPerson read(DataInput in) throws IOException {
        PersonOnRecord who = PersonOnRecord.read(in);
        long facts = in.readLong();
        List<KnownConviction> convictions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            convictions.add(KnownConviction.read(in));
        }
        List<GivenOrder> orders = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            orders.add(GivenOrder.read(in));
        }
        return new EarlierPerson(who, facts, convictions, orders);
    }
}
