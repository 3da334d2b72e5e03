package org.recordclearance.prop64.policies;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.prop64.facts.AgeAtOffense;
import org.recordclearance.prop64.facts.Levels;
import org.recordclearance.prop64.facts.SubdivisionFact;
import org.recordclearance.prop64.law.BareTransport;
import org.recordclearance.prop64.law.OffenseMap;
import org.recordclearance.prop64.law.OffenseMap.Row;
import org.recordclearance.prop64.law.Presumption;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.StatuteSections;
import org.recordclearance.rapsheet.Level;

/**
 * What the offense is under the law of today, compared with the level of the conviction. Each condition holds for some rows
 * of {@link OffenseMap} and, in a row, for a range of levels.
 */
final class StatuteLevels {

    private StatuteLevels() {}

    /** Asks if the map has the subdivision at the age at the offense; HS 11360 alone is 11360(a) where it is a felony. */
    static Condition notInMap() {
        return Condition.of(
                "its subdivision is not known: none is stated of HS 11357; or none of HS 11360, it is no felony, and its"
                        + " words do not say that it is (b); or one is stated that the section never had, or not for that age",
                inquiry -> StatuteSections.isOfNoSubdivision(
                                inquiry.conviction().count().offense())
                        ? Answer.YES
                        : SubdivisionFact.ask(inquiry, section -> {
                                    if (BareTransport.is(section)) {
                                        return Levels.isFromTo(
                                                        inquiry, inquiry.conviction(), Level.FELONY, Level.FELONY)
                                                .not();
                                    }
                                    return AgeAtOffense.isOfNone(inquiry, rowsOf(inquiry, section));
                                })
                                .orElse(Answer.YES));
    }

    /** Asks if it is no crime, whatever is not on the record. */
    static Condition noCrime() {
        return relieved(
                inRows(
                        "it is no crime today",
                        row -> row.worst() == null,
                        row -> Level.INFRACTION,
                        row -> Level.FELONY),
                inquiry -> {});
    }

    /** Asks if the best that it can be is the level it has. */
    static Condition alreadyThere() {
        return inRows(
                "its level is already that of today",
                row -> row.best() != null,
                row -> Level.INFRACTION,
                row -> Objects.requireNonNull(row.best()));
    }

    /** Asks if it is a lesser level, whatever is not on the record. */
    static Condition settledAt(Level level) {
        return relieved(
                inRows(
                        "it is " + (level == Level.INFRACTION ? "an infraction" : "a misdemeanor")
                                + " today, and its level is higher",
                        row -> row.worst() == level && row.isSettled(),
                        row -> above(row.worst()),
                        row -> Level.FELONY),
                inquiry -> {});
    }

    /** Asks if what it is today depends on how much it was. */
    static Condition dependsOnAmount() {
        return inRows(
                "what it is today depends on an amount",
                row -> !row.betterIf().isEmpty(),
                row -> Level.INFRACTION,
                row -> Level.FELONY);
    }

    /** Asks if it is presumed to be a lesser level at least. */
    static Condition presumedAt(Level level) {
        Condition condition = inRows(
                "the prosecutor has not proved facts against it (presumed), so that today it is "
                        + (level == Level.INFRACTION ? "an infraction" : "a misdemeanor")
                        + " at worst, and its level is higher",
                row -> row.worst() == level && !row.isSettled(),
                row -> above(row.worst()),
                row -> Level.FELONY);
        return relieved(condition, StatuteLevels::noteWhatMatters);
    }

    /** The same question; where it may give relief, what is to be proved is noted. */
    private static Condition relieved(Condition condition, Consumer<Inquiry> note) {
        return Condition.of(condition.words(), inquiry -> {
            Answer answer = condition.ask(inquiry);
            if (!answer.isNo()) {
                inquiry.note(Presumption.BURDEN_OF_PROOF.fact(), Presumption.BURDEN_OF_PROOF.words());
                note.accept(inquiry);
            }
            return answer;
        });
    }

    private static void noteWhatMatters(Inquiry inquiry) {
        List<Row> rows = Prop64Section.of(inquiry.conviction())
                .map(section -> rowsOf(inquiry, section))
                .orElse(List.of());
        if (rows.stream().anyMatch(Row::rebuttable)) {
            inquiry.note(Presumption.REBUTTED_BY.fact(), Presumption.REBUTTED_BY.words());
        }
        boolean isLarge = StatuteFacts.amountOf(inquiry)
                .filter(amount -> !amount.isSmall())
                .isPresent();
        rows.stream()
                .filter(row -> !isLarge
                        && !row.betterIf().isEmpty()
                        && !AgeAtOffense.isOf(inquiry, row).isNo())
                .forEach(row ->
                        inquiry.note(row.best() == null ? "a dismissal" : "a further reduction", row.betterIf()));
    }

    private static Condition inRows(
            String words, Predicate<Row> which, Function<Row, Level> lowest, Function<Row, Level> highest) {
        return Condition.of(
                words,
                inquiry -> SubdivisionFact.ask(
                                inquiry, section -> isInRows(inquiry, rowsOf(inquiry, section), which, lowest, highest))
                        .orElse(Answer.NO));
    }

    private static List<Row> rowsOf(Inquiry inquiry, Prop64Section section) {
        return OffenseMap.on(StatuteCoverage.hasCome(inquiry)).rows(section);
    }

    private static Answer isInRows(
            Inquiry inquiry,
            List<Row> rows,
            Predicate<Row> which,
            Function<Row, Level> lowest,
            Function<Row, Level> highest) {
        Answer some = Answer.NO;
        for (Row row : rows) {
            if (which.test(row)) {
                some = some.or(AgeAtOffense.isOf(inquiry, row)
                        .and(Levels.isFromTo(inquiry, inquiry.conviction(), lowest.apply(row), highest.apply(row))));
            }
        }
        return some;
    }

    private static Level above(@Nullable Level level) {
        return level == Level.INFRACTION ? Level.MISDEMEANOR : Level.FELONY;
    }
}
