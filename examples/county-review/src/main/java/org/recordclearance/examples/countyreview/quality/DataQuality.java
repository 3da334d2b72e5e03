package org.recordclearance.examples.countyreview.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.json.FormatVersion;

/**
 * What the data of a review is like: the content of {@code quality.json}. It holds counts of rows, people and convictions, codes of one
 * or two characters and names of facts, and nothing of a person.
 *
 * @param policy the name and version of the policy, which says what is held back
 * @param asOf the day for which eligibility is judged
 * @param rowsRead rows that were read, the rejected ones too
 * @param rowsRejected rows that could not be placed
 * @param rejectedByReason the same by reason
 * @param columns what the rows are like that were not rejected, by column in the usual order
 * @param people how many people there are
 * @param contradictions people whose record contradicts itself, by the fact
 * @param repairs what was read in another way than it is written, by what it is
 * @param identities people under several numbers, and numbers of several people
 * @param determinations how many convictions have a determination
 * @param undecided what facts that are missing leave open, all together
 * @param heldBack the same for each kind of fact, by its words, without what the record says of a charge
 * @param requests what to ask the DOJ for: first what settles the most relief
 * @param doubts why the data is probably not as the DOJ made it, in sentences
 */
public record DataQuality(
        Map<String, String> policy,
        LocalDate asOf,
        long rowsRead,
        long rowsRejected,
        Map<String, Long> rejectedByReason,
        Map<BulkColumn, ColumnQuality> columns,
        long people,
        Map<String, Long> contradictions,
        Map<String, Long> repairs,
        Identities identities,
        long determinations,
        HeldBack undecided,
        Map<String, HeldBack> heldBack,
        List<Request> requests,
        List<String> doubts) {

    /** The version of the form of {@code quality.json}. */
    public static final FormatVersion FORMAT_VERSION = new FormatVersion(1, 0);

    /**
     * What the rows are like in a column.
     *
     * @param rows how many rows there are
     * @param blank rows with nothing there, which in many columns is as it should be
     * @param odd rows whose value says less than it could, or is a code or type that is not known
     * @param unreadable rows whose value can't be read
     * @param repaired rows whose value is read in another way than it is written
     * @param contradictory people of whom the value contradicts another
     * @param unknownCodes the rows of codes that are not known, those of the most rows
     */
    public record ColumnQuality(
            long rows,
            long blank,
            long odd,
            long unreadable,
            long repaired,
            long contradictory,
            Map<String, Long> unknownCodes) {

        Figure.Group figures() {
            return Figure.group()
                    .put("rows", rows)
                    .put("blank", blank)
                    .put("odd", odd)
                    .put("unreadable", unreadable)
                    .put("repaired", repaired)
                    .put("peopleContradictory", contradictory)
                    .put("unknownCodes", Figure.counts(unknownCodes))
                    .build();
        }
    }

    /**
     * Who can't be told apart, or not be put together.
     *
     * @param sharedNumbers CII numbers that several SUBJECT_IDs have, so that they are one person
     * @param subjectsSharing how many SUBJECT_IDs these are
     * @param conflicting people whose rows may be those of two, as they differ in CII number and date of birth
     */
    public record Identities(long sharedNumbers, long subjectsSharing, long conflicting) {}

    /**
     * What is left open.
     *
     * @param open all of it
     * @param couldBeRelief what may be relief, once the facts are known
     * @param couldBeReliefAlone what may be relief and waits for this alone
     * @param couldBe the convictions that could have each outcome
     */
    public record HeldBack(
            Affected open, Affected couldBeRelief, Affected couldBeReliefAlone, Map<String, Long> couldBe) {

        Figure.Group figures() {
            return Figure.group()
                    .put("open", open.figures())
                    .put("couldBeRelief", couldBeRelief.figures())
                    .put("couldBeReliefAlone", couldBeReliefAlone.figures())
                    .put("couldBe", Figure.counts(couldBe))
                    .build();
        }
    }

    /**
     * Something to ask the DOJ for.
     *
     * @param what what, in words
     * @param columns the columns that would hold it, first that which should
     * @param rows the rows in which the first is odd or unreadable
     * @param blank the rows in which the first is blank
     * @param settles the relief that it would settle
     */
    public record Request(String what, List<BulkColumn> columns, long rows, long blank, HeldBack settles) {

        Figure figures() {
            return Figure.group()
                    .put("what", what)
                    .put(
                            "columns",
                            Figure.of(columns.stream()
                                    .map(column -> Figure.of(column.name()))
                                    .toList()))
                    .put("rowsOddOrUnreadable", rows)
                    .put("rowsBlank", blank)
                    .putAll(settles.figures())
                    .build();
        }
    }

    /** Gets all of it as figures, by the names of {@code quality.json}. */
    public Figure.Group figures() {
        Figure.Group.Builder named = Figure.group();
        policy.forEach(named::put);
        Figure.Group.Builder byColumn = Figure.group();
        columns.forEach((column, quality) -> byColumn.put(column.name(), quality.figures()));
        Figure.Group.Builder byFact = Figure.group();
        heldBack.forEach((fact, held) -> byFact.put(fact, held.figures()));
        return Figure.group()
                .put(FormatVersion.PROPERTY, FORMAT_VERSION.toString())
                .put("policy", named.build())
                .put("asOf", asOf.toString())
                .put("warnings", Figure.of(doubts.stream().map(Figure::of).toList()))
                .put("rowsRead", rowsRead)
                .put("rowsRejected", rowsRejected)
                .put("rowsRejectedByReason", Figure.counts(rejectedByReason))
                .put("subjectCount", people)
                .put("columns", byColumn.build())
                .put("contradictions", Figure.counts(contradictions))
                .put("repairs", Figure.counts(repairs))
                .put(
                        "identities",
                        Figure.group()
                                .put("sharedNumbers", identities.sharedNumbers())
                                .put("subjectsSharing", identities.subjectsSharing())
                                .put("conflicting", identities.conflicting())
                                .build())
                .put("determinations", determinations)
                .put("undecided", undecided.figures())
                .put("heldBackByMissingFact", byFact.build())
                .put("askFor", Figure.of(requests.stream().map(Request::figures).toList()))
                .build();
    }
}
