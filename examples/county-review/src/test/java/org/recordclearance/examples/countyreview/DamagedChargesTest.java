package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No slip of one character in a charge gives relief that the record as it was denies, under any policy, through either reader:
 * but for those in {@code slips_to_another_charge.csv}, where another charge results that exists too and the words say nothing
 * against it.
 */
class DamagedChargesTest {

    private static final String APPROVED = "slips_to_another_charge.csv";

    @Test
    void a_slip_in_a_prior_charge_gives_no_relief() {
        check(new SlipTrials(23).priors(), false);
    }

    @Test
    void a_slip_in_the_charge_itself_gives_no_relief() {
        check(new SlipTrials(23).convictions(), false);
    }

    @Test
    @Tag("acceptance")
    void no_slip_in_any_listed_charge_gives_relief() throws IOException {
        SlipTrials trials = new SlipTrials(1).priors().convictions();
        Path report = Path.of("target", "slips-of-charges.txt");
        Files.createDirectories(report.getParent());
        Files.writeString(report, trials.report());
        Files.writeString(Path.of("target", APPROVED), "as,charge,slip\n" + String.join("\n", trials.granted()) + "\n");

        check(trials, true);
        assertThat(trials.report()).isEqualTo(resource("slips_of_charges.txt"));
    }

    private static void check(SlipTrials trials, boolean all) {
        Set<String> approved = new TreeSet<>(resource(APPROVED).lines().skip(1).toList());

        if (all) {
            assertThat(trials.granted()).containsExactlyInAnyOrderElementsOf(approved);
        } else {
            assertThat(approved).containsAll(trials.granted());
        }
        assertThat(trials.tried()).isPositive();
    }

    private static String resource(String name) {
        try {
            return new String(
                    DamagedChargesTest.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
