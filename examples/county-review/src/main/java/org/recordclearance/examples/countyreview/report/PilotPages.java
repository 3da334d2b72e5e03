package org.recordclearance.examples.countyreview.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.Cell.Count;
import org.recordclearance.examples.countyreview.report.page.Cell.Share;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.impact.ClearedPeople;

/** One page in the shape of each report that a pilot county has published, of the Proposition 64 convictions of this review. */
final class PilotPages {

    private final ReportFigures figures;
    private final ClearedPeople cleared;
    private final String where;

    PilotPages(ReportFigures figures, ClearedPeople cleared, String county) {
        this.figures = figures;
        this.cleared = cleared;
        this.where =
                (county.isEmpty() ? "All counties" : Words.sentence(county)) + ", as of " + Words.date(figures.asOf())
                        + ". The convictions are those of Proposition 64 alone. People have no felony any more if each of theirs is"
                        + " dismissed or reduced, no conviction if each is dismissed.";
    }

    List<Section> all() {
        return List.of(losAngeles(), contraCosta(), sanFrancisco());
    }

    private Section losAngeles() {
        return page("as-los-angeles", "As Los Angeles reported")
                .table(convictions(false))
                .table(people())
                .table(races())
                .end();
    }

    private Section contraCosta() {
        return page("as-contra-costa", "As Contra Costa reported")
                .table(convictions(false))
                .table(people())
                .end();
    }

    private Section sanFrancisco() {
        return page("as-san-francisco", "As San Francisco reported")
                .table(convictions(true))
                .table(people())
                .end();
    }

    private Sections page(String id, String heading) {
        return Sections.of(id, heading).onOwnPage().say(where);
    }

    private Tables convictions(boolean everyLevel) {
        Outcomes of = figures.of(ChargeKind.PROP_64);
        String which = ChargesPage.which(ChargeKind.PROP_64);
        Tables table = Tables.of("People and Proposition 64 convictions", "Figure", "Number")
                .row(
                        "People with a Proposition 64 conviction",
                        new Count(PeoplePage.COVERED_BY_PROP_64, figures.coveredByProp64()))
                .row(
                        "People with one that is dismissed or reduced",
                        new Count(PeoplePage.RELIEVED_OF_PROP_64, figures.relievedOfProp64()))
                .row("Convictions dismissed and sealed", OutcomeFigure.DISMISSED.count(which, of));
        for (ChargeLevel level : ChargeLevel.values()) {
            Outcomes ofLevel = figures.of(ChargeKind.PROP_64, level);
            if (everyLevel || level == ChargeLevel.FELONY || level == ChargeLevel.MISDEMEANOR) {
                table.row(
                        "of these: " + Words.level(level).toLowerCase(Locale.ROOT),
                        OutcomeFigure.DISMISSED.count(ChargesPage.which(level), ofLevel));
            }
        }
        return table.row("Convictions reduced", OutcomeFigure.REDUCED.count(which, of));
    }

    private Tables people() {
        return Tables.of("People left without", "Figure", "Number")
                .row("People who have no felony any more", count(PeopleFigure.NO_FELONY))
                .row("People who have no conviction any more", count(PeopleFigure.NO_CONVICTION))
                .row("People who have none of the last seven years any more", count(PeopleFigure.NONE_IN_SEVEN_YEARS));
    }

    private Count count(PeopleFigure figure) {
        return figure.count(PeopleFigure.POLICY, cleared);
    }

    private Tables races() {
        Tables races = Tables.ofFound(
                "By race",
                "Race",
                "With relief",
                "Share",
                PeopleFigure.NO_FELONY.header,
                "Share",
                PeopleFigure.NO_CONVICTION.header,
                "Share");
        figures.groups()
                .getOrDefault(PersonTrait.RACE, Map.of())
                .forEach((race, of) -> races.row(
                        Words.value(PersonTrait.RACE, race), cells(PeoplePage.whose(PersonTrait.RACE, race), of)));
        return races.total("Everybody", cells(PeopleFigure.POLICY, figures.people()));
    }

    private List<Cell> cells(String whose, PeopleCounts of) {
        Count relieved = PeopleFigure.RELIEVED.count(whose, of);
        Count noFelony = PeopleFigure.NO_FELONY.count(whose, of);
        Count noConviction = PeopleFigure.NO_CONVICTION.count(whose, of);
        return List.of(
                relieved,
                new Share(relieved, everybody(PeopleFigure.RELIEVED)),
                noFelony,
                new Share(noFelony, everybody(PeopleFigure.NO_FELONY)),
                noConviction,
                new Share(noConviction, everybody(PeopleFigure.NO_CONVICTION)));
    }

    private Count everybody(PeopleFigure figure) {
        return figure.count(PeopleFigure.POLICY, figures.people());
    }
}
