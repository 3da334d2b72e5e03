package org.recordclearance.examples.countyreview.since;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recordclearance.examples.countyreview.since.ConvictionMatching.Pair;

/** What changed of one person, as rows of the list of changes. For one thread. */
final class PersonComparison {

    /** Is told what becomes of each conviction of this review that something is determined of, where it is not as it was. */
    interface States {

        /**
         * Takes what becomes of a conviction.
         *
         * @param person the person
         * @param conviction the place of the conviction among those of the person
         * @param words what becomes of it, for court lists
         */
        void take(NowPerson person, int conviction, String words);
    }

    private static final String GRANTED_BEFORE = "; relief granted before";

    private final EarlierReview earlier;
    private final Causes causes;
    private final Consumer<ChangeRow> rows;
    private final States states;
    private int reliefNew;
    private int reliefBefore;
    private int reliefNotClear;

    PersonComparison(EarlierReview earlier, Causes causes, Consumer<ChangeRow> rows, States states) {
        this.earlier = earlier;
        this.causes = causes;
        this.rows = rows;
        this.states = states;
    }

    /** Compares a person with the earlier one that it is. */
    void compare(NowPerson now, int number) {
        begin();
        EarlierPerson before = earlier.people().get(number);
        ConvictionMatching matching = ConvictionMatching.of(before.convictions(), now.known());
        for (Pair pair : matching.pairs()) {
            compare(now, pair.now(), before, before.convictions().get(pair.earlier()), number);
        }
        for (int each : matching.fresh()) {
            if (now.known().get(each).isDetermined()) {
                boolean relief = now.hasRelief(each);
                reliefNew += relief ? 1 : 0;
                states.take(now, each, "new conviction");
                rows.accept(row(
                        ChangeKind.NEW_CONVICTION,
                        Causes.RECORD,
                        number,
                        now.who(),
                        null,
                        now.known().get(each),
                        relief ? ReliefState.NEW : ReliefState.NONE));
            }
        }
        for (int each : matching.gone()) {
            KnownConviction gone = before.convictions().get(each);
            if (gone.isDetermined()) {
                rows.accept(
                        row(ChangeKind.CONVICTION_GONE, Causes.RECORD, number, now.who(), gone, null, takenBack(gone)));
            }
        }
        String why = "several convictions could be the same";
        for (int each : matching.nowNotClear()) {
            notClear(now, each, number, why);
        }
        for (int each : matching.earlierNotClear()) {
            KnownConviction one = before.convictions().get(each);
            if (one.isDetermined()) {
                rows.accept(row(ChangeKind.NOT_CLEAR, why, number, now.who(), one, null, ReliefState.NONE));
            }
        }
    }

    private void compare(NowPerson now, int conviction, EarlierPerson before, KnownConviction then, int number) {
        KnownConviction known = now.known().get(conviction);
        ReliefState relief =
                ReliefState.of(earlier.isRelief(then.outcome()), now.hasRelief(conviction), now.isRelieved(conviction));
        reliefNew += relief == ReliefState.NEW ? 1 : 0;
        reliefBefore += relief == ReliefState.GRANTED_BEFORE ? 1 : 0;
        boolean isAsBefore = known.outcome().equals(then.outcome());
        boolean isGrantedBefore = relief == ReliefState.GRANTED_BEFORE;
        String corrected = now.hasRelief(conviction) ? corrected(then, known) : "";
        if (isGrantedBefore && then.cases().isEmpty() && !known.cases().isEmpty()) {
            states.take(now, conviction, "relief granted before, on no order for want of a case number");
        } else if (known.isDetermined() && (!isAsBefore || relief == ReliefState.NEW)) {
            // the same words may mean relief and something else
            String from = then.isDetermined() ? "before: " + then.outcome() : "not determined before";
            states.take(now, conviction, from + (isGrantedBefore ? GRANTED_BEFORE : ""));
        } else if (!corrected.isEmpty()) {
            states.take(now, conviction, "corrected: " + corrected + GRANTED_BEFORE);
        }
        if (!corrected.isEmpty()) {
            rows.accept(row(
                    ChangeKind.CORRECTED, Causes.RECORD + ": " + corrected, number, now.who(), then, known, relief));
        }
        if (isAsBefore) {
            return;
        }
        String why = relief == ReliefState.CARRIED_OUT
                ? Causes.RECORD
                : causes.of(now.convictions().get(conviction), then, known, now, before);
        rows.accept(row(ChangeKind.OUTCOME, why, number, now.who(), then, known, relief));
    }

    private static String corrected(KnownConviction then, KnownConviction now) {
        return IdentifyingFeature.corrected(then, now).stream()
                .map(IdentifyingFeature::words)
                .collect(Collectors.joining(", "));
    }

    /** Says that somebody is new. */
    void isNew(NowPerson now) {
        begin();
        reliefNew = now.reliefs();
        ofAll(now, ChangeKind.NEW_PERSON, Causes.RECORD, "new person");
    }

    /** Says that it is not clear who of the earlier review somebody is. */
    void isNotClear(NowPerson now) {
        begin();
        reliefNotClear = now.reliefs();
        ofAll(now, ChangeKind.NOT_CLEAR, "several people of the earlier review could be this person", "not clear");
    }

    private void ofAll(NowPerson now, ChangeKind kind, String why, String state) {
        boolean any = false;
        for (int each = 0; each < now.known().size(); each++) {
            KnownConviction known = now.known().get(each);
            if (known.isDetermined()) {
                any = true;
                states.take(now, each, state);
                ReliefState relief = now.hasRelief(each)
                        ? (kind == ChangeKind.NEW_PERSON ? ReliefState.NEW : ReliefState.NOT_CLEAR)
                        : ReliefState.NONE;
                rows.accept(row(kind, why, EarlierPeople.NOBODY, now.who(), null, known, relief));
            }
        }
        if (!any) {
            rows.accept(row(kind, why, EarlierPeople.NOBODY, now.who(), null, null, ReliefState.NONE));
        }
    }

    private void notClear(NowPerson now, int conviction, int number, String why) {
        KnownConviction known = now.known().get(conviction);
        if (known.isDetermined()) {
            boolean relief = now.hasRelief(conviction);
            reliefNotClear += relief ? 1 : 0;
            states.take(now, conviction, "not clear");
            rows.accept(row(
                    ChangeKind.NOT_CLEAR,
                    why,
                    number,
                    now.who(),
                    null,
                    known,
                    relief ? ReliefState.NOT_CLEAR : ReliefState.NONE));
        }
    }

    /** Says of an earlier person what became of it, by all of the person's convictions of which something was determined. */
    void ofEarlier(EarlierPerson person, ChangeKind kind, String why) {
        List<KnownConviction> determined = person.convictions().stream()
                .filter(KnownConviction::isDetermined)
                .toList();
        for (KnownConviction each : determined) {
            ReliefState relief = kind == ChangeKind.PERSON_GONE ? takenBack(each) : ReliefState.NONE;
            rows.accept(row(kind, why, EarlierPeople.NOBODY, person.who(), each, null, relief));
        }
        if (determined.isEmpty()) {
            rows.accept(row(kind, why, EarlierPeople.NOBODY, person.who(), null, null, ReliefState.NONE));
        }
    }

    private ReliefState takenBack(KnownConviction gone) {
        return earlier.isRelief(gone.outcome()) ? ReliefState.TAKEN_BACK : ReliefState.NONE;
    }

    private void begin() {
        reliefNew = 0;
        reliefBefore = 0;
        reliefNotClear = 0;
    }

    /** How many convictions of the last person compared have relief that had none. */
    int reliefNew() {
        return reliefNew;
    }

    /** How many have relief that had some. */
    int reliefBefore() {
        return reliefBefore;
    }

    /** Of how many that have relief it is not clear whether they had. */
    int reliefNotClear() {
        return reliefNotClear;
    }

    private static ChangeRow row(
            ChangeKind kind,
            String why,
            int earlierPerson,
            PersonOnRecord who,
            @Nullable KnownConviction before,
            @Nullable KnownConviction now,
            ReliefState relief) {
        Map<ChangeColumn, String> values = new EnumMap<>(ChangeColumn.class);
        values.put(ChangeColumn.CHANGE, kind.words());
        values.put(ChangeColumn.WHY, why);
        values.put(ChangeColumn.SUBJECT_ID, who.subjectId());
        values.put(ChangeColumn.CII_NUMBER, String.join("; ", who.ciiNumbers()));
        values.put(ChangeColumn.NAME, who.name());
        values.put(ChangeColumn.BIRTH_DATE, who.birthDate());
        KnownConviction shown = now == null ? before : now;
        if (shown != null) {
            values.put(ChangeColumn.CASE, shown.cases());
            values.put(ChangeColumn.COUNTY, shown.county());
            values.put(ChangeColumn.COURT, shown.court());
            values.put(ChangeColumn.SECTION, shown.section());
            values.put(ChangeColumn.DATE, shown.date());
            values.put(ChangeColumn.LEVEL, shown.level());
        }
        if (before != null) {
            values.put(ChangeColumn.EARLIER_OUTCOME, before.outcome());
            values.put(ChangeColumn.EARLIER_REASON, before.reason());
        }
        if (now != null) {
            values.put(ChangeColumn.OUTCOME, now.outcome());
            values.put(ChangeColumn.REASON, now.reason());
        }
        values.put(ChangeColumn.RELIEF, relief.words());
        return ChangeRow.of(earlierPerson, values);
    }
}
