package org.recordclearance.prop64;

/** Options with every kind of step in use, for tests. */
final class EveryOption {

    static final Prop64Options CHOSEN = Prop64Options.builder()
            .dismiss("11357", "11358")
            .reduce("11359", "11360")
            .subjectUnder21AtConviction(true)
            .subjectAgeThreshold(57)
            .yearsSinceConvictionThreshold(10)
            .yearsCrimeFreeThreshold(7)
            .subjectHasOnlyProp64Charges(true)
            .subjectIsDeceased(true)
            .build();

    private EveryOption() {}
}
