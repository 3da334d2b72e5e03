package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.Offense;

/** Groups of sections that HS 11358 to 11360 tell apart since Proposition 64, from a table with what each rests on. */
public enum StatuteSections {
    /** The four sections of which convictions are relieved. */
    REDUCED,
    /** Those that a prior conviction can keep a felony. */
    CAN_BE_BARRED,
    /** The misdemeanors that count as prior convictions by the letter of the law. */
    MISDEMEANORS_OF_TODAY,
    /** Those that are felonies still. */
    FELONIES_OF_TODAY,
    /** Offenses with minors. */
    WITH_MINORS,
    /** Duties to register that are none of sex offenders. */
    OTHER_REGISTRATIONS,
    /** Every subdivision that HS 11358 to 11360 have or had. */
    SUBDIVISIONS_THAT_EXIST,
    /** Every subdivision that HS 11357 to 11360 had on any day before Proposition 64. */
    SUBDIVISIONS_BEFORE_PROPOSITION_64,
    /** The laws that give the relief. */
    RELIEF,
    /** Conspiracy that is to commit no other offense. */
    NO_TARGET_OF_AN_OFFENSE,
    /** Transport and sale, of which a letter makes a felony. */
    TRANSPORT,
    /** The lesser offense of these. */
    LESSER_TRANSPORT,
    /** Possession, whose letters have meant different things. */
    POSSESSION,
    /** Conspiracy. */
    CONSPIRACY,
    /** Attempt. */
    ATTEMPT,
    /** Being an accessory after the fact. */
    ACCESSORY,
    /** The duty to register as a sex offender. */
    REGISTRATION;

    /** The table, read once for all. */
    private static final class Table {

        private static final List<Map<String, String>> ROWS = CitedTable.read("statute_sections.csv");

        static List<CodeSection> sectionsOf(String name) {
            for (Map<String, String> row : ROWS) {
                if (name.equals(row.get("name"))) {
                    ImmutableList.Builder<CodeSection> all = ImmutableList.builder();
                    for (String each : row.getOrDefault("sections", "").split(" / ")) {
                        all.add(CodeSection.parse(each));
                    }
                    return all.build();
                }
            }
            throw new IllegalStateException("statute_sections.csv has no row of " + name);
        }
    }

    /** What follows from {@link #SUBDIVISIONS_THAT_EXIST}, found once. */
    private static final class Existing {

        static final ImmutableListMultimap<String, Prop64Section> BY_NUMBER = SUBDIVISIONS_THAT_EXIST.sections.stream()
                .map(section -> section.parts().get(0))
                .map(part -> new Prop64Section(part.number(), part.subdivisions()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(Prop64Section::number, each -> each));

        static final Offense.Finding<Boolean> NONE_OF_THEM = Offense.finding(offense -> Prop64Section.of(offense)
                .filter(StatuteSections::isOfNoSubdivision)
                .isPresent());
    }

    private final List<CodeSection> sections;

    StatuteSections() {
        String name = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        this.sections = Table.sectionsOf(name);
    }

    /**
     * Gets the sections.
     *
     * @return the sections, as their conditions name them
     */
    public String[] words() {
        return sections.stream().map(CodeSection::toString).toArray(String[]::new);
    }

    /**
     * Puts the sections into words, their code once.
     *
     * @return such as {@code HS 11358, 11359 or 11360(a)}
     */
    public String inWords() {
        List<String> names = new ArrayList<>();
        String before = "";
        for (CodeSection section : sections) {
            String code = section.parts().get(0).code();
            String name = section.toString();
            names.add(code.equals(before) ? name.substring(code.length() + 1) : name);
            before = code;
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /**
     * Gets the number of the first of them.
     *
     * @return such as {@code 11357}
     */
    public String number() {
        return sections.get(0).parts().get(0).number();
    }

    /** Checks if a part of a code section has the number of one of them; it need not name the code. */
    boolean haveNumberOf(Part part) {
        for (CodeSection section : sections) {
            Part own = section.parts().get(0);
            if (own.number().equals(part.number())
                    && (part.code().isEmpty() || part.code().equals(own.code()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks if a code section charges one of them.
     *
     * @param charged the code section
     * @return true if a part of it is within one of them
     */
    public boolean contain(CodeSection charged) {
        return sections.stream().anyMatch(charged::isWithin);
    }

    /**
     * Checks if a Prop 64 offense is stated to be of a subdivision that its section never had, as when it was misread.
     *
     * @param offense the offense
     * @return true for HS 11358 to 11360 with such a subdivision
     */
    public static boolean isOfNoSubdivision(Offense offense) {
        return Existing.NONE_OF_THEM.of(offense);
    }

    private static boolean isOfNoSubdivision(Prop64Section offense) {
        List<Prop64Section> existing = subdivisionsOf(offense);
        return !offense.subdivisions().isEmpty()
                && !existing.isEmpty()
                && existing.stream().noneMatch(each -> each.equals(offense) || isInLast(offense, each, existing));
    }

    /** Checks if an offense is within a subdivision that has none of its own, so that what more is stated changes nothing. */
    private static boolean isInLast(Prop64Section offense, Prop64Section wider, List<Prop64Section> existing) {
        return isWithin(offense, wider)
                && existing.stream().noneMatch(other -> !other.equals(wider) && isWithin(other, wider));
    }

    private static boolean isWithin(Prop64Section offense, Prop64Section wider) {
        int depth = wider.subdivisions().size();
        return offense.subdivisions().size() >= depth
                && offense.subdivisions().subList(0, depth).equals(wider.subdivisions());
    }

    /**
     * Checks if a Prop 64 offense is stated to be of a subdivision that its section did not have before Proposition 64.
     *
     * @param offense the offense
     * @return true for {@code HS 11359(b)} and {@code HS 11360(a)(2)}, false for {@code HS 11359} and {@code HS 11360(a)}
     */
    public static boolean isOfLaterSubdivision(Prop64Section offense) {
        return !offense.subdivisions().isEmpty()
                && SUBDIVISIONS_BEFORE_PROPOSITION_64.sections.stream()
                        .noneMatch(section -> Prop64Section.of(section)
                                .filter(offense::equals)
                                .isPresent());
    }

    /**
     * Finds the subdivisions that the section of a Prop 64 offense has or had.
     *
     * @param offense the offense
     * @return them all, none for HS 11357, whose letters have tables of their own
     */
    public static List<Prop64Section> subdivisionsOf(Prop64Section offense) {
        return Existing.BY_NUMBER.get(offense.number());
    }

    /**
     * Checks if a Prop 64 offense is one of them.
     *
     * @param offense the offense
     * @return true if it is within one of them
     */
    public boolean contain(Prop64Section offense) {
        return sections.stream().anyMatch(offense::isWithin);
    }
}
