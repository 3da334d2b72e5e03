package org.recordclearance.testkit.draw;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.County;

/**
 * What random rap sheets are about.
 *
 * @param counties where
 * @param sections what is charged, by weight
 * @param sparseness the share of facts that are missing or odd
 * @param day the day they are drawn around
 * @param offenses what is charged in lifelike records, null in others
 */
public record Traits(
        List<County> counties,
        Map<CodeSection, Integer> sections,
        double sparseness,
        LocalDate day,
        @Nullable UsualOffenses offenses) {

    private static final List<County> COUNTIES = List.of(County.of("ALPINE"), County.of("MONO"), County.of("SIERRA"));
    private static final Map<String, Integer> SECTIONS =
            Map.of("PC 459", 3, "PC 484(a)", 2, "HS 11350", 2, "VC 23152(a)", 2, "PC 207/211", 1);
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final double SPARSENESS = 0.2;

    /** Obtains those that authors begin with. */
    public static Traits standard() {
        return new Traits(COUNTIES, parse(SECTIONS), SPARSENESS, DAY, null);
    }

    public Traits withCounties(List<County> others) {
        return new Traits(others, sections, sparseness, day, offenses);
    }

    /** Returns a copy with other sections, by the texts that name them. */
    public Traits withSections(Map<String, Integer> weights) {
        Map<CodeSection, Integer> others = parse(weights);
        return new Traits(counties, others, sparseness, day, offenses == null ? null : UsualOffenses.of(others));
    }

    public Traits withSparseness(double other) {
        return new Traits(counties, sections, other, day, offenses);
    }

    public Traits withDay(LocalDate other) {
        return new Traits(counties, sections, sparseness, other, offenses);
    }

    public Traits withOffenses(UsualOffenses usual) {
        return new Traits(counties, sections, sparseness, day, usual);
    }

    /** In an order of their own: that of the caller's map may be another on another day. */
    private static Map<CodeSection, Integer> parse(Map<String, Integer> weights) {
        Map<CodeSection, Integer> sections =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        weights.forEach((text, weight) -> sections.merge(CodeSection.parse(text), weight, Integer::sum));
        return Collections.unmodifiableMap(sections);
    }
}
