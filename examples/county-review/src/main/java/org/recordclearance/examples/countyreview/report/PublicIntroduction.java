package org.recordclearance.examples.countyreview.report;

import org.recordclearance.examples.countyreview.report.page.Cell.Text;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;

/** Says to whoever knows neither the law nor the office what a public page is of, and what its words mean. */
final class PublicIntroduction {

    private PublicIntroduction() {}

    static Section section() {
        return Sections.of("introduction", "What this page tells")
                .say(
                        "In 2016 voters in California made it legal, by Proposition 64, for adults to have and to grow limited amounts"
                                + " of cannabis. Who was convicted for cannabis before can have the conviction dismissed and sealed, or"
                                + " reduced to a lesser one. This page counts the people and the convictions that were looked at for it,"
                                + " and what was found. It names nobody.")
                .say("What was found is a recommendation. A prosecutor decides on it, and a court makes the order.")
                .table(words())
                .end();
    }

    private static Tables words() {
        return Tables.of("Words on this page", "Word", "What it means")
                .row("Policy", new Text("The criteria by which convictions were judged."))
                .row("Covered", new Text("The policy speaks of the conviction: it was judged."))
                .row("Dismissed", new Text("The policy finds that the conviction can be dismissed."))
                .row("Reduced", new Text("The policy finds that it can be reduced to a lesser offense."))
                .row("Relief", new Text("A conviction of the person is dismissed or reduced."))
                .row("Not eligible", new Text("The policy gives neither."))
                .row(
                        "For a person to decide",
                        new Text("The record does not say enough, or the policy wants somebody to look at the case."))
                .row(
                        "Felony, misdemeanor, infraction",
                        new Text("How grave the law holds the offense to be: most, less, and least."))
                .row("HS 11357", new Text("Having cannabis. HS is the Health and Safety Code, the number its section."))
                .row("HS 11358", new Text("Growing it."))
                .row("HS 11359", new Text("Having it to sell it."))
                .row("HS 11360", new Text("Selling, giving away or transporting it."));
    }
}
