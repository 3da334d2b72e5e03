package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.eligibility.Question.AtMost;
import org.recordclearance.eligibility.Question.Side;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.Truth;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * One conviction in its rap sheet on the as-of date, as a {@link Condition} asks about it.
 *
 * <p>All facts that may be missing are reached through here, so that a missing one gives an unknown answer by itself.
 * Questions about the whole record ({@link #some}, {@link #every}, {@link #atLeast}, {@link #someEvent}) are unknown on an
 * incomplete record unless what is there settles them.
 *
 * <p>When an explanation or a forecast is wanted, an inquiry also writes down the facts used and the days on which answers
 * turn; otherwise that costs nothing. For use by one thread.
 */
@JsonOfItsOwn
public final class Inquiry {

    private static final long OWN_DATE = 0;
    private static final long OWN = 1;
    private static final long OTHERS = 2;
    private static final Key KNOWN_DATE = Key.of("known date");
    private static final Key DATE_OF_BIRTH = Key.of("date of birth");
    private static final Key DEATH_LOST = Key.of("death not read");
    private static final Key NOTHING_LOST = Key.of("nothing lost");
    private static final List<Answer> NO_ANSWERS = List.of();

    private final Conviction conviction;
    private final LocalDate asOf;
    private final @Nullable Trace trace;
    private final @Nullable Turns turns;
    private final KnownAnswers.@Nullable OfConviction known;
    private Asker asker = Asker.NOBODY;
    private int asked;

    /**
     * Creates an inquiry about a conviction.
     *
     * @param conviction the conviction
     * @param asOf the day for which eligibility is judged
     */
    public Inquiry(Conviction conviction, LocalDate asOf) {
        this(conviction, asOf, null, null, null);
    }

    Inquiry(
            Conviction conviction,
            LocalDate asOf,
            @Nullable Trace trace,
            @Nullable Turns turns,
            KnownAnswers.@Nullable OfConviction known) {
        this.conviction = Objects.requireNonNull(conviction, "conviction");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.trace = trace;
        this.turns = turns;
        this.known = known;
    }

    /**
     * Gets the conviction asked about.
     *
     * @return the conviction
     */
    public Conviction conviction() {
        return conviction;
    }

    /**
     * Gets the rap sheet it is in.
     *
     * @return the rap sheet
     */
    public RapSheet rapSheet() {
        return conviction.rapSheet();
    }

    /**
     * Gets the convictions that questions about the record are about: those of the rap sheet, and what may be one. In
     * {@link #some}, {@link #every} and {@link #atLeast} each has an effect only if it {@link #counts}.
     *
     * @return the convictions, in the order of the record
     */
    public List<Conviction> convictions() {
        return rapSheet().knownOrPossibleConvictions();
    }

    /**
     * Asks if a conviction counts as one: it was convicted, and was not undone since. {@link #some}, {@link #every} and
     * {@link #atLeast} ask this of every conviction among the things that they are given.
     *
     * @param other the conviction asked about, or another
     * @return the answer, unknown where it is not known whether it still stands or ever was a conviction
     */
    public Answer counts(Conviction other) {
        Standing standing = other.standing();
        boolean isOpen = isOrderOpen(other);
        if (standing.isCertain() && !isOpen) {
            return Answer.YES;
        }
        if (standing.kind() == Standing.Kind.UNDONE && !isOpen) {
            return Answer.NO;
        }
        String question = standing.kind() == Standing.Kind.POSSIBLE ? " was a conviction" : " still stands";
        MissingFact missing = new MissingFact("whether " + named(other) + question, Problem.UNDETERMINED);
        return undetermined(Key.of("counts", other.position()), other, missing);
    }

    /** A date that can't be does not tell what else was said of the count before the conviction, and what since. */
    private boolean isOrderOpen(Conviction other) {
        return other.count().dispositions().size() > 1
                && dateNow(other).precision() == ReportedDate.Precision.CONTRADICTORY
                && other.count().dispositions().stream()
                        .anyMatch(each -> each.effect().mayEnd());
    }

    /**
     * Asks if another conviction is of the same case as the one asked about, see {@link Conviction#isOfSameCase}.
     *
     * @param other another conviction of the rap sheet, or the one asked about
     * @return the answer, unknown where the record does not tell
     */
    public Answer isOfSameCase(Conviction other) {
        return areOfSameCase(conviction, other);
    }

    /**
     * Asks if two convictions are of the same case, see {@link Conviction#isOfSameCase}.
     *
     * @param one a conviction of the rap sheet
     * @param other another
     * @return the answer, unknown where the record does not tell
     */
    public Answer areOfSameCase(Conviction one, Conviction other) {
        Truth truth = one.isOfSameCase(other);
        note("same case", truth);
        if (truth != Truth.UNKNOWN) {
            return Answer.of(truth == Truth.YES);
        }
        String words = one.equals(conviction)
                ? "whether " + named(other) + " is of the same case"
                : "whether " + named(one) + " and " + named(other) + " are of the same case";
        return undetermined(
                Key.of("same case", one.position(), other.position()),
                other,
                new MissingFact(words, Problem.UNDETERMINED));
    }

    /** What is written of the charge. */
    private static String named(Conviction other) {
        Count count = other.count();
        String text = count.asWritten().isEmpty() ? count.description() : count.asWritten();
        return text.isEmpty() ? "a charge" : text;
    }

    /**
     * Gets the day for which eligibility is judged. A condition that compares with it does so by
     * {@link DateFact#isReached}, {@link DateFact#isPast} or {@link #isAsOfOnOrAfter}, so that a forecast sees it.
     *
     * @return the as-of date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Asks if the as-of date is a day or later.
     *
     * @param threshold the day, such as that on which a law takes effect
     * @return yes or no
     */
    public Answer isAsOfOnOrAfter(LocalDate threshold) {
        note("as-of date", asOf);
        note("threshold", threshold);
        turnsOn(threshold.toEpochDay());
        return Answer.of(!asOf.isBefore(threshold));
    }

    /**
     * Gets the subject's date of birth.
     *
     * @return the date
     */
    public DateFact dateOfBirth() {
        return date("date of birth", rapSheet().dateOfBirth(), DATE_OF_BIRTH, OWN);
    }

    /**
     * Gets the date of the conviction asked about.
     *
     * @return the date
     */
    public DateFact convictionDate() {
        return dateOf(conviction);
    }

    /**
     * Gets the date of a conviction of the rap sheet.
     *
     * @param other the conviction asked about, or another
     * @return the date, the same fact for all convictions of one event that are dated by it
     */
    public DateFact dateOf(Conviction other) {
        ReportedDate date = dateNow(other);
        if (date.isDay()) {
            return new DateFact(
                    this,
                    other == conviction ? "conviction date" : "date of another conviction",
                    null,
                    date.earliest().toEpochDay(),
                    date);
        }
        Key key = dateKey(other);
        return isOwn(other, key)
                ? convictionDate("conviction date", other, key, OWN_DATE)
                : convictionDate("date of another conviction", other, key, rank(other));
    }

    private DateFact convictionDate(String name, Conviction other, Key key, long rank) {
        ReportedDate date = dateNow(other);
        return date.isDay()
                ? date(name, date, key, rank)
                : new DateFact(this, name, untilAsOf(variable(name, date, key, rank)), 0, date);
    }

    /** The variable of a date of which no day behind the as-of date can be. */
    private Variable untilAsOf(Variable date) {
        long today = asOf.toEpochDay();
        long high = date.high();
        return high <= today
                ? date
                : new Variable(
                        date.key(),
                        date.low(),
                        high,
                        Limit.moving(today, Key.of("until as-of date", high), day -> Math.min(high, day)),
                        date.facts());
    }

    /**
     * Gets the day on which the sentence of a conviction ends: its date plus the terms, one after another by the
     * calendar; the date itself when there are no terms.
     *
     * <p>It is unknown when a term has no readable length. On an incomplete record it may end later than the terms that
     * are there.
     *
     * @param other the conviction asked about, or another
     * @return the date
     */
    public DateFact sentenceEnd(Conviction other) {
        Sentence sentence = other.sentence();
        String name = "end of sentence";
        if (sentence.terms().isEmpty() && rapSheet().gaps().isEmpty()) {
            return dateOf(other).named(name);
        }
        List<Variable.Named> unknown = new ArrayList<>(0);
        long rank = other.equals(conviction) ? OWN : rank(other);
        for (Term term : sentence.terms()) {
            if (term.length().period().isEmpty()) {
                Problem problem = term.length().isMissing() ? Problem.MISSING : Problem.UNREADABLE;
                unknown.add(new Variable.Named(new MissingFact("sentence length", problem), rank));
            }
        }
        if (!rapSheet().gaps().isEmpty()) {
            unknown.add(new Variable.Named(MissingFact.ROW_NOT_READ, Long.MAX_VALUE));
        }
        DateFact start = dateOf(other);
        if (unknown.isEmpty() && start.isKnown()) {
            return start.at(name, sentence.endOfKnownTerms(start.known()));
        }
        if (unknown.isEmpty() && sentence.terms().stream().allMatch(Inquiry::takesNoTime)) {
            return start.named(name);
        }
        if (unknown.isEmpty()) {
            LongUnaryOperator end =
                    day -> sentence.endOfKnownTerms(LocalDate.ofEpochDay(day)).toEpochDay();
            List<ReportedLength> lengths =
                    sentence.terms().stream().map(Term::length).toList();
            return start.map(name, end, "end" + lengths, CalendarCycle.spread(sentence));
        }
        ReportedDate begin = dateNow(other);
        if (!begin.isDay()) {
            unknown.add(0, dateVariable(other).facts().get(0));
        }
        long earliest = sentence.endOfKnownTerms(begin.earliest()).toEpochDay();
        Variable variable =
                new Variable(Key.of("sentence", other.position()), earliest, ReportedDate.MAX.toEpochDay(), unknown);
        return new DateFact(this, name, variable, 0, "unknown, not before " + LocalDate.ofEpochDay(earliest));
    }

    private static boolean takesNoTime(Term term) {
        return term.length().period().filter(Period::isZero).isPresent();
    }

    /**
     * Asks if the level of a conviction is one of several.
     *
     * @param other the conviction asked about, or another
     * @param lowest the lowest level for which the answer is yes
     * @param highest the highest level for which the answer is yes
     * @return the answer, unknown when the record does not state the level
     * @throws IllegalArgumentException if the lowest or highest is no known level
     */
    public Answer isLevelFromTo(Conviction other, Level lowest, Level highest) {
        if (!lowest.isKnown() || !highest.isKnown()) {
            throw new IllegalArgumentException("a level can be compared with a known one only");
        }
        Level level = other.level();
        note("level", level);
        if (level.isKnown()) {
            return Answer.of(level.compareTo(lowest) >= 0 && level.compareTo(highest) <= 0);
        }
        Variable variable = new Variable(
                Key.of("level", other.position()),
                Level.INFRACTION.ordinal(),
                Level.FELONY.ordinal(),
                List.of(new Variable.Named(
                        new MissingFact("level", Problem.of(level)), other.equals(conviction) ? OWN : rank(other))));
        return atMost(variable, highest.ordinal())
                .and(atMost(variable, lowest.ordinal() - 1).not());
    }

    /**
     * Asks something of the offense of a conviction. Where only its words say that it is an attempt, or have a further
     * section, it is asked of both. What another conviction for attempt or conspiracy alone was to commit is not known
     * ({@link CodeSection#isWithoutTarget}).
     *
     * @param other the conviction asked about, or another
     * @param ask gives the answer for a code section
     * @return the answer, unknown when no code section is stated, none can be read or no code has it, see
     *     {@link Count#isSectionKnown}, and where what the words say makes a difference
     */
    public Answer offense(Conviction other, Function<CodeSection, Answer> ask) {
        CodeSection section = notedSection(other);
        Count count = other.count();
        if (section == null || !count.isSectionKnown()) {
            return noOffense(other);
        }
        Answer answer = ask.apply(section);
        if (count.attemptedInWords()) {
            MissingFact attempted =
                    new MissingFact("whether " + named(other) + " was an attempt", Problem.UNDETERMINED);
            answer = either(other, attempted, answer, ask.apply(section.attempt()));
        }
        for (CodeSection further : count.otherSections()) {
            Answer own = answer;
            answer = own.isYes() ? own : either(other, unreadableOffense(), own, own.or(ask.apply(further)));
        }
        boolean isOpen = section.isWithoutTarget() && !other.equals(conviction);
        return isOpen
                ? answer.or(undetermined(other, new MissingFact("target of " + named(other), Problem.MISSING)))
                : answer;
    }

    /** One answer or the other, it is not known which. */
    private Answer either(Conviction about, MissingFact missing, Answer one, Answer other) {
        if ((one.isYes() && other.isYes()) || (one.isNo() && other.isNo())) {
            return one;
        }
        Answer isOne = undetermined(about, missing);
        return isOne.and(one).or(isOne.not().and(other));
    }

    private static MissingFact unreadableOffense() {
        return new MissingFact("code section", Problem.UNREADABLE);
    }

    /**
     * Asks if the section of the offense of a conviction is one of some, by what it says and nothing else: whoever asks knows
     * whether a code has it.
     *
     * @param other the conviction asked about, or another
     * @param holds tells if a code section is one of them
     * @return the answer, unknown when no code section is stated or none can be read
     */
    public Answer isOffense(Conviction other, Predicate<CodeSection> holds) {
        CodeSection section = notedSection(other);
        return section == null ? noOffense(other) : Answer.of(holds.test(section));
    }

    private @Nullable CodeSection notedSection(Conviction other) {
        CodeSection section = other.codeSection().orElse(null);
        if (section != null) {
            note("code section", section);
        }
        return section;
    }

    private Answer noOffense(Conviction other) {
        Count count = other.count();
        boolean isStated = !count.asWritten().isEmpty() || !count.description().isEmpty();
        return undetermined(other, isStated ? unreadableOffense() : new MissingFact("code section", Problem.MISSING));
    }

    /**
     * Asks if the conviction is in a county.
     *
     * @param county the county
     * @return the answer, unknown when the record does not state a county that can be read
     */
    Answer isInCounty(County county) {
        ReportedCounty stated = conviction.county();
        Truth truth = stated.is(county);
        if (truth == Truth.UNKNOWN) {
            return undetermined(
                    Key.of("in", county, conviction.position()),
                    conviction,
                    new MissingFact("county", Problem.of(stated)));
        }
        note("county", stated.text());
        return Answer.of(truth == Truth.YES);
    }

    /**
     * Asks if the conviction is in a county of California, whichever it is.
     *
     * @return the answer, unknown when the record does not state a place that can be read
     */
    public Answer isInAnyCounty() {
        ReportedCounty stated = conviction.county();
        note("county", stated.text());
        return switch (stated.kind()) {
            case COUNTY -> Answer.YES;
            case ANOTHER_PLACE -> Answer.NO;
            case MISSING, UNREADABLE, CONTRADICTORY ->
                undetermined(
                        Key.of("in", conviction.position()), conviction, new MissingFact("county", Problem.of(stated)));
        };
    }

    /**
     * Gives the answer to a question about a conviction that depends on a fact which the record does not hold.
     *
     * <p>It is a question of its own of the condition that asks, or of what is asked by {@link #ask}. Each further one of
     * the same condition is another question.
     *
     * @param other the conviction asked about, or another
     * @param missing the fact to name
     * @return an unknown answer
     */
    public Answer undetermined(Conviction other, MissingFact missing) {
        return undetermined(nextKey(other.position()), other, missing);
    }

    private Answer undetermined(Key key, Conviction other, MissingFact missing) {
        note(missing.fact(), missing.words());
        Variable.Named named = new Variable.Named(missing, other.equals(conviction) ? OWN : rank(other));
        return atMost(new Variable(key, 0, 1, List.of(named)), 0).not();
    }

    /**
     * Asks something that several conditions ask, or one asks more than once, so that what is unknown to it is the same
     * for all.
     *
     * <p>It is the same if the very same object gives the answer and what it is about is equal. A lambda expression or a
     * method reference is the same object each time if it captures no variable.
     *
     * @param ask gives the answer
     * @param about what it is about: a number, a text, a constant of an enum, a date, a code section, a place or a
     *     conviction of the record, or a list of these
     * @param <P> the type of what it is about
     * @return the answer
     * @throws IllegalArgumentException if it is about something else
     */
    public <P> Answer ask(BiFunction<Inquiry, ? super P, Answer> ask, P about) {
        return as(new Asker(ask, about), inquiry -> ask.apply(inquiry, about));
    }

    /** Gives the answer of a condition, which may be known already. */
    Answer known(Asker whole, Function<Inquiry, Answer> ask) {
        if (known == null || turns == null) {
            return ask.apply(this);
        }
        Answer answer = known.answer(whole, turns);
        return answer == null ? known.find(whole, turns, () -> ask.apply(this)) : answer;
    }

    /** Asks on behalf of a condition: its questions are counted from the first, whatever was asked around it. */
    Answer as(Asker newAsker, Function<Inquiry, Answer> ask) {
        Asker outer = asker;
        int askedOutside = asked;
        asker = newAsker;
        asked = 0;
        try {
            return ask.apply(this);
        } finally {
            asker = outer;
            asked = askedOutside;
        }
    }

    /**
     * What makes a question the same as another where no fact of the record does: who asks it, of what, and how many
     * questions it asked before, in this inquiry.
     */
    private Key nextKey(Object of) {
        return Key.of(this, asker, of, asked++);
    }

    /**
     * Asks if something holds for one of several things on the record, or more.
     *
     * @param things what is on the record, such as its convictions
     * @param ask gives the answer for one thing
     * @param <T> what is asked about
     * @return yes if one answer is yes; on an incomplete record never no
     */
    public <T> Answer some(Iterable<T> things, Function<? super T, Answer> ask) {
        return atLeast(1, things, ask);
    }

    /**
     * Asks if something holds for each of several things on the record.
     *
     * @param things what is on the record, such as its convictions
     * @param ask gives the answer for one thing
     * @param <T> what is asked about
     * @return no if one answer is no; on an incomplete record never yes
     */
    public <T> Answer every(Iterable<T> things, Function<? super T, Answer> ask) {
        return some(things, thing -> ask.apply(thing).not()).not();
    }

    /**
     * Asks if something holds for so many things on the record.
     *
     * @param needed how many, or more
     * @param things what is on the record, such as its convictions
     * @param ask gives the answer for one thing
     * @param <T> what is asked about
     * @return yes if so many answers are yes; on an incomplete record never no
     */
    public <T> Answer atLeast(int needed, Iterable<T> things, Function<? super T, Answer> ask) {
        boolean isComplete = rapSheet().gaps().isEmpty();
        Key lostKey = isComplete ? NOTHING_LOST : nextKey(MissingFact.ROW_NOT_READ);
        List<Answer> unknown = NO_ANSWERS;
        int left = needed;
        for (T thing : things) {
            Answer answer = ask.apply(thing);
            if (thing instanceof Conviction each && !answer.isNo()) {
                answer = answer.and(counts(each));
            }
            if (answer.isYes() && --left <= 0) {
                return Answer.YES;
            }
            if (answer.isUnknown()) {
                unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
                unknown.add(answer);
            }
        }
        if (isComplete) {
            return unknown.isEmpty() ? Answer.of(left <= 0) : Answer.atLeast(left, unknown);
        }
        List<Answer> open = new ArrayList<>(unknown);
        for (int lost = 1; lost <= left; lost++) {
            open.add(mayBeLost(lostKey, lost));
        }
        return Answer.atLeast(left, open);
    }

    /**
     * Asks if something holds for an event of the record.
     *
     * @param dateName the name of the event's date, such as {@code registration date}
     * @param which which events to ask
     * @param ask gives the answer for the date of such an event
     * @return yes if one answer is yes; on an incomplete record never no
     */
    public Answer someEvent(String dateName, Predicate<Event> which, Function<DateFact, Answer> ask) {
        List<DateFact> dates = new ArrayList<>();
        List<Cycle> cycles = rapSheet().cycles();
        for (int cycle = 0; cycle < cycles.size(); cycle++) {
            List<Event> events = cycles.get(cycle).events();
            for (int event = 0; event < events.size(); event++) {
                Event each = events.get(event);
                if (which.test(each)) {
                    int place =
                            each.counts().isEmpty() ? 0 : each.counts().get(0).place();
                    long rank = rank(new CountPosition(cycle, event, 0), place);
                    dates.add(date(dateName, each.date(), Key.of("event", cycle, event), rank));
                }
            }
        }
        return some(dates, ask);
    }

    /**
     * Asks if the subject has died.
     *
     * @return yes if the record says so; on an incomplete record never no; unknown where something that only the living do is later
     *     than the death, and as long as the death is later than the as-of date
     */
    public Answer isDeceased() {
        if (rapSheet().contradictions().contains(Contradiction.DECEASED) || isDeathStillToCome()) {
            MissingFact death = new MissingFact(Contradiction.DECEASED.fact(), Problem.CONTRADICTORY);
            note(death.fact(), death.words());
            return atMost(new Variable(DEATH_LOST, 0, 1, List.of(new Variable.Named(death, OWN))), 0)
                    .not();
        }
        boolean deceased = rapSheet().subject().deceased();
        note("deceased", deceased ? "yes" : "not on record");
        return deceased ? Answer.YES : mayBeLost(DEATH_LOST, 1);
    }

    /** Checks if the record has a death and each is later than the as-of date: that day, the subject has not died yet, or never did. */
    private boolean isDeathStillToCome() {
        if (!rapSheet().subject().deceased()) {
            return false;
        }
        Optional<LocalDate> first = rapSheet().cycles().stream()
                .flatMap(cycle -> cycle.events().stream())
                .filter(event -> event.type() == EventType.DECEASED)
                .map(event -> event.date().earliest())
                .min(Comparator.naturalOrder())
                .filter(asOf::isBefore);
        first.ifPresent(day -> turnsOn(day.toEpochDay()));
        return first.isPresent();
    }

    /**
     * Writes down a fact that an answer used, for an explanation. Does nothing when none is wanted.
     *
     * @param fact the name of the fact
     * @param value its value, which is printed only when an explanation is wanted
     */
    public void note(String fact, Object value) {
        noteDate(fact, value);
    }

    /** Writes down a date, whose name too is printed only when an explanation is wanted. */
    void noteDate(Object name, Object value) {
        if (trace != null) {
            trace.fact(name.toString(), value.toString());
        }
    }

    /** Tells a forecast that an answer turns on a day. */
    void turnsOn(long day) {
        if (turns != null) {
            turns.on(day);
        }
    }

    /** The greatest value of a fact of which a day comes that is so many days before the as-of date. */
    Limit daysBeforeAsOf(int days, Side side) {
        long today = asOf.toEpochDay();
        Limit limit = turns == null
                ? Limit.of(today - days)
                : Limit.moving(today, Key.of("as-of date", days), day -> day - days);
        return side.greatestWithin(limit);
    }

    /** The answer to a question about facts that are not known, which may be settled all the same. */
    Answer open(Question question) {
        Answer settled = new Assumptions(turns).settle(question);
        return settled == null ? Answer.open(question) : settled;
    }

    /**
     * Checks if text of the rap sheet could not be read. It may be a part of any count: the heading that tells two counts
     * apart, or what became of one.
     */
    boolean mayHaveLostText() {
        return rapSheet().gaps().contains(Gap.UNREADABLE_TEXT);
    }

    /** Asks if something holds for so many things, or more, of what could not be read. */
    private Answer mayBeLost(Key key, int needed) {
        if (rapSheet().gaps().isEmpty()) {
            return Answer.NO;
        }
        Variable.Named row = new Variable.Named(MissingFact.ROW_NOT_READ, Long.MAX_VALUE);
        Variable lost = new Variable(key, 0, Integer.MAX_VALUE, List.of(row));
        return atMost(lost, needed - 1).not();
    }

    private Answer atMost(Variable variable, long limit) {
        return open(new AtMost(variable, Limit.of(limit)));
    }

    private DateFact date(String name, ReportedDate date, Key key, long rank) {
        if (date.isDay()) {
            return new DateFact(this, name, null, date.earliest().toEpochDay(), date);
        }
        return new DateFact(this, name, variable(name, date, key, rank), 0, date);
    }

    private static Variable variable(String name, ReportedDate date, Key key, long rank) {
        return new Variable(
                key,
                date.earliest().toEpochDay(),
                date.latest().toEpochDay(),
                List.of(new Variable.Named(new MissingFact(name, Problem.of(date)), rank)));
    }

    private Variable dateVariable(Conviction other) {
        Key key = dateKey(other);
        return isOwn(other, key)
                ? variable("conviction date", dateNow(other), key, OWN_DATE)
                : variable("date of another conviction", dateNow(other), key, rank(other));
    }

    private boolean isOwn(Conviction other, Key key) {
        return other == conviction || (key != KNOWN_DATE && key.equals(dateKey(conviction)));
    }

    /**
     * The date of a conviction as it can be believed on the as-of date: nobody has been convicted on a later day, so one that
     * is later is contradictory until that day has come.
     */
    private ReportedDate dateNow(Conviction other) {
        ReportedDate date = other.date();
        if (!date.earliest().isAfter(asOf)) {
            return date;
        }
        turnsOn(date.earliest().toEpochDay());
        return ReportedDate.contradictory();
    }

    private Key dateKey(Conviction other) {
        if (dateNow(other).isDay()) {
            return KNOWN_DATE;
        }
        CountPosition position = other.position();
        return other.isDatedByEvent() ? Key.of("event", position.cycle(), position.event()) : Key.of("count", position);
    }

    private static long rank(Conviction other) {
        return rank(other.position(), other.count().place());
    }

    /** The place in the order of the source, which is that of the model where the source has none of its own. */
    private static long rank(CountPosition position, int place) {
        return place > 0
                ? OTHERS + place
                : OTHERS + ((long) position.cycle() << 40) + ((long) position.event() << 20) + position.count();
    }
}
