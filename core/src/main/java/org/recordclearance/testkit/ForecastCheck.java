package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.FORECAST;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;

/** Checks forecasts against the determinations of sampled days. */
final class ForecastCheck {

    private ForecastCheck() {}

    static void run(Trial trial) {
        if (trial.sheet().knownOrPossibleConvictions().isEmpty()) {
            return;
        }
        Landmarks landmarks = trial.landmarks().of(trial.sheet(), trial.ruleSet(), trial.asOf());
        NavigableSet<LocalDate> days = landmarks.future(trial.asOf(), trial.dice());
        for (Conviction conviction : trial.sheet().knownOrPossibleConvictions()) {
            trial.determine(conviction).ifPresent(now -> check(trial, now, days));
        }
        checkPerson(trial);
    }

    private static void checkPerson(Trial trial) {
        RuleSet ruleSet = trial.ruleSet();
        Review now = ruleSet.review(trial.sheet(), trial.asOf());
        Optional<LocalDate> first = now.determinations().stream()
                .flatMap(each -> ruleSet.forecast(each, trial.asOf()).stream())
                .map(Forecast::date)
                .min(Comparator.naturalOrder());
        trial.expect(
                ruleSet.nextChange(now).equals(first.map(day -> ruleSet.review(trial.sheet(), day))),
                FORECAST,
                null,
                "the next change of a person must be on the first day that is forecast of the convictions");
    }

    private static void check(Trial trial, Determination now, NavigableSet<LocalDate> days) {
        RuleSet ruleSet = trial.ruleSet();
        Conviction conviction = now.conviction();
        Optional<Forecast> forecast = ruleSet.forecast(conviction, trial.asOf());
        trial.expect(
                ruleSet.forecast(now, trial.asOf()).equals(forecast),
                FORECAST,
                conviction.position(),
                "must be the same for a determination as for its conviction");
        NavigableSet<LocalDate> before = days;
        if (forecast.isPresent()) {
            LocalDate day = forecast.get().date();
            Determination then = forecast.get().determination();
            boolean later = trial.expect(
                    day.isAfter(trial.asOf()), FORECAST, conviction.position(), "must be a day after the as-of date");
            trial.expect(
                    !then.outcome().equals(now.outcome())
                            && ruleSet.determine(conviction, day).equals(Optional.of(then)),
                    FORECAST,
                    conviction.position(),
                    "must be another outcome, that of its day");
            if (!later) {
                return;
            }
            before = new TreeSet<>(days.headSet(day, false));
            before.add(day.minusDays(1));
        }
        for (LocalDate day : before) {
            Optional<Determination> then = ruleSet.determine(conviction, day);
            boolean same = then.isEmpty() || then.get().outcome().equals(now.outcome());
            if (!trial.expect(same, FORECAST, conviction.position(), "must be the first day with another outcome")) {
                return;
            }
        }
    }
}
