package org.recordclearance.examples.countyreview.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Explanation.Asked;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Truth;

/**
 * A conviction of a case file.
 *
 * @param number its number in the file
 * @param offense as on the record
 * @param section the code section as it was read, empty if it could not be
 * @param subdivision the subdivision of it, empty if none is stated
 * @param level the level
 * @param date the day of the conviction
 * @param county the county
 * @param caseNumbers the numbers of its case, as on the record
 * @param standing what became of it since, empty if the record says nothing of it
 * @param determination what the policy gives it, null if it does not cover it
 * @param grounds what matters for it beside the outcome, such as on whom the burden of proof is and what rebuts it
 * @param missing the facts that are missing, and where each could be found
 * @param answeredNo the steps that were asked and answered no
 * @param asked the other questions, with the facts used
 * @param forecast when and to what it changes, null if time alone does not change it
 */
public record CaseConviction(
        int number,
        String offense,
        String section,
        String subdivision,
        String level,
        String date,
        String county,
        List<String> caseNumbers,
        String standing,
        @Nullable Determination determination,
        Map<String, String> grounds,
        Map<String, String> missing,
        List<String> answeredNo,
        List<Asked> asked,
        @Nullable Forecast forecast) {

    private static final List<String> GROUNDS = List.of(
            "the record states",
            "burden of proof",
            "danger to public safety",
            "rebutted by",
            "a dismissal",
            "a further reduction");

    /** Gathers what a policy says of a conviction. */
    static CaseConviction of(int number, Conviction conviction, RuleSet policy, LocalDate asOf) {
        Optional<Explanation> explanation = policy.explain(conviction, asOf);
        List<Asked> questions = explanation.map(Explanation::questions).orElse(List.of());
        Map<String, String> grounds = new LinkedHashMap<>();
        for (Asked asked : questions) {
            GROUNDS.stream()
                    .filter(asked.facts()::containsKey)
                    .forEach(fact -> grounds.putIfAbsent(fact, asked.facts().getOrDefault(fact, "")));
        }
        Determination determination =
                explanation.map(Explanation::determination).orElse(null);
        Map<String, String> missing = new LinkedHashMap<>();
        if (determination != null) {
            determination.missing().forEach(fact -> missing.put(fact.words(), WhereToFind.of(fact)));
            questions.stream()
                    .filter(asked -> asked.step().equals(DecisionTable.REMEDY))
                    .flatMap(asked -> asked.missing().stream())
                    .forEach(fact -> missing.putIfAbsent(fact.words(), WhereToFind.of(fact)));
        }
        Optional<CodeSection> section = conviction.codeSection();
        return new CaseConviction(
                number,
                conviction.count().asWritten(),
                section.map(CodeSection::toString).orElse(""),
                section.map(CaseConviction::subdivision).orElse(""),
                conviction.level().name().toLowerCase(Locale.ROOT),
                conviction.date().toString(),
                conviction.county().text(),
                conviction.count().caseNumbers().orElse(conviction.event().caseNumbers()),
                StandingInWords.of(conviction.standing()),
                determination,
                grounds,
                missing,
                questions.stream()
                        .filter(asked -> isStepAnsweredNo(asked))
                        .map(Asked::step)
                        .toList(),
                questions.stream().filter(asked -> asked.answer() != Truth.NO).toList(),
                policy.forecast(conviction, asOf).orElse(null));
    }

    /** The remedy is no step, and which it is stands by itself. */
    private static boolean isStepAnsweredNo(Asked asked) {
        return asked.answer() == Truth.NO && !asked.step().equals(DecisionTable.REMEDY);
    }

    private static String subdivision(CodeSection section) {
        StringBuilder text = new StringBuilder();
        section.parts()
                .get(section.parts().size() - 1)
                .subdivisions()
                .forEach(each -> text.append('(').append(each).append(')'));
        return text.toString();
    }

    /** Gets the questions of {@link #asked} without the facts that stand among the grounds. */
    List<Asked> askedBesideGrounds() {
        return asked.stream().map(CaseConviction::withoutGrounds).toList();
    }

    private static Asked withoutGrounds(Asked each) {
        Map<String, String> facts = new LinkedHashMap<>(each.facts());
        facts.keySet().removeAll(GROUNDS);
        return new Asked(each.step(), each.question(), each.answer(), each.missing(), facts, each.authority());
    }

    /**
     * Returns the shape of the conviction.
     *
     * @return its number
     */
    @Override
    public String toString() {
        return "CaseConviction[" + number + "]";
    }
}
