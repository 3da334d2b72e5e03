package org.recordclearance.doj.text.deidentify;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.doj.text.read.HeaderFields;
import org.recordclearance.doj.text.read.SheetDate;
import org.recordclearance.doj.text.read.SubjectReader;

/**
 * Makes the header of a sheet anew: of each line only the fields that are understood, with fabricated values. Whatever else
 * stands there is left out. One for each sheet; for one thread.
 */
final class HeaderRewriter {

    /** Stands for a line that is left out, so that no other comes to stand beside what it must be apart from. */
    static final String LEFT_OUT = "(REMOVED)";

    private static final String NAME = HeaderFields.NAME + "/";
    private static final Set<String> IDENTIFIERS =
            Set.of("FBI", "CDL", "SSN", "SOC", "DLN", "OLN", "INN", "IDN", "PRN", "SID", "MNU");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z0-9][A-Z0-9 -]{2,19}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4,20}");
    private static final Pattern NAME_WORD = Pattern.compile("[A-Z]++(?:'[A-Z]++)*+");

    private final HeaderFields fields = new HeaderFields();
    private final Fabrication fabrication;
    private final Births births;

    HeaderRewriter(Fabrication fabrication, Births births) {
        this.fabrication = fabrication;
        this.births = births;
    }

    String rewrite(Line line) {
        if (!Specks.hasLetterOrDigit(line.text())) {
            return line.text();
        }
        String rewritten = fields.in(line).stream()
                .map(this::rewrite)
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining(" "));
        if (rewritten.isEmpty()) {
            return LEFT_OUT;
        }
        boolean isFurtherName = line.text().indexOf('/') < 0;
        return isFurtherName ? rewritten.substring(NAME.length()) : rewritten;
    }

    private String rewrite(HeaderFields.Field field) {
        String value = field.value();
        if (field.isName()) {
            return NAME + (field.code().isEmpty() ? "" : field.code() + " " + name(value));
        }
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.label()) {
            case "CII" -> cii(value);
            case "DOB" -> "DOB/" + births(value);
            case "SEX" -> "SEX/" + fabrication.oneOf("F", "M");
            case "RAC" -> "RAC/" + fabrication.oneOf("BLACK", "HISPANIC", "OTHER ASIAN", "WHITE");
            default -> IDENTIFIERS.contains(field.label()) ? identifier(field.label(), value) : "";
        };
    }

    private String births(String value) {
        List<SheetDate> dates = SubjectReader.dates(value);
        return dates.isEmpty()
                ? "UNKNOWN"
                : dates.stream()
                        .map(date -> births.replacement(date, fabrication))
                        .collect(Collectors.joining(","));
    }

    private String cii(String value) {
        Matcher number = NUMBER.matcher(value);
        if (!number.find()) {
            return "";
        }
        String letter = SubjectReader.isCii(value) ? value.substring(0, 1) : "";
        return "CII/" + letter + fabrication.number(number.group());
    }

    private String identifier(String label, String value) {
        return IDENTIFIER.matcher(value).matches() ? label + "/" + fabrication.number(value) : "";
    }

    /** Word for word, so that a word of several names, and of the rest of the sheet, is the same in all. */
    private String name(String name) {
        int comma = name.indexOf(',');
        String surname = words(comma < 0 ? name : name.substring(0, comma));
        String given = comma < 0 ? "" : words(name.substring(comma));
        return surname.isEmpty() || given.isEmpty() ? surname + given : surname + "," + given;
    }

    private String words(String name) {
        return NAME_WORD
                .matcher(name)
                .results()
                .map(word -> fabrication.name(word.group().replace("'", "")))
                .collect(Collectors.joining(" "));
    }
}
