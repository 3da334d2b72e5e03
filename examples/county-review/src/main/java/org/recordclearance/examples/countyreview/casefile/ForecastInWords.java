package org.recordclearance.examples.countyreview.casefile;

import java.util.Optional;
import org.recordclearance.eligibility.Forecast;

/** What time changes for a conviction, in words. */
public final class ForecastInWords {

    private ForecastInWords() {}

    /**
     * Puts a forecast into words.
     *
     * @param forecast the forecast, or empty if there is none
     * @return the change, or that there is none
     */
    public static String of(Optional<Forecast> forecast) {
        return forecast.map(Forecast::toText).orElse("time alone does not change the outcome");
    }
}
