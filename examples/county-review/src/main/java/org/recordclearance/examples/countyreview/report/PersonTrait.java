package org.recordclearance.examples.countyreview.report;

import java.time.LocalDate;
import java.util.Locale;
import org.recordclearance.rapsheet.Subject;

/** What people are grouped by. */
enum PersonTrait {
    RACE {
        @Override
        String of(Subject subject, LocalDate asOf) {
            return subject.race().strip().toUpperCase(Locale.ROOT);
        }
    },
    SEX {
        @Override
        String of(Subject subject, LocalDate asOf) {
            return subject.sex().strip().toUpperCase(Locale.ROOT);
        }
    },
    /** The least age of the group as of the as-of date, such as 30. */
    AGE {
        @Override
        String of(Subject subject, LocalDate asOf) {
            Subject.Age age = subject.ageOn(asOf);
            int least = group(age.least());
            return least == group(age.most()) ? Integer.toString(least) : "";
        }
    };

    static final int YOUNGEST = 20;
    static final int OLDEST = 70;
    static final int YEARS = 10;

    /** The group of a person, empty where it is not known. */
    abstract String of(Subject subject, LocalDate asOf);

    private static int group(int age) {
        return age < YOUNGEST ? 0 : Math.min(age / YEARS * YEARS, OLDEST);
    }
}
