package org.recordclearance.prop64.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Groundwork;
import org.recordclearance.eligibility.Groundwork.Confirmation;
import org.recordclearance.prop64.law.LawOnPaper;
import org.recordclearance.prop64.law.OffenseList;

/** What the policies of this module rest on beside their tables, for those who sign them. */
final class Grounds {

    private static final String BARS = "bars";
    private static final String STATUTE = "statute";

    private Grounds() {}

    /** Of a county's criteria that ask for no bars. */
    static DecisionTable of(DecisionTable table, String... uses) {
        return table.restingOn(made -> of(made, "county", List.of(uses), List.of()));
    }

    /** Of criteria that ask for super strikes and PC 290 offenses in steps of these names. */
    static DecisionTable withBars(DecisionTable table, String kind, String superStrikes, String pc290) {
        return table.restingOn(made -> of(made, kind, List.of(BARS), ofBars(superStrikes, pc290)));
    }

    private static List<Confirmation> ofBars(String superStrikes, String pc290) {
        List<Confirmation> points = new ArrayList<>(LawOnPaper.ofList(OffenseList.SUPER_STRIKES, superStrikes));
        points.addAll(LawOnPaper.ofList(OffenseList.PC_290, pc290));
        return points;
    }

    /** Of the statute, or of its audit, where each step that gives relief stands once for each stage. */
    static DecisionTable ofStatute(DecisionTable table, List<String> stages) {
        return table.restingOn(made -> {
            List<Confirmation> points = new ArrayList<>();
            for (Confirmation point : LawOnPaper.ofStatute()) {
                points.add(point);
                stages.forEach(stage -> points.add(
                        new Confirmation(point.step() + ", " + stage, point.what(), point.basis(), point.who())));
            }
            points.addAll(ofBars("super strike", "PC 290"));
            return of(made, STATUTE, List.of(BARS, STATUTE), points);
        });
    }

    private static List<String> withCriteria(List<String> uses) {
        return Stream.concat(uses.stream(), Stream.of("criteria")).toList();
    }

    private static Groundwork of(DecisionTable table, String kind, List<String> uses, List<Confirmation> points) {
        Map<String, String> parameters = LawOnPaper.inWords(table.parameters());
        return new Groundwork(
                LawOnPaper.readings(kind),
                LawOnPaper.sources(kind.equals(STATUTE) ? uses : withCriteria(uses)),
                parameters,
                points);
    }
}
