package org.recordclearance.examples.countyreview.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.Sum;

/** A figure of convictions by what they come to. */
enum OutcomeFigure {
    DISMISSED("Dismissed", Outcomes::dismissed),
    REDUCED("Reduced", Outcomes::reduced),
    NOT_ELIGIBLE("Not eligible", Outcomes::notEligible),
    REVIEW("For a person to decide", Outcomes::review),
    COVERED("All", Outcomes::covered),
    MAY_BE_COVERED("May be covered", Outcomes::mayBeCovered);

    /** Whose figures those of all convictions are. */
    static final String ALL = "all";

    final String header;
    private final ToLongFunction<Outcomes> of;

    OutcomeFigure(String header, ToLongFunction<Outcomes> of) {
        this.header = header;
        this.of = of;
    }

    static OutcomeFigure of(Outcome.Kind kind) {
        return switch (kind) {
            case DISMISS -> DISMISSED;
            case REDUCE -> REDUCED;
            case NOT_ELIGIBLE -> NOT_ELIGIBLE;
            case REVIEW -> REVIEW;
        };
    }

    /** The name of the figure of some convictions. */
    String of(String which) {
        return which + "|" + name();
    }

    /** The names of the figures of relief, which come to all that is dismissed or reduced. */
    static List<String> ofRelief(String which) {
        return List.of(DISMISSED.of(which), REDUCED.of(which));
    }

    Cell.Count count(String which, Outcomes outcomes) {
        return new Cell.Count(of(which), of.applyAsLong(outcomes));
    }

    /** All figures of a row. */
    static List<Cell> cells(String which, Outcomes outcomes) {
        return Arrays.stream(values())
                .map(each -> (Cell) each.count(which, outcomes))
                .toList();
    }

    /** What those that the policy covers come to is all of them. */
    static Sum sum(String which) {
        return Sum.of(
                List.of(COVERED.of(which)),
                Stream.of(DISMISSED, REDUCED, NOT_ELIGIBLE, REVIEW)
                        .map(each -> each.of(which))
                        .toList());
    }

    /** The headers of a table, behind others. */
    static String[] headers(String... first) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(values()).map(each -> each.header))
                .toArray(String[]::new);
    }
}
