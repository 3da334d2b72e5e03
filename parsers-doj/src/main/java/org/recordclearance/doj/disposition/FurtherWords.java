package org.recordclearance.doj.disposition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words behind a wording say about it. A wording that undoes a conviction is believed only where each word behind it is
 * known to leave it so: {@code CONVICTION REVERSED ON APPEAL} undoes, {@code CONVICTION VACATED COUNT 3 ONLY} may not. Which words
 * courts put there is nowhere listed, so that one that is not known is taken for a limit.
 */
final class FurtherWords {

    /** Of a part, not yet, or no longer. */
    private static final Pattern LIMIT =
            Pattern.compile("\\bIN PART\\b|\\bPARTIAL(LY)?\\b|\\bONLY\\b|\\bEXCEPT\\b|\\bAS TO\\b"
                    + "|\\bSTAYED\\b|\\bPENDING\\b|\\bRESCINDED\\b|\\bREVOKED\\b|\\bREINSTATED\\b|\\bIN ERROR\\b"
                    + "|\\b(DISMISSAL|RELIEF|ORDER|RESENTENCING|REDUCTION)\\b.*\\b(VACATED|REVERSED|SET ASIDE)\\b");

    private static final Set<String> HARMLESS = Set.of(
            "ACTUAL",
            "AFTER",
            "AND",
            "APPEAL",
            "APPELLATE",
            "ARREST",
            "BY",
            "CASE",
            "CHARGE",
            "CHARGES",
            "CORAM",
            "CORPUS",
            "COURT",
            "DCA",
            "DESTROYED",
            "DISM",
            "DISMISSED",
            "ENTIRETY",
            "EVIDENCE",
            "FINDING",
            "FOR",
            "FROM",
            "FULL",
            "FURTHERANCE",
            "GOV",
            "GOVERNOR",
            "GRANTED",
            "HABEAS",
            "HS",
            "IMMIGRATION",
            "IN",
            "INNOCENCE",
            "INSUFFICIENT",
            "INTEREST",
            "INTERESTS",
            "ITS",
            "JUDGE",
            "JURY",
            "JUSTICE",
            "MOTION",
            "NEW",
            "NOBIS",
            "OF",
            "ON",
            "PC",
            "PER",
            "PETITION",
            "PURSUANT",
            "REMANDED",
            "RETRIAL",
            "RULE",
            "SEALED",
            "SEC",
            "SECTION",
            "SUPREME",
            "THE",
            "TO",
            "TRIAL",
            "UNCONDITIONAL",
            "UNDER",
            "VERDICT",
            "WI",
            "WRIT");

    private FurtherWords() {}

    /** Checks if words in their normal form say that what they tell of is of a part, not yet so, or so no longer. */
    static boolean limit(String words) {
        return LIMIT.matcher(words).find();
    }

    /** Checks if every word behind a pattern leaves what it says as it is: it is known to, is a number, or is a single letter. */
    static boolean areHarmless(String words, String pattern) {
        List<String> all = List.of(words.split(" ", -1));
        int behind = Math.min(all.size(), pattern.split(" ", -1).length);
        for (String word : all.subList(behind, all.size())) {
            boolean isNumber = Character.isDigit(word.charAt(0));
            if (!isNumber && word.length() > 1 && !HARMLESS.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
