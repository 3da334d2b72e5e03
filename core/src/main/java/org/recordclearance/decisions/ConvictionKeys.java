package org.recordclearance.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Subject;

/**
 * The keys of a person's convictions, which stay the same when others are added to the record: what says which conviction it is, and
 * for those of which that is all the same, how many came before. Immutable.
 */
final class ConvictionKeys {

    private static final int OF_CONVICTION = 16;

    private final Map<CountPosition, String> keys;

    private ConvictionKeys(Map<CountPosition, String> keys) {
        this.keys = keys;
    }

    static ConvictionKeys of(RapSheet rapSheet) {
        String person = "K-" + person(rapSheet.subject()) + "-";
        Map<List<String>, Integer> before = new HashMap<>();
        Map<CountPosition, String> keys = new HashMap<>();
        for (Conviction conviction : rapSheet.knownOrPossibleConvictions()) {
            List<String> identity = identity(conviction);
            Digest digest = new Digest();
            identity.forEach(digest::add);
            digest.add(before.merge(identity, 1, Integer::sum).toString());
            keys.put(conviction.position(), person + digest.letters(OF_CONVICTION));
        }
        return new ConvictionKeys(keys);
    }

    /** Gets what tells whose convictions they are. */
    static String person(Subject subject) {
        String id = subject.id().strip();
        Digest digest = new Digest().add(id);
        if (id.isEmpty()) {
            digest.add(subject.cii().strip());
        }
        return digest.letters(Fingerprint.OF_PERSON);
    }

    /** Checks if a record says by a number whose it is, so that it is told from another person's. */
    static boolean isSomebody(Subject subject) {
        return !subject.id().isBlank() || !subject.cii().isBlank();
    }

    private static List<String> identity(Conviction conviction) {
        List<String> identity = new ArrayList<>(List.of(
                conviction.county().text(),
                conviction.event().agency(),
                conviction.event().date().toString(),
                conviction.count().asWritten(),
                conviction.count().description()));
        identity.addAll(conviction.event().caseNumbers());
        return identity;
    }

    /** Gets the key of a conviction of the record. */
    String of(Conviction conviction) {
        return Objects.requireNonNull(keys.get(conviction.position()), "a conviction of the record");
    }
}
