package org.recordclearance.doj.charge;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Law that is named beside a charge and is none, from a table of such forms. */
final class AboutTheCharge {

    /** Where the number of a form does not stand in a text, its pattern is not asked. */
    private record Form(String number, Pattern pattern) {}

    private static final List<Form> FORMS = ChargeTable.rows("about_the_charge.csv").stream()
            .map(row -> new Form(row[2].split("\\(", 2)[0], pattern(row)))
            .toList();

    private AboutTheCharge() {}

    private static Pattern pattern(String[] row) {
        String section = Pattern.quote(row[2]).replace("(", "\\E ?\\(\\Q");
        String front =
                row[0].isEmpty() ? "(?<![A-Z0-9.,/-])" : "(?<![A-Z0-9])(?:" + row[0] + ") ?(?:" + row[1] + " ?)?";
        String behind = " ?" + row[1] + "(?![A-Z0-9])";
        return Pattern.compile(front + section + (row[0].isEmpty() ? behind : "(?:" + behind + "|(?![0-9A-Z.(]))"));
    }

    /** Puts blanks in the place of such law. */
    static String blanked(String text) {
        String result = text;
        for (Form form : FORMS) {
            if (result.contains(form.number)) {
                Matcher found = form.pattern.matcher(result);
                result = found.replaceAll(match -> " ".repeat(match.group().length()));
            }
        }
        return result;
    }
}
