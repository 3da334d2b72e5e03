package org.recordclearance.testkit.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Subject;

/**
 * Draws one person's record as the lives of people go: cases, one after another, of 20 to 40 entries together, and what
 * comes between them. An entry is a count, or one more disposition or part of a sentence of it. One use each.
 */
public final class LifelikeRecord {

    private static final int FEWEST_ENTRIES = 20;
    private static final int MOST_ENTRIES = 40;
    private static final int SMALLEST_CASE = 3;
    private static final int LARGEST_CASE = 12;
    private static final int FIRST_CII = 90_000_000;

    private final Traits traits;
    private final UsualOffenses offenses;
    private final Dice dice;
    private final LifelikeDays days;
    private final List<Dated> history = new ArrayList<>();

    /** A cycle and when it really began, whatever the record shows of that. */
    private record Dated(LocalDate day, Cycle cycle) {}

    public LifelikeRecord(Traits traits, UsualOffenses offenses, Dice dice) {
        this.traits = traits;
        this.offenses = offenses;
        this.dice = dice;
        this.days = new LifelikeDays(traits, dice);
    }

    public RapSheet rapSheet(int number) {
        boolean deceased = dice.chance(0.02);
        Subject subject = subject(number, deceased);
        boolean applicant = dice.chance(0.08);
        addCases(dice.between(FEWEST_ENTRIES, MOST_ENTRIES) - (deceased ? 1 : 0) - (applicant ? 1 : 0));
        if (applicant) {
            add(
                    EventType.APPLICANT,
                    days.arrest(),
                    Count.builder().comment("APPLICANT FOR A LICENSE").build());
        }
        if (deceased) {
            add(
                    EventType.DECEASED,
                    days.after(days.last(), 100, 1500),
                    Count.builder().build());
        }
        history.sort(Comparator.comparing(Dated::day));
        return RapSheet.of(subject, history.stream().map(Dated::cycle).toList(), Set.of(), List.of())
                .believable();
    }

    private Subject subject(int number, boolean deceased) {
        String cii = (dice.chance(0.6) ? "A" : "0") + (FIRST_CII + number);
        return Subject.builder()
                .id(Integer.toString(number))
                .cii(cii)
                .name("01", UsualWords.name(dice))
                .dateOfBirth(days.reported(days.birth()))
                .sex(dice.chance(0.5) ? "M" : "F")
                .race(dice.oneOf(UsualWords.RACES))
                .deceased(deceased)
                .build();
    }

    private void addCases(int entries) {
        boolean registered = false;
        int left = entries;
        while (left > 0) {
            int size = Math.min(left, dice.between(SMALLEST_CASE, LARGEST_CASE));
            if (left - size < SMALLEST_CASE) {
                // What is left would be an arrest that leads nowhere.
                size = left;
            }
            left -= size;
            LifelikeCase each = new LifelikeCase(traits, offenses, days, dice);
            LocalDate day = days.arrest();
            history.add(new Dated(day, each.cycle(day, size)));
            if (each.isRegistrable() && !registered && left > SMALLEST_CASE) {
                registered = true;
                left--;
                LocalDate later = days.after(each.trial(), 5, 300);
                add(
                        EventType.REGISTRATION,
                        later,
                        UsualOffenses.registrations().draw(later, dice).count().build());
            }
        }
    }

    /** Adds a cycle of one entry. */
    private void add(EventType type, LocalDate day, Count count) {
        var date = days.reported(day);
        Event event = LifelikeCase.event(type, date, traits.counties().get(0))
                .step(1)
                .counts(List.of(count))
                .build();
        history.add(new Dated(day, new Cycle(date, List.of(event))));
    }
}
