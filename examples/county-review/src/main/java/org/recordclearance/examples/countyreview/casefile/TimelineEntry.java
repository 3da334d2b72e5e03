package org.recordclearance.examples.countyreview.casefile;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;

/**
 * An event of the person's life, or what became of a count on another day.
 *
 * @param date the day, as on the record
 * @param what what it was
 * @param where the agency and the county
 * @param charges what it was about, a line for each count
 */
public record TimelineEntry(String date, String what, String where, List<String> charges) {

    /** Copies the list. */
    public TimelineEntry {
        charges = List.copyOf(charges);
    }

    /** Gets the events of a record in the order of time, those of which the day is not known last. */
    static List<TimelineEntry> of(RapSheet sheet, List<Conviction> convictions) {
        List<Event> events =
                sheet.cycles().stream().map(Cycle::events).flatMap(List::stream).toList();
        return events.stream()
                .sorted(Comparator.comparing((Event event) -> !event.date().isDay())
                        .thenComparing(event -> event.date().earliest()))
                .map(event -> of(event, convictions))
                .toList();
    }

    private static TimelineEntry of(Event event, List<Conviction> convictions) {
        List<String> charges = new ArrayList<>();
        for (Count count : event.counts()) {
            charges.add(Stream.of(charge(count), dispositions(count), number(count, event, convictions))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining("; ")));
        }
        String where = Stream.of(event.agency(), event.county().text())
                .filter(each -> !each.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return new TimelineEntry(event.date().toString(), lowerCase(event.type()), where, charges);
    }

    private static String charge(Count count) {
        return Stream.of(count.asWritten(), count.description())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String dispositions(Count count) {
        return count.dispositions().stream().map(TimelineEntry::inWords).collect(Collectors.joining("; "));
    }

    private static String inWords(Disposition disposition) {
        String text = disposition.text().isBlank() ? lowerCase(disposition.type()) : disposition.text();
        String level = disposition.level().isKnown() ? ", " + lowerCase(disposition.level()) : "";
        String terms = disposition.sentence().terms().stream()
                .map(term -> ", " + lowerCase(term.kind()) + " "
                        + term.length().period().map(TimelineEntry::inWords).orElse("of unknown length"))
                .collect(Collectors.joining());
        return text + " (" + disposition.date() + level + terms + ")";
    }

    private static String inWords(Period period) {
        return Stream.of(period.getYears() + " years", period.getMonths() + " months", period.getDays() + " days")
                .filter(part -> !part.startsWith("0 "))
                .collect(Collectors.joining(" "));
    }

    private static String number(Count count, Event event, List<Conviction> convictions) {
        for (int i = 0; i < convictions.size(); i++) {
            if (convictions.get(i).event() == event && convictions.get(i).count() == count) {
                return "conviction " + (i + 1);
            }
        }
        return "";
    }

    private static String lowerCase(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Returns the shape of the entry.
     *
     * @return such as {@code TimelineEntry[2 charges]}
     */
    @Override
    public String toString() {
        return "TimelineEntry[" + charges.size() + " charges]";
    }
}
