package org.recordclearance.examples.countyreview.court.lists;

import java.util.Set;
import java.util.regex.Pattern;

/** The names of the files of the court package. Nothing else spells one. */
public final class CourtFiles {

    /** The folder that they are in. */
    public static final String FOLDER = "court";

    private static final String IN_FOLDER = FOLDER + "/";

    /** The workbook of all determinations. */
    public static final String WORKBOOK = IN_FOLDER + "determinations.xlsx";

    /** All cases, each in its group. */
    public static final String CASES = IN_FOLDER + "cases.csv";

    static final String WITHOUT_NUMBER = IN_FOLDER + "needs_case_number.csv";
    static final String OBJECTIONS = IN_FOLDER + "objections.csv";
    static final String RETURN = IN_FOLDER + "return_to_doj.csv";
    /** The orders for the judge, which every court package has. */
    public static final String TO_SIGN = IN_FOLDER + "orders_to_sign.csv";

    static final String TO_SIGN_ON_PAPER = IN_FOLDER + "orders_to_sign.pdf";

    private static final Set<String> FIXED =
            Set.of(WORKBOOK, CASES, WITHOUT_NUMBER, OBJECTIONS, RETURN, TO_SIGN, TO_SIGN_ON_PAPER);

    private static final String SCHEDULE = "schedule_";
    private static final String ADDRESSEE = "for_";
    private static final String ORDER = "order_";
    private static final String LABEL = "[A-Za-z0-9_]+";

    private static final Pattern LABELLED =
            Pattern.compile("(" + SCHEDULE + "|" + ADDRESSEE + ")" + LABEL + "\\.csv|" + ORDER + LABEL + "\\.pdf");

    /** The reviews that are for a person to decide. */
    public static final String WORKLIST = "worklist.csv";

    /** What changes later, by day. */
    public static final String CALENDAR = "calendar.csv";

    private CourtFiles() {}

    /** Gets the names of those beside the folder. */
    public static Set<String> besides() {
        return Set.of(WORKLIST, CALENDAR);
    }

    /** Checks if a file in the folder is one of them. */
    public static boolean has(String name) {
        return FIXED.contains(IN_FOLDER + name) || LABELLED.matcher(name).matches();
    }

    /** The schedule of a court's orders, by what stands for the court. */
    static String schedule(String label) {
        return IN_FOLDER + SCHEDULE + label + ".csv";
    }

    /** The worklist of somebody to whom the policy sends convictions, by what stands for them. */
    static String addressee(String label) {
        return IN_FOLDER + ADDRESSEE + label + ".csv";
    }

    /** An order of a court, by what stands for the court, as lists name it: without the folder. */
    static String order(String label, int batch) {
        return ORDER + label + (batch == 1 ? "" : "_batch_" + batch) + ".pdf";
    }

    /** Where an order is that lists name so. */
    static String ofOrder(String order) {
        return IN_FOLDER + order;
    }
}
