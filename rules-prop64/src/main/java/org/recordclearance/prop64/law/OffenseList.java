package org.recordclearance.prop64.law;

import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Truth;

/** The lists of offenses that can bar relief under HS 11361.8. */
public enum OffenseList {

    /**
     * Super strikes, PC 667(e)(2)(C)(iv). An attempt is one only of homicide, a conspiracy only of murder. An
     * indeterminate life term for a third strike does not make its offense a super strike (People v. McCurry and People v.
     * Carmony, both 2017 and unpublished) (confirm), which no code section tells anyhow.
     */
    SUPER_STRIKES("a super strike", "PC 667(e)(2)(C)(iv)", "super_strikes.csv"),

    /**
     * Offenses that require registration as a sex offender, PC 290(c). An attempt or a conspiracy requires it as the
     * offense does, but for murder. Predecessors of a section that {@code former_numbers.csv} does not have, and like
     * offenses of other jurisdictions (PC 290.005), can't be told from a code section (confirm).
     */
    PC_290("a PC 290 offense", "PC 290(c)", "pc290.csv");

    private final String offense;
    private final String basis;
    private final SectionList sections;

    OffenseList(String offense, String basis, String resource) {
        this.offense = offense;
        this.basis = basis;
        this.sections = new SectionList(ListedSection.read(resource));
    }

    /**
     * Asks if a code section alone makes an offense one of the list.
     *
     * @param section the code section
     * @return yes or no where the section settles it; unknown where it depends on facts that no code section tells
     */
    public Truth lists(CodeSection section) {
        Truth answer = sections.lists(section);
        return this == SUPER_STRIKES && answer != Truth.YES ? either(answer, GangCombinations.inOne(section)) : answer;
    }

    /**
     * Asks if a conviction by itself is of an offense on the list: by its code section, or by its description where the
     * section leaves it open.
     *
     * @param conviction a conviction whose code section is known
     * @return yes, no, or unknown
     */
    public Truth lists(Conviction conviction) {
        CodeSection section = conviction.codeSection().orElseThrow();
        Truth answer = lists(section);
        return answer == Truth.UNKNOWN ? DescribedOffense.settle(this, conviction.count(), section) : answer;
    }

    /**
     * Gets what an offense on the list is.
     *
     * @return such as {@code a super strike}
     */
    public String offense() {
        return offense;
    }

    /**
     * Gets the law that makes the list.
     *
     * @return such as {@code PC 290(c)}
     */
    public String basis() {
        return basis;
    }

    private static Truth either(Truth one, Truth other) {
        if (one == Truth.YES || other == Truth.YES) {
            return Truth.YES;
        }
        return one == Truth.UNKNOWN ? one : other;
    }
}
