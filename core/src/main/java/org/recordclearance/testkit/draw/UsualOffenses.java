package org.recordclearance.testkit.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.testkit.draw.UsualOffense.Kind;

/** Offenses that are drawn by their weights. Not changed once they are made. */
public final class UsualOffenses {

    private static final List<UsualOffense> LIST =
            UsualWords.rows("usual_offenses.csv").map(UsualOffense::parse).toList();
    private static final UsualOffenses CHARGED = of(offense -> offense.kind() != Kind.REGISTRATION);
    private static final UsualOffenses REGISTRATIONS = of(offense -> offense.kind() == Kind.REGISTRATION);
    private static final int TRIES = 100;

    /** Each by the sum of the weights before it, so that a draw is one look-up. */
    private final TreeMap<Integer, UsualOffense> bySum = new TreeMap<>();

    private int sum;

    private UsualOffenses(List<UsualOffense> offenses) {
        for (UsualOffense offense : offenses) {
            bySum.put(sum, offense);
            sum = Math.addExact(sum, offense.weight());
        }
    }

    /** Obtains what people are charged with. */
    public static UsualOffenses charged() {
        return CHARGED;
    }

    /** Obtains what registrations name. */
    static UsualOffenses registrations() {
        return REGISTRATIONS;
    }

    /** Obtains the given sections, with what the list knows of each. */
    static UsualOffenses of(Map<CodeSection, Integer> weights) {
        return new UsualOffenses(weights.entrySet().stream()
                .map(each -> LIST.stream()
                        .filter(offense -> each.getKey().equals(offense.section()))
                        .findFirst()
                        .orElseGet(() -> UsualOffense.of(each.getKey()))
                        .weighing(each.getValue()))
                .toList());
    }

    private static UsualOffenses of(Predicate<UsualOffense> which) {
        return new UsualOffenses(LIST.stream().filter(which).toList());
    }

    /** Draws an offense of a day; where all are from other times, any. */
    UsualOffense draw(LocalDate day, Dice dice) {
        UsualOffense drawn = draw(dice);
        for (int tries = 1; !drawn.isOf(day) && tries < TRIES; tries++) {
            drawn = draw(dice);
        }
        return drawn;
    }

    private UsualOffense draw(Dice dice) {
        return bySum.floorEntry(dice.between(0, sum - 1)).getValue();
    }
}
