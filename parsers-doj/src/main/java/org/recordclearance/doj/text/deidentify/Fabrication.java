package org.recordclearance.doj.text.deidentify;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.ListedWords;
import org.recordclearance.doj.text.read.DecidingWord;

/**
 * Draws values that stand for those of a sheet, always the same for the same one. Nothing but chance leads from a value to
 * what stands for it. One for each sheet; for one thread.
 */
final class Fabrication {

    /** Letters that make no label, no code of laws, and look like no digits. */
    private static final String LETTERS_OF_NUMBERS = "JKQXY";

    private static final String CONSONANTS = "BDFGKLMPRTVZ";
    private static final String VOWELS = "AEIOU";
    private static final String ATTEMPT = "664";
    private static final String SENTENCING = "1170";
    private static final int MOST_BEHIND = 3;
    private static final int TRIES = 50;
    /** A date of birth moves by less than half a year, so that ages stay what they were within a year. */
    private static final int MOST_DAYS = 182;

    private final RandomGenerator random;
    private final Set<String> taken;
    private final Collection<LocalDate> days;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<LocalDate, LocalDate> births = new HashMap<>();

    /**
     * Begins with a sheet.
     *
     * @param random the source of chance
     * @param taken numbers and words of names in the sheet, none of which is drawn
     * @param days on which ages count
     */
    Fabrication(RandomGenerator random, Set<String> taken, Set<LocalDate> days) {
        this.random = random;
        // when in a year somebody turns a year older is told by the last day of each date in it
        this.days = days.stream()
                .collect(Collectors.toMap(MonthDay::from, day -> day, (one, other) -> one.isAfter(other) ? one : other))
                .values();
        this.taken = new HashSet<>(taken);
    }

    /**
     * What stands for a number that identifies something: other digits, and behind the first digit other letters. Letters
     * in front and marks in between stay.
     */
    String number(String number) {
        int first = 0;
        while (first < number.length() && !Letters.isDigit(number.charAt(first))) {
            first++;
        }
        String drawn = numbers.computeIfAbsent(Letters.only(number.substring(first)), this::drawNumber);
        StringBuilder whole = new StringBuilder(number.substring(0, first));
        int next = 0;
        for (int i = first; i < number.length(); i++) {
            boolean isMark = !Character.isLetterOrDigit(number.charAt(i));
            whole.append(isMark ? number.charAt(i) : drawn.charAt(next++));
        }
        return whole.append(drawn.substring(next)).toString();
    }

    private String drawNumber(String original) {
        String drawn = like(original);
        for (int i = 0; i < TRIES && !isNew(drawn, original); i++) {
            drawn = like(original);
        }
        while (!isNew(drawn, original)) {
            drawn = drawn + digit();
        }
        taken.add(drawn);
        return drawn;
    }

    /** Numbers that look like sections which mean something of themselves are not drawn. */
    private boolean isNew(String drawn, String original) {
        return !drawn.equals(original)
                && !taken.contains(drawn)
                && !drawn.startsWith(ATTEMPT)
                && !drawn.startsWith(SENTENCING);
    }

    private String like(String original) {
        StringBuilder like = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            like.append(Letters.isDigit(original.charAt(i)) ? digit() : letter());
        }
        return like.toString();
    }

    private char digit() {
        return (char) ('1' + random.nextInt(9));
    }

    private char letter() {
        return LETTERS_OF_NUMBERS.charAt(random.nextInt(LETTERS_OF_NUMBERS.length()));
    }

    /** What stands for a number that is written in letters only. */
    String letters(String word) {
        return words.computeIfAbsent("#" + word, key -> like(word));
    }

    /** What stands for words of a name that were written as one. */
    String names(List<String> joined) {
        return joined.stream().map(this::name).collect(Collectors.joining());
    }

    /** What stands for a word of a name; for an initial another one. */
    String name(String word) {
        return words.computeIfAbsent(word, key -> word.length() == 1 ? String.valueOf(letter()) : drawWord());
    }

    /** What stands for what may be a word, misread: another misreading of it. */
    String misreading(String written, String word) {
        return words.computeIfAbsent("~" + written, key -> {
            if (written.startsWith(word)) {
                return word
                        + like(written.substring(
                                word.length(), Math.min(written.length(), word.length() + MOST_BEHIND)));
            }
            int at = 1 + random.nextInt(word.length() - 1);
            return word.substring(0, at) + letter() + word.substring(at + 1);
        });
    }

    private String drawWord() {
        String drawn = word();
        while (ListedWords.beginsLikeOne(drawn) || DecidingWord.nearly(drawn).isPresent() || !taken.add(drawn)) {
            drawn = word();
        }
        return drawn;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 3 + random.nextInt(2); i > 0; i--) {
            word.append(oneOf(CONSONANTS)).append(oneOf(VOWELS));
        }
        return word.append(oneOf("LNR")).toString();
    }

    private char oneOf(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    /** One of some texts. */
    String oneOf(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** The street and number of a house. */
    String address() {
        return (100 + random.nextInt(900)) + " " + name("address") + " ST";
    }

    /** Eight digits that are no date. */
    String unreadableDate() {
        return "9" + like("0000000");
    }

    /**
     * The day that stands for a date of birth: another one within a month that ends on the first of the next, with which ages are the
     * same in years on every first of a month and on the days of the sheet, if there is one.
     */
    LocalDate birth(LocalDate day) {
        LocalDate known = births.get(day);
        if (known == null) {
            known = drawBirth(day);
            births.put(day, known);
            taken.add(known.format(DateTimeFormatter.BASIC_ISO_DATE));
        }
        return known;
    }

    private LocalDate drawBirth(LocalDate day) {
        LocalDate first = day.minusDays(1).withDayOfMonth(1).plusDays(1);
        List<LocalDate> month =
                others(day, first, day.minusDays(1).withDayOfMonth(1).plusMonths(1));
        List<LocalDate> same =
                month.stream().filter(each -> hasSameAges(day, each)).toList();
        if (same.isEmpty()) {
            same = others(day, day.minusDays(MOST_DAYS), day.plusDays(MOST_DAYS)).stream()
                    .filter(each -> hasSameAges(day, each))
                    .toList();
        }
        List<LocalDate> drawnFrom = same.isEmpty() ? month : same;
        return drawnFrom.get(random.nextInt(drawnFrom.size()));
    }

    /** Days that are not a day, nor, where there are any, one that the sheet has or that stands for one. */
    private List<LocalDate> others(LocalDate day, LocalDate from, LocalDate to) {
        List<LocalDate> others = from.datesUntil(to.plusDays(1))
                .filter(each -> !each.equals(day))
                .toList();
        List<LocalDate> free = others.stream()
                .filter(each -> !taken.contains(each.format(DateTimeFormatter.BASIC_ISO_DATE)))
                .toList();
        return free.isEmpty() ? others : free;
    }

    private boolean hasSameAges(LocalDate one, LocalDate other) {
        return days.stream()
                .allMatch(day -> ChronoUnit.YEARS.between(one, day) == ChronoUnit.YEARS.between(other, day)
                        && day.isBefore(one) == day.isBefore(other));
    }
}
