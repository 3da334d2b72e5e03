package org.recordclearance.examples.countyreview.since;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.audit.CountedLists;
import org.recordclearance.examples.countyreview.court.EarlierRelief;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.CourtEntry;
import org.recordclearance.examples.countyreview.court.entries.EarlierOrder;
import org.recordclearance.examples.countyreview.spool.Spool;
import org.recordclearance.examples.countyreview.tables.TableLine;

/** Finds what changed against an earlier review, and lists it. For one review; to be closed after it. */
public final class SinceResults implements FurtherResults<SinceResults.Found>, EarlierRelief, Closeable {

    /** The name of the list. */
    public static final String FILE = CountedLists.CHANGES;

    private final EarlierReview earlier;
    private final Causes causes;
    private final OrderedResults ordered;
    private final Spool<ChangeRow> spool = new Spool<>(ChangeRow.FORM);
    private Figure.Group figures = Figure.group().build();
    private @Nullable ConvictionStates<String> states;
    private @Nullable ConvictionStates<EarlierOrder> orders;

    private SinceResults(EarlierReview earlier, Causes causes, OrderedResults ordered) {
        this.earlier = earlier;
        this.causes = causes;
        this.ordered = ordered;
    }

    /**
     * Reads an earlier review, to find what changed since.
     *
     * @param folder the folder with its results
     * @param policy the policy of this review
     * @param asOf the day for which eligibility is judged
     * @param reading what records are read with
     * @param ordered keeps what is on orders of earlier reviews, to be written behind this
     * @return what finds it, to be closed
     * @throws EarlierReview.Refused if the results do not belong together any more, are none, or are as of a later day
     * @throws IOException if they can't be read
     */
    public static SinceResults of(
            Path folder, RuleSet policy, LocalDate asOf, ReadingOptions reading, OrderedResults ordered)
            throws IOException {
        EarlierReview earlier = EarlierReview.open(folder, reading);
        if (earlier.asOf().isAfter(asOf)) {
            earlier.close();
            throw new EarlierReview.Refused("it is as of " + earlier.asOf() + ", which is later than this review");
        }
        return new SinceResults(earlier, new Causes(policy, earlier, earlier.isUnder(policy, reading)), ordered);
    }

    /** Gets the files that the earlier review is read from, which this one must not replace. */
    public List<Path> earlierFiles() {
        return earlier.files();
    }

    /** What was found. */
    public static final class Found {
        private final Changes changes;
        private final EarlierOrders.Found orders;

        private Found(ChangeTally tally) {
            this.changes = tally.changes();
            this.orders = tally.orders().found();
        }
    }

    @Override
    public Set<String> files() {
        return Set.of(FILE);
    }

    @Override
    public Set<BulkColumn> columns() {
        return Set.of(BulkColumn.CII_NUMBER);
    }

    @Override
    public Collector<ReviewedPerson, ?, Found> collector() {
        return Collector.of(
                () -> new ChangeTally(earlier, causes, spool, ordered),
                ChangeTally::add,
                ChangeTally::merge,
                Found::new,
                Collector.Characteristics.UNORDERED);
    }

    @Override
    public Figure.Group figures(Found found) {
        figures = found.changes.figures();
        return Figure.group().put("changes", figures).build();
    }

    /** Says what can't be known of earlier orders. */
    public List<String> warnings() {
        return earlier.hasForgottenOrders()
                ? List.of(
                        "what was ordered before the review that --since names is not known, as it kept no list of it ("
                                + OrderedResults.FILE
                                + "): look in the court packages before it, so that nothing is granted twice")
                : List.of();
    }

    /** Says what became of relief, once the review has run. */
    public String inWords() {
        return "Relief since the review as of " + earlier.asOf() + ": " + figures.whole("reliefNew") + " new, "
                + figures.whole("reliefGrantedBefore") + " granted before, " + figures.whole("reliefCarriedOut")
                + " carried out, " + figures.whole("reliefTakenBack") + " taken back, "
                + figures.whole("reliefNotClear") + " not clear";
    }

    @Override
    public void write(Found found, FinishedReview review, Folder folder) throws IOException {
        states = found.changes.states();
        orders = found.orders.states();
        found.orders.keep(ordered);
        try (OutputStream out = folder.newFile(FILE)) {
            out.write(TableLine.of(Arrays.stream(ChangeColumn.values())
                    .map(ChangeColumn::header)
                    .toList()));
            found.changes.forEach(row -> out.write(TableLine.of(
                    Arrays.stream(ChangeColumn.values()).map(row::get).toList())));
        }
    }

    /**
     * Gets what became of a conviction, once the list is written.
     *
     * @param entry the conviction on a court list
     * @return such as {@code as before}; empty for one of which nothing is determined
     */
    @Override
    public String stateOf(CourtEntry entry) {
        return entry.get(CourtColumn.KIND).isEmpty()
                ? ""
                : Objects.requireNonNull(states, "the list is written").of(entry);
    }

    @Override
    public EarlierOrder orderOf(CourtEntry entry) {
        return Objects.requireNonNull(orders, "the list is written").of(entry);
    }

    /** Removes what was set aside. */
    @Override
    public void close() throws IOException {
        try (earlier) {
            spool.close();
        }
    }
}
