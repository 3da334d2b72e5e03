package org.recordclearance.doj.reading;

import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.charge.ChargeReader;
import org.recordclearance.doj.disposition.DispositionTable;

/**
 * What reads charges and dispositions, the same for rows and sheets. Immutable and safe for use by several threads.
 *
 * @param charges reads charges
 * @param dispositions says what a disposition does
 */
public record KnownReaders(ChargeReader charges, DispositionTable dispositions) {

    private static final KnownReaders STANDARD = new KnownReaders(ChargeReader.standard(), DispositionTable.standard());

    /** Those that know what the library knows. */
    public static KnownReaders standard() {
        return STANDARD;
    }

    /** Those that know what the library and an office know. */
    public static KnownReaders of(ReadingOptions options) {
        if (options.files().isEmpty()) {
            return STANDARD;
        }
        DispositionTable table = DispositionTable.standard();
        for (String list : options.dispositions()) {
            table = table.with(list.lines().toList());
        }
        return new KnownReaders(new ChargeReader(options.sections()), table);
    }
}
