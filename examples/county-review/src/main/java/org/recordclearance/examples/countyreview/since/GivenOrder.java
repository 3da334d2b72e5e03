package org.recordclearance.examples.countyreview.since;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.recordclearance.examples.countyreview.spool.SpoolForm;

/**
 * What an order has of a conviction.
 *
 * @param relief the kind of relief, such as {@code DISMISS}
 * @param review the as-of date of the review that proposed the order
 * @param file the name of the order
 * @param conviction the conviction as it is on the order
 */
record GivenOrder(String relief, String review, String file, KnownConviction conviction) {

    void write(DataOutput out) throws IOException {
        SpoolForm.writeText(relief, out);
        SpoolForm.writeText(review, out);
        SpoolForm.writeText(file, out);
        conviction.write(out);
    }

    static GivenOrder read(DataInput in) throws IOException {
        return new GivenOrder(
                SpoolForm.readText(in), SpoolForm.readText(in), SpoolForm.readText(in), KnownConviction.read(in));
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "GivenOrder[" + review + "]";
    }
}
