package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;
import org.recordclearance.rapsheet.Warning;

/** What holds a record shows its shape and none of its content. */
class ShapesOnlyTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);

    /** In every text of the record; its dates, also as days counted from 1970, its length and section are as rare. */
    private static final String MARK = "ZEBRA";

    private static final List<String> SECRETS =
            List.of(MARK, "1961", "1977", "1978", "2087", "7777", "98765", "P17Y", "FELONY", "2922", "3286", "9131");

    private static final Set<Class<?>> VALUES = Set.of(
            String.class,
            CodeSection.class,
            CodeSection.Part.class,
            ReportedCounty.class,
            ReportedDate.class,
            ReportedLength.class);

    private static RapSheet sheet() {
        Sentence sentence = new Sentence(
                List.of(
                        new Term(TermKind.PRISON, ReportedLength.of(Period.ofYears(17))),
                        new Term(TermKind.PRISON, ReportedLength.missing())),
                List.of(MARK));
        return RapSheet.builder()
                .subject(person -> person.id(MARK)
                        .cii(MARK)
                        .name(MARK, MARK)
                        .dateOfBirth("1961-07-17")
                        .sex(MARK)
                        .race(MARK)
                        .deceased(true))
                .gap(Gap.UNREADABLE_TEXT)
                .warning(new Warning(3, Warning.Kind.TEXT_LEFT_OVER))
                .cycle(cycle -> cycle.date(ReportedDate.parse("1977-07-17"))
                        .event(
                                EventType.COURT_ACTION,
                                "1978",
                                event -> event.county(ReportedCounty.read(MARK))
                                        .agency(MARK)
                                        .nameCode(MARK)
                                        .caseNumber(MARK)
                                        .convicted("PC 98765", Level.FELONY)
                                        .count(count -> count.codeSection("PC 98765(a)")
                                                .asWritten(MARK)
                                                .description(MARK)
                                                .comment(MARK)
                                                .flag(MARK)
                                                .disposition(new Disposition(
                                                        DispositionType.CONVICTED,
                                                        ReportedDate.parse("1978"),
                                                        Level.UNREADABLE,
                                                        sentence,
                                                        MARK)))))
                .build();
    }

    private static DecisionTable table() {
        return DecisionTable.named("policy")
                .covers(Condition.of("it is any", inquiry -> Answer.YES))
                .step(
                        "strike",
                        Condition.of(
                                "it is a strike",
                                inquiry -> inquiry.undetermined(
                                        inquiry.conviction(),
                                        new MissingFact(
                                                "whether "
                                                        + inquiry.conviction()
                                                                .codeSection()
                                                                .orElseThrow()
                                                        + " is a strike",
                                                Problem.UNDETERMINED))))
                .then(
                        Outcome.NOT_ELIGIBLE,
                        new Reason("<county>", it -> it.county().text()))
                .step("age", Conditions.ageAtLeast(126))
                .then(Outcome.DISMISS, "126")
                .step("level", Conditions.felony())
                .then(
                        Outcome.NOT_ELIGIBLE,
                        new Reason("<county>", it -> it.county().text()))
                .step("ended", SentenceConditions.ended())
                .then(Outcome.REVIEW, "Ended")
                .otherwise(Outcome.DISMISS, "Else")
                .build();
    }

    @Test
    void no_type_that_holds_a_record_shows_a_value_of_it() {
        RapSheet sheet = sheet();
        DecisionTable table = table();
        Conviction conviction = sheet.convictions().get(1);
        Trace trace = new Trace();
        Inquiry inquiry = new Inquiry(conviction, AS_OF, trace, new Turns(AS_OF), null);
        Answer answer = table.steps()
                .get(3)
                .condition()
                .ask(inquiry)
                .and(inquiry.convictionDate().isBefore(LocalDate.of(1978, 6, 1)));
        Set<String> types = new TreeSet<>();

        for (Object root : List.of(
                sheet,
                conviction,
                table.review(sheet, AS_OF),
                table.determine(conviction, AS_OF).orElseThrow(),
                table.explain(conviction, AS_OF).orElseThrow(),
                table.forecast(sheet.convictions().get(0), AS_OF),
                table.timeline(conviction, AS_OF.minusYears(100), AS_OF.plusYears(100)),
                new KnownAnswers().about(sheet),
                answer,
                inquiry,
                inquiry.dateOfBirth(),
                inquiry.convictionDate().plusYears(1),
                inquiry.sentenceEnd(conviction),
                trace)) {
            for (Object each : reachableFrom(root)) {
                if (isOurs(each)) {
                    types.add(each.getClass().getSimpleName());
                    assertThat(shown(each))
                            .as(each.getClass().getName())
                            .doesNotContain(SECRETS.toArray(String[]::new));
                }
            }
        }

        assertThat(types)
                .contains(
                        "RapSheet",
                        "Subject",
                        "Cycle",
                        "Event",
                        "Count",
                        "Disposition",
                        "Sentence",
                        "Term",
                        "Conviction",
                        "Warning",
                        "Review",
                        "Timeline",
                        "Span",
                        "About",
                        "OfConviction",
                        "Determination",
                        "Explanation",
                        "Asked",
                        "MissingFact",
                        "Inquiry",
                        "DateFact",
                        "Open",
                        "Quorum",
                        "AtMost",
                        "Variable",
                        "Named",
                        "Forecast",
                        "Trace");
    }

    @Test
    void builders_show_nothing_either() {
        assertThat(RapSheet.builder()
                        .subject(
                                person -> assertThat(person.id(MARK).toString()).doesNotContain(MARK)))
                .extracting(Object::toString)
                .asString()
                .doesNotContain(MARK);
        assertThat(Count.builder().description(MARK).toString()).doesNotContain(MARK);
    }

    /** What an object shows, but for the name and the hash code that are shown of one that shows nothing: any number can be in these. */
    private static String shown(Object each) {
        String nothing = each.getClass().getName() + "@" + Integer.toHexString(each.hashCode());
        return each.toString().replace(nothing, "");
    }

    private static boolean isOurs(Object each) {
        return each.getClass().getPackageName().startsWith("org.recordclearance.")
                && !each.getClass().isEnum()
                && !(each instanceof Enum)
                && !VALUES.contains(each.getClass());
    }

    /** All objects that can be reached by fields, as far as they are the library's or collections. */
    private static Set<Object> reachableFrom(Object root) {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            Object each = left.pop();
            if (!found.add(each)) {
                continue;
            }
            if (each instanceof Collection<?> collection) {
                left.addAll(collection);
            } else if (each instanceof Map<?, ?> map) {
                left.addAll(map.keySet());
                left.addAll(map.values());
            } else if (each instanceof Object[] array) {
                Stream.of(array).filter(Objects::nonNull).forEach(left::add);
            } else if (each instanceof java.util.Optional<?> optional) {
                optional.ifPresent(left::add);
            } else if (isOurs(each) && !each.getClass().isHidden()) {
                addFields(each, left);
            }
        }
        return found;
    }

    private static void addFields(Object each, Deque<Object> into) {
        for (Class<?> type = each.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    try {
                        field.setAccessible(true);
                        Object value = field.get(each);
                        if (value != null) {
                            into.add(value);
                        }
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }
}
