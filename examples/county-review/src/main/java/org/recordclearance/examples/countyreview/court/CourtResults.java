package org.recordclearance.examples.countyreview.court;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.court.entries.ComingChanges;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.CourtEntry;
import org.recordclearance.examples.countyreview.court.entries.EntryTally;
import org.recordclearance.examples.countyreview.court.entries.ReliefGroup;
import org.recordclearance.examples.countyreview.court.lists.CaseLists;
import org.recordclearance.examples.countyreview.court.lists.ChangesList;
import org.recordclearance.examples.countyreview.court.lists.CourtFiles;
import org.recordclearance.examples.countyreview.court.lists.CourtOrders;
import org.recordclearance.examples.countyreview.court.lists.DeterminationsWorkbook;
import org.recordclearance.examples.countyreview.court.lists.OrderLog;
import org.recordclearance.examples.countyreview.court.paper.OrderPaper;
import org.recordclearance.examples.countyreview.court.paper.OrderTemplate;
import org.recordclearance.examples.countyreview.spool.Sorted;
import org.recordclearance.examples.countyreview.spool.Spool;

/** Gathers determinations in the pass of a review, and writes the court package. For one review; to be closed after it. */
public final class CourtResults implements FurtherResults<CourtResults.Gathered>, Closeable {

    private final RuleSet policy;
    private final LocalDate asOf;
    private final OrderTemplate template;
    private final EarlierRelief earlier;
    private final OrderLog log;
    private final Spool<CourtEntry> spool = new Spool<>(CourtEntry.FORM);
    private int pagesLackingLetters;

    /**
     * Creates what gathers it.
     *
     * @param policy the policy of the review
     * @param asOf the day for which eligibility is judged
     * @param template the words of orders
     * @param earlier what an earlier review gave; asked when the lists are written
     * @param log is told what is on orders, when the lists are written
     */
    public CourtResults(RuleSet policy, LocalDate asOf, OrderTemplate template, EarlierRelief earlier, OrderLog log) {
        this.policy = policy;
        this.asOf = asOf;
        this.template = template;
        this.earlier = earlier;
        this.log = log;
    }

    /** What was gathered of all people. */
    public static final class Gathered {
        private final Sorted<CourtEntry> entries;
        private final ComingChanges changes;
        private final Figure.Group groups;

        private Gathered(EntryTally tally) {
            this.groups = tally.groups();
            this.entries = tally.sorted();
            this.changes = tally.changes();
        }
    }

    @Override
    public Set<String> files() {
        return CourtFiles.besides();
    }

    @Override
    public Map<String, Predicate<String>> folders() {
        return Map.of(CourtFiles.FOLDER, CourtFiles::has);
    }

    @Override
    public Set<BulkColumn> columns() {
        return Set.of(BulkColumn.CII_NUMBER);
    }

    @Override
    public Collector<ReviewedPerson, ?, Gathered> collector() {
        return Collector.of(
                () -> new EntryTally(policy, asOf, spool),
                EntryTally::add,
                EntryTally::merge,
                Gathered::new,
                Collector.Characteristics.UNORDERED);
    }

    @Override
    public Figure.Group figures(Gathered gathered) {
        Figure.Group.Builder figures = Figure.group().put("groups", gathered.groups);
        if (!template.source().byName().isEmpty()) {
            figures.put("orderTemplate", template.source());
        }
        return figures.build();
    }

    @Override
    public void write(Gathered gathered, FinishedReview review, Folder folder) throws IOException {
        OrderPaper paper = OrderPaper.of(template, asOf);
        Sorted<CourtEntry> entries = gathered.entries.each(this::sinceEarlier);
        try (CaseLists lists = CaseLists.begin(folder, new CourtOrders(folder, paper, policy.name(), asOf, log))) {
            entries.forEach(lists::add);
            lists.end();
        }
        pagesLackingLetters = paper.pagesLackingLetters();
        try (ChangesList calendar = ChangesList.begin(folder)) {
            gathered.changes.forEach(calendar::add);
        }
        try (OutputStream out = folder.newFile(CourtFiles.WORKBOOK)) {
            String title = "Determinations under the policy " + policy.name() + ", as of " + asOf;
            DeterminationsWorkbook.write(entries, title, spool.draft("determinations.xlsx"), out);
        }
    }

    /** Says what does not stand on paper as it should, once the package is written. */
    public List<String> warnings() {
        return pagesLackingLetters == 0
                ? List.of()
                : List.of("letters that the font of orders does not have are printed as #, in " + pagesLackingLetters
                        + " of the PDFs in " + CourtFiles.FOLDER + "; the schedules have them");
    }

    private CourtEntry sinceEarlier(CourtEntry entry) {
        CourtEntry since = entry.with(CourtColumn.SINCE, earlier.stateOf(entry));
        return entry.group() == ReliefGroup.ELIGIBLE_NOW
                ? since.with(CourtColumn.EARLIER_ORDER, earlier.orderOf(entry).words())
                : since;
    }

    /** Removes what was set aside. */
    @Override
    public void close() throws IOException {
        spool.close();
    }
}
