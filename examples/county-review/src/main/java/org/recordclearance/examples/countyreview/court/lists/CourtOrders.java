package org.recordclearance.examples.countyreview.court.lists;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.FurtherResults.Folder;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.CourtEntry;
import org.recordclearance.examples.countyreview.court.paper.OrderPaper;
import org.recordclearance.examples.countyreview.plain.DateInWords;
import org.recordclearance.rapsheet.County;

/** Writes the proposed orders of each court, its schedule, and the list of the orders for the judge. For one thread. */
public final class CourtOrders implements Closeable {

    private static final List<CourtColumn> SCHEDULE = List.of(
            CourtColumn.CASE_NUMBER,
            CourtColumn.NAME,
            CourtColumn.BIRTH_DATE,
            CourtColumn.CII,
            CourtColumn.SECTION,
            CourtColumn.LEVEL,
            CourtColumn.CONVICTION_DATE,
            CourtColumn.OUTCOME,
            CourtColumn.REMEDY,
            CourtColumn.AUTHORITY,
            CourtColumn.MIXED,
            CourtColumn.OTHERS,
            CourtColumn.CASE_UNTIL,
            CourtColumn.SINCE,
            CourtColumn.EARLIER_ORDER);

    /** An order is read in public: no birth date and no number of the record. */
    private static final List<CourtColumn> ON_PAPER = List.of(
            CourtColumn.CASE_NUMBER,
            CourtColumn.NAME,
            CourtColumn.SECTION,
            CourtColumn.LEVEL,
            CourtColumn.CONVICTION_DATE,
            CourtColumn.KIND,
            CourtColumn.REMEDY,
            CourtColumn.MIXED,
            CourtColumn.OTHERS,
            CourtColumn.CASE_UNTIL,
            CourtColumn.EARLIER_ORDER);

    private static final List<String> OF_ORDER = List.of(
            "Order",
            "County",
            "Court",
            "Batch",
            "Cases",
            "People",
            "Convictions",
            "Dismissals",
            "Reductions",
            "Signed On",
            "Signed By");

    private static final int COUNTY_PLACE = OF_ORDER.indexOf("County");

    private final Folder folder;
    private final OrderPaper paper;
    private final String policy;
    private final LocalDate asOf;
    private final OrderLog log;
    private final FileLabels labels = new FileLabels();
    private final List<List<String>> forTheJudge = new ArrayList<>();
    private @Nullable CourtEntry court;
    private String label = "";
    private @Nullable ListFile schedule;
    private @Nullable OrderBatch batch;

    /**
     * Creates what writes them.
     *
     * @param folder takes the files
     * @param paper prints the orders
     * @param policy the name of the policy
     * @param asOf the day for which eligibility is judged
     * @param log is told what is on them
     */
    public CourtOrders(Folder folder, OrderPaper paper, String policy, LocalDate asOf, OrderLog log) {
        this.folder = folder;
        this.paper = paper;
        this.policy = policy;
        this.asOf = asOf;
        this.log = log;
    }

    /** Takes the next conviction that is to have relief, and says which order it is on. */
    String add(CourtEntry entry) throws IOException {
        if (court == null || !court.isOfCourt(entry)) {
            endCourt();
            court = entry;
            label = labels.of(entry.get(CourtColumn.COURT), "no_court_stated");
            schedule = ListFile.begin(folder, CourtFiles.schedule(label), SCHEDULE, "Batch", "Order");
            batch = new OrderBatch(1, file(1));
        }
        OrderBatch current = batch;
        ListFile list = schedule;
        if (current == null || list == null) {
            throw new IllegalStateException("a court was begun");
        }
        if (current.isFullFor(entry)) {
            print(current);
            current = new OrderBatch(current.number() + 1, file(current.number() + 1));
            batch = current;
        }
        current.add(entry);
        log.take(entry, current.file());
        list.add(entry, Integer.toString(current.number()), current.file());
        return current.file();
    }

    private String file(int number) {
        return CourtFiles.order(label, number);
    }

    private void endCourt() throws IOException {
        if (batch != null) {
            print(batch);
            batch = null;
        }
        if (schedule != null) {
            schedule.close();
            schedule = null;
        }
    }

    private void print(OrderBatch of) throws IOException {
        CourtEntry first = of.entries().get(0);
        Map<String, String> values = new TreeMap<>();
        values.put("county", named(first.get(CourtColumn.COUNTY)));
        values.put("court", first.get(CourtColumn.COURT));
        values.put("batch", Integer.toString(of.number()));
        values.put("cases", Integer.toString(of.cases()));
        values.put("people", Integer.toString(of.people()));
        values.put("convictions", Integer.toString(of.entries().size()));
        values.put("dismissals", Long.toString(of.dismissals()));
        values.put("reductions", Long.toString(of.reductions()));
        values.put("policy", policy);
        values.put("as-of", DateInWords.of(asOf));
        // a column in which nothing stands takes the place of those that are read
        List<CourtColumn> columns = ON_PAPER.stream()
                .filter(column -> of.entries().stream()
                        .anyMatch(entry -> !entry.get(column).isEmpty()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (CourtEntry entry : of.entries()) {
            rows.add(columns.stream()
                    .map(column -> PrintedValue.of(entry, column))
                    .toList());
        }
        try (OutputStream out = folder.newFile(CourtFiles.ofOrder(of.file()))) {
            paper.writeOrder(values, headers(columns), rows, out);
        }
        forTheJudge.add(List.of(
                of.file(),
                first.get(CourtColumn.COUNTY),
                first.get(CourtColumn.COURT),
                Integer.toString(of.number()),
                Integer.toString(of.cases()),
                Integer.toString(of.people()),
                Integer.toString(of.entries().size()),
                Long.toString(of.dismissals()),
                Long.toString(of.reductions()),
                "",
                ""));
    }

    /** The county as people write it, on paper; in files it is as the record has it, by which lists are put together. */
    private static String named(String stated) {
        return County.find(stated).map(County::name).orElse(stated);
    }

    private static List<String> headers(List<CourtColumn> columns) {
        return columns.stream().map(CourtColumn::header).toList();
    }

    /** Writes what is left. */
    void end() throws IOException {
        endCourt();
        try (ListFile list = ListFile.begin(folder, CourtFiles.TO_SIGN, List.of(), OF_ORDER.toArray(String[]::new))) {
            for (List<String> each : forTheJudge) {
                list.row(each);
            }
        }
        try (OutputStream out = folder.newFile(CourtFiles.TO_SIGN_ON_PAPER)) {
            paper.writeList(
                    "Orders to sign",
                    OF_ORDER,
                    forTheJudge.stream().map(CourtOrders::onPaper).toList(),
                    out);
        }
    }

    private static List<String> onPaper(List<String> order) {
        List<String> printed = new ArrayList<>(order);
        printed.set(COUNTY_PLACE, named(printed.get(COUNTY_PLACE)));
        return printed;
    }

    @Override
    public void close() throws IOException {
        if (schedule != null) {
            schedule.close();
        }
    }
}
