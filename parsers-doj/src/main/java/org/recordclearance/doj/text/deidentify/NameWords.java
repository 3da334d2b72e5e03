package org.recordclearance.doj.text.deidentify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.SheetWords;

/**
 * The words of all names in a sheet, and where they stand in a text: misread or not, joined or split. One for each sheet; for one
 * thread.
 */
final class NameWords {

    private static final String LETTERS = "[0-9\u25AF\\p{L}]++";
    private static final Pattern WORD = Pattern.compile(LETTERS + "(?:'(?!S\\b)" + LETTERS + ")*+");
    private static final int SHORTEST = 3;

    /** Shorter words may come together by chance. */
    private static final int SHORTEST_JOINED = 5;

    private static final int MOST_JOINED = 4;

    /** From so many letters on a word in which one is another is still the same. */
    private static final int LONG = 6;

    /** No person has more names; where there are more they are found only as they are written. */
    private static final int MOST_MISREAD = 200;

    /** Each word, and what several make when they are joined, with the words that it stands for. */
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    private final Set<String> own = new HashSet<>();
    private final List<String> longWords = new ArrayList<>();
    private final Map<String, Optional<String>> found = new HashMap<>();

    /** Takes the words of a name of the person whom the sheet is about. */
    void learnOwn(String name) {
        own.addAll(learn(name));
    }

    /** Takes the words of a name, and gives them. */
    List<String> learn(String name) {
        List<String> all = new ArrayList<>(wordsOf(name.replace('\'', ' ')));
        all.addAll(wordsOf(name.replace("'", "")));
        for (String form : new String[] {name.replace("'", ""), name.replace('\'', ' ')}) {
            for (String part : form.split(",", -1)) {
                join(wordsOf(part));
            }
        }
        return all;
    }

    private List<String> wordsOf(String name) {
        List<String> all = new ArrayList<>();
        Matcher word = WORD.matcher(name);
        while (word.find()) {
            String letters = Letters.asLetters(word.group());
            if (Letters.isLetter(letters.charAt(0))) {
                all.add(letters);
                learn(letters, List.of(letters));
            }
        }
        return all;
    }

    private void join(List<String> part) {
        for (int from = 0; from < part.size(); from++) {
            for (int to = from + 2; to <= Math.min(part.size(), from + MOST_JOINED); to++) {
                String joined = String.join("", part.subList(from, to));
                if (joined.length() >= SHORTEST_JOINED) {
                    learn(joined, List.copyOf(part.subList(from, to)));
                }
            }
        }
    }

    private void learn(String letters, List<String> parts) {
        boolean isNew = words.putIfAbsent(letters, parts) == null;
        if (isNew && isPlain(letters) && letters.length() >= LONG && longWords.size() < MOST_MISREAD) {
            longWords.add(letters);
        }
    }

    /** Checks if a word is one of a name of the person whom the sheet is about. */
    boolean isOwn(String word) {
        return own.contains(word);
    }

    /** Checks for a word that means a name wherever it stands. */
    private static boolean isPlain(String word) {
        return word.length() >= SHORTEST && !SheetWords.contains(word);
    }

    /** A word of a text that is one of a name: where it stands, and the words that the name has for it. */
    record Found(int from, int to, List<String> words) {

        private boolean isShort() {
            return String.join("", words).length() < SHORTEST;
        }

        /** Shows nothing of the record. */
        @Override
        public String toString() {
            return "Found[]";
        }
    }

    /** A run of letters in a text. */
    private record Run(int from, int to, String letters) {

        /** Shows nothing of the record. */
        @Override
        public String toString() {
            return "Run[]";
        }
    }

    /** Finds the words of names in a text. Words of the form itself, and short ones, must stand beside another. */
    List<Found> in(String text, int start, int end) {
        List<Found> all = new ArrayList<>();
        if (words.isEmpty()) {
            return all;
        }
        List<Run> runs = runs(text, start, end);
        Found before = null;
        boolean beforeIsTaken = false;
        for (int i = 0; i < runs.size(); i++) {
            int joined = joined(text, runs, i);
            Optional<String> name = nameOf(letters(runs.subList(i, i + joined)));
            if (name.isEmpty()) {
                before = null;
                continue;
            }
            Found here = new Found(runs.get(i).from, runs.get(i + joined - 1).to, words.get(name.get()));
            i += joined - 1;
            boolean beside =
                    before != null && isBeside(text, before.to, here.from) && !(before.isShort() && here.isShort());
            if (beside && !beforeIsTaken) {
                all.add(before);
            }
            beforeIsTaken = beside || joined > 1 || isPlain(name.get());
            if (beforeIsTaken) {
                all.add(here);
            }
            before = here;
        }
        return all;
    }

    private static List<Run> runs(String text, int start, int end) {
        List<Run> runs = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(start, end);
        while (word.find()) {
            runs.add(new Run(word.start(), word.end(), word.group().replace("'", "")));
        }
        return runs;
    }

    private static String letters(List<Run> runs) {
        StringBuilder letters = new StringBuilder();
        runs.forEach(run -> letters.append(run.letters));
        return letters.toString();
    }

    /** How many runs from one on are a name that was split, or 1. */
    private int joined(String text, List<Run> runs, int from) {
        int most = 1;
        while (most < MOST_JOINED
                && from + most < runs.size()
                && isBeside(text, runs.get(from + most - 1).to, runs.get(from + most).from)) {
            most++;
        }
        for (int number = most; number > 1; number--) {
            String letters = Letters.asLetters(letters(runs.subList(from, from + number)));
            List<String> parts = words.get(letters);
            // what stands as the name has it is found word by word
            if (parts != null && parts.size() != number && letters.length() >= SHORTEST_JOINED) {
                return number;
            }
        }
        return 1;
    }

    private static boolean isBeside(String text, int to, int from) {
        if (from - to > 2) {
            return false;
        }
        for (int i = to; i < from; i++) {
            if (" ,.'-".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> nameOf(String written) {
        if (words.containsKey(written)) {
            return Optional.of(written);
        }
        if (written.length() < SHORTEST || written.length() > 40 || SheetWords.contains(written)) {
            return Optional.empty();
        }
        return found.computeIfAbsent(written, this::misread);
    }

    private Optional<String> misread(String written) {
        String letters = Letters.asLetters(written);
        if (written.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        if (words.containsKey(letters) && isPlain(letters)) {
            return Optional.of(letters);
        }
        return longWords.stream()
                .filter(name -> Letters.distance(name, letters, 1) <= 1)
                .findFirst();
    }
}
