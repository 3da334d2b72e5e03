package org.recordclearance.prop64.law;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.Count;

/**
 * Facts in the words of a charge that rebut the presumption of HS 11361.8(b) and (f): to a minor, import. From a table with the
 * law that makes each a felony still.
 */
public final class RebuttingWords {

    private record Row(List<String> sections, Pattern words) {}

    private static final List<Row> ROWS = CitedTable.read("rebutting_words.csv").stream()
            .map(row -> new Row(Splitter.on(' ').splitToList(row.get("sections")), Pattern.compile(row.get("words"))))
            .toList();

    private RebuttingWords() {}

    /**
     * Checks if a count states such a fact.
     *
     * @param count the count
     * @param offense its offense
     * @return true if its description does
     */
    public static boolean areIn(Count count, Prop64Section offense) {
        boolean isLesser = StatuteSections.LESSER_TRANSPORT.contain(offense);
        String words = KeyWords.of(count.offense());
        return !isLesser
                && ROWS.stream()
                        .anyMatch(row -> row.sections.contains(offense.number())
                                && row.words.matcher(words).find());
    }
}
