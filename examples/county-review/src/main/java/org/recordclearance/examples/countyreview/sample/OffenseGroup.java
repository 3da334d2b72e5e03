package org.recordclearance.examples.countyreview.sample;

/** A group of offenses that the policies treat alike, with its share of all charges. */
enum OffenseGroup {
    /** Health and Safety Code 11357 to 11360, in the various ways in which agencies write them. */
    PROP64(160),

    /** What looks like a Proposition 64 offense or goes with one, and is none. */
    NEIGHBOUR(15),

    /** What two counties clear together with a Proposition 64 conviction. */
    RELATED(140),

    /** Offenses that are, or may be, among those of Penal Code 667(e)(2)(C)(iv). */
    SUPER_STRIKE(6),

    /** Offenses that are, or may be, among those of Penal Code 290(c). */
    PC_290(5),

    /** The duty to register, which is told by registrations and charged by nobody. */
    REGISTRATION(0),

    /** Everything else. */
    ORDINARY(674);

    private final int perMille;

    OffenseGroup(int perMille) {
        this.perMille = perMille;
    }

    /** Gets a group drawn by the shares. */
    static OffenseGroup draw(SampleDice dice) {
        int left = dice.below(1000);
        for (OffenseGroup group : values()) {
            left -= group.perMille;
            if (left < 0) {
                return group;
            }
        }
        return ORDINARY;
    }
}
