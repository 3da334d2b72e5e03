package org.recordclearance.prop64;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DateFact;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.prop64.facts.ListedFact;
import org.recordclearance.prop64.facts.OffenseFact;
import org.recordclearance.prop64.facts.OffenseKind;
import org.recordclearance.prop64.facts.Prop64Relief;
import org.recordclearance.prop64.facts.Registrations;
import org.recordclearance.prop64.law.OffenseList;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.StatuteSections;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;

/**
 * Conditions about what can bar relief: super strikes (Penal Code 667(e)(2)(C)(iv)), offenses and registrations under
 * Penal Code 290, and priors of the same section.
 *
 * <p>Each answers unknown where a code section leaves open what the offense is, a date is missing, or the record is
 * incomplete. All are safe for use by several threads.
 */
public final class PriorConditions {

    /** No prior matters for it. */
    private static final String POSSESSION = StatuteSections.POSSESSION.number();

    private static final String OF_SECTION = "the section is HS 11358, 11359 or 11360, and ";

    private PriorConditions() {}

    /**
     * Asks if there is a super strike on record.
     *
     * @return the condition
     */
    public static Condition superStrikeOnRecord() {
        return superStrikeOnRecord(InchoateTargets.OPEN);
    }

    /**
     * Asks if there is a super strike on record.
     *
     * @param targets what is assumed of conspiracy or attempt alone; the words of the condition say it
     * @return the condition
     */
    public static Condition superStrikeOnRecord(InchoateTargets targets) {
        return targets.said(Condition.of(
                "there is a super strike, " + OffenseList.SUPER_STRIKES.basis() + ", on record",
                targets,
                (inquiry, assumed) -> listed(inquiry, OffenseList.SUPER_STRIKES, assumed, date -> Answer.YES)));
    }

    /**
     * Asks if there is a super strike on record that is earlier than the conviction.
     *
     * @return the condition
     */
    public static Condition superStrikeBefore() {
        return superStrikeBefore(InchoateTargets.OPEN);
    }

    /**
     * Asks if there is a super strike on record that is earlier than the conviction.
     *
     * @param targets what is assumed of conspiracy or attempt alone; the words of the condition say it
     * @return the condition
     */
    public static Condition superStrikeBefore(InchoateTargets targets) {
        return targets.said(Condition.of(
                "the earliest super strike, " + OffenseList.SUPER_STRIKES.basis() + ", is before the conviction date",
                targets,
                (inquiry, assumed) -> listed(
                        inquiry, OffenseList.SUPER_STRIKES, assumed, date -> date.isBefore(inquiry.convictionDate()))));
    }

    /**
     * Asks if a registration under Penal Code 290 is on record.
     *
     * @return the condition
     */
    public static Condition pc290RegistrationOnRecord() {
        return Condition.of(
                "there is a registration under PC 290 on record",
                inquiry -> Registrations.some(inquiry, date -> Answer.YES));
    }

    /**
     * Asks if an offense under Penal Code 290(c), or a registration under Penal Code 290, is earlier than the conviction.
     *
     * @return the condition
     */
    public static Condition pc290Before() {
        return pc290Before(InchoateTargets.OPEN);
    }

    /**
     * Asks if an offense under Penal Code 290(c), or a registration under Penal Code 290, is earlier than the conviction.
     *
     * @param targets what is assumed of conspiracy or attempt alone; the words of the condition say it
     * @return the condition
     */
    public static Condition pc290Before(InchoateTargets targets) {
        return targets.said(Condition.of(
                "the earliest PC 290(c) conviction or PC 290 registration is before the conviction date",
                targets,
                (inquiry, assumed) -> {
                    Function<DateFact, Answer> before = date -> date.isBefore(inquiry.convictionDate());
                    Answer convicted = listed(inquiry, OffenseList.PC_290, assumed, before);
                    return convicted.isYes() ? convicted : convicted.or(Registrations.some(inquiry, before));
                }));
    }

    /**
     * Asks if two or more convictions of the same section, HS 11358, 11359 or 11360, are earlier than the conviction.
     *
     * @return the condition; no for HS 11357
     */
    public static Condition twoPriors() {
        return Condition.of(
                OF_SECTION + "two or more convictions of it are before the conviction date",
                inquiry -> ofItsSection(
                        inquiry,
                        number -> inquiry.atLeast(2, inquiry.convictions(), other -> {
                            Answer same = isPriorOf(inquiry, other, number);
                            return same.isNo()
                                    ? same
                                    : same.and(inquiry.dateOf(other).isBefore(inquiry.convictionDate()));
                        })));
    }

    /**
     * Asks if three or more events on record have a conviction of the same section, HS 11358, 11359 or 11360, the event of
     * the conviction among them.
     *
     * @return the condition; no for HS 11357
     */
    public static Condition threeEventsOfSection() {
        return Condition.of(
                OF_SECTION + "three or more events have a conviction of it",
                inquiry -> ofItsSection(inquiry, number -> {
                    Map<List<Integer>, List<Conviction>> byEvent = new LinkedHashMap<>();
                    for (Conviction each : inquiry.convictions()) {
                        CountPosition position = each.position();
                        byEvent.computeIfAbsent(List.of(position.cycle(), position.event()), key -> new ArrayList<>())
                                .add(each);
                    }
                    return inquiry.atLeast(
                            3,
                            byEvent.values(),
                            convictions -> inquiry.some(convictions, each -> isPriorOf(inquiry, each, number)));
                }));
    }

    /** Asks something about the section of the conviction, where that is one of those that priors matter for. */
    private static Answer ofItsSection(Inquiry inquiry, Function<String, Answer> ask) {
        String number = Prop64Section.of(inquiry.conviction())
                .map(Prop64Section::number)
                .orElse(POSSESSION);
        return number.equals(POSSESSION) ? Answer.NO : ask.apply(number);
    }

    private static Answer isPriorOf(Inquiry inquiry, Conviction conviction, String number) {
        Answer same = OffenseFact.ask(inquiry, conviction, OffenseKind.ofNumber(number));
        return same.isNo() ? same : same.and(Prop64Relief.countsAsPrior(inquiry, conviction));
    }

    private static Answer listed(
            Inquiry inquiry, OffenseList list, InchoateTargets targets, Function<DateFact, Answer> ask) {
        return inquiry.some(inquiry.convictions(), other -> {
            Answer answer = ListedFact.ask(inquiry, other, list, targets);
            return answer.isNo() ? answer : answer.and(ask.apply(inquiry.dateOf(other)));
        });
    }
}
