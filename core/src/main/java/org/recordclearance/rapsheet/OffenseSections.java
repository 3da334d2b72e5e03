package org.recordclearance.rapsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * The sections of offenses that are known: those of the state's own table of offense codes, of 2021, and former ones and
 * general ones that records have beside them.
 *
 * <p>A {@link CodeSection} can be of any number. Whether the code has it is asked here: a number that no code has was
 * misread or mistyped, and nothing follows from it. Subdivisions need not be known for a section to be; that they are is
 * asked apart.
 *
 * <p>Older records print a subdivision behind a dot: {@code PC 487.1} is PC 487(1), where 487.1 is not itself a section and
 * 487 is. Such a section is known, and {@link #asToday} is how the code has it.
 *
 * <p>The table's source stands at the head of its resource. A county's own file can add sections, see {@link #plus}.
 * Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class OffenseSections {

    /** Made when it is first asked for. */
    private static final class Standard {
        static final OffenseSections SECTIONS = new OffenseSections(SectionTable.standard());
    }

    private final SectionTable table;

    private OffenseSections(SectionTable table) {
        this.table = table;
    }

    /**
     * Obtains the sections that this library knows.
     *
     * @return the sections
     */
    public static OffenseSections standard() {
        return Standard.SECTIONS;
    }

    /**
     * Returns these sections and those of a list: comma separated, with a header that names the columns {@code code} and
     * {@code section}. Lines that begin with {@code #} are passed over, and so are other columns, but for two of the library's own table:
     * {@code base} has the number of a section, or several with slashes between them, where that is not what the section begins with;
     * {@code equivalent} is {@code F} where a federal or military section may be like an offense that bars relief, see
     * {@link #mayBeLikeABar}.
     *
     * @param lines the lines of the list, the header among them
     * @return the sections of both
     * @throws IllegalArgumentException if a line is no section, which the message has the number of, or a column is missing
     */
    public OffenseSections plus(List<String> lines) {
        return new OffenseSections(table.plus(lines));
    }

    /**
     * Checks if a text may be a known section, without reading it: of many texts, few need then be read.
     *
     * @param text a text that begins with the number of a section
     * @return false if no section's number begins with the same digits
     */
    public boolean mayKnow(String text) {
        return table.hasDigitsOf(text);
    }

    /**
     * Checks if a code has a section.
     *
     * @param part the section; without a code, any code will do
     * @return true if its number is known, whatever the subdivisions
     */
    public boolean knows(Part part) {
        return asToday(part).isPresent();
    }

    /**
     * Checks if the codes have all sections of a charge.
     *
     * @param section the sections
     * @return true if all their numbers are known, whatever the subdivisions
     */
    public boolean knows(CodeSection section) {
        for (Part part : section.parts()) {
            if (!knows(part)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Finds a section as its code has it.
     *
     * @param part the section as a record has it
     * @return the same; or, for a subdivision printed behind a dot, the section with that subdivision; or empty where no
     *     code has it
     */
    public Optional<Part> asToday(Part part) {
        if (table.has(part)) {
            return Optional.of(part);
        }
        int dot = part.number().length() - 2;
        if (dot < 1 || part.number().charAt(dot) != '.') {
            return Optional.empty();
        }
        String number = part.number().substring(0, dot);
        List<String> subdivisions = new ArrayList<>();
        subdivisions.add(part.number().substring(dot + 1));
        subdivisions.addAll(part.subdivisions());
        Part subdivided = new Part(part.code(), number, subdivisions);
        return table.has(subdivided) && !table.isApart(subdivided) ? Optional.of(subdivided) : Optional.empty();
    }

    /**
     * Checks if the table has the subdivisions of a section.
     *
     * @param part the section
     * @return true if none is stated, or the table has what is stated, something within it, or what is stated is within the
     *     narrowest that the table has
     */
    public boolean hasSubdivisions(Part part) {
        Part today = asToday(part).orElse(part);
        return today.subdivisions().isEmpty() || table.hasSubdivisions(today);
    }

    /**
     * Checks if the table has any subdivision of a section.
     *
     * @param part the section
     * @return false if it has the section only as a whole
     */
    public boolean isDivided(Part part) {
        return table.isDivided(asToday(part).orElse(part));
    }

    /**
     * Checks if a federal or military section may be like an offense of California that bars relief.
     *
     * @param part the section
     * @return true if the table says so
     */
    public boolean mayBeLikeABar(Part part) {
        return table.mayBeLikeABar(part);
    }

    /**
     * Returns how many sections there are.
     *
     * @return a text such as {@code OffenseSections[2900 sections]}
     */
    @Override
    public String toString() {
        return "OffenseSections[" + table.size() + " sections]";
    }
}
