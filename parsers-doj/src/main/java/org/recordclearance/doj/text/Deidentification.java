package org.recordclearance.doj.text;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.recordclearance.doj.text.deidentify.SheetRewriter;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.Marks;
import org.recordclearance.doj.text.lines.PageBreaks;
import org.recordclearance.doj.text.lines.PageFurniture;
import org.recordclearance.doj.text.lines.TextLines;
import org.recordclearance.doj.text.read.Message;
import org.recordclearance.doj.text.read.SheetParts;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Makes of a printed rap sheet one of a person who does not exist, with the same record: for test cases, and for asking
 * others about a sheet.
 *
 * <p>Replaced are
 *
 * <ul>
 *   <li>the personal information in the header: names, numbers, date of birth, sex, race. What is not understood there, and
 *       what describes the person, is left out, and so are all behind the end of the message and the sheets of others;
 *   <li>dates of birth, wherever they are;
 *   <li>the words of the names, of whatever length, wherever they stand, also where a letter was misread, and where they are
 *       joined or split; outside of comments a word that the form itself uses, such as GRAND, only beside another word of the
 *       name;
 *   <li>every word that is neither the form's nor the law's nor on a list of ordinary words, and in charges, dispositions and
 *       sentences on one of their words: nobody knows that it is no name. What may be a word that decides, misread, becomes another
 *       misreading of it;
 *   <li>case numbers, and in comments and remarks the numbers of four digits and more, those too that are written in groups,
 *       telephone numbers and addresses. A comment that tells of a birth or an age in a way that is not understood is left out.
 * </ul>
 *
 * <p>Within a sheet the same value always becomes the same other value, and in another sheet, or in another run, another
 * one: there is no key that leads back. What is drawn comes from {@link SecureRandom}.
 *
 * <p>What stays is the structure, line by line, the dates of events, agencies, sections of the law, dispositions and
 * sentences; so the result reads as the same rap sheet but for what was replaced. It is in capitals and plain letters,
 * without heads and feet of pages that name a file or an address.
 *
 * <p>A date of birth moves within its month, reckoned from the second day to the first of the next, so that ages stay the same in
 * years at the events of the sheet, on their anniversaries, and on every first of a month; so what a policy determines as of such a day
 * stays the same. As of another day an age may differ for less than a month. Where only the year of a birth is known, or the month, it stays.
 *
 * <p>A record may tell who it is about by its dates and courts alone, and a comment may tell it in ordinary words. Read the result
 * before you give it away.
 *
 * <p>Safe for use by several threads.
 */
@JsonOfItsOwn
public final class Deidentification {

    private static final int WIDEST_MARGIN = 80;

    private final Supplier<RandomGenerator> random;

    private Deidentification(Supplier<RandomGenerator> random) {
        this.random = random;
    }

    /**
     * Obtains the de-identification that can't be reversed.
     *
     * @return one that draws other values every time
     */
    public static Deidentification irreversible() {
        SecureRandom random = new SecureRandom();
        return new Deidentification(() -> random);
    }

    /**
     * Obtains a de-identification that always draws the same values. For tests with fabricated sheets only: whoever knows the
     * seed can find out what stood there.
     *
     * @param seed chooses the values
     * @return one that gives the same result for the same sheet
     */
    public static Deidentification repeatable(long seed) {
        return new Deidentification(() -> new Random(seed));
    }

    /**
     * Rewrites a rap sheet.
     *
     * @param sheet the whole text of the sheet
     * @return the text of the other sheet, with as many lines
     * @throws NotARapSheetException if no cycle begins in the text, and no message ends in it
     */
    public String rewrite(String sheet) {
        Objects.requireNonNull(sheet, "sheet");
        List<Line> lines = TextLines.of(sheet);
        List<Message> messages = Message.in(lines);
        SheetParts parts = SheetParts.of(messages.get(0).withoutFurniture());
        if (!parts.isRapSheet()) {
            throw NotARapSheetException.withoutCycle();
        }
        Map<Line, String> rewritten = new SheetRewriter(parts, random.get()).rewritten();
        for (Message other : messages.subList(1, messages.size())) {
            other.withoutFurniture().forEach(line -> rewritten.put(line, SheetRewriter.LEFT_OUT));
        }
        messages.stream()
                .flatMap(each -> Stream.ofNullable(each.next()))
                .forEach(line -> rewritten.put(line, SheetRewriter.ANOTHER_PERSON));
        return printed(lines, sheet, rewritten);
    }

    private static String printed(List<Line> lines, String sheet, Map<Line, String> rewritten) {
        List<Integer> margins = TextLines.margins(sheet);
        List<Integer> pages = PageBreaks.inFront(sheet);
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0 && lines.get(i - 1).number() == line.number() && pages.get(i) == 0) {
                text.append('\u000B');
            }
            for (; number < line.number(); number++) {
                text.append('\n');
            }
            text.append("\f".repeat(pages.get(i)))
                    .append(" ".repeat(Math.min(margins.get(i), WIDEST_MARGIN)))
                    .append(rewritten.getOrDefault(line, plain(line)));
        }
        return text.append('\n').append("\f".repeat(pages.get(lines.size()))).toString();
    }

    /** A line that is of no part of the sheet: of the page, or a mark. */
    private static String plain(Line line) {
        if (PageFurniture.isFurniture(line.text())) {
            return PageFurniture.plain(line.text());
        }
        return Marks.isEndOfMessage(line.text()) ? "* * * END OF MESSAGE * * *" : line.text();
    }
}
