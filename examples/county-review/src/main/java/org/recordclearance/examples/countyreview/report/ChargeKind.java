package org.recordclearance.examples.countyreview.report;

import java.util.Optional;
import org.recordclearance.prop64.Prop64Offenses;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Offense;

/** What a covered conviction is of: the figures of Proposition 64 stand apart from those of related charges. */
enum ChargeKind {
    PROP_64,
    RELATED,
    NOT_KNOWN;

    /**
     * A kind of charge, and its section.
     *
     * @param kind the kind
     * @param section the section without its subdivisions, such as {@code HS 11359}; empty where it is not known
     */
    record Charge(ChargeKind kind, String section) implements Comparable<Charge> {

        private static final Offense.Finding<Charge> OF_OFFENSE = Offense.finding(Charge::find);

        static Charge of(Offense offense) {
            return OF_OFFENSE.of(offense);
        }

        private static Charge find(Offense offense) {
            CodeSection section = offense.codeSection().orElse(null);
            if (section == null) {
                return new Charge(NOT_KNOWN, "");
            }
            Optional<String> prop64 = Prop64Offenses.prop64Section(section);
            if (prop64.isPresent()) {
                return new Charge(PROP_64, "HS " + prop64.get());
            }
            if (Prop64Offenses.isRelated(section)) {
                CodeSection.Part first = section.parts().get(0);
                return new Charge(RELATED, (first.code() + " " + first.number()).strip());
            }
            return new Charge(NOT_KNOWN, "");
        }

        @Override
        public int compareTo(Charge other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : section.compareTo(other.section);
        }
    }
}
