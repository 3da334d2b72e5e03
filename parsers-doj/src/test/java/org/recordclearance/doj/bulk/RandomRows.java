package org.recordclearance.doj.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random fabricated rows, odd values and damaged lines among them. */
public final class RandomRows {

    private static final String[] OFFENSES = {
        "11357(A) HS-POSSESS",
        "11358 HS-CULTIVATE",
        "11359HS-SELL",
        "11360(A) HS-TRANSPORT",
        "187 PC-MURDER",
        "290 PC-REGISTER",
        "SEE COMMENT FOR CHARGE",
        "",
        "POSSESSION OF MARIJUANA"
    };
    private static final String[] DATES = {
        "19850619", "20050102", "20110303", "20180909", "19850600", "19850000", "00000000", "", "garbage"
    };
    private static final String[] TYPES = {
        "COURT ACTION",
        "COURT ACTION",
        "COURT ACTION",
        "ARREST/DETAINED/CITED",
        "REGISTRATION",
        "CUSTODY",
        "DECEASED",
        "x"
    };
    private static final String[] DISPOSITIONS = {
        "CONVICTED",
        "CONVICTED",
        "CONVICTED-PROB/JAIL",
        "DISMISSED",
        "",
        "CONV SET ASIDE & DISM PER 1203.4 PC",
        "REDUCED TO MISDEMEANOR"
    };
    private static final String[] LEVELS = {"FELONY", "MISDEMEANOR", "INFRACTION", "", "?"};
    private static final String[] NAMES = {"SKYWALKER,LUKE", "\"LEIA\"", "HAN \"THE\" SOLO", "", "x", "PE\u00D1A,LUZ"};

    private RandomRows() {}

    /** Lines of so many rows of people; sometimes those of a person stand together, sometimes not. */
    public static List<String> lines(int rows, int people, int padding, Random random) {
        List<String> lines = new ArrayList<>();
        boolean together = random.nextBoolean();
        for (int row = 0; row < rows; row++) {
            int person = together ? (int) ((long) row * people / rows) : random.nextInt(people);
            Row each = row("P" + person, row, random);
            if (padding > 0) {
                each.with(BulkColumn.POB_NAME, "x".repeat(random.nextInt(padding)));
            }
            lines.add(each.line());
        }
        return lines;
    }

    public static Row row(String subject, int number, Random random) {
        return Row.of(subject)
                .record("R" + subject + "-" + number)
                .with(BulkColumn.PRI_NAME, any(NAMES, random))
                .born(random.nextInt(4) == 0 ? any(DATES, random) : "19600101")
                .count("10" + (1 + random.nextInt(3)) + "00" + (1 + random.nextInt(2)) + "00" + (1 + random.nextInt(4))
                        + "000")
                .event(any(TYPES, random), any(DATES, random))
                .county(random.nextInt(5) > 0 ? "SAN JOAQUIN" : "")
                .offense(any(OFFENSES, random))
                .comment(random.nextInt(4) == 0 ? "CHRG 11358 HS, " + number : "")
                .caseNumber(random.nextBoolean() ? "CASE " + random.nextInt(3) : "   ")
                .with(BulkColumn.DISP_DESCR, any(DISPOSITIONS, random))
                .with(BulkColumn.DISP_DATE, any(DATES, random))
                .with(BulkColumn.CONV_STAT_DESCR, any(LEVELS, random))
                .sentence(random.nextBoolean() ? "JAIL" : "", random.nextBoolean() ? "30" : "", "D");
    }

    /** A line that is no row: blank, a header, or damaged so that it is rejected. */
    static String oddLine(int people, Random random) {
        String line = row("P" + random.nextInt(people), 99, random).line();
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> Row.header();
            case 2 -> " \t";
            case 3 -> line.substring(0, random.nextInt(line.length()));
            case 4 -> line + line;
            case 5 -> line + ",";
            case 6 -> "\"" + line;
            case 7 -> row("", 99, random).line();
            case 8 -> row("P" + random.nextInt(people), 99, random).count("1").line();
            case 9 -> row("NOBODY", 99, random).count("1").line();
            case 10 -> line.substring(random.nextInt(line.length()));
            default -> "garbage";
        };
    }

    private static String any(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
