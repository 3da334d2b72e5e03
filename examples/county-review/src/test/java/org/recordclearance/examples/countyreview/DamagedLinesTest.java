package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A line of a printed sheet that is garbled, cut, blanked or joined to the next gives no relief that the sheet as it was
 * denies, but where the damage leaves an ordinary blank or another value that is as good. {@code -Dlines.tries=64000} tries
 * more.
 */
class DamagedLinesTest {

    private static final int TRIES = Integer.getInteger("lines.tries", 6_000);

    @Test
    void a_damaged_line_gives_no_relief() {
        check(new LineTrials(20261128).run(400));
    }

    @Test
    @Tag("acceptance")
    void thousands_of_damaged_lines_give_no_relief() throws IOException {
        LineTrials trials = new LineTrials(64).run(TRIES);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "damaged-lines.txt"), trials.report());

        check(trials);
    }

    private static void check(LineTrials trials) {
        assertThat(trials.faults()).isEmpty();
        assertThat(trials.givesReliefWithoutDenial()).isTrue();
    }
}
