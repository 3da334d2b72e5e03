package org.recordclearance.rapsheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code sections as people write them, such as {@code Health & Saf. Code, section 11357, subd. (a)}, made what the DOJ prints. For what a person
 * gives a program; what stands on records is read by the parsers, which take no name of a code for one.
 */
final class SectionInWords {

    private static final String AND = "\\s*(?:&|and)\\s*";
    private static final String CODE = "\\s*(?:Code)?";

    /** The letters of a code, by how people name it. */
    private static final Map<Pattern, String> CODES = new LinkedHashMap<>();

    static {
        name("HS", "(?:Health|H\\.?)" + AND + "(?:Safety|Saf\\.|S\\.?)" + CODE + "|HSC|H\\.\\s?S\\.");
        name("PC", "Pen(?:al|\\.)\\s*Code|P\\.\\s?C\\.|CPC");
        name("VC", "Veh(?:icle|\\.)\\s*Code|V\\.\\s?C\\.|CVC");
        name("BP", "(?:Business|Bus\\.|B\\.?)" + AND + "(?:Professions|Prof\\.|P\\.?)" + CODE);
        name("WI", "(?:Welfare|Welf\\.|W\\.?)" + AND + "(?:Institutions|Inst\\.|I\\.?)" + CODE + "|WIC");
        name("GC", "Gov(?:ernment|\\.)\\s*Code");
    }

    /** What people put between the code, the section and its subdivisions. */
    private static final Pattern JOINTS = Pattern.compile(
            ",?\\s*(?:\u00a7+|\\b(?:sections?|secs?\\.?|subdivisions?|subds?\\.?)(?![a-z]))", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_SUBDIVISION = Pattern.compile("\\s+(?=\\()");

    private SectionInWords() {}

    private static void name(String letters, String names) {
        CODES.put(Pattern.compile("(?<![A-Za-z])(?:" + names + ")(?![A-Za-z])", Pattern.CASE_INSENSITIVE), letters);
    }

    /** Reads a text that names one code, or that says section or subdivision where the DOJ says nothing. */
    static Optional<CodeSection> read(String text) {
        String plain = text;
        for (Map.Entry<Pattern, String> each : CODES.entrySet()) {
            Matcher named = each.getKey().matcher(plain);
            if (named.find()) {
                plain = plain.substring(0, named.start()) + " " + each.getValue() + " " + plain.substring(named.end());
                break;
            }
        }
        plain = JOINTS.matcher(plain).replaceAll(" ");
        return plain.equals(text)
                ? Optional.empty()
                : CodeSection.tryParse(BEFORE_SUBDIVISION
                        .matcher(plain.replaceAll("\\s+", " ").strip())
                        .replaceAll(""));
    }
}
