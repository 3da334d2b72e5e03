package org.recordclearance.examples.countyreview.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.CellCounts;
import org.recordclearance.doj.bulk.CellState;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.quality.DataQuality.ColumnQuality;
import org.recordclearance.examples.countyreview.quality.DataQuality.HeldBack;
import org.recordclearance.examples.countyreview.quality.DataQuality.Identities;
import org.recordclearance.examples.countyreview.quality.DataQuality.Request;
import org.recordclearance.rapsheet.Contradiction;

/** What is gathered of each person for the quality of the data. For one thread; those of several are merged, in any order. */
final class QualityTally {

    /** No column has as many codes that mean anything. */
    private static final int MOST_CODES = 20;

    private final RuleSet policy;
    private final LocalDate asOf;
    private final CellCounts cells = new CellCounts();
    private final SharedNumbers numbers = new SharedNumbers();
    private final ReliefHeld held;

    QualityTally(RuleSet policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
        this.held = new ReliefHeld(policy, asOf);
    }

    void add(ReviewedPerson person) {
        cells.add(person.person());
        numbers.add(person.person().rapSheet().subject());
        held.add(person.review());
    }

    QualityTally merge(QualityTally other) {
        cells.merge(other.cells);
        numbers.merge(other.numbers);
        held.merge(other.held);
        return this;
    }

    /** Says what makes the data doubtful. */
    List<String> doubts(long rowsRead, Map<String, Long> rejectedByReason) {
        return DataDoubts.of(cells, rowsRead, rejectedByReason);
    }

    /** Puts it together with what the review counts anyhow. */
    DataQuality quality(FinishedReview review) {
        Map<String, Long> contradictions = counts(review, "contradictions");
        Map<BulkColumn, ColumnQuality> columns = new EnumMap<>(BulkColumn.class);
        CellCounts.columns().forEach(column -> columns.put(column, quality(column, contradictions)));
        Map<String, HeldBack> byFact = new TreeMap<>();
        held.byFact.forEach((fact, ofFact) -> byFact.put(fact, heldBack(ofFact)));
        SharedNumbers.Shared shared = numbers.shared();
        return new DataQuality(
                named(),
                asOf,
                review.summary().rowsRead(),
                review.summary().rowsRejected(),
                review.rejectedByReason(),
                columns,
                review.figures().whole("subjectCount"),
                contradictions,
                counts(review, "repairs"),
                new Identities(
                        shared.numbers(),
                        shared.subjects(),
                        contradictions.getOrDefault(key(Contradiction.IDENTITY), 0L)),
                held.determinations,
                heldBack(held.all),
                byFact,
                requests(columns),
                doubts(review.summary().rowsRead(), review.rejectedByReason()));
    }

    private Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("name", policy.name());
        named.put("version", policy.version());
        return named;
    }

    private static Map<String, Long> counts(FinishedReview review, String name) {
        Figure.Group group = review.figures().group(name);
        Map<String, Long> counts = new TreeMap<>();
        group.byName().keySet().forEach(key -> counts.put(key, group.whole(key)));
        return counts;
    }

    private ColumnQuality quality(BulkColumn column, Map<String, Long> contradictions) {
        long contradictory = 0;
        for (Contradiction each : Contradiction.values()) {
            contradictory += columnOf(each) == column ? contradictions.getOrDefault(key(each), 0L) : 0;
        }
        return new ColumnQuality(
                cells.rows(),
                cells.count(column, CellState.BLANK),
                cells.count(column, CellState.ODD),
                cells.count(column, CellState.UNREADABLE),
                cells.count(column, CellState.REPAIRED),
                contradictory,
                CellCounts.codeColumns().contains(column) ? cells.unknownCodes(column, MOST_CODES) : Map.of());
    }

    private static BulkColumn columnOf(Contradiction contradiction) {
        return switch (contradiction) {
            case IDENTITY -> BulkColumn.CII_NUMBER;
            case DATE_OF_BIRTH -> BulkColumn.PRI_DOB;
            case CONVICTION_DATE -> BulkColumn.STP_EVENT_DATE;
            case ARREST_DATE -> BulkColumn.CYC_DATE;
            case DECEASED -> BulkColumn.STP_TYPE_DESCR;
            case COUNTY -> BulkColumn.STP_ORI_CNTY_NAME;
            case LEVEL -> BulkColumn.CONV_STAT_DESCR;
            case OFFENSE -> BulkColumn.OFFENSE_DESCR;
        };
    }

    private static String key(Contradiction contradiction) {
        return contradiction.name().toLowerCase(Locale.ROOT);
    }

    private static HeldBack heldBack(ReliefHeld.Open open) {
        return new HeldBack(open.open, open.relief, open.reliefAlone, Collections.unmodifiableMap(open.couldBe));
    }

    private List<Request> requests(Map<BulkColumn, ColumnQuality> columns) {
        List<Request> requests = new ArrayList<>();
        for (DojRequest each : DojRequest.all()) {
            ReliefHeld.Open open = held.byRequest.get(each.what());
            if (open != null) {
                requests.add(new Request(
                        each.what(),
                        each.columns(),
                        of(each, columns, column -> column.odd() + column.unreadable()),
                        of(each, columns, ColumnQuality::blank),
                        heldBack(open)));
            }
        }
        requests.sort(Comparator.comparingLong(
                        (Request each) -> each.settles().couldBeReliefAlone().convictions())
                .reversed());
        return requests;
    }

    private static long of(
            DojRequest request, Map<BulkColumn, ColumnQuality> columns, ToLongFunction<ColumnQuality> figure) {
        return figure.applyAsLong(
                Objects.requireNonNull(columns.get(request.columns().get(0)), "it is looked at"));
    }
}
