package org.recordclearance.doj.text.lines;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the heads and feet of pages print: {@code PAGE 2 OF 3}, {@code PG 2/3}, {@code Page: 2}, {@code 2 OF 3}, or
 * the {@code 2/3} of a browser behind an address. Pages of which none is lost are numbered from 1 or 2 on without a jump.
 */
public final class PageNumbers {

    /** Who prints the number; each numbers by itself. */
    private enum Printer {
        DEPARTMENT,
        BROWSER
    }

    /** A number of a page, 0 where it can't be read, and how many pages there are, 0 where that isn't said. */
    private record PageNumber(Printer printer, int number, int total) {

        String plain() {
            String which = number == 0 ? "X" : String.valueOf(number);
            if (printer == Printer.BROWSER) {
                return "FILE:// " + number + "/" + total;
            }
            return "PAGE " + which + (total == 0 ? "" : " OF " + total);
        }
    }

    private static final String NUMBER = "([A-Z0-9|]{1,4}?)";
    private static final String OF = "\\s*+(?:[O0]F\\b|/|\\\\)\\s*+";
    private static final String LABEL =
            "(?:PAGES?|PGS?)(?![A-Z])[^A-Z0-9]*+(?:N[O0]\\b[^A-Z0-9]*+|NUMBER\\b[^A-Z0-9]*+|NBR\\b[^A-Z0-9]*+)?";

    /** A line that is the number of a page and no more. */
    private static final Pattern ALONE =
            Pattern.compile("[^A-Z0-9]*+" + LABEL + NUMBER + "(?:" + OF + NUMBER + ")?[^A-Z0-9]*+");

    private static final Pattern WITHOUT_LABEL =
            Pattern.compile("[^A-Z0-9]*+(?:([A-Z0-9\\u25AF]{1,5})\\b[^A-Z0-9]*+)?([0-9OIL|]{1,4})" + OF
                    + "([0-9OIL|]{1,4})[^A-Z0-9]*+");

    /** At the beginning of a line, or far behind other words, with the number of all pages. */
    private static final Pattern AMONG_OTHERS = Pattern.compile(
            "(?:^[^A-Z0-9]*+|\\s{2})" + LABEL + "([0-9OIL|]{1,4})" + OF + "([0-9OIL|]{1,4})(?![A-Z0-9])");

    private static final Pattern BEHIND_ADDRESS = Pattern.compile("\\s([0-9]{1,3})/([0-9]{1,3})$");

    /** No such line is longer. */
    private static final int LONGEST = 400;

    private PageNumbers() {}

    /** Checks for a line that has nothing but the number of a page. */
    static boolean isAlone(String line) {
        if (ALONE.matcher(line).matches()) {
            return true;
        }
        Matcher without = WITHOUT_LABEL.matcher(line);
        return without.matches() && isLabel(without.group(1), line);
    }

    /** Without a label it is {@code 2 OF 3}, for other numbers have a slash; a letter of the label may be misread. */
    private static boolean isLabel(@Nullable String label, String line) {
        return label == null
                ? line.contains("OF") || line.contains("0F")
                : label.equals("P") || Letters.distance("PAGE", label, 1) <= 1;
    }

    /**
     * Finds the lines whose page number can't follow the one before: the first is neither 1 nor 2, one is left out or printed
     * again, is more than there are, or can't be read.
     */
    public static List<Line> broken(List<Line> lines) {
        List<Line> broken = new ArrayList<>();
        Map<Printer, PageNumber> last = new EnumMap<>(Printer.class);
        for (Line line : lines) {
            Optional<PageNumber> found = in(line.text());
            if (found.isPresent()) {
                PageNumber page = found.get();
                if (!follows(last.put(page.printer, page), page)) {
                    broken.add(line);
                }
            }
        }
        return broken;
    }

    /** Finds the first page number, if it is 2: the page before has none, or is lost. */
    public static Optional<Line> secondWithoutFirst(List<Line> lines) {
        return lines.stream()
                .filter(line -> in(line.text()).isPresent())
                .findFirst()
                .filter(line -> in(line.text()).orElseThrow().number == 2);
    }

    /** Checks if a line has the number of the page behind the last of some lines. */
    public static boolean goesOn(List<Line> lines, Line line) {
        Optional<PageNumber> next = in(line.text());
        PageNumber last = null;
        for (Line each : lines) {
            last = in(each.text())
                    .filter(page -> next.isPresent() && page.printer == next.get().printer)
                    .orElse(last);
        }
        return next.isPresent() && last != null && follows(last, next.get());
    }

    private static boolean follows(@Nullable PageNumber before, PageNumber page) {
        boolean first = before == null && (page.number == 1 || page.number == 2);
        boolean next = before != null && page.number == before.number + 1;
        boolean sameTotal = before == null || before.total == page.total || before.total == 0 || page.total == 0;
        return page.number > 0 && (first || next) && sameTotal && (page.total == 0 || page.number <= page.total);
    }

    private static Optional<PageNumber> in(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher alone = ALONE.matcher(line);
        if (alone.matches()) {
            return Optional.of(department(alone.group(1), alone.group(2)));
        }
        Matcher without = WITHOUT_LABEL.matcher(line);
        if (without.matches() && isLabel(without.group(1), line)) {
            return Optional.of(department(without.group(2), without.group(3)));
        }
        Matcher among = AMONG_OTHERS.matcher(line);
        if (among.find()) {
            return Optional.of(department(among.group(1), among.group(2)));
        }
        Matcher address = BEHIND_ADDRESS.matcher(line);
        return PageFurniture.isAddress(line) && address.find()
                ? Optional.of(new PageNumber(Printer.BROWSER, number(address.group(1)), number(address.group(2))))
                : Optional.empty();
    }

    private static PageNumber department(String number, @Nullable String total) {
        return new PageNumber(Printer.DEPARTMENT, number(number), total == null ? 0 : number(total));
    }

    /** The number of the page that a line prints and nothing else of it; empty if it has none. */
    static String plain(String line) {
        return in(line).map(PageNumber::plain).orElse("");
    }

    private static int number(String text) {
        return Digits.value(text, 0, text.length());
    }
}
