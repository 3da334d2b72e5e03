package org.recordclearance.examples.countyreview.court.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recordclearance.decisions.Fingerprints;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.plain.PlainLine;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;

/**
 * Makes an entry of each determination of a person, and of each conviction that is done, with what is said of its case: the person's
 * convictions in one court that have a case number in common, or where there is none, those of one event. For one thread.
 */
final class CaseEntries {

    /** A conviction and what is known of it by itself. */
    private record Draft(Map<CourtColumn, String> values) {

        String outcome() {
            return values.getOrDefault(CourtColumn.OUTCOME, "");
        }

        String group() {
            return values.getOrDefault(CourtColumn.GROUP, "");
        }
    }

    /** The convictions of a case. */
    private static final class CourtCase {
        private final Set<String> numbers = new LinkedHashSet<>();
        private final List<Draft> drafts = new ArrayList<>();
        private int others;
    }

    private final ConvictionEntry entries;
    private final Fingerprints fingerprints;

    CaseEntries(RuleSet policy, LocalDate asOf) {
        this.entries = new ConvictionEntry(policy, asOf);
        this.fingerprints = Fingerprints.of(policy, asOf);
    }

    /**
     * Makes the entries of a person.
     *
     * @param ciiNumbers the CII numbers that the rows of convictions have, as a person may have several
     */
    void make(Review review, Map<CountPosition, String> ciiNumbers, Consumer<CourtEntry> sink) {
        Map<CountPosition, Draft> drafts = new TreeMap<>();
        for (Determination determination : review.determinations()) {
            add(determination.conviction(), entries.of(determination), drafts);
        }
        for (Conviction conviction : review.rapSheet().convictions()) {
            if (review.determination(conviction).isEmpty()) {
                entries.ofDone(conviction).ifPresent(values -> add(conviction, values, drafts));
            }
        }
        addFingerprints(review, drafts);
        drafts.forEach((position, draft) -> Optional.ofNullable(ciiNumbers.get(position))
                .ifPresent(number ->
                        draft.values.put(CourtColumn.CII, PlainLine.of(number).strip())));
        if (!drafts.isEmpty()) {
            int number = 0;
            for (CourtCase each : cases(review, drafts)) {
                number += each.drafts.isEmpty() ? 0 : 1;
                finish(each, String.format(Locale.ROOT, "%06d", number), sink);
            }
        }
    }

    private void addFingerprints(Review review, Map<CountPosition, Draft> drafts) {
        List<Conviction> toDecide = review.determinations().stream()
                .filter(determination -> determination.outcome().kind() == Outcome.Kind.REVIEW)
                .map(Determination::conviction)
                .toList();
        if (toDecide.isEmpty()) {
            return;
        }
        Fingerprints.OfPerson person = fingerprints.ofPerson(review.rapSheet());
        for (Conviction conviction : toDecide) {
            Optional.ofNullable(drafts.get(conviction.position()))
                    .ifPresent(draft -> ConvictionEntry.add(person.of(conviction), draft.values));
        }
    }

    private static void add(Conviction conviction, Map<CourtColumn, String> values, Map<CountPosition, Draft> drafts) {
        drafts.put(conviction.position(), new Draft(values));
    }

    /** Puts convictions together by case; those that are on no list count as others of theirs. */
    private static List<CourtCase> cases(Review review, Map<CountPosition, Draft> drafts) {
        Map<String, CourtCase> byName = new LinkedHashMap<>();
        for (Conviction conviction : review.rapSheet().knownOrPossibleConvictions()) {
            String court =
                    conviction.county().text() + '\n' + conviction.event().agency() + '\n';
            List<String> numbers = CaseNumbersOnRecord.of(conviction);
            List<String> names = new ArrayList<>();
            numbers.forEach(number -> names.add(court + number));
            if (names.isEmpty()) {
                CountPosition position = conviction.position();
                names.add(position.cycle() + "\n" + position.event());
            }
            CourtCase found = named(names, byName);
            found.numbers.addAll(numbers);
            Draft draft = drafts.get(conviction.position());
            if (draft == null) {
                found.others++;
            } else {
                found.drafts.add(draft);
            }
        }
        return List.copyOf(new LinkedHashSet<>(byName.values()));
    }

    /** The case that has one of some names; where several have, they turn out to be one. */
    private static CourtCase named(List<String> names, Map<String, CourtCase> byName) {
        CourtCase first = null;
        for (String name : names) {
            CourtCase known = byName.get(name);
            if (first == null) {
                first = known;
            } else if (known != null && known != first) {
                first.numbers.addAll(known.numbers);
                first.drafts.addAll(known.drafts);
                first.others += known.others;
                CourtCase into = first;
                byName.replaceAll((each, value) -> value == known ? into : value);
            }
        }
        CourtCase result = first == null ? new CourtCase() : first;
        names.forEach(name -> byName.put(name, result));
        return result;
    }

    private static void finish(CourtCase of, String number, Consumer<CourtEntry> sink) {
        Map<CourtColumn, String> ofCase = new EnumMap<>(CourtColumn.class);
        ofCase.put(CourtColumn.CASE, number);
        ofCase.put(CourtColumn.CASE_NUMBERS, String.join("; ", of.numbers));
        ofCase.put(CourtColumn.OTHERS, of.others == 0 ? "" : Integer.toString(of.others));
        ofCase.put(CourtColumn.MIXED, mixed(of.drafts));
        of.drafts.stream()
                .map(draft -> ReliefGroup.ofWords(draft.group()))
                .min(Comparator.naturalOrder())
                .ifPresent(group -> ofCase.put(CourtColumn.CASE_GROUP, group.words()));
        of.drafts.stream()
                .filter(draft -> ReliefGroup.WAITING.words().equals(draft.group()))
                .map(draft -> draft.values.getOrDefault(CourtColumn.NEXT_CHANGE, ""))
                .max(Comparator.naturalOrder())
                .ifPresent(day -> ofCase.put(CourtColumn.CASE_UNTIL, day));
        for (Draft draft : of.drafts) {
            Map<CourtColumn, String> all = new EnumMap<>(draft.values);
            all.putAll(ofCase);
            sink.accept(CourtEntry.of(all));
        }
    }

    /** The outcomes and how many have each, or where that is one and the same, the groups; empty where these are too. */
    private static String mixed(List<Draft> drafts) {
        Map<String, Long> outcomes = counted(drafts, Draft::outcome);
        Map<String, Long> shown = outcomes.size() > 1 ? outcomes : counted(drafts, Draft::group);
        return shown.size() <= 1
                ? ""
                : shown.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining("; "));
    }

    private static Map<String, Long> counted(List<Draft> drafts, Function<Draft, String> by) {
        return drafts.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.counting()));
    }
}
