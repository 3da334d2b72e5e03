package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.recordclearance.doj.reading.SupervisionWords;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Misreadings;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** Reads a sentence: parts with commas between them, each a term of probation, jail or prison, or a detail. */
final class SentenceText {

    /** Details that may stand beside a term without a comma, and that may begin a line of their own. */
    private static final List<String> KNOWN_DETAILS = List.of(
            "IMP SEN SS",
            "WORK PROGRAM",
            "FINE SS",
            "FINE",
            "RESTN",
            "RSTN",
            "RESTITUTION",
            "CONCURRENT",
            "CONSECUTIVE",
            "CS");

    private static final Set<String> RESTITUTION = Set.of("RESTN", "RSTN");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z]+");
    private static final Set<String> WITHOUT_TIME = Set.of("DENIED", "TERMINATED");
    private static final Set<String> WITHOUT_END = Set.of("LIFE", "DEATH", "LWOP");

    private SentenceText() {}

    static Sentence read(String text) {
        List<Term> terms = new ArrayList<>();
        List<String> details = new ArrayList<>();
        for (String part : parts(text)) {
            read(part, terms, details);
        }
        return new Sentence(terms, details);
    }

    /** Checks if a line goes on with a sentence: the part before it is not at its end, or the line has parts of one. */
    static boolean goesOn(String before, String line) {
        String soFar = before.strip();
        if (soFar.isEmpty() || soFar.endsWith(",") || SentenceTerm.endsBeforeKind(words(lastPart(soFar)))) {
            return true;
        }
        List<Term> terms = new ArrayList<>();
        for (String part : parts(line)) {
            if (!readTerms(words(part), terms, new ArrayList<>())) {
                return false;
            }
        }
        return true;
    }

    private static String lastPart(String text) {
        return text.substring(text.lastIndexOf(',') + 1);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part :
                Misreadings.repaired(Misreadings.Where.SENTENCE, text).split(",", -1)) {
            String tidy = Specks.strippedBehind(Specks.strippedInFront(Specks.squeezed(withoutNoise(part))));
            if (!tidy.isEmpty()) {
                parts.add(tidy);
            }
        }
        return parts;
    }

    private static String withoutNoise(String text) {
        return text.replace(".", "").replace("'", "");
    }

    private static List<String> words(String part) {
        return List.of(part.strip().split(" +"));
    }

    private static void read(String part, List<Term> terms, List<String> details) {
        List<String> words = words(part);
        List<Term> found = new ArrayList<>();
        List<String> beside = new ArrayList<>();
        if (readTerms(words, found, beside)) {
            terms.addAll(found);
            details.addAll(beside);
            return;
        }
        if (words.stream().anyMatch(WITHOUT_END::contains)) {
            terms.add(new Term(kindIn(words), ReportedLength.unreadable()));
        } else {
            lengthIn(words).ifPresent(length -> terms.add(new Term(TermKind.NOT_STATED, length)));
        }
        details.add(detail(words));
    }

    /** The length of a term among words that are not understood, for a sentence does not end before it. */
    private static Optional<ReportedLength> lengthIn(List<String> words) {
        boolean hasNumber = false;
        boolean hasKind = false;
        for (int at = 0; at < words.size(); at++) {
            Optional<SentenceTerm> term = SentenceTerm.at(words, at).filter(SentenceTerm::isOfKindAndLength);
            if (term.isPresent()) {
                return Optional.of(term.get().term().length());
            }
            hasNumber |= words.get(at).chars().anyMatch(c -> Letters.isDigit((char) c));
            boolean isUnitOfNothing = at > 0
                    && SentenceLength.isUnit(words.get(at))
                    && !SentenceLength.at(words, at - 1).isStated();
            hasKind |= SentenceTerm.kind(words.get(at)).isPresent() || isUnitOfNothing;
        }
        boolean misread = (hasNumber && hasKind)
                || words.stream().anyMatch(SentenceTerm::isNearlyKind)
                || Specks.isGarbled(String.join(" ", words));
        return misread ? Optional.of(ReportedLength.unreadable()) : lengthOfSupervision(words);
    }

    /** The length beside words that name custody or supervision among others; what was denied or has ended takes no time. */
    private static Optional<ReportedLength> lengthOfSupervision(List<String> words) {
        String text = String.join(" ", words);
        List<String> letters = BETWEEN_WORDS.splitAsStream(text).toList();
        boolean takesTime = SupervisionWords.isNamedIn(text)
                || letters.stream().anyMatch(word -> SentenceTerm.kind(word).isPresent());
        if (!takesTime || letters.stream().anyMatch(WITHOUT_TIME::contains)) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, words.size())
                .mapToObj(at -> SentenceLength.at(words, at))
                .filter(SentenceLength::isStated)
                .map(SentenceLength::reported)
                .findFirst()
                .orElse(ReportedLength.unreadable()));
    }

    /** Reads a part that is nothing but terms and known details; gives false if anything else is in it. */
    private static boolean readTerms(List<String> words, List<Term> terms, List<String> beside) {
        int at = 0;
        while (at < words.size()) {
            Optional<SentenceTerm> next = SentenceTerm.at(words, at);
            if (next.isPresent()) {
                terms.add(next.get().term());
                at = next.get().end();
            } else {
                String known = knownDetailAt(words, at);
                if (known.isEmpty()) {
                    return false;
                }
                beside.add(worded(known));
                at += words(known).size();
            }
        }
        return true;
    }

    private static TermKind kindIn(List<String> words) {
        return words.stream()
                .flatMap(word -> SentenceTerm.kind(word).stream())
                .findFirst()
                .orElse(TermKind.PRISON);
    }

    private static String knownDetailAt(List<String> words, int at) {
        for (String known : KNOWN_DETAILS) {
            List<String> wanted = words(known);
            if (at + wanted.size() <= words.size()
                    && words.subList(at, at + wanted.size()).equals(wanted)) {
                return known;
            }
        }
        return "";
    }

    /** The words of a detail; a known one with crumbs of one or two letters around it is that one. */
    private static String detail(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            String known = knownDetailAt(words, at);
            int behind = at + words(known).size();
            if (!known.isEmpty() && areCrumbs(words.subList(0, at)) && areCrumbs(words.subList(behind, words.size()))) {
                return worded(known);
            }
        }
        return worded(String.join(" ", words));
    }

    private static boolean areCrumbs(List<String> words) {
        return words.stream().allMatch(word -> word.length() <= 2 && Letters.isLetter(word.charAt(0)));
    }

    private static String worded(String detail) {
        List<String> words = new ArrayList<>();
        for (String word : words(detail)) {
            words.add(RESTITUTION.contains(word) ? "restitution" : word.toLowerCase(Locale.ROOT));
        }
        return String.join(" ", words);
    }
}
