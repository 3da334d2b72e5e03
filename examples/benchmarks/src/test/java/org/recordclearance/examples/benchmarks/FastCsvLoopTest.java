package org.recordclearance.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.examples.countyreview.sample.SampleFile;

class FastCsvLoopTest {

    private static final int COLUMNS = 95;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_yardstick_reads_every_field_of_every_row() throws IOException {
        Path file = folder.resolve("doj.csv");
        SampleFile.of(100, "YOLO", 1).writeTo(file);
        assertThat(FastCsvLoop.count(file)).isEqualTo(new FastCsvLoop.Counted(101, 101L * COLUMNS));
    }
}
