package org.recordclearance.doj.bulk.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.json.FiguresJson;

/**
 * What the summary says of the run itself, for an audit: when, and by whom, as far as that was told, under which options and which
 * policy as it is printed. For one thread.
 */
public final class RunRecord {

    private final @Nullable InstantSource clock;
    private final String operator;
    private @Nullable Instant started;

    /**
     * Creates the record of a run that is about to begin.
     *
     * @param clock tells when it begins and ends, or null where nobody wants to know
     * @param operator who runs it, or an empty text
     */
    public RunRecord(@Nullable InstantSource clock, String operator) {
        this.clock = clock;
        this.operator = operator;
    }

    /** Notes when the run begins. */
    public void begin() {
        started = clock == null ? null : clock.instant();
    }

    /**
     * What there is to say once all other results are written.
     *
     * @param options the options as the summary states them
     * @param policy the policy as it is printed
     */
    Figure.Group figures(Figure.Group options, byte[] policy) {
        Figure.Group.Builder figures = Figure.group();
        if (clock != null) {
            figures.put(
                    "started", Objects.requireNonNull(started, "it has begun").toString());
            figures.put("finished", clock.instant().toString());
        }
        if (!operator.isEmpty()) {
            figures.put("operator", operator);
        }
        return figures.put(
                        "optionsSha256",
                        ContentSums.sha256(FiguresJson.writeIndented(options).getBytes(StandardCharsets.UTF_8)))
                .put("policySha256", ContentSums.sha256(policy))
                .build();
    }
}
