package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.OffenseSections;
import org.recordclearance.rapsheet.Truth;

/**
 * A list of sections of law, asked by value.
 *
 * <p>A section within a listed subdivision takes its answer, the narrowest such row deciding. One that is wider than a
 * listed subdivision leaves open which is meant, so its answer is unknown. All others are not listed. Where a record
 * names no code, a section that would be listed may be that of another code: unknown.
 */
final class SectionList {

    /** No code has it. */
    private static final String NO_SUBDIVISION = "zz";

    private final ImmutableListMultimap<String, ListedSection> rows;
    private final boolean ofKnownSubdivisions;

    SectionList(Collection<ListedSection> rows) {
        this(rows, false);
    }

    /**
     * Creates a list.
     *
     * @param rows its rows
     * @param ofKnownSubdivisions whether the answer for a subdivision that neither the list nor the table of sections has is
     *     unknown, not that of the section as a whole
     */
    SectionList(Collection<ListedSection> rows, boolean ofKnownSubdivisions) {
        this.rows = Multimaps.index(rows, ListedSection::number);
        this.ofKnownSubdivisions = ofKnownSubdivisions;
    }

    /** Checks if the list has a row about a section, whatever its answer. */
    boolean hasRowOf(Part part) {
        return rowsOf(FormerNumbers.today(part, part.code()).number()).stream()
                .anyMatch(row -> part.code().isEmpty() || row.code().equals(part.code()));
    }

    /** Asks if one of the sections charged is on the list. */
    Truth lists(CodeSection section) {
        if (Participation.isAccessory(section)) {
            return Truth.NO;
        }
        boolean conspiracy = Participation.isConspiracy(section);
        Truth most = Truth.NO;
        for (Part part : section.parts()) {
            if (conspiracy && part.number().equals(StatuteSections.CONSPIRACY.number())) {
                continue; // what was conspired is the other part
            }
            Truth answer = lists(part, section.isAttempt(), conspiracy);
            if (answer == Truth.YES) {
                return answer;
            }
            most = answer == Truth.UNKNOWN ? answer : most;
        }
        return most;
    }

    /** Checks if the list names a subdivision that a section states, one within it, or one that it is within. */
    boolean namesSubdivisionOf(Part part) {
        return subdivisionsOf(part)
                .anyMatch(listed -> listed.contain(part.subdivisions()) || listed.areWithin(part.subdivisions()));
    }

    /** Checks if the list names any subdivision of a section. */
    boolean isDivided(Part part) {
        return subdivisionsOf(part).findAny().isPresent();
    }

    private Stream<Subdivisions> subdivisionsOf(Part part) {
        return rowsOf(part.number()).stream()
                .filter(row -> row.code().equals(part.code()))
                .flatMap(row -> row.subdivisions().stream())
                .filter(listed -> !listed.bare() && !listed.path().isEmpty());
    }

    private Truth lists(Part part, boolean attempt, boolean conspiracy) {
        if (!part.code().isEmpty()) {
            return lists(part, part.code(), attempt, conspiracy);
        }
        boolean listed = lists(part, "PC", attempt, conspiracy) != Truth.NO
                || lists(part, "MV", attempt, conspiracy) != Truth.NO;
        return listed ? Truth.UNKNOWN : Truth.NO;
    }

    private Truth lists(Part stated, String code, boolean attempt, boolean conspiracy) {
        Part part = today(stated, code);
        List<String> subdivisions = part.subdivisions();
        Truth answer = Truth.NO;
        int depth = -1;
        boolean wider = false;
        boolean isListed = false;
        boolean isBesideListed = false;
        for (ListedSection row : rowsOf(part.number())) {
            if (!row.code().equals(code) || !holds(row, attempt, conspiracy)) {
                continue;
            }
            isListed = true;
            for (Subdivisions listed : row.subdivisions()) {
                if (listed.contain(subdivisions) && listed.depth() > depth) {
                    answer = row.answer();
                    depth = listed.depth();
                }
                wider |= listed.areWithin(subdivisions);
                isBesideListed |= isBeside(listed, subdivisions);
            }
        }
        boolean notKnown = ofKnownSubdivisions
                && isListed
                && !subdivisions.isEmpty()
                && !namesSubdivisionOf(withCode(part, code))
                && !OffenseList.isSubdivisionKnown(withCode(part, code));
        boolean mayBeListed = ofKnownSubdivisions && isBesideListed && depth < 0 && !isInTable(withCode(part, code));
        return notKnown || mayBeListed || (depth < 0 && wider) ? Truth.UNKNOWN : answer;
    }

    /** Checks if a listed subdivision is another of the same paragraph as the stated one. */
    private static boolean isBeside(Subdivisions listed, List<String> stated) {
        int last = stated.size() - 1;
        return last > 0
                && !listed.bare()
                && listed.path().size() == stated.size()
                && listed.path().subList(0, last).equals(stated.subList(0, last));
    }

    /** Checks if the table of sections has the very subdivision, not only one that it is within. */
    private static boolean isInTable(Part part) {
        List<String> none = new ArrayList<>(part.subdivisions());
        none.set(none.size() - 1, NO_SUBDIVISION);
        OffenseSections table = OffenseSections.standard();
        return table.hasSubdivisions(part) && !table.hasSubdivisions(new Part(part.code(), part.number(), none));
    }

    /** A section by its number of today; one printed with a subdivision behind a dot, with the subdivision. */
    private Part today(Part stated, String code) {
        Part part = FormerNumbers.today(stated, code);
        return rowsOf(part.number()).isEmpty()
                ? OffenseSections.standard().asToday(withCode(part, code)).orElse(part)
                : part;
    }

    /** A section in a code, where letters that belong to the number of one may be a subdivision of another. */
    private static Part withCode(Part part, String code) {
        return part.code().equals(code)
                ? part
                : CodeSection.parse(code + " " + part).parts().get(0);
    }

    private static boolean holds(ListedSection row, boolean attempt, boolean conspiracy) {
        return (!attempt && !conspiracy) || (attempt && row.attempted()) || (conspiracy && row.conspired());
    }

    private List<ListedSection> rowsOf(String number) {
        List<ListedSection> own = rows.get(number);
        if (!own.isEmpty() || number.indexOf('.') < 0) {
            return own;
        }
        for (int end = number.length() - 1; end >= number.indexOf('.') + 1; end--) {
            List<ListedSection> family = rows.get(number.substring(0, end) + "*");
            if (!family.isEmpty()) {
                return family;
            }
        }
        return own;
    }
}
