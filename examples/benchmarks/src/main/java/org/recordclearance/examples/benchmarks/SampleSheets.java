package org.recordclearance.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Fabricated printed rap sheets of about 3 KB, the same on every machine; every other one as a scan gives it. */
public final class SampleSheets {

    /** How many there are. */
    public static final int NUMBER = 4;

    private static final int LENGTH = 2_900;
    private static final List<String> CHARGES = List.of(
            "11357(A) HS-POSSESS MARIJUANA",
            "11359 HS-POSSESS MARIJUANA FOR SALE",
            "11360(A) HS-GIVE/TRANSPORT MARIJUANA",
            "496 PC-RECEIVE/ETC KNOWN STOLEN PROPERTY",
            "664/459 PC-BURGLARY",
            "23152(B) VC-DUI ALCOHOL/0.08 PERCENT");
    private static final List<String> AGENCIES =
            List.of("SAN FRANCISCO", "LOS ANGELES CENTRAL", "SN JOSE", "MC VAN NUYS", "GOTHAM CITY");
    private static final List<String> DISPOSITIONS = List.of(
            "*DISPO:CONVICTED\n   CONV STATUS:FELONY\n   SEN: 3 YEARS PROBATION, 030 DAYS JAIL,\n        FINE, RESTN\n",
            "*DISPO:CONVICTED\n   CONV STATUS:MISDEMEANOR\n   SEN: 012 MONTHS PROBATION, FINE SS\n",
            "*DISPO:DISMISSED/FURTHERANCE OF JUSTICE\n",
            "*DISPO:PROS REJ-INSUFFICIENT EVIDENCE\n",
            "*DISPO:CONVICTED\n   CONV STATUS:FELONY\n   SEN: 016 MONTHS PRISON, CONCURRENT\n19990101\n"
                    + "  DISPO:CONV SET ASIDE & DISM PER 1203.4 PC\n");

    private SampleSheets() {}

    /**
     * Obtains the sheets.
     *
     * @return their texts
     */
    public static List<String> all() {
        return IntStream.range(0, NUMBER)
                .mapToObj(number -> number % 2 == 0 ? sheet(number) : scanned(sheet(number)))
                .toList();
    }

    private static String sheet(int number) {
        Random random = new Random(number);
        StringBuilder sheet = new StringBuilder("""
                RE: QHY.CA0190043.99000015.ORGANA-        DATE:20060508 TIME:06:32:53
                RESTRICTED-DO NOT USE FOR EMPLOYMENT,LICENSING OR CERTIFICATION PURPOSES
                *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *
                CII/A99000015
                DOB/19570119 SEX/M RAC/WHITE
                HGT/502 WGT/317 EYE/GRN HAIR/PNK POB/CA
                NAM/01 SKYWALKER,LUKE JAY
                    02 SKYWALKER,LUKE
                """);
        for (int year = 1980; sheet.length() < LENGTH; year++) {
            sheet.append("* * * *\nARR/DET/CITE: NAM:02 DOB:19570119\n")
                    .append(year)
                    .append("0725  CASO LOS ANGELES\n");
            counts(sheet, random, "   COM: WARRANT NBR A-400000 BOTH CNTS\n");
            sheet.append("- - - -\n\nCOURT:                NAM:01\n")
                    .append(year)
                    .append("0918  CASC ")
                    .append(oneOf(AGENCIES, random))
                    .append('\n');
            counts(sheet, random, oneOf(DISPOSITIONS, random));
        }
        return sheet.append("     *    *    *    END OF MESSAGE    *    *    *\n")
                .toString();
    }

    private static void counts(StringBuilder sheet, Random random, String behind) {
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            sheet.append("\nCNT:0").append(count).append("     #").append(1_000_000 + random.nextInt(9_000_000));
            sheet.append("\n  ").append(oneOf(CHARGES, random)).append('\n').append(behind);
        }
    }

    private static String scanned(String sheet) {
        return sheet.replace("CNT:01", "CN\u00CD:01")
                .replace("COURT:", "\u25AFOURT:")
                .replace("CONVICTED", "C O N V I C T E D")
                .replace("POSSESS", "POSSESS".toLowerCase(Locale.ROOT))
                .replace("DISPO:", "D I S P O;")
                .replace("- - - -", "- \u2013 - -");
    }

    private static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
