package org.recordclearance.examples.countyreview;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.prop64.Prop64Options;
import org.recordclearance.rapsheet.RapSheet;

/** Damages texts of records at random, and keeps what gives relief that the record as it was does not. */
abstract class DamageTrials {

    private static final String ODD = "#~0O1Il5S8BX?";

    private final List<RuleSet> policies = List.of(
            Prop64.losAngeles(),
            Prop64.statute(),
            Prop64.auditOfRelief(),
            Prop64.configurable(
                    "LOS ANGELES",
                    Prop64Options.builder()
                            .subjectHasOnlyProp64Charges(true)
                            .yearsCrimeFreeThreshold(10)
                            .subjectAgeThreshold(60)
                            .build()));
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Set<String> faults = new TreeSet<>();
    final Random random;
    int tried;

    DamageTrials(long seed) {
        this.random = new Random(seed);
    }

    final Answers answers(RapSheet sheet) {
        return new Answers(policies, sheet);
    }

    final String cut(String text) {
        int from = random.nextInt(text.length());
        return random.nextBoolean() ? text.substring(0, from) : text.substring(from + 1);
    }

    final String garbled(String value) {
        StringBuilder text = new StringBuilder(value);
        int characters = 1 + random.nextInt(2);
        for (int i = 0; i < characters; i++) {
            text.setCharAt(random.nextInt(text.length()), ODD.charAt(random.nextInt(ODD.length())));
        }
        return text.toString();
    }

    /**
     * Counts a trial, and keeps it if it gives relief though what is left is neither blank nor as good as what was there.
     *
     * @param as what was damaged in which way
     */
    final void keep(String as, String value, String left, boolean isAsGood, Answers before, Answers after) {
        boolean more = !before.relief().containsAll(after.relief());
        String what = more
                ? (left.isBlank() ? "relief, a blank is left" : isAsGood ? "relief, another value" : "RELIEF")
                : "no more relief";
        outcomes.merge(as + ": " + what, 1, Integer::sum);
        if (what.equals("RELIEF")) {
            faults.add(as + ": " + value + " > " + left);
        }
    }

    final Set<String> faults() {
        return faults;
    }

    final int tried() {
        return tried;
    }

    final String report() {
        return outcomes.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
