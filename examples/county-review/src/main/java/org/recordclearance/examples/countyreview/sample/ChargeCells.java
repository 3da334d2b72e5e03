package org.recordclearance.examples.countyreview.sample;

import java.util.List;
import java.util.Random;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Level;

/** Prints the charge of a count, as differently as agencies write the same thing. */
final class ChargeCells {

    private static final List<String> DASHES = List.of(" - ", "- ", " -");
    private static final int WIDTH = 46;

    private ChargeCells() {}

    /** Sets the columns of a charge that the file shows a level of, or none. */
    static void print(Count count, Level level, SampleRow row, Random random) {
        String comment = String.join(" ", count.comments());
        if (!count.asWritten().isEmpty()) {
            row.set(BulkColumn.OFFENSE_CODE, code(count));
            String words = words(count, random);
            if (random.nextInt(1000) < 15) {
                row.set(BulkColumn.OFFENSE_DESCR, "SEE COMMENT FOR CHARGE");
                comment = inComment(count, words, random);
            } else {
                row.set(BulkColumn.OFFENSE_DESCR, random.nextInt(10) == 0 ? SampleRow.padded(words, WIDTH) : words);
            }
            printLevel(level, row, random);
        }
        if (!comment.isEmpty()) {
            row.set(BulkColumn.COMMENT_TEXT, comment);
        }
    }

    /** Sets the columns that say what the person was convicted of. */
    static void printConviction(Count count, Level level, SampleRow row) {
        row.set(BulkColumn.CONV_OFFENSE_ORDER, "001");
        row.set(BulkColumn.CONV_OFFENSE_CODE, code(count));
        row.set(BulkColumn.CONV_OFFENSE_DESCR, SampleRow.padded(words(count, "-"), WIDTH));
        row.set(BulkColumn.CONV_OFFENSE_TOC, level.isKnown() ? letter(level) : " ");
    }

    private static void printLevel(Level level, SampleRow row, Random random) {
        if (!level.isKnown()) {
            return;
        }
        int lot = random.nextInt(100);
        row.set(BulkColumn.OFFENSE_TOC, letter(level));
        row.set(
                BulkColumn.CONV_STAT_DESCR,
                lot < 93 ? level.name() : lot < 97 ? SampleRow.padded(level.name(), 12) : "");
    }

    /** Stands for the DOJ's own code of the offense. */
    private static String code(Count count) {
        return SampleRow.padded(
                Integer.toString(10_000 + Math.floorMod(count.asWritten().hashCode(), 90_000)), 8);
    }

    private static String words(Count count, Random random) {
        return words(count, random.nextInt(1000) < 15 ? DASHES.get(random.nextInt(DASHES.size())) : "-");
    }

    private static String words(Count count, String dash) {
        String section = count.asWritten();
        if (count.description().isEmpty()) {
            return section;
        }
        // The dash is between the letters of the code and the words.
        boolean namesCode = Character.isLetter(section.charAt(section.length() - 1));
        return section + (namesCode ? dash : " ") + count.description();
    }

    private static String inComment(Count count, String words, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> words;
            case 1 -> "CHRG " + count.asWritten();
            default -> ":CHRG " + count.asWritten();
        };
    }

    private static String letter(Level level) {
        return level.name().substring(0, 1);
    }
}
