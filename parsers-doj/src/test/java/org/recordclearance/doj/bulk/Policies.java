package org.recordclearance.doj.bulk;

import static org.recordclearance.eligibility.Condition.not;
import static org.recordclearance.eligibility.Conditions.deceased;
import static org.recordclearance.eligibility.Conditions.felony;
import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Conditions.moreThanYearsSinceLatestConviction;
import static org.recordclearance.eligibility.Conditions.yearsSinceConviction;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REDUCE;
import static org.recordclearance.eligibility.Outcome.REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DateFact;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.EventType;

/** Made-up policies to review fabricated files with, and a layout. */
final class Policies {

    static final LocalDate AS_OF = LocalDate.of(2026, 1, 2);

    private Policies() {}

    /** A policy that asks for some, every, the latest and how many, so that missing data matters. */
    static DecisionTable strict() {
        return DecisionTable.named("strict")
                .version("7")
                .parameter("county", "SAN JOAQUIN")
                .covers(cannabis().and(inCounty("SAN JOAQUIN")))
                .step("murder", anyConviction("under PC 187", "PC 187"))
                .then(NOT_ELIGIBLE, "Another conviction is of murder")
                .step("registered", registered())
                .then(NOT_ELIGIBLE, "Registered under PC 290")
                .step("only", not(severalConvictions()))
                .then(DISMISS, "Only conviction")
                .citing("=HYPERLINK(\"law\",1)")
                .step("long ago", moreThanYearsSinceLatestConviction(5))
                .then(DISMISS, "All convictions are old, \"very\" old")
                .step("served", not(felony()).and(served()))
                .then(REDUCE, "-served")
                .step("deceased", deceased())
                .then(DISMISS, "Deceased")
                .otherwise(NOT_ELIGIBLE, "Nothing applies")
                .build();
    }

    /** A policy that looks at the conviction alone. */
    static DecisionTable lenient() {
        return DecisionTable.named("lenient")
                .covers(cannabis())
                .step("misdemeanor", not(felony()))
                .then(DISMISS, "Misdemeanor or Infraction")
                .step("ten years", yearsSinceConviction(10))
                .then(DISMISS, "Conviction occurred 10 or more years ago")
                .otherwise(REVIEW.saying("DA reviews"), "No criterion applies")
                .build();
    }

    /** A policy that states by which proceeding relief is given. */
    static DecisionTable remedied(String name, Answer serving) {
        return DecisionTable.named(name)
                .covers(cannabis())
                .remedyByServing(Condition.of("the sentence is being served", inquiry -> serving))
                .otherwise(DISMISS, "Cannabis")
                .build();
    }

    static Condition cannabis() {
        List<CodeSection> sections = Stream.of("HS 11357", "HS 11358", "HS 11359", "HS 11360")
                .map(CodeSection::parse)
                .toList();
        return Condition.of(
                "the offense is HS 11357 to 11360",
                inquiry -> inquiry.offense(
                        inquiry.conviction(),
                        section -> Answer.of(sections.stream().anyMatch(section::isWithin))));
    }

    private static Condition anyConviction(String words, String section) {
        CodeSection wanted = CodeSection.parse(section);
        return Condition.of(
                "a conviction is " + words,
                inquiry -> inquiry.some(
                        inquiry.rapSheet().convictions(),
                        conviction -> inquiry.offense(conviction, each -> Answer.of(each.isWithin(wanted)))));
    }

    private static Condition severalConvictions() {
        return Condition.of(
                "there are two convictions or more",
                inquiry -> inquiry.atLeast(2, inquiry.rapSheet().convictions(), conviction -> Answer.YES));
    }

    private static Condition registered() {
        return Condition.of(
                "there is a registration by the as-of date",
                inquiry -> inquiry.someEvent(
                        "registration date", event -> event.type() == EventType.REGISTRATION, DateFact::isReached));
    }

    private static Condition served() {
        return Condition.of(
                "the sentence has ended",
                inquiry -> inquiry.sentenceEnd(inquiry.conviction()).isReached());
    }

    /** A layout with columns for every row, a hypothetical policy and figures of its own. */
    static final class Layout implements ReviewLayout {

        @Override
        public List<ResultColumn> columns() {
            return List.of(
                    ResultColumn.ofRow("Comment", row -> row.get("COMMENT_TEXT").strip()),
                    ResultColumn.ofRow(
                            "# of convictions, all",
                            row -> row.conviction()
                                    .map(conviction -> ""
                                            + conviction
                                                    .rapSheet()
                                                    .convictions()
                                                    .size())
                                    .orElse("")),
                    ResultColumn.ofDetermination(
                            "Determination", (each, row) -> each.outcome().words()),
                    ResultColumn.ofDetermination("Reason", (each, row) -> each.reason()),
                    ResultColumn.ofDetermination(
                            "As of", (each, row) -> row.asOf().toString()));
        }

        @Override
        public String determinedRowsFile() {
            return "Test_Results";
        }

        @Override
        public List<RuleSet> hypotheticals() {
            return List.of(lenient());
        }

        @Override
        public Collector<Reviewed, ?, Figure.Group> summary(RuleSet policy) {
            return Collectors.teeing(
                    Collectors.summingLong(
                            each -> each.review().rapSheet().convictions().size()),
                    Collectors.summingLong(
                            each -> each.hypothetical().get(0).determinations().size()),
                    (convictions, hypothetical) -> Figure.group()
                            .put("convictions", convictions)
                            .put("hypotheticalDeterminations", hypothetical)
                            .build());
        }
    }
}
