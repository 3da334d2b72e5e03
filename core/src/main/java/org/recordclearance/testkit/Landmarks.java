package org.recordclearance.testkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Anniversary;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.testkit.draw.Dice;

/**
 * The days on which a rule set may change its mind, as far as it can be told from outside: the days and numbers of years
 * that its printed policy and its explanations speak of, the dates of a record, and what lies so many years between them.
 */
final class Landmarks {

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern NUMBER_OF_A_ROW = Pattern.compile("(?m)^\\| \\d+ \\|");
    private static final Pattern YEARS = Pattern.compile("(?<![\\d.(-])\\d{1,2}(?![\\d.)-])");
    private static final int MOST_YEARS = 65;
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final int DAYS_AHEAD = 80 * 365;
    private static final int SAMPLES = 120;

    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final NavigableSet<Integer> years = new TreeSet<>();

    private Landmarks() {}

    static Landmarks of(RuleSet ruleSet) {
        Landmarks landmarks = new Landmarks();
        landmarks.read(NUMBER_OF_A_ROW.matcher(ruleSet.toMarkdown()).replaceAll("|"));
        return landmarks;
    }

    void add(NavigableSet<LocalDate> moreDays, NavigableSet<Integer> moreYears) {
        days.addAll(moreDays);
        years.addAll(moreYears);
    }

    NavigableSet<LocalDate> days() {
        return days;
    }

    NavigableSet<Integer> years() {
        return years;
    }

    /** Returns these and those that the explanations of a rap sheet speak of. */
    Landmarks of(RapSheet sheet, RuleSet ruleSet, LocalDate asOf) {
        Landmarks more = new Landmarks();
        more.days.addAll(days);
        more.years.addAll(years);
        for (Conviction conviction : sheet.convictions()) {
            Optional<Explanation> explanation = ruleSet.explain(conviction, asOf);
            explanation.ifPresent(given -> given.questions().forEach(asked -> {
                more.read(asked.question());
                asked.facts().keySet().forEach(more::read);
                asked.facts().values().forEach(more::read);
            }));
        }
        for (ReportedDate date : dates(sheet)) {
            if (date.precision().compareTo(ReportedDate.Precision.YEAR) <= 0) {
                more.days.add(date.earliest());
                more.days.add(date.latest());
            }
        }
        return more;
    }

    private void read(String text) {
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            try {
                days.add(LocalDate.parse(day.group()));
            } catch (DateTimeException e) {
                // looks like a day and is none
                continue;
            }
        }
        Matcher number = YEARS.matcher(DAY.matcher(text).replaceAll(" "));
        while (number.find()) {
            years.add(Integer.parseInt(number.group()));
        }
    }

    private static List<ReportedDate> dates(RapSheet sheet) {
        List<ReportedDate> dates = new ArrayList<>();
        dates.add(sheet.subject().dateOfBirth());
        for (Cycle cycle : sheet.cycles()) {
            dates.add(cycle.date());
            cycle.events().forEach(event -> {
                dates.add(event.date());
                event.counts().forEach(count -> count.dispositions().forEach(each -> dates.add(each.date())));
            });
        }
        return dates;
    }

    /** Gets days that a fact could have been, around those on which an answer about it may turn. */
    NavigableSet<LocalDate> past(LocalDate asOf, Dice dice) {
        NavigableSet<LocalDate> all = new TreeSet<>();
        days.forEach(day -> years.forEach(each -> {
            around(day.minusYears(each), all);
            around(Anniversary.of(day, each), all);
        }));
        NavigableSet<LocalDate> some = some(all, dice);
        some.add(LONG_AGO);
        IntStream.rangeClosed(0, MOST_YEARS).forEach(age -> around(asOf.minusYears(age), some));
        days.forEach(day -> around(day, some));
        return within(some, ReportedDate.MIN, ReportedDate.MAX);
    }

    /** Gets days behind the as-of date on which the outcome may change, and some more. */
    NavigableSet<LocalDate> future(LocalDate asOf, Dice dice) {
        NavigableSet<LocalDate> all = new TreeSet<>();
        List<LocalDate> known = List.copyOf(days);
        for (LocalDate day : known) {
            around(day, all);
            years.forEach(each -> around(Anniversary.of(day, each), all));
            around(Anniversary.of(day, dice.between(0, MOST_YEARS)), all);
        }
        NavigableSet<LocalDate> some = some(within(all, asOf.plusDays(1), ReportedDate.MAX), dice);
        some.add(asOf.plusDays(1));
        for (int i = 0; i < SAMPLES / 4; i++) {
            some.add(asOf.plusDays(dice.between(1, DAYS_AHEAD)));
        }
        return some;
    }

    private static NavigableSet<LocalDate> some(NavigableSet<LocalDate> days, Dice dice) {
        List<LocalDate> all = new ArrayList<>(days);
        dice.shuffle(all);
        return new TreeSet<>(all.subList(0, Math.min(SAMPLES, all.size())));
    }

    private static void around(LocalDate day, Collection<LocalDate> into) {
        for (int days = -1; days <= 1; days++) {
            into.add(day.plusDays(days));
        }
    }

    private static NavigableSet<LocalDate> within(NavigableSet<LocalDate> all, LocalDate first, LocalDate last) {
        return new TreeSet<>(all.subSet(first, true, last, true));
    }
}
