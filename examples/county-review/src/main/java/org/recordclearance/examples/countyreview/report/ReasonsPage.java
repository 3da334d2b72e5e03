package org.recordclearance.examples.countyreview.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.examples.countyreview.casefile.WhereToFind;
import org.recordclearance.examples.countyreview.report.ReportFigures.Charged;
import org.recordclearance.examples.countyreview.report.ReportFigures.Decided;
import org.recordclearance.examples.countyreview.report.page.Cell.Count;
import org.recordclearance.examples.countyreview.report.page.Cell.Sign;
import org.recordclearance.examples.countyreview.report.page.Cell.Text;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.Sum;

/** Says why convictions come to what they do, and what is missing where that is open. */
final class ReasonsPage {

    /** The convictions that missing facts keep open. */
    static final String UNDECIDED = "undecided";

    private final ReportFigures figures;

    ReasonsPage(ReportFigures figures) {
        this.figures = figures;
    }

    /** The convictions that a kind of missing fact keeps open. */
    static String missing(String kind) {
        return "missing|" + kind;
    }

    private static String figure(Decided decided) {
        return "reason|" + decided.outcome().words() + "|" + decided.reason();
    }

    private Count undecided() {
        return new Count(UNDECIDED, figures.undecided());
    }

    Section reasons() {
        Sections section = Sections.of("reasons", "Reasons");
        Tables table = Tables.ofFound("Reasons of what was decided", "Reason", "Outcome", "Convictions");
        figures.reasons()
                .forEach((decided, charged) -> table.row(
                        decided.reason(),
                        new Text(decided.outcome().words()),
                        new Count(figure(decided), sum(charged.values()))));
        table.row("For a person to decide, as a fact is missing", new Text("See the next section"), undecided());
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            all(kind).forEach(section::sum);
        }
        return section.table(table).end();
    }

    /** The reasons of an outcome come to its convictions; so do those of sections and levels that share them with no other reason. */
    private List<Sum> all(Outcome.Kind kind) {
        OutcomeFigure outcome = OutcomeFigure.of(kind);
        List<Decided> reasons = figures.reasons().keySet().stream()
                .filter(each -> each.outcome().kind() == kind)
                .toList();
        List<Sum> sums = new ArrayList<>();
        List<String> parts = new ArrayList<>(names(reasons));
        if (kind == Outcome.Kind.REVIEW) {
            parts.add(UNDECIDED);
            sums.add(Sum.of(
                    List.of(outcome.of(OutcomeFigure.ALL), OutcomeFigure.MAY_BE_COVERED.of(OutcomeFigure.ALL)), parts));
        } else {
            sums.add(Sum.of(List.of(outcome.of(OutcomeFigure.ALL)), parts));
        }
        for (Decided each : reasons) {
            Set<Decided> together = new LinkedHashSet<>(Set.of(each));
            Set<Charged> charged = new LinkedHashSet<>(charged(each));
            sums.add(comeTo(together, charged, outcome));
            while (together.addAll(sharing(charged, reasons))) {
                together.forEach(other -> charged.addAll(charged(other)));
            }
            sums.add(comeTo(together, charged, outcome));
        }
        return sums;
    }

    private static Sum comeTo(Collection<Decided> reasons, Collection<Charged> charged, OutcomeFigure outcome) {
        return Sum.ifSo(
                charged.stream()
                        .map(each -> outcome.of(ChargesPage.which(each)))
                        .toList(),
                names(reasons));
    }

    private List<Decided> sharing(Set<Charged> charged, List<Decided> reasons) {
        return reasons.stream()
                .filter(each -> charged(each).stream().anyMatch(charged::contains))
                .toList();
    }

    private Set<Charged> charged(Decided decided) {
        return figures.reasons().getOrDefault(decided, Map.of()).keySet();
    }

    private static List<String> names(Collection<Decided> reasons) {
        return reasons.stream().map(ReasonsPage::figure).toList();
    }

    private static long sum(Collection<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }

    Section missing() {
        Sections section = Sections.of("missing", "What is missing, and what would settle it")
                .say("A conviction that lacks several facts is counted with each.");
        Tables table = Tables.ofFound(
                "Missing facts that leave convictions to a person",
                "Missing fact",
                "Convictions",
                "By it alone",
                "Where it could be found");
        List<String> alone = new ArrayList<>();
        figures.missing().forEach((fact, of) -> {
            String aloneHere = missing(fact) + "|alone";
            alone.add(aloneHere);
            table.row(
                    Words.sentence(fact),
                    new Count(missing(fact), of.determinations()),
                    new Count(aloneHere, of.alone()),
                    new Text(WhereToFind.of(fact)));
            section.sum(Sum.atMost(aloneHere, missing(fact))).sum(Sum.atMost(missing(fact), UNDECIDED));
        });
        table.all("All that are for a person to decide, as a fact is missing", undecided(), Sign.NONE, new Text(""));
        ofTwo(alone).forEach(section::sum);
        guessed().forEach(section::sum);
        return section.sum(Sum.of(List.of(UNDECIDED), alone)).table(table).end();
    }

    /** Which convictions they are that a fact keeps open is guessed where the numbers are the same. */
    private List<Sum> guessed() {
        List<String> mayBeCovered = List.of(OutcomeFigure.MAY_BE_COVERED.of(OutcomeFigure.ALL));
        List<String> withoutLevel = figures.charges().keySet().stream()
                .filter(each -> each.level() == ChargeLevel.NOT_KNOWN)
                .map(each -> OutcomeFigure.REVIEW.of(ChargesPage.which(each)))
                .toList();
        List<Sum> sums = new ArrayList<>();
        for (String fact : figures.missing().keySet()) {
            for (String figure : List.of(missing(fact), missing(fact) + "|alone")) {
                sums.add(Sum.ifSo(mayBeCovered, List.of(figure)));
                sums.add(Sum.ifSo(withoutLevel, List.of(figure)));
            }
        }
        return sums;
    }

    /** Where two facts are missing, a conviction that does not lack the one lacks the other alone. */
    private List<Sum> ofTwo(List<String> alone) {
        List<String> facts =
                figures.missing().keySet().stream().map(ReasonsPage::missing).toList();
        return facts.size() != 2
                ? List.of()
                : List.of(
                        Sum.of(List.of(UNDECIDED), List.of(facts.get(0), alone.get(1))),
                        Sum.of(List.of(UNDECIDED), List.of(facts.get(1), alone.get(0))));
    }
}
