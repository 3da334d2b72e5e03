package org.recordclearance.examples.countyreview.report;

import java.time.LocalDate;
import java.util.Locale;
import org.recordclearance.rapsheet.ReportedDate;
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
            ReportedDate born = subject.dateOfBirth();
            String least = group(born.latest(), asOf);
            return least.equals(group(born.earliest(), asOf)) ? least : "";
        }
    };

    static final int YOUNGEST = 20;
    static final int OLDEST = 70;
    static final int YEARS = 10;

    /** The group of a person, empty where it is not known. */
    abstract String of(Subject subject, LocalDate asOf);

    private static String group(LocalDate born, LocalDate asOf) {
        int age = asOf.getYear() - born.getYear();
        boolean hadBirthday = asOf.getMonthValue() > born.getMonthValue()
                || (asOf.getMonthValue() == born.getMonthValue() && asOf.getDayOfMonth() >= born.getDayOfMonth());
        int group = (hadBirthday ? age : age - 1) / YEARS * YEARS;
        return Integer.toString(group < YOUNGEST ? 0 : Math.min(group, OLDEST));
    }
}
