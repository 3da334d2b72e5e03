package org.recordclearance.doj.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random fabricated people whose rows do not contradict each other, so that a row that is lost can only take knowledge
 * away. Every row has a RECORD_ID of its own.
 */
final class Records {

    private static final String[] OFFENSES = {
        "11357(A) HS-POSSESS",
        "11358 HS-CULTIVATE",
        "11359HS-SELL",
        "11360(A) HS-TRANSPORT",
        "11357(A) HS-POSSESS",
        "459 PC-BURGLARY"
    };
    private static final String[] DATES = {
        "19850619", "20050102", "20110303", "20230909", "20240101", "20250700", "20200000", "", "garbage"
    };
    private static final String[] LEVELS = {"FELONY", "MISDEMEANOR", "MISDEMEANOR", "INFRACTION", ""};
    private static final String[][] SENTENCES = {
        {"JAIL", "30", "D"}, {"PROBATION", "3", "Y"}, {"FINE", "", ""}, {"PRISON", "16", "M"}, {"", "", ""}
    };

    private Records() {}

    /** The lines of so many people, by their SUBJECT_ID. */
    static Map<String, List<String>> people(int number, Random random) {
        Map<String, List<String>> people = new LinkedHashMap<>();
        for (int person = 0; person < number; person++) {
            String subject = "S" + (10_000 + 37 * person);
            people.put(subject, person(subject, random));
        }
        return people;
    }

    private static List<String> person(String subject, Random random) {
        List<Row> rows = new ArrayList<>();
        int cycles = 1 + random.nextInt(3);
        for (int cycle = 1; cycle <= cycles; cycle++) {
            String date = any(DATES, random);
            if (random.nextBoolean()) {
                rows.add(row(subject, cycle, 1, 1).event("ARREST/DETAINED/CITED", date));
            }
            int counts = random.nextInt(3);
            for (int count = 1; count <= counts; count++) {
                String offense = random.nextInt(12) == 0 ? "187 PC-MURDER" : any(OFFENSES, random);
                String level = any(LEVELS, random);
                int parts = 1 + random.nextInt(2);
                for (int part = 0; part < parts; part++) {
                    String[] sentence = SENTENCES[random.nextInt(SENTENCES.length)];
                    rows.add(row(subject, cycle, 2, count)
                            .event("COURT ACTION", date)
                            .county("SAN JOAQUIN")
                            .offense(offense)
                            .convicted(level)
                            .sentence(sentence[0], sentence[1], sentence[2])
                            .caseNumber("CASE " + cycle));
                }
            }
        }
        if (random.nextInt(8) == 0) {
            rows.add(row(subject, 9, 1, 1).event("REGISTRATION", "20100101").offense("290 PC-SEX OFFENDER"));
        }
        if (random.nextInt(8) == 0) {
            rows.add(row(subject, 8, 1, 1).event("DECEASED", "20150101"));
        }
        if (rows.isEmpty()) {
            rows.add(row(subject, 1, 1, 1).event("APPLICANT", "20100101"));
        }
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(row.record(subject.replace('S', 'R') + "." + lines.size()).line());
        }
        return lines;
    }

    private static Row row(String subject, int cycle, int step, int count) {
        return Row.of(subject)
                .born("19660119")
                .with(BulkColumn.RACE_DESCR, subject.hashCode() % 2 == 0 ? "WHITE" : "BLACK")
                .count("10" + cycle + "00" + step + "00" + count + "000")
                .comment(count == 2 ? "SECOND, OF \"MANY\"" : "")
                .with(BulkColumn.CYC_AGE, "27");
    }

    private static String any(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
