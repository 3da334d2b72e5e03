package org.recordclearance.prop64.results;

import java.util.Set;
import java.util.function.Function;
import org.recordclearance.eligibility.Reason;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.rapsheet.Conviction;

/**
 * Why a step gives relief to the convictions of some sections: a county chose so. The step's reason holds the choice, so
 * that who counts relief by reason asks the table, not the words.
 *
 * @param verb what becomes of them, such as {@code Dismiss}
 * @param sections the sections chosen
 */
public record SectionChoice(String verb, Set<String> sections) implements Function<Conviction, String> {

    /** Copies the sections. */
    public SectionChoice {
        sections = Set.copyOf(sections);
    }

    /** Gets the reason of the step that acts on the choice. */
    public Reason reason() {
        return new Reason(words("<section>"), this);
    }

    @Override
    public String apply(Conviction conviction) {
        return words(Prop64Section.of(conviction).orElseThrow().number());
    }

    private String words(String section) {
        return verb + " all HS " + section + " convictions";
    }
}
