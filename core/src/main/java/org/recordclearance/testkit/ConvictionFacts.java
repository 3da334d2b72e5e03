package org.recordclearance.testkit;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** The level and the sentence of a conviction as facts that can be taken away. */
final class ConvictionFacts {

    private static final List<ReportedLength> LENGTHS = List.of(
            ReportedLength.of(Period.ZERO), ReportedLength.of(Period.ofDays(1)), ReportedLength.of(Period.ofYears(99)));

    private static final Sentence NOT_STATED = Sentence.of(new Term(TermKind.NOT_STATED, ReportedLength.missing()));

    private static final List<Sentence> SENTENCES = List.of(
            Sentence.NONE,
            Sentence.of(new Term(TermKind.JAIL, ReportedLength.of(Period.ofDays(1)))),
            Sentence.of(new Term(TermKind.PROBATION, ReportedLength.of(Period.ofYears(99)))),
            Sentence.of(new Term(TermKind.PRISON, ReportedLength.of(Period.ofYears(2)))));

    private ConvictionFacts() {}

    static List<Fact<?>> of(Conviction conviction, String place) {
        List<Fact<?>> facts = new ArrayList<>();
        facts.add(level(conviction, place));
        facts.add(sentence(conviction, place));
        for (int term = 0; term < conviction.sentence().terms().size(); term++) {
            facts.add(length(conviction, term, place));
        }
        return facts;
    }

    private static Fact<Level> level(Conviction conviction, String place) {
        return new Fact<>(
                "level" + place,
                conviction.disposition().level(),
                (it, level) -> RecordEdits.withDisposition(it, conviction, each -> RecordEdits.withLevel(each, level)),
                List.of(Level.MISSING, Level.UNREADABLE, Level.CONTRADICTORY),
                gone -> List.of(Level.INFRACTION, Level.MISDEMEANOR, Level.FELONY));
    }

    private static Fact<Sentence> sentence(Conviction conviction, String place) {
        return new Fact<>(
                "sentence" + place,
                conviction.sentence(),
                (it, sentence) ->
                        RecordEdits.withDisposition(it, conviction, each -> RecordEdits.withSentence(each, sentence)),
                List.of(NOT_STATED),
                gone -> SENTENCES);
    }

    private static Fact<ReportedLength> length(Conviction conviction, int term, String place) {
        return new Fact<>(
                "length of term " + term + place,
                conviction.sentence().terms().get(term).length(),
                (it, length) -> RecordEdits.withDisposition(
                        it,
                        conviction,
                        each -> RecordEdits.withSentence(each, RecordEdits.withLength(each.sentence(), term, length))),
                List.of(ReportedLength.missing(), ReportedLength.unreadable()),
                gone -> LENGTHS);
    }
}
