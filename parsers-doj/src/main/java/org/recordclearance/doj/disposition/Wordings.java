package org.recordclearance.doj.disposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordclearance.rapsheet.spelling.OneLetter;

/** Finds the wording that words begin with: as they stand, or where none fits with a letter misread, lost or doubled. */
final class Wordings {

    /** Shorter words are not repaired, but for lost blanks. */
    private static final int SHORTEST_REPAIRED = 6;

    private final Map<String, Wording> byPattern = new HashMap<>();
    private final Map<String, Wording> byLetters = new HashMap<>();
    private final int mostWords;

    Wordings(Collection<Wording> all) {
        int most = 1;
        for (Wording wording : all) {
            byPattern.put(wording.pattern(), wording);
            byLetters.put(joined(wording.pattern()), wording);
            most = Math.max(most, wording.pattern().split(" ", -1).length);
        }
        this.mostWords = most;
    }

    /** The words in capitals, with one blank for whatever stands between them. */
    static String normal(String words) {
        StringBuilder normal = new StringBuilder(words.length());
        String upper = words.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                normal.append(c);
            } else if (normal.length() > 0 && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString().strip();
    }

    /** Finds the longest wording that words in their normal form begin with, as they stand or repaired. */
    Optional<Wording> in(String words) {
        Optional<Wording> exact = exactly(words);
        return exact.isPresent() ? exact : repaired(List.of(words.split(" ", -1)));
    }

    /** Finds the longest wording that words in their normal form begin with as they stand. */
    Optional<Wording> exactly(String words) {
        return exactly(List.of(words.split(" ", -1)), 0);
    }

    private Optional<Wording> exactly(List<String> parts, int at) {
        for (int count = Math.min(mostWords, parts.size() - at); count > 0; count--) {
            Wording exact = byPattern.get(String.join(" ", parts.subList(at, at + count)));
            if (exact != null) {
                return Optional.of(exact);
            }
        }
        return Optional.empty();
    }

    /** Finds the wordings that stand in words in their normal form behind the first, each the longest at its place. */
    List<Wording> behindFirst(String words) {
        List<String> parts = List.of(words.split(" ", -1));
        List<Wording> found = new ArrayList<>(0);
        int at = 0;
        while (at < parts.size()) {
            Optional<Wording> here = exactly(parts, at);
            if (at > 0) {
                here.ifPresent(found::add);
            }
            at += here.map(each -> each.pattern().split(" ", -1).length).orElse(1);
        }
        return found;
    }

    /** Beginnings are compared without their blanks, which may be lost or too many, the longest first. */
    private Optional<Wording> repaired(List<String> parts) {
        int most = Math.min(2 * mostWords + 4, parts.size());
        for (int count = most; count > 0; count--) {
            String letters = asLetters(String.join("", parts.subList(0, count)));
            Wording joined = byLetters.get(letters);
            if (joined != null) {
                return Optional.of(joined);
            }
        }
        for (int count = most; count > 0; count--) {
            Optional<Wording> near = near(asLetters(String.join("", parts.subList(0, count))));
            if (near.isPresent()) {
                return near;
            }
        }
        return Optional.empty();
    }

    /** Finds what a text is a letter away from, unless several wordings that do different things are. */
    private Optional<Wording> near(String letters) {
        if (letters.length() < SHORTEST_REPAIRED) {
            return Optional.empty();
        }
        Set<Wording> found = new HashSet<>();
        byLetters.forEach((pattern, wording) -> {
            if (pattern.length() >= SHORTEST_REPAIRED && OneLetter.apart(pattern, letters)) {
                found.add(wording);
            }
        });
        boolean one = found.stream().map(Wording::effect).distinct().count() == 1;
        return one ? found.stream().max((a, b) -> a.pattern().compareTo(b.pattern())) : Optional.empty();
    }

    private static String joined(String pattern) {
        return asLetters(pattern.replace(" ", ""));
    }

    /** Digits as the letters that they are misread for. */
    private static String asLetters(String text) {
        return text.replace('0', 'O').replace('1', 'I').replace('5', 'S').replace('8', 'B');
    }
}
