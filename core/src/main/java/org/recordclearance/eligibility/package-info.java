/**
 * Pluggable eligibility rules that never grant relief on missing data and explain every answer.
 *
 * <ul>
 *   <li>A {@link org.recordclearance.eligibility.RuleSet} determines every conviction that it covers. The usual one is a
 *       {@link org.recordclearance.eligibility.DecisionTable}: steps in order, of which the first that holds decides.
 *   <li>A {@link org.recordclearance.eligibility.Condition} asks one question of a conviction, through an
 *       {@link org.recordclearance.eligibility.Inquiry}, and gives an {@link org.recordclearance.eligibility.Answer}:
 *       yes, no, or unknown because of a {@link org.recordclearance.eligibility.MissingFact}.
 *       {@link org.recordclearance.eligibility.Conditions} and
 *       {@link org.recordclearance.eligibility.RecordConditions} have those that need no law.
 *   <li>A {@link org.recordclearance.eligibility.Determination} is the result for one conviction, a
 *       {@link org.recordclearance.eligibility.Review} that for a person. An
 *       {@link org.recordclearance.eligibility.Explanation} tells what was asked on the way, a
 *       {@link org.recordclearance.eligibility.Forecast} when the result changes, a
 *       {@link org.recordclearance.eligibility.Timeline} what it is on every day.
 *   <li>A {@link org.recordclearance.eligibility.RuleSetProvider} makes rule sets from
 *       {@link org.recordclearance.eligibility.Parameters}; a
 *       {@link org.recordclearance.eligibility.RuleSetCatalog} finds them by name.
 *   <li>A {@link org.recordclearance.eligibility.ReviewLayout} says how the results of a whole file are laid out.
 * </ul>
 *
 * <p>What asks what, from a policy down to the fact that is missing and back:
 *
 * <ol>
 *   <li>{@code DecisionTable} asks, in a {@code Run} for one conviction on one day, what it covers and then its
 *       {@code Step}s in order.
 *   <li>{@code Step} has a {@code Condition} and what it decides. A condition is a {@code Clause}: one that asks, or several
 *       joined.
 *   <li>{@code Condition} asks the {@code Inquiry}, the only way to facts that may be missing, and says by its
 *       {@code Asker} who asks. {@code DateFact} is a date that it asks about.
 *   <li>{@code Inquiry} gives an {@code Answer}: yes, no, or open on a {@code Question}.
 *   <li>{@code Question} is about a {@code Variable}, a fact and the values that it could have, and a {@code Limit} or
 *       another variable. {@code Key} makes two of them the same.
 *   <li>{@code Ways} follows an open answer as yes and as no; {@code Assumptions} is what a way has narrowed the variables
 *       to, and settles later answers by it.
 *   <li>Where all ways end in one {@code Outcome} that is the {@code Determination}, else a review that names each
 *       {@code MissingFact} on which they part.
 *   <li>{@code Trace} writes down the facts used for an {@code Explanation}, {@code Turns} the days on which a comparison
 *       turns for a {@code Forecast} or {@code Timeline}, and for how long {@code KnownAnswers} keep what a condition answered.
 * </ol>
 *
 * <p>On the way out a {@code ReviewLayout} has {@code ResultColumn}s: each makes a text of the determination that a
 * {@code ResultRow} carries, and whoever writes the file makes it a cell.
 *
 * <p>How a policy is written, piece by piece:
 *
 * <ul>
 *   <li><a href="#a-date-limit">A date limit</a>
 *   <li><a href="#an-age">An age</a>
 *   <li><a href="#a-prior">A prior conviction</a>
 *   <li><a href="#a-list-of-offenses">A list of offenses</a>
 *   <li><a href="#a-presumption">A presumption</a>
 *   <li><a href="#a-companion-charge">A companion charge</a>
 *   <li><a href="#a-parameter">A parameter</a>
 *   <li><a href="#a-remedy">A remedy</a>
 *   <li><a href="#a-column">A column of one's own</a>
 *   <li><a href="#a-test">A test</a>
 * </ul>
 *
 * <p>How unknown answers are followed is in {@link org.recordclearance.eligibility.DecisionTable}. The package knows no
 * law and no file format.
 *
 * <h2>How a policy is written, piece by piece</h2>
 *
 * <h3 id="a-date-limit">A date limit</h3>
 *
 * <p>"Convictions before November 9, 2016." A date of the record is a {@link org.recordclearance.eligibility.DateFact}: it may be
 * missing, a year only, or no date at all, and a comparison with a day is unknown then where it matters. Never take the date out and
 * compare it yourself.
 *
 * <pre>{@code
 * import java.time.LocalDate;
 * import org.recordclearance.eligibility.*;
 *
 * Condition before = Condition.of(
 *     "the conviction date is before 11/09/2016",
 *     LocalDate.of(2016, 11, 9),
 *     (inquiry, day) -> inquiry.convictionDate().isBefore(day));
 * }</pre>
 *
 * <p>The day is given beside the expression, which captures nothing: two conditions made by the same expression about the same day are
 * the same question, so that what one answer says of it settles the other. Where a limit moves with the as-of date ("ten years ago"),
 * compare what moves: {@code inquiry.convictionDate().plusYears(10).isReached()}, as
 * {@link org.recordclearance.eligibility.Conditions#yearsSinceConviction} does. A forecast sees it turn.
 *
 * <h3 id="an-age">An age</h3>
 *
 * <p>"50 years or older", "younger than 21 when convicted". Ages are dates of birth with years added, compared with a day, so that a date
 * of birth of which only the year is known is followed both ways.
 *
 * <pre>{@code
 * import static org.recordclearance.eligibility.Conditions.*;
 *
 * import org.recordclearance.eligibility.*;
 *
 * Condition old = ageAtLeast(50);
 * Condition young = youngerAtConviction(21);
 * Condition minor = Condition.of(
 *     "the subject was younger than 18 at the conviction",
 *     18,
 *     (inquiry, years) -> inquiry.convictionDate().isBefore(inquiry.dateOfBirth().plusYears(years)));
 * }</pre>
 *
 * <h3 id="a-prior">A prior conviction</h3>
 *
 * <p>"Another conviction for murder." {@code some}, {@code every} and {@code atLeast} of an
 * {@link org.recordclearance.eligibility.Inquiry} ask each conviction of the record, count only those that still stand, and on a
 * record of which a part was lost never answer that there is none.
 *
 * <pre>{@code
 * import org.recordclearance.eligibility.*;
 * import org.recordclearance.rapsheet.CodeSection;
 *
 * Condition murder = Condition.of(
 *     "some conviction on record is under PC 187",
 *     CodeSection.parse("PC 187"),
 *     (inquiry, section) -> inquiry.some(
 *         inquiry.convictions(),
 *         other -> inquiry.offense(other, offense -> Answer.of(offense.isWithin(section)))));
 * Condition threeOrMore = Condition.atLeast(
 *     "there are three convictions on record", 3, Inquiry::convictions, (inquiry, other) -> Answer.YES);
 * }</pre>
 *
 * <p>{@code offense} asks of an attempt too where only the words of the charge say so, and is unknown for a section that no code has.
 *
 * <h3 id="a-list-of-offenses">A list of offenses</h3>
 *
 * <p>Lists of law have a citation in each row, and days from when to when it holds. Keep them as a resource with a header, read them once,
 * and say by {@link org.recordclearance.eligibility.Groundwork.Source} that the policy rests on them: the paper that is signed names
 * the list and its version.
 *
 * <pre>{@code
 * import java.util.List;
 * import org.recordclearance.eligibility.*;
 * import org.recordclearance.rapsheet.CodeSection;
 *
 * record Listed(CodeSection section, String citation) {}
 *
 * List<Listed> serious = List.of(
 *     new Listed(CodeSection.parse("PC 187"), "PC 1192.7(c)(1)"),
 *     new Listed(CodeSection.parse("PC 211"), "PC 1192.7(c)(19)"));
 * Condition isSerious = Condition.of(
 *     "the offense is on the list of serious felonies",
 *     serious.stream().map(Listed::section).toList(),
 *     (inquiry, list) -> inquiry.offense(
 *         inquiry.conviction(), offense -> Answer.of(list.stream().anyMatch(offense::isWithin))));
 * }</pre>
 *
 * <h3 id="a-presumption">A presumption</h3>
 *
 * <p>"The court shall presume that the petitioner meets the criteria, unless they are rebutted." What has to be shown is a step; what is
 * presumed needs none. So a step asks what would rebut, and the last row grants. A missing fact still leaves the step open: a
 * presumption of law is not a licence to read "unknown" as "no".
 *
 * <pre>{@code
 * import static org.recordclearance.eligibility.Condition.not;
 * import static org.recordclearance.eligibility.Conditions.*;
 * import static org.recordclearance.eligibility.Outcome.*;
 *
 * import org.recordclearance.eligibility.*;
 *
 * DecisionTable table = (DecisionTable.named("presumed")
 *     .covers(inCounty("YOLO"))
 *     .step("rebutted", not(yearsSinceConviction(1))).then(NOT_ELIGIBLE, "Convicted less than a year ago")
 *     .otherwise(DISMISS, "Nothing on record rebuts the presumption")
 *     .build());
 * }</pre>
 *
 * <p>Where the law presumes a fact that the record lacks, such as a level, say so in the words of the condition and cite the law in the
 * step, so that whoever signs the table sees it.
 *
 * <h3 id="a-companion-charge">A companion charge</h3>
 *
 * <p>"A conviction of the same case for theft." Which counts are of one case the record does not always tell:
 * {@code isOfSameCase} is unknown then.
 *
 * <pre>{@code
 * import org.recordclearance.eligibility.*;
 * import org.recordclearance.rapsheet.CodeSection;
 *
 * Condition withTheft = Condition.of(
 *     "a conviction under PC 484 is of the same case",
 *     CodeSection.parse("PC 484"),
 *     (inquiry, section) -> inquiry.some(
 *         inquiry.convictions(),
 *         other -> inquiry.offense(other, offense -> Answer.of(offense.isWithin(section)))
 *             .and(inquiry.isOfSameCase(other))));
 * }</pre>
 *
 * <p>What settles most is asked first: where the answer is no, {@code and} asks nothing further, and an explanation names only what was
 * needed. To leave out the conviction itself, compare it with {@code inquiry.conviction()}.
 *
 * <h3 id="a-parameter">A parameter</h3>
 *
 * <p>A number that the District Attorney chooses is a parameter of the provider and stands in the table with its value, so that the printed
 * table says by which it runs. {@link org.recordclearance.eligibility.RuleSetCatalog} checks that what is given is what the provider
 * uses.
 *
 * <pre>{@code
 * import static org.recordclearance.eligibility.Conditions.*;
 * import static org.recordclearance.eligibility.Outcome.*;
 *
 * import java.util.List;
 * import org.recordclearance.eligibility.*;
 *
 * class Crimefree implements RuleSetProvider {
 *     public String name() { return "crime-free"; }
 *     public String description() { return "so many years without a conviction"; }
 *     public List<Parameter> parameters() { return List.of(new Parameter("years", true, "how many years")); }
 *     public RuleSet create(Parameters given) {
 *         int years = Integer.parseInt(given.get("years").orElseThrow());
 *         return DecisionTable.named(name())
 *             .parameter("years", Integer.toString(years))
 *             .covers(inCounty("YOLO"))
 *             .step("crime free", moreThanYearsSinceLatestConviction(years)).then(DISMISS, "Crime free")
 *             .otherwise(REVIEW, "No criterion applies")
 *             .build();
 *     }
 * }
 * RuleSet five = RuleSetCatalog.of(List.of(new Crimefree())).create("crime-free", Parameters.none().with("years", "5"));
 * }</pre>
 *
 * <h3 id="a-remedy">A remedy</h3>
 *
 * <p>The same relief comes by one proceeding for whoever still serves the sentence and by another for whoever has served it. A table
 * asks it once, by a condition, and each {@link org.recordclearance.eligibility.Remedy} has its own authority in the results.
 *
 * <pre>{@code
 * import static org.recordclearance.eligibility.Conditions.*;
 * import static org.recordclearance.eligibility.Outcome.*;
 * import static org.recordclearance.eligibility.RecordConditions.*;
 *
 * import org.recordclearance.eligibility.*;
 *
 * DecisionTable table = (DecisionTable.named("with remedies")
 *     .covers(inCounty("YOLO"))
 *     .step("crime free", moreThanYearsSinceLatestConviction(5)).then(DISMISS, "Crime free")
 *     .otherwise(NOT_ELIGIBLE, "Convicted of late")
 *     .remedyByServing(sentenceRuns())
 *     .remedyCiting(Remedy.RESENTENCING, "HS 11361.8(a)")
 *     .remedyCiting(Remedy.REDESIGNATION, "HS 11361.8(e)")
 *     .build());
 * }</pre>
 *
 * <h3 id="a-column">A column of one's own</h3>
 *
 * <p>A {@link org.recordclearance.eligibility.ResultColumn} makes a text of what was determined, or of any row of the input; a
 * {@link org.recordclearance.eligibility.ReviewLayout} has the columns in their order, and {@code plus} is the same with one more.
 *
 * <pre>{@code
 * import org.recordclearance.eligibility.*;
 *
 * ResultColumn step = ResultColumn.ofDetermination("Step", (determination, row) -> determination.step());
 * ReviewLayout layout = ReviewLayout.plain().plus(step);
 * }</pre>
 *
 * <p>The value is the text without quotes: who writes the file makes it a cell, and puts an apostrophe before what a spreadsheet would
 * take for a formula. A policy has its layout from its provider ({@link org.recordclearance.eligibility.RuleSetProvider#layout}).
 *
 * <h3 id="a-test">A test</h3>
 *
 * <p>Three tests that a policy has at once: the contract of every policy, cases that a lawyer reads, and the table that is signed.
 *
 * <pre>{@code
 * import static org.recordclearance.eligibility.Conditions.*;
 * import static org.recordclearance.eligibility.Outcome.*;
 *
 * import org.recordclearance.eligibility.*;
 * import org.recordclearance.testkit.*;
 *
 * RuleSet mine = (DecisionTable.named("mine")
 *     .covers(inCounty("YOLO"))
 *     .step("age", ageAtLeast(50)).then(DISMISS, "50 years or older")
 *     .otherwise(REVIEW, "No criterion applies")
 *     .build());
 * RuleSetContract.of(mine).assertHolds();     // told nothing but the policy; a failure says what was changed and what to do
 * String paper = mine.toMarkdown();           // keep it, have it signed, compare it
 * }</pre>
 *
 * <p>{@link org.recordclearance.testkit.PolicyCases} reads cases in words from a file; {@link org.recordclearance.testkit.DeterminationLog}
 * keeps what a policy decided of many records, and tells what a change changed.
 */
@API(status = Status.MAINTAINED, since = "0.1.0")
@NullMarked
package org.recordclearance.eligibility;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
