package org.recordclearance.doj.bulk.rows;

import java.io.IOException;

/** Whether the rows of everybody stand together, as far as the chunks of the files were seen. For one thread. */
public final class TogetherSoFar {

    /** Says that the rows of somebody do not stand together, so that they must be gathered. */
    public static final class PeopleScattered extends IOException {
        private static final long serialVersionUID = 1L;

        /** Creates it. */
        public PeopleScattered() {
            super("the rows of a person do not stand together");
        }
    }

    private final LongSet seen = new LongSet();

    /**
     * Sees the people of the next chunk.
     *
     * @param chunk its people
     * @throws PeopleScattered if one of them was seen before, or only an index of all people tells whose record a rejected row makes
     *     incomplete
     */
    public void see(PersonRuns chunk) throws PeopleScattered {
        boolean together = !chunk.needsIndex();
        for (PersonRuns.Run run : chunk.runs()) {
            together &= seen.add(run.subject());
        }
        if (!together) {
            throw new PeopleScattered();
        }
    }
}
