package org.recordclearance.doj.bulk.rows;

/** Whether the rows of everybody stand together, as far as the chunks of the files were seen. For one thread. */
public final class TogetherSoFar {

    private final LongSet seen = new LongSet();

    /**
     * Sees the people of the next chunk.
     *
     * @param chunk its people
     * @return false if one of them was seen before, or only an index of all people tells whose record a rejected row makes incomplete
     */
    public boolean see(PersonRuns chunk) {
        boolean together = !chunk.needsIndex();
        for (PersonRuns.Run run : chunk.runs()) {
            together &= seen.add(run.subject());
        }
        return together;
    }
}
