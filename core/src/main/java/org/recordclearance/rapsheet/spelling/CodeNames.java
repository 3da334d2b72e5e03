package org.recordclearance.rapsheet.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How people and lawyers name the codes: {@code Health & Saf. Code}, {@code H&SC}, {@code HSC} and {@code H.S.} are HS. */
final class CodeNames {

    /**
     * A name of a code as it stands in a text.
     *
     * @param letters the letters for which it stands
     * @param start where it begins
     * @param end where it ends
     */
    record Named(String letters, int start, int end) {}

    private record Code(String letters, Pattern names) {}

    /** A code that is divided into titles, whose number stands in front of its name or behind it. */
    private record Titled(String letters, Pattern inFront, Pattern behind) {

        static Titled of(String letters, String names) {
            String title = "(?:title\\s*|tit\\b\\.?\\s*)";
            String section = "[\\s,]*(?<section>\\d.*)";
            return new Titled(
                    letters,
                    insensitive(
                            "\\s*" + title + "?(?<title>\\d{1,2})[\\s,]+(?:of\\s+the\\s+)?(?:" + names + ")" + section),
                    insensitive("\\s*(?:" + names + ")[\\s,]*" + title + "(?<title>\\d{1,2})\\b" + section));
        }

        Optional<String> lettersIn(String text) {
            for (Pattern each : List.of(inFront, behind)) {
                Matcher named = each.matcher(text);
                if (named.matches()) {
                    return Optional.of(letters + " " + named.group("title") + " " + named.group("section"));
                }
            }
            return Optional.empty();
        }
    }

    private static final String STATE = "(?:California|Calif\\b\\.?|Cal\\b\\.?|CA\\b\\.?)\\s*";
    private static final String OF = "(?:of\\s+(?:the\\s+)?)";
    private static final String AND = "\\s*(?:&|and)\\s*";

    /** With dots, people mean the Civil, the Family or the Evidence Code by them, too. */
    private static final Set<String> OF_TWO_CODES_WITH_DOTS = Set.of("CC", "FC", "EC");

    private static final List<Code> CODES = List.of(
            code("BP", "BPC", "Business & Professions", "Bus & Prof", "B & P"),
            code("CC", "CORP", "Corporations", "Corp"),
            code("CI", "CIV", "Civil", "Civ"),
            code("CP", "CCP", "Code of Civil Procedure", "Code Civ Proc"),
            code("EC", "EDC", "Education", "Educ", "Ed"),
            code("EL", "ELEC", "Elections", "Election", "Elec"),
            code("FA", "FAC", "Food & Agricultural", "Food & Agriculture", "Food & Agric", "Food & Agr", "F & A"),
            code("FC", "FIN", "Financial", "Fin"),
            code("FG", "FGC", "Fish & Game", "Fish & G", "F & G"),
            code("GC", "GOV", "Government", "Govt", "Gov't", "Gov\u2019t", "Gov"),
            code("HN", "HNC", "Harbors & Navigation", "Harb & Nav", "H & N"),
            code("HS", "HSC", "Health & Safety", "Health & Saf", "H & S"),
            code("IC", "INS", "Insurance", "Ins"),
            code("LC", "LAB", "Labor", "Lab"),
            code("MV", "MVC", "Military & Veterans", "Mil & Vet", "M & V"),
            code("PC", "CPC", "PEN", "Penal", "Pen"),
            code("PR", "PRC", "Public Resources", "Pub Resources", "Pub Res"),
            code("PU", "PUC", "Public Utilities", "Pub Util"),
            code("RT", "RTC", "Revenue & Taxation", "Rev & Tax", "R & T"),
            code("SH", "SHC", "Streets & Highways", "Sts & Hy", "S & H"),
            code("UI", "UIC", "Unemployment Insurance", "Unemp Ins"),
            code("VC", "CVC", "VEH", "Vehicle", "Veh"),
            code("WC", "WAT", "Water", "Wat"),
            code("WI", "WIC", "Welfare & Institutions", "Welf & Inst", "W & I"),
            code("UCMJ", "UCMJ", "Uniform Code of Military Justice"));

    private static final List<Titled> TITLED = List.of(
            Titled.of("US", "U\\.?\\s?S\\.?\\s?C\\b\\.?|(?:United\\s+States|U\\.?\\s?S\\.?)\\s+Code"),
            Titled.of("CA", "(?:" + STATE + ")?Code\\s+(?:of\\s+)?Reg(?:ulation)?s\\b\\.?|C\\.?C\\.?R\\b\\.?"));

    /** A name stands at the start of the text, or right behind a section. */
    private static final Pattern PLACE = insensitive("(?:^|[\\d)][a-z]{0,2}[\\s,.]+|(?<=[\\d)]))(?=[a-z])");

    private static final Pattern SECTION_BEHIND = Pattern.compile("[\\s,.:]*\\d");

    private CodeNames() {}

    /** Finds the name of a code that a section follows, or that follows a section; the first of several, and all of it. */
    static Optional<Named> in(String text) {
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            Named named = at(places.end(), text);
            if (named != null && (named.start() > 0 || isSectionAt(named.end(), text))) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Named at(int place, String text) {
        Named longest = null;
        for (Code code : CODES) {
            Matcher name = code.names.matcher(text).region(place, text.length());
            if (name.lookingAt() && (longest == null || name.end() > longest.end())) {
                longest = new Named(code.letters, place, name.end());
            }
        }
        return longest;
    }

    private static boolean isSectionAt(int place, String text) {
        return SECTION_BEHIND.matcher(text).region(place, text.length()).lookingAt();
    }

    /** Puts letters, title and number for a section of a code that is divided into titles, such as {@code 18 U.S.C. 2241}. */
    static Optional<String> withTitle(String text) {
        return TITLED.stream().flatMap(each -> each.lettersIn(text).stream()).findFirst();
    }

    /** A code of its letters, and of its names: capitals are an abbreviation, behind words <i>Code</i> is said. */
    private static Code code(String letters, String... names) {
        List<String> all = new ArrayList<>();
        Arrays.stream(names)
                .filter(name -> !isAbbreviation(name))
                .map(CodeNames::ofWords)
                .forEach(all::add);
        Arrays.stream(names)
                .filter(CodeNames::isAbbreviation)
                .map(CodeNames::ofCapitals)
                .forEach(all::add);
        if (!OF_TWO_CODES_WITH_DOTS.contains(letters)) {
            all.add(letters.charAt(0) + "\\.\\s?" + letters.charAt(1) + "\\b\\.?(?:\\s?C\\b\\.?)?");
        }
        all.add(letters + "(?:\\s+Code\\b|\\.|(?=\\s*,))");
        String named = OF + "?(?:" + STATE + ")?(?:" + String.join("|", all) + ")";
        String byLetters = "(?:" + OF + "(?:" + STATE + ")?|" + STATE + ")" + letters;
        return new Code(letters, insensitive("(?:" + named + "|" + byLetters + ")(?![A-Za-z&])"));
    }

    private static boolean isAbbreviation(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf('&') < 0;
    }

    private static String ofCapitals(String name) {
        return String.join("\\.?", name.split("")) + "(?:\\s+Code\\b)?\\.?";
    }

    private static String ofWords(String name) {
        String words = Arrays.stream(name.replace(" & ", "&").split("(?=&)|(?<=&)| "))
                .map(word -> word.equals("&") ? AND : Pattern.quote(word) + "\\.?")
                .collect(Collectors.joining("\\s*"));
        String code = "\\s*,?\\s*(?:Code|C\\b\\.?)";
        return words + (name.contains("Code") ? "" : name.contains("&") ? "(?:" + code + ")?" : code);
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
