package org.recordclearance.examples.countyreview.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.examples.countyreview.casefile.WhereToFind;
import org.recordclearance.examples.countyreview.report.page.ReportPage;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Table;
import org.recordclearance.impact.ClearedPeople;
import org.recordclearance.rapsheet.Anniversary;

/** Puts the figures of a report into words and tables. */
final class ReportPages {

    private static final String[] OUTCOMES = {
        "Section", "Level", "Dismissed", "Reduced", "Not eligible", "For a person to decide", "All", "May be covered"
    };

    private final ReportFigures figures;
    private final FinishedReview review;
    private final SummaryFigures summary;
    private final Charts charts;
    private final String county;

    ReportPages(ReportFigures figures, FinishedReview review, Charts charts) {
        this.figures = figures;
        this.review = review;
        this.summary = new SummaryFigures(review.figures());
        this.charts = charts;
        this.county = Words.county(summary.text("county"));
    }

    ReportPage page() {
        String policy = summary.group("policy").text("name");
        List<Section> sections = new ArrayList<>();
        sections.add(whatRan(policy));
        sections.add(glance());
        sections.add(without());
        sections.add(charges());
        sections.add(people());
        sections.add(years());
        sections.add(reasons());
        sections.add(missing());
        sections.add(coming());
        if (!summary.list("comparedWith").isEmpty()) {
            sections.add(compared(policy));
        }
        sections.add(QualityPage.of(review, summary));
        sections.addAll(new PilotPages(figures, certain(), county).all());
        String where = county.isEmpty() ? "" : " in " + county;
        return new ReportPage(
                "Record clearance review" + where,
                "Policy " + policy + ", judged as of " + Words.date(figures.asOf()),
                sections,
                "Determinations are recommendations to a prosecutor. The same figures are in summary.json, the rows in the"
                        + " result files.");
    }

    private ClearedPeople certain() {
        return summary.people("reliefWithCurrentEligibilityChoices")
                .orElse(review.summary().impact().cleared());
    }

    private ClearedPeople possible() {
        return summary.people("possible").orElse(figures.possible());
    }

    private Section whatRan(String policy) {
        Tables options = Tables.of("What the policy runs with", "Parameter", "Value");
        summary.group("options")
                .byName()
                .keySet()
                .forEach(name -> options.row(
                        Words.sentence(name),
                        Words.county(summary.group("options").text(name))));
        Tables files = Tables.of("What was read", "File", "Rows", "Rejected rows");
        summary.list("inputs")
                .forEach(file -> files.row(
                        String.valueOf(Path.of(file.text("file")).getFileName()),
                        file.whole("rows"),
                        file.whole("rowsRejected")));
        files.total(summary.whole("rowsRead"), summary.whole("rowsRejected"));
        List<String> paragraphs = List.of("The policy is " + policy + ", version "
                + summary.group("policy").text("version") + ", of version " + summary.text("libraryVersion")
                + " of the library. policy.md is the decision table that ran.");
        return section("policy", "The policy, and what was read", paragraphs, "", options, files);
    }

    private Section glance() {
        Outcomes all = figures.all();
        Tables people = Tables.of("People", "People", "Number")
                .row("In the files", figures.people().inFile())
                .row(
                        "With a conviction that the policy covers",
                        figures.people().covered())
                .row(
                        "With a conviction that is dismissed or reduced",
                        figures.people().relieved());
        Tables convictions = Tables.of("Convictions that the policy covers", "Outcome", "Convictions")
                .row("Dismissed", all.dismissed())
                .row("Reduced", all.reduced())
                .row("Not eligible", all.notEligible())
                .row("For a person to decide", all.review())
                .total(all.covered());
        List<String> paragraphs =
                List.of("Convictions that may be covered, besides: " + Words.number(all.mayBeCovered())
                        + ". A fact that would tell is missing, so that a person has to decide.");
        String chart = charts.bars(
                "Convictions by outcome",
                Bars.of("Convictions")
                        .bar("Dismissed", all.dismissed())
                        .bar("Reduced", all.reduced())
                        .bar("Not eligible", all.notEligible())
                        .bar("To decide", all.review()));
        return section("glance", "At a glance", paragraphs, chart, people, convictions);
    }

    private Section without() {
        Tables table =
                Tables.of("People left without", "What is dismissed or reduced", "", "Certain", "Possible at most");
        addCleared(table, "By this policy", certain(), possible());
        addHypothetical(table, "If all Proposition 64 convictions were dismissed", "reliefWithDismissAllProp64");
        addHypothetical(table, "If these and related charges were dismissed", "reliefWithDismissAllProp64AndRelated");
        return section(
                "without",
                "People with no felony, no conviction, none in seven years",
                List.of(
                        "Certain: whatever is unknown in the record turns out to be. Possible at most: if all of it turns out"
                                + " well. People who had none before are not counted."),
                "",
                table);
    }

    private void addHypothetical(Tables into, String what, String name) {
        summary.people(name)
                .ifPresent(certain -> addCleared(
                        into,
                        what,
                        certain,
                        summary.group("possible").people(name).orElse(certain)));
    }

    private static void addCleared(Tables into, String what, ClearedPeople certain, ClearedPeople most) {
        into.row(what, "no felony", Words.number(certain.withoutFelony()), Words.number(most.withoutFelony()));
        into.row(
                what,
                "no conviction",
                Words.number(certain.withoutConviction()),
                Words.number(most.withoutConviction()));
        into.row(
                what,
                "no conviction in the last seven years",
                Words.number(certain.withoutRecentConviction()),
                Words.number(most.withoutRecentConviction()));
    }

    private Section charges() {
        List<Tables> tables = new ArrayList<>();
        for (ChargeKind kind : ChargeKind.values()) {
            Tables table = Tables.of(Words.kind(kind), OUTCOMES);
            figures.charges().forEach((cell, of) -> {
                if (cell.charge().kind() == kind) {
                    String section = cell.charge().section();
                    addOutcomes(table, section.isEmpty() ? "Section not known" : section, cell.level(), of);
                }
            });
            if (!table.isEmpty()) {
                tables.add(table.totalAfter("", numbers(figures.of(kind))));
            }
        }
        return section(
                "charges",
                "Convictions by section, level and outcome",
                List.of(
                        "Proposition 64 convictions stand apart from related charges. Those of the last column, of which it is"
                                + " not known whether the policy covers them, are in no other."),
                "",
                tables.toArray(Tables[]::new));
    }

    private static void addOutcomes(Tables into, String section, ChargeLevel level, Outcomes of) {
        into.rowAfter(section, Words.level(level), numbers(of));
    }

    private static long[] numbers(Outcomes of) {
        return new long[] {of.dismissed(), of.reduced(), of.notEligible(), of.review(), of.covered(), of.mayBeCovered()
        };
    }

    private Section people() {
        List<Tables> tables = new ArrayList<>();
        figures.groups().forEach((trait, byValue) -> {
            Tables table = Tables.of(
                    "People by " + Words.trait(trait).toLowerCase(Locale.ROOT),
                    Words.trait(trait),
                    "In the files",
                    "Share",
                    "Covered",
                    "With relief",
                    "Share",
                    "No felony",
                    "No conviction",
                    "None in 7 years");
            byValue.forEach((value, of) -> addPeople(table, Words.value(trait, value), of));
            addPeople(table, "Everybody", figures.people());
            tables.add(table);
        });
        Bars bars = Bars.of("In the files", "With relief");
        figures.groups()
                .getOrDefault(PersonTrait.RACE, Map.of())
                .forEach((race, of) -> bars.bar(Words.value(PersonTrait.RACE, race), of.inFile(), of.relieved()));
        return section(
                "people",
                "People by race, sex and age",
                List.of("The shares are of all people in the files, and of all with relief. Ages are as of "
                        + Words.date(figures.asOf()) + "."),
                charts.bars("People in the files and with relief, by race", bars),
                tables.toArray(Tables[]::new));
    }

    private void addPeople(Tables into, String name, PeopleCounts of) {
        into.row(
                name,
                Words.number(of.inFile()),
                Words.share(of.inFile(), figures.people().inFile()),
                Words.number(of.covered()),
                Words.number(of.relieved()),
                Words.share(of.relieved(), figures.people().relieved()),
                Words.number(of.cleared().withoutFelony()),
                Words.number(of.cleared().withoutConviction()),
                Words.number(of.cleared().withoutRecentConviction()));
    }

    private Section years() {
        Tables table = Tables.of(
                "Convictions by year of conviction",
                "Year",
                "Dismissed",
                "Reduced",
                "Not eligible",
                "For a person to decide",
                "All",
                "May be covered");
        Bars bars = Bars.of("Dismissed", "Reduced", "Not eligible", "To decide");
        figures.years().forEach((year, of) -> {
            table.row(year == 0 ? "Not known" : Integer.toString(year), numbers(of));
            if (year != 0) {
                bars.bar(Integer.toString(year), of.dismissed(), of.reduced(), of.notEligible(), of.review());
            }
        });
        table.total(numbers(figures.all()));
        return section(
                "years",
                "By year of conviction",
                List.of(),
                charts.bars("Convictions by year and outcome", bars),
                table);
    }

    private Section reasons() {
        Tables table = Tables.of("Reasons of what was decided", "Reason", "Outcome", "Convictions");
        figures.reasons()
                .forEach((words, byReason) ->
                        byReason.forEach((reason, count) -> table.row(reason, words, Words.number(count))));
        table.row("Undecided, as a fact is missing", "See the next section", Words.number(figures.undecided()));
        return section("reasons", "Reasons", List.of(), "", table);
    }

    private Section missing() {
        Tables table = Tables.of(
                "What keeps convictions undecided",
                "Missing fact",
                "Convictions",
                "By it alone",
                "Where it could be found");
        figures.missing()
                .forEach((fact, of) -> table.row(
                        Words.sentence(fact),
                        Words.number(of.determinations()),
                        Words.number(of.alone()),
                        WhereToFind.of(fact)));
        return section(
                "missing",
                "What is missing, and what would settle it",
                List.of("Undecided convictions: " + Words.number(figures.undecided())
                        + ". One that lacks several facts is counted" + " with each."),
                "",
                table);
    }

    private Section coming() {
        Tables table = Tables.of(
                "What becomes eligible as time passes",
                "Twelve months until",
                "Convictions",
                "People with one of them");
        Bars bars = Bars.of("Convictions");
        for (int year = 0; year < figures.coming().size(); year++) {
            ReportFigures.Coming of = figures.coming().get(year);
            String until = Words.date(Anniversary.of(figures.asOf(), year + 1));
            table.row(until, of.convictions(), of.people());
            bars.bar(Integer.toString(figures.asOf().getYear() + year + 1), of.convictions());
        }
        return section(
                "coming",
                "The next ten years",
                List.of("Convictions that get no relief now, and will if nothing is added to the record."),
                charts.bars("Convictions that become eligible, by the year in which the twelve months end", bars),
                table);
    }

    private Section compared(String policy) {
        Tables table = Tables.of(
                "Policies side by side",
                "Policy",
                "People with relief",
                "No felony",
                "No conviction",
                "None in 7 years",
                "People gaining",
                "People losing",
                "Convictions gaining",
                "Convictions losing");
        addPolicy(table, policy, summary, true);
        summary.list("comparedWith")
                .forEach(each -> addPolicy(table, each.group("policy").text("name"), each, false));
        return section(
                "compared",
                "Policies compared",
                List.of("Who gains and who loses is beside " + policy
                        + ". comparison.csv names every conviction on which they" + " differ."),
                "",
                table);
    }

    private static void addPolicy(Tables into, String name, SummaryFigures of, boolean first) {
        String none = "–";
        ClearedPeople people = of.people("reliefWithCurrentEligibilityChoices").orElse(new ClearedPeople(0, 0, 0));
        into.row(
                name,
                of.text("subjectsWithSomeReliefCount"),
                Words.number(people.withoutFelony()),
                Words.number(people.withoutConviction()),
                Words.number(people.withoutRecentConviction()),
                first ? none : of.text("subjectsGaining"),
                first ? none : of.text("subjectsLosing"),
                first ? none : of.text("convictionsGaining"),
                first ? none : of.text("convictionsLosing"));
    }

    static Section section(String id, String heading, List<String> paragraphs, String chart, Tables... tables) {
        List<Table> ended = new ArrayList<>();
        for (Tables each : tables) {
            if (!each.isEmpty()) {
                ended.add(each.end());
            }
        }
        return new Section(id, heading, false, paragraphs, chart, ended);
    }
}
