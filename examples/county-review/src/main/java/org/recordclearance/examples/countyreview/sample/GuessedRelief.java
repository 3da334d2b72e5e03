package org.recordclearance.examples.countyreview.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.recordclearance.prop64.Prop64Offenses;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;

/**
 * Relief under Proposition 64 as a record may show it, in words that are a guess, from a table: of some convictions, for others it
 * is missing. Where everything happened before the first day of the table there is none.
 */
final class GuessedRelief {

    private record Row(int weight, LocalDate convictedBefore, LocalDate from, LocalDate to, int dated, String words) {

        static Row parse(String[] cells) {
            return new Row(
                    Integer.parseInt(cells[0]),
                    LocalDate.parse(cells[1]),
                    LocalDate.parse(cells[2]),
                    LocalDate.parse(cells[3]),
                    Integer.parseInt(cells[4]),
                    cells[5]);
        }
    }

    private static final List<Row> ROWS =
            Lists.rows("relief.csv").stream().map(Row::parse).toList();

    private final LocalDate until;
    private final List<Row> given;

    /** Creates the relief that was given before a day. */
    GuessedRelief(LocalDate until) {
        this.until = until;
        this.given = ROWS.stream().filter(row -> row.from().isBefore(until)).toList();
    }

    /** Gets the dispositions of a count, with the relief that was given of it, if any. */
    List<Disposition> of(Count count, Random random) {
        if (given.isEmpty() || !isEligible(count)) {
            return count.dispositions();
        }
        Row row = draw(random);
        LocalDate last = count.conviction().orElseThrow().date().latest();
        if (row.words().isEmpty() || !last.isBefore(row.convictedBefore())) {
            return count.dispositions();
        }
        List<Disposition> all = new ArrayList<>(count.dispositions());
        all.add(new Disposition(DispositionType.OTHER, date(row, random), Level.MISSING, Sentence.NONE, row.words()));
        return all;
    }

    private static boolean isEligible(Count count) {
        return count.conviction().isPresent()
                && count.codeSection().flatMap(Prop64Offenses::prop64Section).isPresent();
    }

    private Row draw(Random random) {
        int left = random.nextInt(given.stream().mapToInt(Row::weight).sum());
        for (Row row : given) {
            left -= row.weight();
            if (left < 0) {
                return row;
            }
        }
        throw new IllegalStateException("weights must not be negative");
    }

    private ReportedDate date(Row row, Random random) {
        LocalDate end = row.to().isBefore(until) ? row.to() : until.minusDays(1);
        long days = end.toEpochDay() - row.from().toEpochDay();
        LocalDate day = row.from().plusDays(random.nextInt(Math.toIntExact(days) + 1));
        return random.nextInt(100) < row.dated() ? ReportedDate.of(day) : ReportedDate.missing();
    }
}
