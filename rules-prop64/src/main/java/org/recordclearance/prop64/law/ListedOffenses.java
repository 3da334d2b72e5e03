package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Truth;

/** Finds the convictions of a rap sheet that are, or may be, of an offense on a list. */
public final class ListedOffenses {

    private static final String NONE = "-";

    private ListedOffenses() {}

    /**
     * Finds them.
     *
     * @param rapSheet the rap sheet
     * @param list the list
     * @return the offenses in the order of the record, those of which it is not certain that they are convictions among them;
     *     convictions whose section is not known are left out
     */
    public static List<ListedOffense> on(RapSheet rapSheet, OffenseList list) {
        List<ListedOffense> all = List.of();
        for (Conviction conviction : rapSheet.knownOrPossibleConvictions()) {
            Optional<ListedOffense> offense = of(conviction, list);
            if (offense.isPresent()) {
                boolean certain = conviction.standing().isCertain();
                all = all.isEmpty() ? new ArrayList<>() : all;
                all.add(certain ? offense.get() : offense.get().possible());
            }
        }
        return all.isEmpty() ? all : ImmutableList.copyOf(all);
    }

    /**
     * Puts them into words as results show them: as written, joined by {@code ;}, the certain ones first, then with a
     * question mark those that only may be on the list, each group in the order of the record and without repeats.
     *
     * @param rapSheet the rap sheet
     * @param list the list
     * @return the words, {@code -} if there is none
     */
    public static String inWords(RapSheet rapSheet, OffenseList list) {
        List<ListedOffense> found = on(rapSheet, list);
        if (found.isEmpty()) {
            return NONE;
        }
        Set<String> certain = new LinkedHashSet<>();
        Set<String> possible = new LinkedHashSet<>();
        for (ListedOffense offense : found) {
            if (offense.answer() == Truth.YES) {
                certain.add(offense.asWritten());
            } else {
                possible.add(offense.asWritten() + "?");
            }
        }
        certain.addAll(possible);
        return String.join(";", certain);
    }

    /**
     * Asks if a conviction is, or may be, of an offense on a list, by itself or beside others of its step.
     *
     * @param conviction the conviction
     * @param list the list
     * @return the offense, or empty if it is not on the list or its section is not known
     */
    public static Optional<ListedOffense> of(Conviction conviction, OffenseList list) {
        if (list.excludes(conviction.count().offense())) {
            return Optional.empty();
        }
        if (!KnownSections.areOf(conviction.count()) && list.knownParts(conviction) != Truth.YES) {
            return Optional.empty();
        }
        Truth alone = list.lists(conviction);
        boolean isElsewhere = list.isOfSuperStrikes()
                && GangCombinations.isForAGang(conviction.codeSection().orElseThrow())
                && GangCombinations.isOffenseStated(conviction);
        if (isElsewhere && alone == Truth.UNKNOWN) {
            alone = Truth.NO;
        }
        Optional<ListedOffense> found = alone == Truth.NO
                ? Optional.empty()
                : Optional.of(new ListedOffense(conviction, conviction.count().asWritten(), alone));
        if (alone != Truth.YES && list.isOfSuperStrikes()) {
            Optional<ListedOffense> forAGang = forAGang(conviction);
            return forAGang.isPresent() && (found.isEmpty() || forAGang.get().answer() == Truth.YES) ? forAGang : found;
        }
        return found;
    }

    /** Finds the combination that a conviction is the first of: a certain one where there is one. */
    private static Optional<ListedOffense> forAGang(Conviction conviction) {
        CodeSection offense = conviction.codeSection().orElseThrow();
        if (GangCombinations.isOffense(offense) == Truth.NO) {
            return Optional.empty();
        }
        List<ListedOffense> found = GangCombinations.partners(conviction)
                .filter(partner -> KnownSections.areOf(partner.count()))
                .map(partner -> new ListedOffense(
                        conviction,
                        conviction.count().asWritten() + " + " + partner.count().asWritten(),
                        partner.standing().isCertain()
                                ? GangCombinations.together(
                                        offense, partner.codeSection().orElseThrow())
                                : Truth.UNKNOWN))
                .toList();
        Optional<ListedOffense> certain =
                found.stream().filter(each -> each.answer() == Truth.YES).findFirst();
        return certain.isPresent() ? certain : found.stream().findFirst();
    }
}
