package org.recordclearance.examples.countyreview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.DamagedRecord.Source;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.prop64.Prop64Options;
import org.recordclearance.prop64.TwoPriors;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.RapSheet;

/** Tries slips of characters in charges, and keeps what of them gives relief that the record as it was does not. */
final class SlipTrials {

    private static final String OWN = "11359 HS-POSSESS MARIJUANA FOR SALE";
    /** Counties of which one record has a conviction each; the pilot of San Francisco counts those of all. */
    private static final List<List<String>> COUNTIES =
            List.of(List.of("LOS ANGELES", "SAN JOAQUIN", "CONTRA COSTA", "SACRAMENTO"), List.of("SAN FRANCISCO"));

    /** Both readers share the one that reads charges: of so many slips one is tried on a sheet too. */
    private static final int SHEETS = Integer.getInteger("slips.sheets", 8);

    private final List<RuleSet> policies = policies();
    private final int every;
    private final Set<String> granted = new TreeSet<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int slips;
    private int tried;

    /** Creates trials of every so many-th slip. */
    SlipTrials(int every) {
        this.every = every;
    }

    private static List<RuleSet> policies() {
        List<RuleSet> all = new ArrayList<>(Prop64.losAngelesVariants());
        all.add(Prop64.losAngeles());
        all.add(Prop64.sanFrancisco2018());
        all.add(Prop64.sanFrancisco());
        all.add(Prop64.sanJoaquin());
        all.add(Prop64.contraCosta());
        all.add(Prop64.sacramento());
        all.add(Prop64.statute());
        all.add(Prop64.statute(TwoPriors.LITERAL));
        all.add(Prop64.statute(TwoPriors.SAME_SECTION));
        all.add(Prop64.auditOfRelief());
        all.add(Prop64.configurable("LOS ANGELES", Prop64Options.defaults()));
        all.add(Prop64.configurable(
                "LOS ANGELES",
                Prop64Options.builder()
                        .dismiss("11357")
                        .reduce("11358")
                        .subjectHasOnlyProp64Charges(true)
                        .build()));
        all.add(Prop64.dismissAll("LOS ANGELES"));
        all.add(Prop64.dismissAllAndRelated("LOS ANGELES"));
        return all;
    }

    /** Tries the charges as those of an earlier conviction. */
    SlipTrials priors() {
        for (String charge : ListedCharges.bars()) {
            run("prior", charge, slip -> ownBehind(new DamagedRecord().convicted(slip, "YOLO", 1990)));
        }
        for (String charge : ListedCharges.ofProp64()) {
            run(
                    "prior of Prop 64",
                    charge,
                    slip -> ownBehind(
                            new DamagedRecord().convicted(slip, "YOLO", 1990).convicted(OWN, "YOLO", 1995)));
        }
        return this;
    }

    private static DamagedRecord ownBehind(DamagedRecord record) {
        return record.convicted(OWN, "LOS ANGELES", 2005).convicted(OWN, "SAN FRANCISCO", 2005);
    }

    /** Tries the charges as those of the conviction itself, in the county of each policy. */
    SlipTrials convictions() {
        for (String charge : ListedCharges.ofProp64()) {
            for (List<String> counties : COUNTIES) {
                run("conviction", charge, slip -> {
                    DamagedRecord record = new DamagedRecord();
                    counties.forEach(county -> record.convicted(slip, county, 2005));
                    return record;
                });
            }
        }
        return this;
    }

    private void run(String as, String charge, Function<String, DamagedRecord> record) {
        for (Source source : Source.values()) {
            RapSheet sound = record.apply(charge).read(source);
            Map<Object, Answers> known = new HashMap<>();
            Answers before = answers(sound, known);
            for (String slip : SlipsOfText.of(charge)) {
                if (slips++ % (source == Source.SHEET ? SHEETS * every : every) == 0) {
                    RapSheet damaged = record.apply(slip).read(source);
                    compare(as + "," + charge + "," + slip, sound, damaged, before, answers(damaged, known));
                }
            }
        }
    }

    /** Records that are read alike, but for how the section is written, are judged once. */
    private Answers answers(RapSheet sheet, Map<Object, Answers> known) {
        List<Object> facts = new ArrayList<>(List.of(sheet.gaps()));
        for (Conviction conviction : sheet.knownOrPossibleConvictions()) {
            Count count = conviction.count();
            facts.add(count.codeSection());
            facts.add(count.readings());
            facts.add(count.otherSections());
            facts.add(count.description());
            facts.add(count.comments());
            facts.add(count.attemptedInWords());
        }
        return known.computeIfAbsent(facts, any -> new Answers(policies, sheet));
    }

    private void compare(String trial, RapSheet sound, RapSheet damaged, Answers before, Answers after) {
        tried++;
        String as = trial.substring(0, trial.indexOf(','));
        String kind = kind(sound, damaged);
        if (!before.relief().containsAll(after.relief())) {
            granted.add(trial);
            kind = "relief that the charge as it was denies";
        } else if (!kind.startsWith("another") && !after.any().containsAll(before.any())) {
            granted.add("dropped " + trial);
            kind = "not determined any longer";
        }
        outcomes.merge(as + ": " + kind, 1, Integer::sum);
    }

    private static String kind(RapSheet sound, RapSheet damaged) {
        if (damaged.knownOrPossibleConvictions().isEmpty()) {
            return "no conviction is left";
        }
        Count before = sound.knownOrPossibleConvictions().get(0).count();
        Count after = damaged.knownOrPossibleConvictions().get(0).count();
        if (after.isRepaired() && after.codeSection().equals(before.codeSection())) {
            return "repaired";
        }
        if (after.codeSection().equals(before.codeSection())) {
            return "stays";
        }
        return after.codeSection().isEmpty()
                        || !after.isSectionKnown()
                        || !after.readings().isEmpty()
                ? "unknown"
                : "another charge, no more relief";
    }

    Set<String> granted() {
        return granted;
    }

    int tried() {
        return tried;
    }

    String report() {
        return outcomes.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
