package org.recordclearance.prop64.results;

import static org.recordclearance.eligibility.ResultColumn.ofDetermination;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.prop64.PriorConditions;
import org.recordclearance.prop64.facts.EventSentence;
import org.recordclearance.prop64.law.ListedOffenses;
import org.recordclearance.prop64.law.OffenseList;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * The columns of the summary that San Francisco's pilot made of printed rap sheets; their names and the words in them are
 * the pilot's. Where the pilot took what is not known for false, these say {@code unknown}.
 */
public final class RapSheetColumns {

    private static final String UNKNOWN = "unknown";
    private static final Condition TWO_PRIORS = PriorConditions.threeEventsOfSection();
    private static final Condition REGISTERED = PriorConditions.pc290RegistrationOnRecord();

    private RapSheetColumns() {}

    public static List<ResultColumn> all() {
        return ImmutableList.of(
                of("Name", RapSheetColumns::name),
                of("Date", conviction -> date(conviction.event().date())),
                of(
                        "Case Number",
                        conviction -> String.join("; ", conviction.event().caseNumbers())),
                of("Courthouse", conviction -> conviction.event().agency()),
                of("Charge", RapSheetColumns::charge),
                of("Severity", conviction -> severity(conviction.level())),
                of("Sentence", EventSentence::longest),
                of("Superstrikes", conviction -> superStrikes(conviction.rapSheet())),
                asking("2 prior convictions", TWO_PRIORS),
                asking("PC290", REGISTERED),
                ofDetermination(
                        "Remedy", (determination, row) -> determination.remedy().words()),
                ofDetermination("Eligible", (determination, row) -> eligible(determination)),
                asking("Deceased", Conditions.deceased()));
    }

    private static ResultColumn of(String header, Function<Conviction, String> value) {
        return ofDetermination(header, (determination, row) -> value.apply(determination.conviction()));
    }

    private static ResultColumn asking(String header, Condition condition) {
        return ofDetermination(header, (determination, row) -> {
            Answer answer = condition.ask(new Inquiry(determination.conviction(), row.asOf()));
            return answer.isYes() ? "true" : answer.isNo() ? "false" : UNKNOWN;
        });
    }

    /** The name under which the event was; the codes of events and of names may differ in zeros in front. */
    private static String name(Conviction conviction) {
        Map<String, String> names = conviction.rapSheet().subject().names();
        String code = conviction.event().nameCode();
        String name = names.get(code);
        if (name != null || code.isEmpty()) {
            return name == null ? "" : name;
        }
        return names.entrySet().stream()
                .filter(each -> withoutZeros(each.getKey()).equals(withoutZeros(code)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String withoutZeros(String code) {
        return code.replaceFirst("^0+", "");
    }

    private static String date(ReportedDate date) {
        return date.isDay() ? date.toString() : "";
    }

    private static String charge(Conviction conviction) {
        return conviction
                .codeSection()
                .map(CodeSection::toString)
                .orElse(conviction.count().asWritten());
    }

    private static String superStrikes(RapSheet record) {
        boolean mayHaveLostOne = !record.gaps().isEmpty()
                && ListedOffenses.on(record, OffenseList.SUPER_STRIKES).isEmpty();
        return mayHaveLostOne ? UNKNOWN : ListedOffenses.inWords(record, OffenseList.SUPER_STRIKES);
    }

    private static String severity(Level level) {
        return level.isKnown() ? level.name().substring(0, 1) : "";
    }

    private static String eligible(Determination determination) {
        return switch (determination.outcome().kind()) {
            case DISMISS, REDUCE -> "yes";
            case REVIEW -> "maybe";
            case NOT_ELIGIBLE -> "no";
        };
    }
}
