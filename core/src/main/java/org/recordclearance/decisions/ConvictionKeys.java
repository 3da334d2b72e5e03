package org.recordclearance.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Subject;

/**
 * The keys of a person's convictions, which stay the same when others are added to the record, and when its rows come in another order:
 * what says which conviction it is, and for those of which that is all the same, which of them by what was imposed, or how many came
 * before. Immutable.
 */
final class ConvictionKeys {

    private static final int OF_CONVICTION = 16;

    private final Map<CountPosition, String> keys;

    private ConvictionKeys(Map<CountPosition, String> keys) {
        this.keys = keys;
    }

    static ConvictionKeys of(RapSheet rapSheet) {
        String person = "K-" + person(rapSheet.subject()) + "-";
        Map<String, List<Conviction>> alike = new LinkedHashMap<>();
        // with those that were undone, so that one of several alike keeps its number when another is
        for (Conviction each : rapSheet.knownPossibleOrUndoneConvictions()) {
            alike.computeIfAbsent(identity(each), identity -> new ArrayList<>(1))
                    .add(each);
        }
        Map<CountPosition, String> keys = new HashMap<>();
        alike.forEach((identity, convictions) -> {
            if (convictions.size() > 1) {
                convictions.sort(Comparator.comparing(ConvictionKeys::asConvicted));
            }
            int number = 0;
            for (Conviction each : convictions) {
                number++;
                Digest digest = new Digest().add(identity).add(Integer.toString(number));
                keys.put(each.position(), person + digest.letters(OF_CONVICTION));
            }
        });
        return new ConvictionKeys(keys);
    }

    /**
     * Gets what tells whose convictions they are: the CII number, which is the state's own number of a person, or where there is none the
     * number that the source gave, which may be another in the next file.
     */
    static String person(Subject subject) {
        return Subject.ciiNumber(subject.cii())
                .map(cii -> new Digest().add("CII").add(cii))
                .orElseGet(() -> new Digest().add(subject.id().strip()))
                .letters(Fingerprint.OF_PERSON);
    }

    /** Checks if a record says by a number whose it is, so that it is told from another person's. */
    static boolean isSomebody(Subject subject) {
        return !subject.id().isBlank() || Subject.ciiNumber(subject.cii()).isPresent();
    }

    private static String identity(Conviction conviction) {
        return new Digest()
                .add(conviction.county().text())
                .add(conviction.event().agency())
                .add(conviction.event().date().toString())
                .add(conviction.count().asWritten())
                .add(conviction.count().description())
                .addInAnyOrder(conviction.event().caseNumbers().stream())
                .letters(OF_CONVICTION);
    }

    /** What was imposed, whatever became of it since. */
    private static String asConvicted(Conviction conviction) {
        return Restated.key(conviction.disposition());
    }

    /** Gets the key of a conviction of the record, which may have been undone. */
    String of(Conviction conviction) {
        return Objects.requireNonNull(keys.get(conviction.position()), "a conviction of the record");
    }
}
