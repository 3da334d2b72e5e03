package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recordclearance.doj.bulk.record.Word;
import org.recordclearance.doj.charge.ChargeReader;

class SilentPartsTest {

    @Test
    void no_part_shows_what_it_holds() {
        assertThat(ChargeReader.standard().read("11357(A) HS-MARKER").toString())
                .doesNotContain("MARKER", "11357");
        assertThat(new Word("MARKER").toString()).doesNotContain("MARKER");
        assertThat(new RejectedRow("file", 2, "why")).hasToString("RejectedRow[file=file, line=2, reason=why]");
    }
}
