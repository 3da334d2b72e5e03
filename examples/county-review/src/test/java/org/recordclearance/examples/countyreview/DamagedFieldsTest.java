package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A field of a bulk file that is garbled, cut or moved to the next column gives no relief that the record as it was denies, but
 * where the damage leaves an ordinary blank or another value that is as good. {@code -Dfields.tries=64000} tries more.
 */
class DamagedFieldsTest {

    private static final int TRIES = Integer.getInteger("fields.tries", 6_000);

    @Test
    void a_damaged_field_gives_no_relief() {
        check(new FieldTrials(20261128).run(400));
    }

    @Test
    @Tag("acceptance")
    void thousands_of_damaged_fields_give_no_relief() throws IOException {
        FieldTrials trials = new FieldTrials(64).run(TRIES);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "damaged-fields.txt"), trials.report());

        check(trials);
    }

    private static void check(FieldTrials trials) {
        assertThat(trials.faults()).isEmpty();
        assertThat(trials.tried()).isPositive();
    }
}
