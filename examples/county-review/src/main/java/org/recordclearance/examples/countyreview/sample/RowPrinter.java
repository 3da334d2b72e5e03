package org.recordclearance.examples.countyreview.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * Prints a rap sheet as the rows of the bulk file: cycles, steps and counts numbered as the DOJ does, and a row for each
 * count, disposition and part of a sentence.
 *
 * <p>What the file adds to a record, such as a booking number or blanks behind a word, is drawn by lot, for each person by
 * itself: {@link Random} promises the same numbers for the same seed on every machine. Not safe for use by several threads.
 */
final class RowPrinter {

    private static final long SEED_STEP = 0x9E3779B97F4A7C15L;
    private static final long FIRST_CYCLE = 101;
    private static final List<String> NO_DATE = List.of("", "        ", "00000000");

    private final SampleRow row = new SampleRow();
    private final long seed;
    private final SampleNumbers numbers;
    private final GuessedRelief relief;
    private Random random = new Random(0);

    /** Creates a printer of what happened before a day, most of it in a county. */
    RowPrinter(County county, long seed, LocalDate until) {
        this.seed = seed;
        this.numbers = new SampleNumbers(seed, county);
        this.relief = new GuessedRelief(until);
    }

    /** Appends the rows of a person. */
    void print(RapSheet sheet, RowBuffer rows) {
        random = new Random((Long.parseLong(sheet.subject().id()) + 1) * SEED_STEP ^ seed);
        ReportedDate birth = sheet.subject().dateOfBirth();
        PersonCells.print(sheet.subject(), numbers, date(birth), row, random);
        long number = FIRST_CYCLE;
        for (Cycle cycle : sheet.cycles()) {
            row.clearFrom(BulkColumn.CYC_SEG_SEP);
            row.set(BulkColumn.CYC_ORDER, SampleRow.digits(number, 3));
            row.set(BulkColumn.CYC_DATE, date(cycle.date()));
            String age = age(birth, cycle.date());
            for (Event event : cycle.events()) {
                print(cycle, event, number * 1000 + event.step(), age, rows);
            }
            number++;
        }
    }

    private void print(Cycle cycle, Event event, long number, String age, RowBuffer rows) {
        String eventDate = date(event.date());
        String caseNumber = StepCells.caseNumber(event, random);
        row.clearFrom(BulkColumn.STP_SEG_SEP);
        row.set(BulkColumn.STP_ORDER, SampleRow.digits(event.step(), 3));
        row.set(BulkColumn.STP_EVENT_DATE, eventDate);
        StepCells.print(event, row);
        for (int i = 0; i < event.counts().size(); i++) {
            Count count = event.counts().get(i);
            row.clearFrom(BulkColumn.CNT_SEG_SEP);
            row.set(BulkColumn.CYC_AGE, age);
            row.set(BulkColumn.CNT_ORDER, SampleRow.digits((number * 1000 + i + 1) * 1000, 12));
            StepCells.printNumbers(event, caseNumber, row, random);
            ChargeCells.print(count, level(count, cycle), row, random);
            if (count.dispositions().isEmpty()) {
                row.appendTo(rows);
            }
            print(event, count, eventDate, rows);
        }
    }

    private void print(Event event, Count count, String eventDate, RowBuffer rows) {
        List<Disposition> dispositions = relief.of(count, random);
        for (int i = 0; i < dispositions.size(); i++) {
            Disposition disposition = dispositions.get(i);
            boolean ofEvent = disposition.date().equals(event.date());
            DispositionCells.print(disposition, i + 1, ofEvent ? eventDate : date(disposition.date()), row);
            if (disposition.type() == DispositionType.CONVICTED) {
                ChargeCells.printConviction(count, disposition.level(), row);
            }
            List<DispositionCells.Part> parts = DispositionCells.parts(disposition.sentence(), random);
            for (int part = 0; part < parts.size(); part++) {
                parts.get(part).print(part + 1, row);
                row.appendTo(rows);
            }
        }
    }

    /** Gets the level of a charge, which the file states at the arrest too: that at which it ended in the same cycle. */
    private static Level level(Count count, Cycle cycle) {
        if (!count.dispositions().isEmpty()) {
            return count.dispositions().get(0).level();
        }
        for (Event event : cycle.events()) {
            for (Count other : event.counts()) {
                if (!other.dispositions().isEmpty() && other.asWritten().equals(count.asWritten())) {
                    return other.dispositions().get(0).level();
                }
            }
        }
        return Level.MISSING;
    }

    private String date(ReportedDate date) {
        LocalDate day = date.earliest();
        return switch (date.precision()) {
            case DAY -> date(day, day.getMonthValue(), day.getDayOfMonth());
            case MONTH -> date(day, day.getMonthValue(), 0);
            case YEAR -> date(day, 0, 0);
            default -> NO_DATE.get(random.nextInt(NO_DATE.size()));
        };
    }

    private static String date(LocalDate of, int month, int day) {
        return SampleRow.digits((of.getYear() * 100L + month) * 100 + day, 8);
    }

    private static String age(ReportedDate birth, ReportedDate date) {
        return birth.isDay() && date.isDay()
                ? SampleRow.digits(ChronoUnit.YEARS.between(birth.earliest(), date.earliest()), 2)
                : "";
    }
}
