package org.recordclearance.examples.countyreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.Sum;
import org.recordclearance.impact.ClearedPeople;

/** A figure of people: each is of people who are also in the one before, the last three of those with relief. */
enum PeopleFigure {
    IN_FILES("In the files", PeopleCounts::inFile),
    COVERED("Covered", PeopleCounts::covered),
    RELIEVED("With relief", PeopleCounts::relieved),
    NO_FELONY("No felony", people -> people.cleared().withoutFelony()),
    NO_CONVICTION("No conviction", people -> people.cleared().withoutConviction()),
    NONE_IN_SEVEN_YEARS("None in 7 years", people -> people.cleared().withoutRecentConviction());

    /** Whose figures those of the policy are that ran. */
    static final String POLICY = "people";

    final String header;
    private final ToLongFunction<PeopleCounts> of;

    PeopleFigure(String header, ToLongFunction<PeopleCounts> of) {
        this.header = header;
        this.of = of;
    }

    /** The name of the figure of some people. */
    String of(String whose) {
        return whose + "|" + name();
    }

    Cell.Count count(String whose, PeopleCounts people) {
        return count(whose, of.applyAsLong(people));
    }

    Cell.Count count(String whose, long number) {
        return new Cell.Count(of(whose), number);
    }

    /** The last three. */
    static List<PeopleFigure> ofCleared() {
        return List.of(NO_FELONY, NO_CONVICTION, NONE_IN_SEVEN_YEARS);
    }

    Cell.Count count(String whose, ClearedPeople cleared) {
        return count(whose, new PeopleCounts(0, 0, 0, cleared));
    }

    static List<Sum> nested(String whose) {
        List<Sum> sums = new ArrayList<>();
        sums.add(Sum.atMost(COVERED.of(whose), IN_FILES.of(whose)));
        sums.add(Sum.atMost(RELIEVED.of(whose), COVERED.of(whose)));
        ofCleared().forEach(each -> sums.add(Sum.atMost(each.of(whose), RELIEVED.of(whose))));
        return sums;
    }
}
