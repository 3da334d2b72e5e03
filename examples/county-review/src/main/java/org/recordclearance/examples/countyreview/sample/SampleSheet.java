package org.recordclearance.examples.countyreview.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.recordclearance.prop64.Prop64Offenses;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.testkit.RandomRapSheets;

/**
 * A fabricated rap sheet as the DOJ prints it, the same text for the same seed: that of the first person of the {@link SampleFile} of
 * the same county, seed and day who has a conviction under Proposition 64 there. Nobody on it is real, and it says so.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SampleSheet {

    private final County county;
    private final long seed;
    private final LocalDate until;

    private SampleSheet(County county, long seed, LocalDate until) {
        this.county = county;
        this.seed = seed;
        this.until = until;
    }

    /**
     * Obtains a sheet.
     *
     * @param county the county of most cases on it, as {@link County#of} reads it
     * @param seed chooses the person
     * @param until the day before which everything on it happened, as that of {@link SampleFile#until}
     * @return the sheet, not yet written
     * @throws IllegalArgumentException if California has no such county, or the day is out of range
     */
    public static SampleSheet of(String county, long seed, LocalDate until) {
        SampleFile.checkEnd(until);
        return new SampleSheet(County.of(county), seed, until);
    }

    /**
     * Gets what is printed.
     *
     * @return the text, in lines that end with a line feed
     */
    public String text() {
        RandomRapSheets sheets = SamplePeople.sheets(county, seed, until);
        int person = 0;
        RapSheet sheet = sheets.sheet(person);
        while (!isOfInterest(sheet)) {
            person++;
            sheet = sheets.sheet(person);
        }
        GuessedRelief relief = new GuessedRelief(until);
        Random random = new Random(seed);
        String cii = new SampleNumbers(seed, county).cii(sheet.subject());
        return String.join("\n", SheetLines.of(sheet, cii, count -> relief.of(count, random))) + "\n";
    }

    private boolean isOfInterest(RapSheet sheet) {
        return sheet.convictions().stream()
                .filter(conviction ->
                        conviction.county().county().filter(county::equals).isPresent())
                .map(Conviction::codeSection)
                .anyMatch(section ->
                        section.flatMap(Prop64Offenses::prop64Section).isPresent());
    }

    /**
     * Writes the sheet to a stream, which is flushed but not closed.
     *
     * @param out the stream
     * @throws IOException if the stream can't be written
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
