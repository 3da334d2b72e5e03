package org.recordclearance.rapsheet;

/** The disposition by which a count may have been convicted. */
final class PossibleDisposition {

    private PossibleDisposition() {}

    /**
     * Finds it: the first that may convict, with its date. What speaks of a conviction that is not on the record is later than
     * that was, and so is custody: then the date is missing.
     */
    static Disposition of(Count count) {
        for (Disposition disposition : count.dispositions()) {
            boolean mayConvict = disposition.effect() == DispositionEffect.MAY_CONVICT
                    || disposition.effect() == DispositionEffect.NOT_KNOWN;
            if (mayConvict) {
                return disposition;
            }
        }
        Level level = count.dispositions().stream()
                .map(Disposition::level)
                .filter(Level::isKnown)
                .findFirst()
                .orElse(Level.MISSING);
        return new Disposition(
                DispositionType.OTHER,
                ReportedDate.missing(),
                level,
                Sentence.NONE,
                "",
                DispositionEffect.MAY_CONVICT,
                "");
    }
}
