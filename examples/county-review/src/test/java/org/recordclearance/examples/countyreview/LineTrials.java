package org.recordclearance.examples.countyreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.prop64.Prop64Options;

/** Damages lines of printed sheets at random, and keeps what gives relief that the sheet as it was does not. */
final class LineTrials {

    private static final String ODD = "#~0O1Il5S8BX?";
    private static final List<String> KINDS = List.of("garbled", "cut", "blanked", "joined");

    private final Random random;
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
    private int tried;

    LineTrials(long seed) {
        this.random = new Random(seed);
    }

    LineTrials run(int tries) {
        List<List<String>> sheets = LineRecords.all();
        List<Answers> before = sheets.stream().map(this::answers).toList();
        while (tried < tries) {
            int sheet = random.nextInt(sheets.size());
            attempt(sheets.get(sheet), before.get(sheet));
        }
        return this;
    }

    private void attempt(List<String> sheet, Answers before) {
        int at = random.nextInt(sheet.size() - 1);
        String line = sheet.get(at);
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        List<String> damaged = new ArrayList<>(sheet);
        String left = switch (kind) {
            case "garbled" -> garbled(line);
            case "cut" -> cut(line);
            case "blanked" -> "";
            default ->
                line
                        + (random.nextBoolean() ? " " : "")
                        + damaged.remove(at + 1).strip();
        };
        damaged.set(at, left);
        tried++;
        Set<String> after = answers(damaged).relief();
        String what = before.relief().containsAll(after)
                ? "no more relief"
                : left.isBlank()
                        ? "relief, a blank is left"
                        : LineRecords.isAsGood(line, left) ? "relief, another value" : "RELIEF";
        outcomes.merge(LineRecords.kind(line) + " " + kind + ": " + what, 1, Integer::sum);
        if (what.equals("RELIEF")) {
            faults.add(LineRecords.kind(line) + " " + kind + ": " + line + " > " + left);
        }
    }

    private String cut(String line) {
        int from = random.nextInt(line.length());
        return random.nextBoolean() ? line.substring(0, from) : line.substring(from + 1);
    }

    private String garbled(String line) {
        StringBuilder text = new StringBuilder(line);
        int characters = 1 + random.nextInt(2);
        for (int i = 0; i < characters; i++) {
            text.setCharAt(random.nextInt(text.length()), ODD.charAt(random.nextInt(ODD.length())));
        }
        return text.toString();
    }

    private Answers answers(List<String> lines) {
        return new Answers(policies, RapSheetText.parse(String.join("\n", lines) + "\n"));
    }

    /** Checks if the sheet of which nothing denies it gives relief, so that there is something to be given by damage. */
    boolean givesReliefWithoutDenial() {
        return !answers(LineRecords.withoutDenial()).relief().isEmpty();
    }

    Set<String> faults() {
        return faults;
    }

    String report() {
        return outcomes.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
