package org.recordclearance.examples.countyreview.report;

import java.time.LocalDate;
import java.util.Locale;
import org.recordclearance.examples.countyreview.plain.DateInWords;
import org.recordclearance.rapsheet.County;

/** Numbers, dates and names as people write them. */
final class Words {

    private static final String NOT_STATED = "Not stated";

    private Words() {}

    static String date(LocalDate date) {
        return DateInWords.of(date);
    }

    static String county(String stated) {
        return County.find(stated).map(County::name).orElse(stated);
    }

    /** Words or a name of several words, the first letter a capital; a name of a code or a column stays as it is. */
    static String sentence(String name) {
        String spaced = name.matches("[a-z]\\w*(\\.\\w+)*") ? spaced(name) : name.strip();
        return spaced.isEmpty() ? NOT_STATED : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replace('_', ' ')
                .replace(".", ": ")
                .toLowerCase(Locale.ROOT);
    }

    /** The value of a parameter. */
    static String parameter(String value) {
        return value.isEmpty() ? "none" : county(value);
    }

    static String level(ChargeLevel level) {
        return switch (level) {
            case FELONY -> "Felony";
            case MISDEMEANOR -> "Misdemeanor";
            case INFRACTION -> "Infraction";
            case NOT_KNOWN -> "Level not known";
        };
    }

    static String kind(ChargeKind kind) {
        return switch (kind) {
            case PROP_64 -> "Proposition 64 convictions";
            case RELATED -> "Related charges";
            case NOT_KNOWN -> "Convictions of other or unknown offenses";
        };
    }

    static String trait(PersonTrait trait) {
        return switch (trait) {
            case RACE -> "Race";
            case SEX -> "Sex";
            case AGE -> "Age";
        };
    }

    /** The value of a trait, as a record states it. */
    static String value(PersonTrait trait, String stated) {
        if (stated.isEmpty()) {
            return NOT_STATED;
        }
        return switch (trait) {
            case RACE -> capitals(stated);
            case SEX -> sex(stated);
            case AGE -> age(Integer.parseInt(stated));
        };
    }

    private static String sex(String stated) {
        return switch (stated) {
            case "M" -> "Male";
            case "F" -> "Female";
            case "X" -> "Nonbinary";
            default -> capitals(stated);
        };
    }

    private static String age(int least) {
        if (least == 0) {
            return "Under 20";
        }
        return least >= PersonTrait.OLDEST ? least + " and over" : least + " to " + (least + PersonTrait.YEARS - 1);
    }

    private static String capitals(String stated) {
        StringBuilder words = new StringBuilder();
        boolean first = true;
        for (char each : stated.toLowerCase(Locale.ROOT).toCharArray()) {
            words.append(first ? Character.toUpperCase(each) : each);
            first = !Character.isLetter(each) && each != '\'';
        }
        return words.toString();
    }
}
