package org.recordclearance.doj.text.deidentify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.LineEdits;
import org.recordclearance.doj.text.read.SheetDate;
import org.recordclearance.rapsheet.ReportedDate;

/** The dates of birth of a sheet, however they are written. One for each sheet; for one thread. */
final class Births {

    private static final Pattern LABELLED = Pattern.compile(
            "\\b(?:D ?[O0] ?B|BORN|BIRTH|BIRTHDATE|DATE OF BIRTH)\\b ?[:;./-]? ?(?:ON )?([0-9][0-9./-]{4,9}[0-9])(?![0-9])");
    private static final Pattern WORD =
            Pattern.compile("\\b(?:D ?[O0] ?B|BORN|BIRTH|BIRTHDATE|BIRTHDAY|AGED?|YEARS? OLD|YOA)\\b");
    private static final int NEAR = 16;
    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern DIGITS_ONLY = Pattern.compile("[0-9]++");
    private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})([/-])([0-9]{1,2})[/-]([0-9]{4}|[0-9]{2})");
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final String MONTH = "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
            + "(?:(?<=JAN)UARY|(?<=FEB)RUARY|(?<=MAR)CH|(?<=APR)IL|(?<=JUN)E|(?<=JUL)Y|(?<=AUG)UST|(?<=SEP)T|(?<=SEP)TEMBER"
            + "|(?<=OCT)OBER|(?<=NOV)EMBER|(?<=DEC)EMBER)?\\b";
    private static final String YEAR = "'?([0-9]{4}|[0-9]{2})\\b";
    private static final Pattern IN_WORDS =
            Pattern.compile("\\b" + MONTH + "\\.? ?([0-9]{1,2})(?:ST|ND|RD|TH)?,? ?((?<=[, ])'?[0-9]{2}|[0-9]{4})\\b");
    private static final Pattern IN_WORDS_DAY_FIRST =
            Pattern.compile("\\b([0-9]{1,2})(?:ST|ND|RD|TH)?[ -]?(?:OF )?" + MONTH + "[ ,.-]{0,2}" + YEAR);
    private static final int FIRST_YEAR = 1870;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST = 10;
    private static final int LONGEST_WITH_DOTS = 15;
    private static final int WORTH_A_LOOK = 2_000;

    private final Set<LocalDate> known = new HashSet<>();

    /** Learns the dates of birth that a line states, behind a word that says so. */
    void learn(String text) {
        Matcher labelled = labelled(text, 0, text.length());
        while (labelled.find()) {
            day(labelled.group(1)).ifPresent(known::add);
        }
    }

    /** Replaces all dates whose month is a word: no other date of a sheet is written so. */
    void replaceInWords(LineEdits edits, int from, int to, Fabrication fabrication) {
        int end = Math.min(to, from + WORTH_A_LOOK);
        Matcher dayFirst = IN_WORDS_DAY_FIRST.matcher(edits.text()).region(from, end);
        while (dayFirst.find()) {
            replace(edits, dayFirst, dayFirst.group(2), dayFirst.group(1), fabrication);
        }
        Matcher monthFirst = IN_WORDS.matcher(edits.text()).region(from, end);
        while (monthFirst.find()) {
            replace(edits, monthFirst, monthFirst.group(1), monthFirst.group(2), fabrication);
        }
    }

    private static void replace(LineEdits edits, Matcher found, String month, String day, Fabrication fabrication) {
        String number = String.valueOf(MONTHS.indexOf(month) / 3 + 1);
        LocalDate other = day(inFull(found.group(3)), number, day)
                .map(fabrication::birth)
                .orElseGet(() -> fabrication.birth(LocalDate.of(FIRST_YEAR, 1, 1)));
        String name = MONTHS.substring(3 * other.getMonthValue() - 3, 3 * other.getMonthValue());
        edits.replace(found.start(), found.end(), name + " " + other.getDayOfMonth() + " " + other.getYear());
    }

    /** Which of some numbers are days that are no births. */
    Set<LocalDate> days(Collection<String> numbers) {
        Set<LocalDate> days = new HashSet<>();
        numbers.forEach(
                number -> day(number).filter(day -> !known.contains(day)).ifPresent(days::add));
        return days;
    }

    /** Learns a date of birth. */
    void learnDate(String text) {
        day(text).ifPresent(known::add);
    }

    /** Replaces the dates behind a word that says that they are those of a birth. */
    void replaceLabelled(LineEdits edits, int from, int to, Fabrication fabrication) {
        Matcher labelled = labelled(edits.text(), from, to);
        while (labelled.find()) {
            String text = labelled.group(1);
            edits.replace(labelled.start(1), labelled.end(1), replacement(text, fabrication));
        }
    }

    /**
     * Decides of a number that may be a date: a date of birth is replaced, another stays.
     *
     * @return whether it is a date
     */
    boolean replaceDate(LineEdits edits, int from, int to, Fabrication fabrication) {
        Optional<LocalDate> day =
                to - from > LONGEST ? Optional.empty() : day(edits.text().substring(from, to));
        if (day.isEmpty()) {
            return false;
        }
        if (known.contains(day.get())) {
            edits.replace(from, to, replacement(edits.text().substring(from, to), fabrication));
        } else {
            edits.keep(from, to);
        }
        return true;
    }

    /** What stands for a date of birth: a date in the same form, or other digits if it can't be read. */
    String replacement(String text, Fabrication fabrication) {
        Optional<LocalDate> day = day(text);
        if (day.isEmpty()) {
            return fabrication.number(text);
        }
        LocalDate other = fabrication.birth(day.get());
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (!monthFirst.matches()) {
            return other.format(DateTimeFormatter.BASIC_ISO_DATE);
        }
        String mark = monthFirst.group(2);
        String year = monthFirst.group(4).length() == 4 ? "uuuu" : "uu";
        return other.format(DateTimeFormatter.ofPattern("MM" + mark + "dd" + mark + year, Locale.ROOT));
    }

    /** What stands for a date of birth that may be partial or unreadable, and then stays as it is. */
    String replacement(SheetDate date, Fabrication fabrication) {
        String digits = date.date().toString().replace("-", "");
        if (!DIGITS_ONLY.matcher(digits).matches()) {
            return date.date().equals(ReportedDate.missing()) ? "00000000" : fabrication.unreadableDate();
        }
        if (digits.length() == 8) {
            return replacement(digits, fabrication);
        }
        // a year, or a month of it, is that of many people, and ages are reckoned from it
        return (digits + "0000").substring(0, 8);
    }

    private static Optional<LocalDate> day(String text) {
        Matcher digits = DIGITS.matcher(text.length() > LONGEST_WITH_DOTS ? "" : text.replace(".", ""));
        if (digits.matches()) {
            return day(digits.group(1), digits.group(2), digits.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (!monthFirst.matches()) {
            return Optional.empty();
        }
        String year = monthFirst.group(4);
        return day(inFull(year), monthFirst.group(1), monthFirst.group(3));
    }

    private static String inFull(String year) {
        String digits = year.replace("'", "");
        return digits.length() == 2 ? "19" + digits : digits;
    }

    /** Checks for a word that says that a birth follows, and figures behind it that are left: what they are is not understood. */
    static boolean areLeft(LineEdits edits, int from, int to) {
        Matcher word = WORD.matcher(edits.text()).region(from, Math.min(to, from + WORTH_A_LOOK));
        while (word.find()) {
            for (int at = word.end(); at < Math.min(to, word.end() + NEAR); at++) {
                if (Letters.isDigit(edits.text().charAt(at)) && edits.isOpen(at, at + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            boolean isPlausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
            return isPlausible ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Matcher labelled(String text, int from, int to) {
        return LABELLED.matcher(text).region(from, Math.min(to, from + WORTH_A_LOOK));
    }
}
