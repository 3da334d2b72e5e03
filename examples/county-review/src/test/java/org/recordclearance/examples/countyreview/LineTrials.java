package org.recordclearance.examples.countyreview;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.text.RapSheetText;

/** Damages lines of printed sheets at random, and keeps what gives relief that the sheet as it was does not. */
final class LineTrials extends DamageTrials {

    private static final List<String> KINDS = List.of("garbled", "cut", "blanked", "joined");

    LineTrials(long seed) {
        super(seed);
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
        boolean isAsGood = LineRecords.isAsGood(line, left);
        keep(LineRecords.kind(line) + " " + kind, line, left, isAsGood, before, answers(damaged));
    }

    private Answers answers(List<String> lines) {
        return answers(RapSheetText.parse(String.join("\n", lines) + "\n"));
    }

    /** Checks if the sheet of which nothing denies it gives relief, so that there is something to be given by damage. */
    boolean givesReliefWithoutDenial() {
        return !answers(LineRecords.withoutDenial()).relief().isEmpty();
    }
}
