package org.recordclearance.examples.countyreview.sample;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.rapsheet.Subject;

/** Prints who a person is: the columns that are the same on all of the person's rows. */
final class PersonCells {

    private static final Map<String, List<String[]>> LOOKS =
            Map.copyOf(Lists.rows("looks.csv").stream().collect(Collectors.groupingBy(row -> row[0])));

    private PersonCells() {}

    /** Sets the columns of the person, and clears all others. */
    static void print(Subject subject, SampleNumbers numbers, String birth, SampleRow row, Random random) {
        row.clearFrom(BulkColumn.RECORD_ID);
        row.set(BulkColumn.SUBJECT_ID, numbers.subjectId(subject));
        row.set(BulkColumn.REQ_CII_NUMBER, numbers.cii(subject));
        row.set(BulkColumn.CII_NUMBER, numbers.cii(subject));
        row.set(BulkColumn.PRI_NAME, subject.names().values().iterator().next());
        row.set(BulkColumn.GENDER, subject.sex());
        row.set(BulkColumn.PRI_DOB, birth);
        // No social security number begins with 666.
        row.set(BulkColumn.PRI_SSN, "666" + SampleRow.digits(random.nextInt(1_000_000), 6));
        if (random.nextInt(100) < 40) {
            row.set(BulkColumn.PRI_CDL, "Z" + SampleRow.digits(random.nextInt(10_000_000), 7));
        }
        if (random.nextInt(100) < 70) {
            row.set(BulkColumn.FBI_NUMBER, "ZZ" + SampleRow.digits(random.nextInt(10_000_000), 7));
        }
        printLooks(subject, row, random);
    }

    private static void printLooks(Subject subject, SampleRow row, Random random) {
        for (String[] race : looks("race")) {
            if (race[2].equals(subject.race())) {
                set(race, row, BulkColumn.RACE_CODE, BulkColumn.RACE_DESCR, 20);
            }
        }
        set(pick("eyes", random), row, BulkColumn.EYE_COLOR_CODE, BulkColumn.EYE_COLOR_DESCR, 10);
        set(pick("hair", random), row, BulkColumn.HAIR_COLOR_CODE, BulkColumn.HAIR_COLOR_DESCR, 10);
        set(pick("birthplace", random), row, BulkColumn.POB_CODE, BulkColumn.POB_NAME, 20);
        // Feet and inches, pounds.
        row.set(BulkColumn.HEIGHT, SampleRow.digits((4 + random.nextInt(3)) * 100L + random.nextInt(12), 3));
        row.set(BulkColumn.WEIGHT, SampleRow.digits(95L + random.nextInt(196), 3));
        row.set(BulkColumn.POB_TYPE, "STATE");
        row.set(BulkColumn.CITIZENSHIP_LIST, "US");
    }

    private static void set(String[] look, SampleRow row, BulkColumn code, BulkColumn words, int width) {
        row.set(code, look[1]);
        row.set(words, SampleRow.padded(look[2], width));
    }

    private static String[] pick(String list, Random random) {
        List<String[]> all = looks(list);
        return all.get(random.nextInt(all.size()));
    }

    private static List<String[]> looks(String list) {
        return LOOKS.getOrDefault(list, List.of());
    }
}
