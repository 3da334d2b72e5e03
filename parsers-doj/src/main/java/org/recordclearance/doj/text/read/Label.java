package org.recordclearance.doj.text.read;

import java.util.List;
import java.util.Optional;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Misreadings;

/** The words with a colon that begin a line within an event and say what is on it. */
public enum Label {
    /** A disposition. The only label that is found without its colon, too: nothing else looks like it. */
    DISPOSITION("DISPO"),
    /** The level of a conviction. */
    LEVEL("CONV STAT"),
    /** A sentence. */
    SENTENCE("SEN"),
    /** A comment. */
    COMMENT("COM"),
    /** The type of a charge, which is not the level of a conviction and is left out. */
    TYPE_OF_CHARGE("TOC"),
    /** The code of a name. */
    NAME("NAM"),
    /** The date of birth under a name. */
    BIRTH("DOB");

    /** The labels of the lines of a count. */
    static final List<Label> OF_COUNTS = List.of(DISPOSITION, LEVEL, SENTENCE, COMMENT, TYPE_OF_CHARGE);

    private static final String COLONS = ":;.";

    private final List<String> spellings;

    Label(String spelling) {
        this.spellings = Misreadings.spellings(spelling);
    }

    /**
     * Finds this label at the start of a line.
     *
     * @param line a line without specks in front
     * @return what stands behind the label and its colon, or empty if the line does not begin with it
     */
    public Optional<String> in(String line) {
        for (String spelling : spellings) {
            int end = Letters.endOf(spelling, line);
            if (end >= 0) {
                Optional<String> rest = behind(line, end);
                if (rest.isPresent()) {
                    return rest;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> behind(String line, int end) {
        int at = end;
        if (this == LEVEL || this == NAME) {
            while (at < line.length() && Letters.isLetter(line.charAt(at)) && at < end + 3) {
                at++; // the end of STATUS or of NAME, and a colon that was read as a letter
            }
        }
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '*')) {
            at++;
        }
        boolean colon = at < line.length() && COLONS.indexOf(line.charAt(at)) >= 0;
        if (colon) {
            return Optional.of(line.substring(at + 1).strip());
        }
        boolean bare = this == DISPOSITION ? at > end || at == line.length() : this == LEVEL;
        return bare ? Optional.of(line.substring(at).strip()) : Optional.empty();
    }
}
