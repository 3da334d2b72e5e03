package org.recordclearance.examples.countyreview.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.impact.ClearedPeople;

/** One page in the shape of each report that a pilot county has published, of the Proposition 64 convictions of this review. */
final class PilotPages {

    private final ReportFigures figures;
    private final ClearedPeople cleared;
    private final String county;

    PilotPages(ReportFigures figures, ClearedPeople cleared, String county) {
        this.figures = figures;
        this.cleared = cleared;
        this.county = county;
    }

    List<Section> all() {
        return List.of(losAngeles(), contraCosta(), sanFrancisco());
    }

    private Section losAngeles() {
        Tables races = Tables.of("People with relief, by race", "Race", "People", "Share");
        figures.groups().getOrDefault(PersonTrait.RACE, Map.of()).forEach((race, people) -> {
            if (people.relieved() > 0) {
                races.row(
                        Words.value(PersonTrait.RACE, race),
                        Words.number(people.relieved()),
                        Words.share(people.relieved(), figures.people().relieved()));
            }
        });
        races.totalOf(Words.number(figures.people().relieved()), "100.0%");
        Tables whole = begin();
        addRelieved(whole, false);
        return page("as-los-angeles", "As Los Angeles reported", List.of(whole, people(), races));
    }

    private Section contraCosta() {
        Tables convictions = begin();
        addRelieved(convictions, false);
        return page("as-contra-costa", "As Contra Costa reported", List.of(convictions, people()));
    }

    private Section sanFrancisco() {
        Tables convictions = begin();
        addRelieved(convictions, true);
        return page("as-san-francisco", "As San Francisco reported", List.of(convictions, people()));
    }

    private Tables begin() {
        return Tables.of("Proposition 64 convictions", "Figure", "Number")
                .row("People with a Proposition 64 conviction", figures.coveredByProp64())
                .row("People of whom one is dismissed or reduced", figures.relievedOfProp64());
    }

    private void addRelieved(Tables into, boolean all) {
        Outcomes of = figures.of(ChargeKind.PROP_64);
        into.row("Convictions dismissed and sealed", of.dismissed());
        for (ChargeLevel level : ChargeLevel.values()) {
            Outcomes each = figures.of(ChargeKind.PROP_64, level);
            boolean always = level == ChargeLevel.FELONY || level == ChargeLevel.MISDEMEANOR;
            if (all || always || each.dismissed() > 0) {
                into.row("of these: " + Words.level(level).toLowerCase(Locale.ROOT), each.dismissed());
            }
        }
        into.row("Convictions reduced", of.reduced());
    }

    private Tables people() {
        return Tables.of("People left without", "Figure", "Number")
                .row("People who have no felony any more", cleared.withoutFelony())
                .row("People who have no conviction any more", cleared.withoutConviction())
                .row("People who have none of the last seven years any more", cleared.withoutRecentConviction());
    }

    private Section page(String id, String heading, List<Tables> tables) {
        return new Section(
                id,
                heading,
                true,
                List.of(county + ", as of " + Words.date(figures.asOf()) + "."),
                "",
                tables.stream().map(Tables::end).toList());
    }
}
