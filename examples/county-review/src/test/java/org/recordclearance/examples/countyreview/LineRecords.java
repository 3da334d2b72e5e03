package org.recordclearance.examples.countyreview;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;

/** Printed sheets to which relief is denied for one reason each, and what of a line is as good as what it replaces. */
final class LineRecords {

    private static final String DATE = "(19|20)[0-9]{2}(0[0-9]|1[0-2])([0-2][0-9]|3[01])";

    private LineRecords() {}

    static List<List<String>> all() {
        return List.of(
                sheet(convicted("187(A) PC-MURDER", 1990), own()),
                sheet(convicted("288(A) PC-LEWD ACTS W/CHILD UNDER 14", 1990), own()),
                sheet(convicted("459 PC-BURGLARY", 2015), own()),
                sheet(
                        convicted("11359 HS-POSSESS FOR SALE", 1990),
                        convicted("11359 HS-POSSESS FOR SALE", 1995),
                        own()),
                sheet(own(), updated("20190601", "DISMISSED/FURTHERANCE OF JUSTICE")),
                sheet(own(), updated("20070601", "REVERSED")),
                sheet(registration(), own()),
                sheet(convicted("11359 HS-POSSESS MARIJUANA FOR SALE", 2017)),
                sheet(convicted("11360(A) HS-SALE TO MINOR", 2005)),
                sheet(reduced()));
    }

    /** The sheet of which nothing denies relief. */
    static List<String> withoutDenial() {
        return sheet(own());
    }

    @SafeVarargs
    private static List<String> sheet(List<String>... cycles) {
        List<String> lines = new ArrayList<>(
                List.of("CII/A99000123", "DOB/19700615 SEX/M RAC/WHITE", "NAM/01 " + FabricatedRow.MARK));
        for (List<String> cycle : cycles) {
            lines.addAll(cycle);
        }
        lines.add("* * * END OF MESSAGE * * *");
        return List.copyOf(lines);
    }

    private static List<String> own() {
        return convicted("11359 HS-POSSESS MARIJUANA FOR SALE", 2005);
    }

    private static List<String> convicted(String charge, int year) {
        return List.of(
                "* * * *",
                "ARR/DET/CITE:         NAM:01",
                year + "0301  CAPD LOS ANGELES",
                "CNT:01     #" + year + "7",
                "  " + charge,
                "- - - -",
                "COURT:                NAM:01",
                year + "0601  CASC LOS ANGELES",
                "CNT:01     #BA" + year + "7",
                "  " + charge,
                "*DISPO:CONVICTED",
                "   CONV STATUS:FELONY",
                "   SEN: 3 YEARS PROBATION, 30 DAYS JAIL, FINE");
    }

    private static List<String> updated(String date, String disposition) {
        return List.of("   " + date, "   DISPO:" + disposition);
    }

    private static List<String> reduced() {
        List<String> lines = new ArrayList<>(convicted("187(A) PC-MURDER", 1990));
        lines.addAll(own());
        lines.addAll(updated("20070601", "CONV SET ASIDE & DISM PER 1203.4 PC"));
        return lines;
    }

    private static List<String> registration() {
        return List.of(
                "* * * *",
                "REGISTRATION:          NAM:01",
                "19920918  CAPD LOS ANGELES",
                "CNT:01     #19927",
                "  290 PC-REGISTRATION OF SEX OFFENDER");
    }

    /** Tells what a line says. */
    static String kind(String line) {
        String text = line.strip();
        if (text.matches(DATE + ".*")) {
            return "date";
        }
        return List.of(
                        "CII",
                        "DOB",
                        "NAM",
                        "* * *",
                        "- -",
                        "ARR",
                        "COURT",
                        "REGISTRATION",
                        "CNT",
                        "*DISPO",
                        "DISPO",
                        "CONV",
                        "SEN")
                .stream()
                .filter(text::startsWith)
                .findFirst()
                .orElse("charge");
    }

    /** Checks if what damage left of a line is a value as good as another, which nobody can tell from the right one. */
    static boolean isAsGood(String line, String left) {
        return switch (kind(line)) {
            case "date" -> repaired(left.strip()).matches(DATE + "( .*)?");
            case "DOB" -> repaired(left.substring(Math.min(4, left.length()))).matches(DATE + ".*");
            case "charge" -> isAnotherCharge(left);
            default -> false;
        };
    }

    /** A date is read with digits for the letters that look like them, which may make another of it. */
    private static String repaired(String date) {
        int end = Math.min(8, date.length());
        return date.substring(0, end)
                        .replace('l', '1')
                        .replace('I', '1')
                        .replace('O', '0')
                        .replace('S', '5')
                        .replace('B', '8')
                + date.substring(end);
    }

    private static boolean isAnotherCharge(String left) {
        List<String> lines = new ArrayList<>(sheet(own()));
        lines.set(12, left);
        return RapSheetText.parse(String.join("\n", lines) + "\n").convictions().stream()
                .map(Conviction::count)
                .filter(count -> count.codeSection().isPresent())
                .filter(Count::isSectionKnown)
                .anyMatch(count -> count.readings().isEmpty());
    }
}
