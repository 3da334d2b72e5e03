package org.recordclearance.examples.countyreview.since;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** By what a conviction of a person is known again, of which one may have been corrected. */
enum IdentifyingFeature {
    /** The court, which is another in another county. */
    COURT("court", of -> (of.county() + " " + of.court()).strip(), IdentifyingFeature::isOfOneCourt),
    /** The case numbers, which agree where one is common, or where there are none on both sides. */
    CASE("case number", KnownConviction::cases, IdentifyingFeature::isOfOneCase),
    /** The code section. */
    SECTION("section", KnownConviction::section, (one, other) -> one.section().equalsIgnoreCase(other.section())),
    /** The day of the conviction. */
    DAY("day", KnownConviction::date, (one, other) -> one.date().equals(other.date()));

    private final String words;
    private final Function<KnownConviction, String> value;
    private final BiPredicate<KnownConviction, KnownConviction> agreement;

    IdentifyingFeature(
            String words,
            Function<KnownConviction, String> value,
            BiPredicate<KnownConviction, KnownConviction> agreement) {
        this.words = words;
        this.value = value;
        this.agreement = agreement;
    }

    /** Finds in which two that are the same differ, as one was corrected. */
    static List<IdentifyingFeature> corrected(KnownConviction one, KnownConviction other) {
        return Arrays.stream(values()).filter(each -> !each.agrees(one, other)).toList();
    }

    /** Gets the name, as lists print it. */
    String words() {
        return words;
    }

    /** Gets the name, and what a conviction has of it. */
    String in(KnownConviction of) {
        String text = value.apply(of);
        return text.isEmpty() ? "no " + words : words + " " + text;
    }

    /** Checks if two agree in it. */
    boolean agrees(KnownConviction one, KnownConviction other) {
        return agreement.test(one, other);
    }

    private static boolean isOfOneCourt(KnownConviction one, KnownConviction other) {
        return one.county().equalsIgnoreCase(other.county()) && one.court().equalsIgnoreCase(other.court());
    }

    private static boolean isOfOneCase(KnownConviction one, KnownConviction other) {
        return one.cases().equals(other.cases()) || !Collections.disjoint(one.caseNumbers(), other.caseNumbers());
    }
}
