package org.recordclearance.prop64.policies;

import java.util.Locale;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSetProvider.Parameter;
import org.recordclearance.prop64.TwoPriors;

/** The parameter that chooses how two priors are read; {@link TwoPriors#CONTESTED} unless given. */
final class TwoPriorsParameter {

    private static final String CHOICES = "literal, same-section, contested or off";

    static final Parameter PARAMETER =
            new Parameter(StatuteTable.TWO_PRIORS, false, CHOICES + "; contested unless given");

    private TwoPriorsParameter() {}

    /** Gets what was chosen. */
    static TwoPriors of(Parameters given) {
        String text = given.get(StatuteTable.TWO_PRIORS).orElseGet(() -> words(TwoPriors.CONTESTED));
        for (TwoPriors reading : TwoPriors.values()) {
            if (words(reading).equals(text)) {
                return reading;
            }
        }
        throw new IllegalArgumentException("the parameter \"" + StatuteTable.TWO_PRIORS + "\" must be " + CHOICES);
    }

    static String words(TwoPriors reading) {
        return reading.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
