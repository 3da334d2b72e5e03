package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Offense;

/**
 * The cannabis offense that a code section charges: HS 11357, 11358, 11359 or 11360, any subdivision.
 *
 * <p>The number must be exactly that, the code HS or not stated. An attempt is like the offense. Conspiracy is PC 182 and
 * not the offense (People v. Medina, 2018), being an accessory is PC 32 (People v. Boatwright, 2019). Of several sections
 * charged, the first that is one.
 *
 * @param number the section, such as {@code 11357}
 * @param subdivisions the subdivisions stated, from the outside in, in lower case
 */
public record Prop64Section(String number, List<String> subdivisions) {

    /** The sections, HS 11361.8(e). */
    public static final Set<String> NUMBERS = Arrays.stream(StatuteSections.REDUCED.words())
            .map(words -> CodeSection.parse(words).parts().get(0).number())
            .collect(ImmutableSet.toImmutableSet());

    private static final Offense.Finding<Optional<Prop64Section>> OF_OFFENSE =
            Offense.finding(offense -> offense.codeSection().flatMap(Prop64Section::of));

    // written out, as those of a record are put together at run time

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Prop64Section that
                        && number.equals(that.number)
                        && subdivisions.equals(that.subdivisions));
    }

    @Override
    public int hashCode() {
        return 31 * number.hashCode() + subdivisions.hashCode();
    }

    /**
     * Finds the offense in a code section.
     *
     * @param section the code section
     * @return the offense, or empty if there is none
     */
    public static Optional<Prop64Section> of(CodeSection section) {
        return Participation.isConspiracy(section) || Participation.isAccessory(section)
                ? Optional.empty()
                : among(section);
    }

    /**
     * Finds the offense in a code section that may charge conspiracy to commit it, or being an accessory to it.
     *
     * @param section the code section
     * @return the offense, or empty if there is none
     */
    public static Optional<Prop64Section> among(CodeSection section) {
        for (Part part : section.parts()) {
            if (NUMBERS.contains(part.number())
                    && (part.code().equals("HS") || part.code().isEmpty())) {
                return Optional.of(new Prop64Section(part.number(), part.subdivisions()));
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the offense of a conviction.
     *
     * @param conviction the conviction
     * @return the offense, or empty if there is none or its section is not known
     */
    public static Optional<Prop64Section> of(Conviction conviction) {
        return of(conviction.count().offense());
    }

    /**
     * Finds the offense in what a record states of one.
     *
     * @param offense what the record states
     * @return the offense, or empty if there is none or its section is not known
     */
    public static Optional<Prop64Section> of(Offense offense) {
        return OF_OFFENSE.of(offense);
    }

    /**
     * Gets the outermost subdivision.
     *
     * @return a letter, or an empty text if none is stated
     */
    public String subdivision() {
        return subdivisions.isEmpty() ? "" : subdivisions.get(0);
    }

    /**
     * Checks if it is within a section or subdivision.
     *
     * @param wider such as {@code HS 11360(a)(3)}
     * @return true if number and subdivisions fit
     */
    public boolean isWithin(CodeSection wider) {
        for (Part part : wider.parts()) {
            int depth = part.subdivisions().size();
            if (part.code().equals("HS")
                    && part.number().equals(number)
                    && subdivisions.size() >= depth
                    && subdivisions.subList(0, depth).equals(part.subdivisions())) {
                return true;
            }
        }
        return false;
    }
}
