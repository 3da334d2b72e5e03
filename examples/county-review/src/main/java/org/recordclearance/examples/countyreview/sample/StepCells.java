package org.recordclearance.examples.countyreview.sample;

import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;

/** Prints what a step is, which agency reports it, and the numbers that the agency gave it. */
final class StepCells {

    private static final Map<EventType, String[]> STEPS = Lists.rows("steps.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> EventType.valueOf(row[0]), Function.identity()));

    private StepCells() {}

    /** Sets the columns that say what an event is and who reports it. */
    static void print(Event event, SampleRow row) {
        String[] step = step(event);
        County county = event.county().county().orElseThrow();
        // A county's code is its place among all in alphabetical order.
        String code = SampleRow.digits(Collections.binarySearch(County.all(), county) + 1L, 2);
        row.set(BulkColumn.STP_TYPE_CODE, step[1]);
        row.set(BulkColumn.STP_TYPE_DESCR, step[2]);
        row.set(BulkColumn.STP_ORI_TYPE, SampleRow.padded(event.agency().substring(2, 4), 10));
        row.set(BulkColumn.STP_ORI_TYPE_DESCR, SampleRow.padded(step[3], 20));
        row.set(BulkColumn.STP_ORI_CODE, "CA0" + code + step[4]);
        row.set(BulkColumn.STP_ORI_DESCR, event.agency());
        row.set(BulkColumn.STP_ORI_CNTY_CODE, SampleRow.padded(code, 4));
        row.set(BulkColumn.STP_ORI_CNTY_NAME, county.toString());
    }

    /** Gets the number of the case; where there is none, some agencies say so. */
    static String caseNumber(Event event, Random random) {
        if (!event.caseNumbers().isEmpty()) {
            return event.caseNumbers().get(0);
        }
        return event.type() == EventType.COURT_ACTION && random.nextInt(5) == 0 ? "NULL      " : "";
    }

    /** Sets the columns of the numbers of a count's event. */
    static void printNumbers(Event event, String caseNumber, SampleRow row, Random random) {
        row.set(BulkColumn.OFN, caseNumber);
        if (event.type() == EventType.ARREST) {
            row.set(BulkColumn.FE_NUM_ORDER, "001");
            row.set(BulkColumn.FE_NUM_ARR_AGY, caseNumber);
            row.set(BulkColumn.FE_NUM_BOOKING, SampleRow.digits(random.nextInt(100_000_000), 8));
        } else if (event.type() == EventType.COURT_ACTION) {
            row.set(BulkColumn.FE_NUM_ORDER, "001");
            row.set(BulkColumn.FE_NUM_DOCKET, caseNumber);
        }
    }

    private static String[] step(Event event) {
        String[] step = STEPS.get(event.type());
        if (step == null) {
            throw new IllegalArgumentException("the bulk file of a sample has no such step");
        }
        return step;
    }
}
