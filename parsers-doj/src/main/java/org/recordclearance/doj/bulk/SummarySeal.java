package org.recordclearance.doj.bulk;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.json.FiguresJson;

/**
 * The seal of a {@code summary.json}, which is its last member: the SHA-256 of all its bytes, those of the seal's own digits taken as
 * zeros. As the summary states what each result sums up to, it seals them all.
 *
 * <p>It guards against accidents and careless edits, of any byte. It does not guard against whoever edits with intent, who can make
 * another seal: against those, keep the seal elsewhere, as on signed paper. Safe for use by several threads.
 */
public final class SummarySeal {

    /** The name of the member. */
    public static final String MEMBER = "summarySha256";

    private static final String OPEN = "0".repeat(64);
    private static final Pattern SEALED = Pattern.compile("\"" + MEMBER + "\" : \"([0-9a-f]{64})\"\n}\n\\z");

    private SummarySeal() {}

    /**
     * Writes a summary and seals it.
     *
     * @param figures all that it says, without the seal
     * @return the text of the file
     */
    public static String seal(Figure.Group figures) {
        String open = FiguresJson.writeIndented(
                        Figure.group().putAll(figures).put(MEMBER, OPEN).build())
                + "\n";
        String seal = ContentSums.sha256(open.getBytes(StandardCharsets.UTF_8));
        int at = open.lastIndexOf(OPEN);
        return open.substring(0, at) + seal + open.substring(at + OPEN.length());
    }

    /**
     * Checks if a summary is byte for byte as it was sealed.
     *
     * @param summary the bytes of the file
     * @return false if a byte is another, or if there is no seal
     */
    public static boolean isUnbroken(byte[] summary) {
        Matcher seal = SEALED.matcher(new String(summary, StandardCharsets.ISO_8859_1));
        if (!seal.find()) {
            return false;
        }
        byte[] open = summary.clone();
        for (int i = seal.start(1); i < seal.end(1); i++) {
            open[i] = '0';
        }
        return ContentSums.sha256(open).equals(seal.group(1));
    }
}
