package org.recordclearance.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.spelling.NearestName;

/** The names of the properties of each kind of object, and what somebody meant by another. */
final class PropertyNames {

    static final List<String> RAP_SHEET =
            List.of(FormatVersion.PROPERTY, "subject", "cycles", "incomplete", "contradictions", "warnings");
    static final List<String> REVIEW = with(RAP_SHEET, "policy", "asOf", "determinations");
    static final List<String> SUBJECT = List.of("id", "cii", "names", "dateOfBirth", "sex", "race", "deceased");
    static final List<String> CYCLE = List.of("date", "events");
    static final List<String> EVENT =
            List.of("type", "date", "agency", "county", "nameCode", "caseNumbers", "step", "cycleDate", "counts");
    static final List<String> COUNT = List.of(
            "codeSection",
            "asWritten",
            "attempted",
            "attemptedInWords",
            "repaired",
            "sectionAdded",
            "readings",
            "otherSections",
            "description",
            "comments",
            "flags",
            "place",
            "caseNumbers",
            "dispositions");
    static final List<String> DISPOSITION = List.of("type", "date", "level", "text", "effect", "law", "sentence");
    static final List<String> SENTENCE = List.of("terms", "details");
    static final List<String> TERM = List.of("kind", "length");
    static final List<String> WARNING = List.of("line", "kind");
    static final List<String> POSITION = List.of("cycle", "event", "count");
    static final List<String> DATE_MARKS = List.of(JsonFields.UNREADABLE, JsonFields.CONTRADICTORY);
    static final List<String> LENGTH_MARKS = List.of(JsonFields.UNREADABLE);
    static final List<String> STANDING = List.of("kind", "reliefs");
    static final List<String> RELIEF = List.of("law", "date");
    static final List<String> OUTCOME = List.of(
            "outcome", "words", "remedy", "reason", "authority", "policy", "basis", "step", "missing", "problem");
    static final List<String> DETERMINATION = with(List.of("count", "explanation", "forecast"), OUTCOME);
    static final List<String> FORECAST = with(List.of("date"), OUTCOME);
    static final List<String> ASKED = List.of("step", "question", "answer", "missing", "problem", "facts", "authority");

    private static final Set<String> ALL = all(
            REVIEW,
            SUBJECT,
            CYCLE,
            EVENT,
            COUNT,
            DISPOSITION,
            SENTENCE,
            TERM,
            WARNING,
            POSITION,
            DATE_MARKS,
            STANDING,
            RELIEF,
            DETERMINATION,
            FORECAST,
            ASKED);

    /** In capitals stand the names of people. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z]?[a-z][A-Za-z_-]*");
    /** People's names, such as James, are as near to shorter ones. */
    private static final int LONG_ENOUGH = 6;

    private PropertyNames() {}

    /** Checks if a name is one of the form, wherever it may stand: then it is no value of a record. */
    static boolean isOfTheForm(String name) {
        return ALL.contains(name);
    }

    /**
     * Finds what somebody who wrote a name most likely meant. It must be near: what is not might be a value of a record
     * that stands where a name should.
     */
    static Optional<String> meant(String written, Collection<String> names) {
        return NAME.matcher(written).matches()
                ? NearestName.ofSlip(written, names)
                : NearestName.ofSameLetters(written, names);
    }

    /** Checks if a name, by which another was meant, can be told: nobody is called like that. */
    static boolean isSlip(String written, String meant) {
        return NearestName.ofSameLetters(written, List.of(meant)).isPresent()
                || (Character.isLowerCase(written.charAt(0)) && meant.length() >= LONG_ENOUGH);
    }

    private static List<String> with(List<String> names, String... more) {
        return with(names, List.of(more));
    }

    private static List<String> with(List<String> names, List<String> more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(more);
        return List.copyOf(all);
    }

    @SafeVarargs
    private static Set<String> all(List<String>... kinds) {
        Set<String> all = new TreeSet<>();
        for (List<String> kind : kinds) {
            all.addAll(kind);
        }
        return Set.copyOf(all);
    }
}
