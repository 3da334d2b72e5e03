package org.recordclearance.examples.countyreview.report;

import java.util.List;
import java.util.stream.Collectors;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.examples.countyreview.quality.Affected;
import org.recordclearance.examples.countyreview.quality.DataQuality;
import org.recordclearance.examples.countyreview.quality.DataQuality.HeldBack;
import org.recordclearance.examples.countyreview.report.page.Cell.Count;
import org.recordclearance.examples.countyreview.report.page.Cell.Sign;
import org.recordclearance.examples.countyreview.report.page.Cell.Text;
import org.recordclearance.examples.countyreview.report.page.Sum;

/** Says how much relief missing facts hold back, and what to ask the DOJ for. */
final class RequestsPage {

    private static final String PEOPLE = "|people";
    private static final String RELIEF = "|relief";
    private static final String ALONE = "|relief of it alone";

    private final DataQuality quality;

    RequestsPage(DataQuality quality) {
        this.quality = quality;
    }

    void addTo(Sections section) {
        Tables held = Tables.ofFound(
                "How much relief each missing fact holds back",
                "Missing fact",
                "Convictions kept open",
                "People",
                "Of these, may be relief",
                "People",
                "And wait for it alone");
        quality.heldBack().forEach((fact, of) -> {
            String figure = ReasonsPage.missing(fact);
            held.row(
                    Words.sentence(fact),
                    convictions(figure, of.open()),
                    people(figure, of.open()),
                    convictions(figure + RELIEF, of.couldBeRelief()),
                    people(figure + RELIEF, of.couldBeRelief()),
                    convictions(figure + ALONE, of.couldBeReliefAlone()));
            addSums(section, figure);
        });
        HeldBack all = quality.undecided();
        held.all(
                "All that are kept open",
                convictions(ReasonsPage.UNDECIDED, all.open()),
                people(ReasonsPage.UNDECIDED, all.open()),
                convictions(ReasonsPage.UNDECIDED + RELIEF, all.couldBeRelief()),
                people(ReasonsPage.UNDECIDED + RELIEF, all.couldBeRelief()),
                Sign.NONE);
        addSums(section, ReasonsPage.UNDECIDED);
        section.sum(Sum.of(
                        List.of(ReasonsPage.UNDECIDED + RELIEF),
                        quality.heldBack().keySet().stream()
                                .map(fact -> ReasonsPage.missing(fact) + ALONE)
                                .toList()))
                .table(held)
                .table(requests(section));
    }

    private Tables requests(Sections section) {
        Tables requests = Tables.ofFound(
                "What to ask the DOJ for, first what settles the most relief",
                "What",
                "Columns that hold it",
                "Rows where the first is odd or unreadable",
                "Rows where it is blank",
                "Convictions that it may turn into relief, alone",
                "People",
                "Together with other facts");
        for (DataQuality.Request each : quality.requests()) {
            String figure = "request|" + each.what();
            String column = "column|" + each.columns().get(0);
            Affected alone = each.settles().couldBeReliefAlone();
            requests.row(
                    Words.sentence(each.what()),
                    new Text(each.columns().stream().map(BulkColumn::name).collect(Collectors.joining(", "))),
                    new Count(figure + "|rows", each.rows()),
                    new Count(column + "|blank", each.blank()),
                    convictions(figure + ALONE, alone),
                    people(figure + ALONE, alone),
                    convictions(figure + RELIEF, each.settles().couldBeRelief()));
            section.sum(Sum.of(List.of(figure + "|rows"), List.of(column + "|odd", column + "|unreadable")));
            addSums(section, figure);
        }
        return requests;
    }

    /** People have at least one of the convictions, and those of each kind are among those of the one before. */
    private static void addSums(Sections section, String figure) {
        for (String each : List.of(figure, figure + RELIEF, figure + ALONE)) {
            section.sum(Sum.atMost(each + PEOPLE, each));
        }
        for (String each : List.of("", PEOPLE)) {
            section.sum(Sum.atMost(figure + RELIEF + each, figure + each))
                    .sum(Sum.atMost(figure + ALONE + each, figure + RELIEF + each));
        }
        section.sum(Sum.atMost(figure + RELIEF, ReasonsPage.UNDECIDED + RELIEF));
    }

    private static Count convictions(String figure, Affected of) {
        return new Count(figure, of.convictions());
    }

    private static Count people(String figure, Affected of) {
        return new Count(figure + PEOPLE, of.people());
    }
}
