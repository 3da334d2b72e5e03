package org.recordclearance.doj.text.lines;

import java.util.ArrayList;
import java.util.List;

/** The pages of a text whose ends are marked by form feeds. */
public final class PageBreaks {

    private static final char FORM_FEED = '\f';

    private PageBreaks() {}

    /**
     * Finds the pages that give no text, but for heads and feet: a picture of a page is no text.
     *
     * @return their numbers, from 1
     */
    public static List<Integer> withoutText(String text) {
        List<Integer> without = new ArrayList<>();
        int start = 0;
        int page = 1;
        for (int end = text.indexOf(FORM_FEED); end >= 0; end = text.indexOf(FORM_FEED, start)) {
            if (saysNothing(text.substring(start, end))) {
                without.add(page);
            }
            start = end + 1;
            page++;
        }
        if (page > 1
                && start < text.length()
                && saysNothing(text.substring(start))
                && !text.substring(start).isBlank()) {
            without.add(page); // behind the last form feed is no page, unless it has a head or a foot
        }
        return without;
    }

    /** How many pages end in front of each line that is not blank, in the order of {@link TextLines#of}, and behind the last. */
    public static List<Integer> inFront(String text) {
        List<Integer> inFront = new ArrayList<>();
        int before = 0;
        int start = 0;
        for (int end = text.indexOf(FORM_FEED); end >= 0; end = text.indexOf(FORM_FEED, start)) {
            before = add(inFront, text.substring(start, end), before) + 1;
            start = end + 1;
        }
        inFront.add(add(inFront, text.substring(start), before));
        return inFront;
    }

    private static int add(List<Integer> inFront, String page, int before) {
        int left = before;
        for (int i = TextLines.of(page).size(); i > 0; i--) {
            inFront.add(left);
            left = 0;
        }
        return left;
    }

    private static boolean saysNothing(String page) {
        return page.isBlank()
                || TextLines.of(page).stream()
                        .allMatch(line -> PageFurniture.isFurniture(line.text())
                                || !Specks.hasLetterOrDigit(line.text()) && Marks.asterisks(line.text()) == 0);
    }
}
