package org.recordclearance.doj.output;

import java.io.IOException;

/** Is told before each step by which results get into place or back out of it. Tests fail, end or look at a run there. */
@FunctionalInterface
interface PublishingSteps {

    /** What there is outside of tests. */
    PublishingSteps UNWATCHED = step -> {};

    /**
     * Is told of a step before it is taken.
     *
     * @param step what is about to be done
     */
    void before(String step) throws IOException;
}
