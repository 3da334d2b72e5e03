package org.recordclearance.rapsheet.spelling;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code sections as people write them, such as {@code Health & Saf. Code, section 11357, subd. (a)}, put as the DOJ prints them. For what
 * a person gives a program: what stands on records is read by the parsers, which take no name of a code for one.
 */
public final class SectionInWords {

    /** The letters of a code, and how people name it. */
    private record Code(String letters, Pattern names) {

        static Code of(String letters, String names) {
            return new Code(
                    letters, Pattern.compile("(?<![A-Za-z])(?:" + names + ")(?![A-Za-z])", Pattern.CASE_INSENSITIVE));
        }
    }

    private static final String AND = "\\s*(?:&|and)\\s*";
    private static final String CODE = "\\s*(?:Code)?";

    private static final List<Code> CODES = List.of(
            Code.of("HS", "(?:Health|H\\.?)" + AND + "(?:Safety|Saf\\.|S\\.?)" + CODE + "|HSC|H\\.\\s?S\\."),
            Code.of("PC", "Pen(?:al|\\.)\\s*Code|P\\.\\s?C\\.|CPC"),
            Code.of("VC", "Veh(?:icle|\\.)\\s*Code|V\\.\\s?C\\.|CVC"),
            Code.of("BP", "(?:Business|Bus\\.|B\\.?)" + AND + "(?:Professions|Prof\\.|P\\.?)" + CODE),
            Code.of("WI", "(?:Welfare|Welf\\.|W\\.?)" + AND + "(?:Institutions|Inst\\.|I\\.?)" + CODE + "|WIC"),
            Code.of("GC", "Gov(?:ernment|\\.)\\s*Code"));

    /** What people put between the code, the section and its subdivisions. */
    private static final Pattern JOINTS = Pattern.compile(
            ",?\\s*(?:\u00a7+|\\b(?:sections?|secs?\\.?|subdivisions?|subds?\\.?)(?![a-z]))", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_SUBDIVISION = Pattern.compile("\\s+(?=\\()");

    private SectionInWords() {}

    /**
     * Puts letters for the name of one code, and takes out words for section and subdivision; another text stays as it is.
     *
     * @param text a code section in words
     * @return the section as the DOJ prints it
     */
    public static String asPrinted(String text) {
        String plain = text;
        for (Code code : CODES) {
            Matcher named = code.names.matcher(plain);
            if (named.find()) {
                plain = plain.substring(0, named.start()) + " " + code.letters + " " + plain.substring(named.end());
                break;
            }
        }
        plain = JOINTS.matcher(plain).replaceAll(" ");
        return plain.equals(text)
                ? text
                : BEFORE_SUBDIVISION
                        .matcher(plain.replaceAll("\\s+", " ").strip())
                        .replaceAll("");
    }
}
