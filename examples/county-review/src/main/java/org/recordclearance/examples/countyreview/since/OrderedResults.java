package org.recordclearance.examples.countyreview.since;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collector;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.CourtEntry;
import org.recordclearance.examples.countyreview.court.lists.OrderLog;
import org.recordclearance.examples.countyreview.spool.SortedSpool;
import org.recordclearance.examples.countyreview.spool.Spool;
import org.recordclearance.examples.countyreview.tables.TableLine;

/**
 * Lists what is on the orders of a review and of those before it, so that the next one knows, whatever a review between them has left out:
 * the court package, decisions, or somebody who is not in its files. For one review; to be written behind what it lists, and closed after.
 */
public final class OrderedResults implements FurtherResults<Boolean>, OrderLog, Closeable {

    /** The name of the list. */
    public static final String FILE = "ordered.csv";

    private final LocalDate asOf;
    private final boolean withOrders;
    private final Spool<OrderedConviction> spool = new Spool<>(OrderedConviction.FORM);
    private final SortedSpool<OrderedConviction> ordered = new SortedSpool<>(spool);

    /**
     * Creates what lists it.
     *
     * @param asOf the day for which eligibility is judged
     * @param withOrders whether the review writes orders, or only keeps what earlier ones have
     */
    public OrderedResults(LocalDate asOf, boolean withOrders) {
        this.asOf = asOf;
        this.withOrders = withOrders;
    }

    /** Checks if the review writes orders. */
    boolean withOrders() {
        return withOrders;
    }

    /** Gets where what is kept of earlier reviews can be set aside. */
    Spool<OrderedConviction> spool() {
        return spool;
    }

    /** Keeps what an earlier order has. */
    void keep(OrderedConviction conviction) {
        ordered.add(conviction);
    }

    @Override
    public void take(CourtEntry entry, String order) {
        KnownConviction conviction = new KnownConviction(
                entry.get(CourtColumn.COUNTY),
                entry.get(CourtColumn.COURT),
                entry.get(CourtColumn.CASE_NUMBER),
                entry.get(CourtColumn.SECTION),
                entry.get(CourtColumn.LEVEL),
                entry.get(CourtColumn.CONVICTION_DATE),
                entry.get(CourtColumn.OUTCOME),
                "");
        ordered.add(new OrderedConviction(
                PersonOnRecord.of(entry),
                conviction,
                new GivenOrder(entry.get(CourtColumn.KIND), asOf.toString(), order, conviction),
                EarlierPeople.NOBODY));
    }

    @Override
    public Set<String> files() {
        return Set.of(FILE);
    }

    @Override
    public Collector<ReviewedPerson, ?, Boolean> collector() {
        return Collector.of(
                () -> new boolean[0],
                (nothing, person) -> {},
                (nothing, other) -> nothing,
                nothing -> Boolean.TRUE,
                Collector.Characteristics.UNORDERED);
    }

    @Override
    public void write(Boolean nothing, FinishedReview review, Folder folder) throws IOException {
        try (OutputStream out = folder.newFile(FILE)) {
            out.write(TableLine.of(OrderedConviction.COLUMNS));
            ordered.sorted().forEach(each -> out.write(TableLine.of(each.cells())));
        }
    }

    /** Removes what was set aside. */
    @Override
    public void close() throws IOException {
        spool.close();
    }
}
