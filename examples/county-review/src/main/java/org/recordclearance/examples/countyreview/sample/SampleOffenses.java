package org.recordclearance.examples.countyreview.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The offenses of the sample, from {@code offenses.csv}: group, weight, levels and description.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class SampleOffenses {

    private static final String LIST = "offenses.csv";

    private final Map<OffenseGroup, List<Offense>> lots;

    private SampleOffenses(List<Offense> offenses) {
        // Each offense is in the list as often as it weighs: a draw is then one step.
        this.lots = offenses.stream()
                .flatMap(offense -> IntStream.range(0, offense.weight()).mapToObj(times -> offense))
                .collect(Collectors.groupingBy(
                        Offense::group, () -> new EnumMap<>(OffenseGroup.class), Collectors.toUnmodifiableList()));
    }

    /** Obtains the offenses of the list. */
    static SampleOffenses load() {
        List<String> lines = Lists.lines(LIST);
        return new SampleOffenses(IntStream.range(1, lines.size())
                .mapToObj(line -> parse(line, lines.get(line)))
                .toList());
    }

    /** Gets an offense of any group, by the shares of the groups and the weights within. */
    Offense draw(SampleDice dice) {
        return draw(dice, OffenseGroup.draw(dice));
    }

    /** Gets an offense of a group, by the weights. */
    Offense draw(SampleDice dice, OffenseGroup group) {
        return dice.pick(lots.getOrDefault(group, List.of()));
    }

    private static Offense parse(int number, String line) {
        String[] cells = line.split(",", 4);
        return new Offense(OffenseGroup.valueOf(cells[0]), Integer.parseInt(cells[1]), cells[2], number, cells[3]);
    }
}
