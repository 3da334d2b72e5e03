package org.recordclearance.doj.text.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/**
 * A term among the words of a sentence: {@code 3 YEARS PROBATION}, {@code 1 YEAR 4 MONTHS PRISON}, {@code 6 MO JL WORK},
 * {@code PROBATION 3 YEARS} or {@code PROBATION}.
 *
 * @param term the term
 * @param end where the words behind it begin
 */
record SentenceTerm(Term term, int end) {

    private static final Map<String, TermKind> KINDS = Map.of(
            "PROBATION", TermKind.PROBATION,
            "PROB", TermKind.PROBATION,
            "JAIL", TermKind.JAIL,
            "JL", TermKind.JAIL,
            "PRISON", TermKind.PRISON,
            "CDC", TermKind.PRISON,
            "CDCR", TermKind.PRISON);

    /** Words between a length and its kind that change neither. */
    private static final Set<String> MANNERS = Set.of(
            "FORMAL",
            "INFORMAL",
            "SUMMARY",
            "SUPERVISED",
            "UNSUPERVISED",
            "CONDITIONAL",
            "COURT",
            "COUNTY",
            "CO",
            "STATE",
            "OF",
            "IN");

    /** Words that look like a kind in a bad scan and are none. */
    private static final Set<String> OTHER_WORDS = Set.of("BAIL", "FAIL", "MAIL", "PERSON", "POISON", "REASON");

    static Optional<TermKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(Letters.asLetters(word)));
    }

    boolean isOfKindAndLength() {
        return term.kind() != TermKind.NOT_STATED && !term.length().isMissing();
    }

    /** Checks if a word may be a kind, misread. */
    static boolean isNearlyKind(String word) {
        String letters = Letters.asLetters(word);
        return kind(word).isEmpty()
                && !OTHER_WORDS.contains(word)
                && (DecidingWord.PROBATION.isNearly(letters)
                        || DecidingWord.PRISON.isNearly(letters)
                        || DecidingWord.JAIL.isNearly(letters));
    }

    /** Finds a term that begins at a place. */
    static Optional<SentenceTerm> at(List<String> words, int from) {
        SentenceLength length = SentenceLength.at(words, from);
        int at = behindManners(words, length.end());
        Optional<TermKind> kind = at < words.size() ? kind(words.get(at)) : Optional.empty();
        if (kind.isEmpty()) {
            return length.isStated() && isNothingFrom(words, at)
                    ? Optional.of(withoutKind(length, words.size()))
                    : Optional.empty();
        }
        int end = behindWork(words, at + 1);
        if (length.isStated()) {
            return Optional.of(new SentenceTerm(new Term(kind.get(), length.reported()), end));
        }
        SentenceLength behind = SentenceLength.at(words, end);
        int next = behindManners(words, behind.end());
        boolean isOfNext = next < words.size() && kind(words.get(next)).isPresent();
        return Optional.of(
                isOfNext || !behind.isStated()
                        ? new SentenceTerm(new Term(kind.get(), ReportedLength.missing()), end)
                        : new SentenceTerm(new Term(kind.get(), behind.reported()), behind.end()));
    }

    /** Checks if words end with a length whose kind is still to come. */
    static boolean endsBeforeKind(List<String> words) {
        int last = words.size() - 1;
        boolean hasKind = words.stream().anyMatch(word -> kind(word).isPresent());
        return !hasKind
                && (MANNERS.contains(words.get(last))
                        || SentenceLength.at(words, last).isStated()
                        || (last > 0 && SentenceLength.at(words, last - 1).end() == words.size()));
    }

    private static int behindManners(List<String> words, int from) {
        int at = from;
        while (at < words.size() && MANNERS.contains(words.get(at))) {
            at++;
        }
        return at;
    }

    /** Jail may be a work project; a work program is a detail of its own. */
    private static int behindWork(List<String> words, int from) {
        boolean isWork = from < words.size()
                && words.get(from).equals("WORK")
                && (from + 1 == words.size() || !words.get(from + 1).equals("PROGRAM"));
        return isWork ? from + 1 : from;
    }

    /** Checks if words end at a place, or with a kind of which the end was lost. */
    private static boolean isNothingFrom(List<String> words, int at) {
        return at == words.size() || (at == words.size() - 1 && isBeginningOfKind(words.get(at)));
    }

    private static boolean isBeginningOfKind(String word) {
        String letters = Letters.asLetters(word);
        return KINDS.keySet().stream().anyMatch(kind -> kind.startsWith(letters));
    }

    private static SentenceTerm withoutKind(SentenceLength length, int end) {
        TermKind kind = length.isForLife() ? TermKind.PRISON : TermKind.NOT_STATED;
        return new SentenceTerm(new Term(kind, length.reported()), end);
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "SentenceTerm[]";
    }
}
