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
 * @param convictions all convictions on the record
 */
record EarlierPerson(PersonOnRecord who, long facts, List<KnownConviction> convictions) {

    EarlierPerson {
        convictions = List.copyOf(convictions);
    }

    void write(DataOutput out) throws IOException {
        who.write(out);
        out.writeLong(facts);
        out.writeInt(convictions.size());
        for (KnownConviction each : convictions) {
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
        return new EarlierPerson(who, facts, convictions);
    }
}
