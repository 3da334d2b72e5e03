package org.recordclearance.examples.countyreview.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recordclearance.examples.countyreview.tables.TableDay;

/**
 * A day as a court writes it, as the days that it may be. Immutable.
 *
 * <ul>
 *   <li>Whatever {@link TableDay} reads, such as {@code 2007-05-21}, {@code 20070521} and {@code 05/21/2007}.
 *   <li>A month by its name: {@code April 7, 2001}, {@code 19-SEP-2000}, {@code 7th Apr. 2001}.
 *   <li>With dots, {@code 18.07.1983}: the day may stand first, as in Europe, or the month. Where both can be, as in {@code 04.07.2001},
 *       it may be either day.
 *   <li>With two digits of the year, {@code 2/5/91}: the day of the last century or of this one. With hyphens, {@code 07-05-21}, the
 *       year may stand first too.
 *   <li>The time of the day, without a zone, and the day of the week say nothing more. A time of another zone may be one of another day,
 *       and so is not read, but for midnight, as which a day alone is written.
 * </ul>
 *
 * <p>What is none of that, such as a number of days or a month without a day, may be any day.
 */
final class WrittenDay {

    /** What two say of each other. */
    enum Agreement {
        /** They are one day for certain. */
        SAME,
        /** They are two days, whichever they are. */
        DIFFERENT,
        /** One of them can't be read, or may be the other and may not. */
        UNKNOWN
    }

    /** A form that days are written in, and which days it may be. */
    private record Form(Pattern pattern, Function<MatchResult, Stream<LocalDate>> days) {
        static Form of(String pattern, Function<MatchResult, Stream<LocalDate>> days) {
            return new Form(Pattern.compile(pattern), days);
        }
    }

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DAY_OF_WEEK =
            Pattern.compile("(?:MON|TUE|TUES|WED|WEDNES|THU|THUR|THURS|FRI|SAT|SATUR|SUN)(?:DAY)?\\.?,? (?=\\S)");
    private static final Pattern TIME = Pattern.compile(
            "(?:,? (?:AT )?|T)(?:[01]?\\d|2[0-4]):[0-5]\\d" + "(?::[0-5]\\d(?:[.,]\\d{1,9})?)?(?: ?[AP]\\.?M\\.?)?$");
    private static final Pattern MIDNIGHT_OF_A_ZONE =
            Pattern.compile("[T ]00:00(?::00(?:\\.0+)?)? ?(?:Z|UTC|[+-]\\d{2}:?\\d{2})$");

    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final String NAME = "([A-Z]{3,9})\\.?";
    private static final String BETWEEN = "[ .,/-]+";

    private static final List<Form> FORMS = List.of(
            Form.of("(\\d{4})([/.])(\\d{1,2})\\2(\\d{1,2})", at -> days(at.group(1), at.group(3), at.group(4))),
            Form.of(
                    "(\\d{1,2})\\.(\\d{1,2})\\." + YEAR,
                    at -> Stream.concat(
                            days(at.group(3), at.group(2), at.group(1)), days(at.group(3), at.group(1), at.group(2)))),
            Form.of("(\\d{1,2})/(\\d{1,2})/(\\d{2})", at -> days(at.group(3), at.group(1), at.group(2))),
            Form.of(
                    "(\\d{1,2})-(\\d{1,2})-(\\d{2})",
                    at -> Stream.concat(
                            days(at.group(3), at.group(1), at.group(2)), days(at.group(1), at.group(2), at.group(3)))),
            Form.of(
                    NAME + "[ -]?(\\d{1,2})(?:ST|ND|RD|TH)?" + BETWEEN + YEAR,
                    at -> days(at.group(3), month(at.group(1)), at.group(2))),
            Form.of(
                    "(\\d{1,2})(?:ST|ND|RD|TH)?[ ./-]?(?:OF )?" + NAME + "[ ,/-]*" + YEAR,
                    at -> days(at.group(3), month(at.group(2)), at.group(1))),
            Form.of(
                    "(\\d{4})[ /-]?" + NAME + "[ /-]?(\\d{1,2})",
                    at -> days(at.group(1), month(at.group(2)), at.group(3))));

    private final Set<LocalDate> possible;

    private WrittenDay(Set<LocalDate> possible) {
        this.possible = possible;
    }

    /** Reads a text; where that is no day, it may be any. */
    static WrittenDay of(String text) {
        Optional<LocalDate> certain = TableDay.read(text);
        if (certain.isPresent()) {
            return new WrittenDay(Set.of(certain.get()));
        }
        String plain = BLANKS.matcher(text).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
        String day = without(MIDNIGHT_OF_A_ZONE, without(TIME, plain));
        Matcher ofWeek = DAY_OF_WEEK.matcher(day);
        String alone = ofWeek.lookingAt() ? day.substring(ofWeek.end()) : day;
        return new WrittenDay(TableDay.read(alone).map(Set::of).orElseGet(() -> inForms(alone)));
    }

    private static String without(Pattern end, String text) {
        return end.matcher(text).replaceFirst("");
    }

    private static Set<LocalDate> inForms(String text) {
        Set<LocalDate> days = new TreeSet<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.matches()) {
                form.days.apply(matcher).forEach(days::add);
            }
        }
        return days;
    }

    private static Stream<LocalDate> days(String year, String month, String day) {
        int stated = Integer.parseInt(year);
        if (month.isEmpty()) {
            return Stream.empty();
        }
        return (year.length() > 2 ? Stream.of(stated) : Stream.of(1900 + stated, 2000 + stated))
                .flatMap(each -> day(each, Integer.parseInt(month), Integer.parseInt(day)).stream());
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number of a month by its name or the beginning of that; an empty text if it is none. */
    private static String month(String name) {
        return Stream.of(Month.values())
                .filter(month -> month.name().startsWith(name) || name.equals("SEPT") && month == Month.SEPTEMBER)
                .map(month -> Integer.toString(month.getValue()))
                .findFirst()
                .orElse("");
    }

    /**
     * Compares it with another. Where only the century of one is open, and the other is one day for certain, that settles the century.
     */
    Agreement with(WrittenDay other) {
        if (possible.isEmpty() || other.possible.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (possible.stream().noneMatch(other.possible::contains)) {
            return Agreement.DIFFERENT;
        }
        boolean isSettled =
                isCertain() && other.isOpenInCenturyAtMost() || other.isCertain() && isOpenInCenturyAtMost();
        return isSettled ? Agreement.SAME : Agreement.UNKNOWN;
    }

    private boolean isCertain() {
        return possible.size() == 1;
    }

    private boolean isOpenInCenturyAtMost() {
        return possible.stream()
                        .map(day -> MonthDay.from(day).toString() + day.getYear() % 100)
                        .distinct()
                        .count()
                == 1;
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "WrittenDay[]";
    }
}
