package org.recordclearance.prop64.facts;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.RelatedCharges;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Offense;

/**
 * A kind of offenses that a code section tells, such as those that a policy covers. What it says of an offense is found once
 * for each, so that it is for constants, see {@link Offense#finding}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class OffenseKind {

    /** The offenses of Proposition 64. */
    public static final OffenseKind PROP_64 =
            of(section -> Prop64Section.of(section).isPresent());

    /** The offenses of Proposition 64 and the related charges. */
    public static final OffenseKind PROP_64_OR_RELATED =
            of(section -> Prop64Section.of(section).isPresent() || RelatedCharges.contain(section));

    /** Those of one section of Proposition 64, by its number. */
    private static final Map<String, OffenseKind> BY_NUMBER = Prop64Section.NUMBERS.stream()
            .collect(ImmutableMap.toImmutableMap(number -> number, OffenseKind::ofSectionNumbered));

    /** What an offense alone tells. */
    enum Said {
        YES,
        NO,
        /** Its words make another of it than its section, or it may be a misreading. */
        OPEN,
        /** Its section can't be read, or may be a misprint: what else its count says matters. */
        BY_ITS_COUNT
    }

    private final Predicate<CodeSection> sections;
    private final Offense.Finding<Said> isOne = Offense.finding(offense -> OffenseFact.isOne(offense, sections()));
    private final Offense.Finding<Said> isCovered =
            Offense.finding(offense -> OffenseFact.isCovered(offense, sections()));

    private OffenseKind(Predicate<CodeSection> sections) {
        this.sections = sections;
    }

    /**
     * Obtains a kind.
     *
     * @param sections tells if a code section is of it, from nothing that changes
     * @return the kind
     */
    public static OffenseKind of(Predicate<CodeSection> sections) {
        return new OffenseKind(sections);
    }

    /**
     * Gets the offenses of a section of Proposition 64.
     *
     * @param number such as {@code 11358}
     * @return those of any subdivision of it
     * @throws NullPointerException if it is none of {@link Prop64Section#NUMBERS}
     */
    public static OffenseKind ofNumber(String number) {
        return Objects.requireNonNull(BY_NUMBER.get(number), "a number of a section of Proposition 64");
    }

    private static OffenseKind ofSectionNumbered(String number) {
        return of(section -> Prop64Section.of(section)
                .filter(offense -> offense.number().equals(number))
                .isPresent());
    }

    /** Gets what tells if a code section is of it. */
    Predicate<CodeSection> sections() {
        return sections;
    }

    /** Tells if an offense is of it, whatever else is on the record. */
    Said isOne(Offense offense) {
        return isOne.of(offense);
    }

    /** Tells if an offense is covered by a policy that covers this kind. */
    Said isCovered(Offense offense) {
        return isCovered.of(offense);
    }
}
