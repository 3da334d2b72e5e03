package org.recordclearance.examples.countyreview.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a value of a parameter does to people and convictions: the figures that a review with it has.
 *
 * @param policy the name of the policy with the value, which says of which county the criteria are and in which they are asked
 * @param value the value
 * @param warnings what the figures could be mistaken for
 * @param withRelief people with some relief
 * @param withoutFelony people who are no longer felons
 * @param withoutConviction people with no conviction left
 * @param withoutRecent people with none left of the last seven years
 * @param dismissed convictions that are dismissed
 * @param reduced convictions that are reduced
 * @param notEligible convictions that are not eligible
 * @param review convictions that a person decides
 */
public record SweptValue(
        String policy,
        String value,
        List<String> warnings,
        long withRelief,
        long withoutFelony,
        long withoutConviction,
        long withoutRecent,
        long dismissed,
        long reduced,
        long notEligible,
        long review) {

    /** Copies the list. */
    public SweptValue {
        warnings = List.copyOf(warnings);
    }

    /** A figure: what it is called in a table and in a file, and how it is had. */
    enum Figure {
        WITH_RELIEF("people with relief", "subjectsWithRelief", SweptValue::withRelief),
        WITHOUT_FELONY("no felony left", "subjectsWithoutFelony", SweptValue::withoutFelony),
        WITHOUT_CONVICTION("no conviction left", "subjectsWithoutConviction", SweptValue::withoutConviction),
        WITHOUT_RECENT("none in 7 years", "subjectsWithoutConvictionLast7Years", SweptValue::withoutRecent),
        DISMISSED("convictions dismissed", "convictionsDismissed", SweptValue::dismissed),
        REDUCED("reduced", "convictionsReduced", SweptValue::reduced),
        NOT_ELIGIBLE("not eligible", "convictionsNotEligible", SweptValue::notEligible),
        REVIEW("to review", "convictionsToReview", SweptValue::review);

        final String title;
        final String key;
        final ToLongFunction<SweptValue> of;

        Figure(String title, String key, ToLongFunction<SweptValue> of) {
            this.title = title;
            this.key = key;
            this.of = of;
        }

        /** Those of people, then those of convictions. */
        static Figure[] of(boolean people) {
            return Arrays.stream(values())
                    .filter(figure -> (figure.ordinal() < DISMISSED.ordinal()) == people)
                    .toArray(Figure[]::new);
        }
    }
}
