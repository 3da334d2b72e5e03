package org.recordclearance.examples.countyreview.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Mixes the rows of different people, but never the rows of one.
 *
 * <p>A crowd of people waits; the next row is always that of one of them, whoever is drawn, and who has told
 * everything makes room for the next. So what is in memory does not grow with the file.
 */
final class Scatter {

    private static final int CROWD = 2048;

    private Scatter() {}

    /** Writes the rows of all people. */
    static void write(SamplePeople people, long seed, OutputStream out) throws IOException {
        Random random = new Random(seed);
        List<RowBuffer> crowd = gather(people);
        while (!crowd.isEmpty()) {
            int picked = random.nextInt(crowd.size());
            RowBuffer rows = crowd.get(picked);
            rows.writeNextTo(out);
            if (!rows.hasNext() && !people.next(rows)) {
                RowBuffer last = crowd.remove(crowd.size() - 1);
                if (picked < crowd.size()) {
                    crowd.set(picked, last);
                }
            }
        }
    }

    private static List<RowBuffer> gather(SamplePeople people) {
        List<RowBuffer> crowd = new ArrayList<>();
        RowBuffer rows = new RowBuffer();
        while (crowd.size() < CROWD && people.next(rows)) {
            crowd.add(rows);
            rows = new RowBuffer();
        }
        return crowd;
    }
}
