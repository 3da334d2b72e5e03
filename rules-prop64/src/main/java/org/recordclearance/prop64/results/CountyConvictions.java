package org.recordclearance.prop64.results;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.prop64.facts.Prop64Relief;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.ProvenLevel;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.Truth;

/** The Prop 64 convictions of a county, or of all, whatever a policy does with them, and the people who have one. For one thread. */
final class CountyConvictions implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String RACE_NOT_STATED = "not stated";

    /** People of one race. */
    private static final class Group implements Serializable {
        private static final long serialVersionUID = 1L;

        private long subjects;
        private long withRelief;

        Figure figures() {
            return Figure.group()
                    .put("subjectsWithProp64Conviction", subjects)
                    .put("subjectsWithSomeRelief", withRelief)
                    .build();
        }
    }

    private final transient @Nullable County county;
    private final TreeMap<String, Long> bySection = new TreeMap<>();
    private final TreeMap<String, Group> byRace = new TreeMap<>();
    private long subjects;
    private long felonies;
    private long nonFelonies;
    private long alreadyRelieved;
    private @Nullable LocalDate earliest;

    CountyConvictions(@Nullable County county) {
        this.county = county;
    }

    /** Counts the convictions of a person. */
    void add(RapSheet rapSheet, boolean someRelief) {
        boolean some = false;
        for (Conviction conviction : rapSheet.convictions()) {
            Optional<Prop64Section> offense = Prop64Section.of(conviction);
            boolean isHere = offense.isPresent() && isHere(conviction.county());
            if (isHere && Prop64Relief.isGiven(conviction)) {
                alreadyRelieved++;
            } else if (isHere && conviction.standing().isCertain()) {
                some = true;
                bySection.merge(offense.get().number(), 1L, Long::sum);
                if (ProvenLevel.of(conviction) == Level.FELONY) {
                    felonies++;
                } else {
                    nonFelonies++;
                }
                conviction.date().day().ifPresent(this::includeDay);
            }
        }
        if (some) {
            subjects++;
            String race = rapSheet.subject().race().strip().toUpperCase(Locale.ROOT);
            add(race.isEmpty() ? RACE_NOT_STATED : race, 1, someRelief ? 1 : 0);
        }
    }

    private boolean isHere(ReportedCounty stated) {
        return county == null ? stated.kind() != ReportedCounty.Kind.ANOTHER_PLACE : stated.is(county) == Truth.YES;
    }

    private void add(String race, long people, long withRelief) {
        Group group = byRace.computeIfAbsent(race, key -> new Group());
        group.subjects += people;
        group.withRelief += withRelief;
    }

    private void includeDay(LocalDate day) {
        if (earliest == null || day.isBefore(earliest)) {
            earliest = day;
        }
    }

    void merge(CountyConvictions other) {
        subjects += other.subjects;
        felonies += other.felonies;
        nonFelonies += other.nonFelonies;
        alreadyRelieved += other.alreadyRelieved;
        other.bySection.forEach((section, count) -> bySection.merge(section, count, Long::sum));
        other.byRace.forEach((race, group) -> add(race, group.subjects, group.withRelief));
        if (other.earliest != null) {
            includeDay(other.earliest);
        }
    }

    /** Gets the first day of a dated conviction as the archived programs wrote it, if there is one. */
    Figure earliest() {
        return earliest == null ? Figure.NONE : Figure.of(earliest + "T00:00:00Z");
    }

    Map<String, Long> bySection() {
        return bySection;
    }

    long subjects() {
        return subjects;
    }

    long felonies() {
        return felonies;
    }

    /** Gets how many are no felonies, those without a level among them. */
    long nonFelonies() {
        return nonFelonies;
    }

    /** Gets how many have relief under Proposition 64 already, which none of the other figures count. */
    long alreadyRelieved() {
        return alreadyRelieved;
    }

    Figure byRace() {
        Figure.Group.Builder figures = Figure.group();
        byRace.forEach((race, group) -> figures.put(race, group.figures()));
        return figures.build();
    }
}
