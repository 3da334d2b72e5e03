package org.recordclearance.doj.text;

import org.junit.jupiter.api.Tag;

/** The same with more names. */
@Tag("acceptance")
class DeidentificationOfManyNamesTest extends DeidentificationOfNamesTest {

    @Override
    int names() {
        return 500;
    }
}
