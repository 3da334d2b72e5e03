package org.recordclearance.examples.countyreview.since;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.examples.countyreview.spool.Cells;
import org.recordclearance.examples.countyreview.spool.SpoolForm;
import org.recordclearance.rapsheet.Subject;

/**
 * A conviction that is on an order: who it is of and what it is, as last seen on a record, and what the order has of it. Immutable.
 */
final class OrderedConviction implements Comparable<OrderedConviction> {

    /** How they are set aside on the disk. */
    static final SpoolForm<OrderedConviction> FORM = new OnDisk();

    /** What {@link #cells} are. */
    static final List<String> COLUMNS = List.of(
            "SUBJECT_ID",
            "name",
            "birth_date",
            "CII_NUMBER",
            "county",
            "court",
            "case",
            "section",
            "level",
            "date",
            "outcome",
            "ordered_relief",
            "ordered_as_of",
            "order",
            "ordered_county",
            "ordered_court",
            "ordered_case",
            "ordered_section",
            "ordered_level",
            "ordered_date");

    private static final String SEPARATOR = "; ";

    private final PersonOnRecord who;
    private final KnownConviction known;
    private final GivenOrder order;
    private final int earlierPerson;
    private final Cells cells;

    /**
     * Creates one.
     *
     * @param who the person
     * @param known the conviction
     * @param order what the order has
     * @param earlierPerson which earlier person it rests on that this one is, or {@link EarlierPeople#NOBODY}
     */
    OrderedConviction(PersonOnRecord who, KnownConviction known, GivenOrder order, int earlierPerson) {
        this.who = who;
        this.known = known;
        this.order = order;
        this.earlierPerson = earlierPerson;
        KnownConviction ordered = order.conviction();
        this.cells = Cells.of(
                who.subjectId(),
                who.name(),
                who.birthDate(),
                String.join(SEPARATOR, who.ciiNumbers()),
                known.county(),
                known.court(),
                known.cases(),
                known.section(),
                known.level(),
                known.date(),
                known.outcome(),
                order.relief(),
                order.review(),
                order.file(),
                ordered.county(),
                ordered.court(),
                ordered.cases(),
                ordered.section(),
                ordered.level(),
                ordered.date());
    }

    /** Creates one of what a line of the list has. */
    static OrderedConviction of(List<String> cells) {
        Set<String> numbers = Stream.of(cells.get(3).split(SEPARATOR))
                .flatMap(each -> Subject.ciiNumber(each).stream())
                .collect(Collectors.toSet());
        return new OrderedConviction(
                new PersonOnRecord(cells.get(0), numbers, cells.get(1), cells.get(2)),
                conviction(cells.subList(4, 10), cells.get(10)),
                new GivenOrder(cells.get(11), cells.get(12), cells.get(13), conviction(cells.subList(14, 20), "")),
                EarlierPeople.NOBODY);
    }

    private static KnownConviction conviction(List<String> of, String outcome) {
        return new KnownConviction(of.get(0), of.get(1), of.get(2), of.get(3), of.get(4), of.get(5), outcome, "");
    }

    /** Gets who it is of. */
    PersonOnRecord who() {
        return who;
    }

    /** Gets the conviction as last seen. */
    KnownConviction known() {
        return known;
    }

    /** Gets what the order has. */
    GivenOrder order() {
        return order;
    }

    /** Which earlier person it rests on that this one is, or {@link EarlierPeople#NOBODY}. */
    int earlierPerson() {
        return earlierPerson;
    }

    /** Checks if another is of the same person of one file. */
    boolean isOfPersonOf(OrderedConviction other) {
        return who.isSameInOneFileAs(other.who);
    }

    /** Gets what the list has of it. */
    List<String> cells() {
        return cells.all();
    }

    @Override
    public int compareTo(OrderedConviction other) {
        return cells.compareTo(other.cells);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderedConviction that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "OrderedConviction[" + order + "]";
    }

    private static final class OnDisk implements SpoolForm<OrderedConviction> {

        @Override
        public void write(OrderedConviction one, DataOutput out) throws IOException {
            one.who.write(out);
            one.known.write(out);
            one.order.write(out);
            out.writeInt(one.earlierPerson);
        }

        @Override
        public OrderedConviction read(DataInput in) throws IOException {
            return new OrderedConviction(
                    PersonOnRecord.read(in), KnownConviction.read(in), GivenOrder.read(in), in.readInt());
        }

        @Override
        public int size(OrderedConviction one) {
            return one.cells.size();
        }
    }
}
