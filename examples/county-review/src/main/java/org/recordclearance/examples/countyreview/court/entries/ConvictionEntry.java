package org.recordclearance.examples.countyreview.court.entries;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recordclearance.decisions.DecidedPolicy;
import org.recordclearance.decisions.Decision;
import org.recordclearance.decisions.Fingerprint;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.casefile.WhereToFind;
import org.recordclearance.examples.countyreview.plain.PlainLine;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.rapsheet.Subject;

/** What a list says of a conviction by itself, without its case. For one thread. */
final class ConvictionEntry {

    private static final Pattern ADDRESSED = Pattern.compile("to be reviewed by (.+)", Pattern.CASE_INSENSITIVE);

    private final RuleSet policy;
    private final LocalDate asOf;

    ConvictionEntry(RuleSet policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    Map<CourtColumn, String> of(Determination determination) {
        Conviction conviction = determination.conviction();
        Map<CourtColumn, String> values = values(conviction);
        Optional<Forecast> forecast = policy.forecast(determination, asOf);
        Optional<Decision> decision = decision(conviction);
        Optional<ObjectionGround> objection = decision.isPresent()
                ? DecidedObjection.of(determination, decision.get(), asOf)
                : ObjectionGround.of(determination);
        addDetermined(determination, values);
        addMissing(determination.missing(), values);
        put(values, CourtColumn.NOTE, decision.map(Decision::note).orElse(""));
        put(values, CourtColumn.GROUP, group(determination, forecast, objection).words());
        forecast.ifPresent(change -> {
            put(values, CourtColumn.NEXT_CHANGE, change.date().toString());
            put(
                    values,
                    CourtColumn.NEXT_OUTCOME,
                    change.determination().outcome().words());
        });
        objection.ifPresent(ground -> {
            add(ground, values);
            put(values, CourtColumn.STATED, decision.isPresent() ? "" : stated(determination));
        });
        return values;
    }

    private static void addDetermined(Determination determination, Map<CourtColumn, String> values) {
        Outcome outcome = determination.outcome();
        put(values, CourtColumn.OUTCOME, outcome.words());
        put(values, CourtColumn.KIND, outcome.kind().name());
        put(values, CourtColumn.REMEDY, determination.remedy().words());
        put(values, CourtColumn.AUTHORITY, determination.authority());
        put(values, CourtColumn.REASON, determination.reason());
        Matcher addressed = ADDRESSED.matcher(outcome.words());
        if (outcome.kind() == Outcome.Kind.REVIEW && addressed.matches()) {
            put(values, CourtColumn.ADDRESSEE, addressed.group(1));
        }
    }

    /** Adds what is missing, and where it could be found. */
    private static void addMissing(List<MissingFact> missing, Map<CourtColumn, String> values) {
        put(
                values,
                CourtColumn.MISSING,
                missing.stream().map(MissingFact::words).collect(Collectors.joining("; ")));
        put(
                values,
                CourtColumn.WHERE,
                missing.stream()
                        .map(fact -> WhereToFind.of(fact.fact()))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private static void add(ObjectionGround ground, Map<CourtColumn, String> values) {
        put(values, CourtColumn.GROUND, ground.ground());
        put(values, CourtColumn.LAW, ground.law());
        put(values, CourtColumn.PROOF, ground.proof());
        put(values, CourtColumn.LAST_DAY, ground.lastDay().toString());
    }

    private Optional<Decision> decision(Conviction conviction) {
        return policy instanceof DecidedPolicy decided ? decided.decision(conviction, asOf) : Optional.empty();
    }

    /** Adds by what a conviction is known again that a person is to decide of. */
    static void add(Fingerprint fingerprint, Map<CourtColumn, String> values) {
        put(values, CourtColumn.CONVICTION_KEY, fingerprint.conviction());
        put(values, CourtColumn.FACTS_KEY, fingerprint.facts());
        put(values, CourtColumn.POLICY_KEY, fingerprint.policy());
        put(values, CourtColumn.AS_OF, fingerprint.asOf().toString());
    }

    /** A conviction that has relief already, for that alone the policy does not cover it. */
    Optional<Map<CourtColumn, String>> ofDone(Conviction conviction) {
        Standing standing = conviction.standing();
        if (standing.kind() != Standing.Kind.RELIEVED || !AsConvicted.isCovered(conviction, policy, asOf)) {
            return Optional.empty();
        }
        Map<CourtColumn, String> values = values(conviction);
        put(values, CourtColumn.GROUP, ReliefGroup.DONE.words());
        put(values, CourtColumn.OUTCOME, ReliefGroup.GIVEN_ALREADY);
        put(
                values,
                CourtColumn.REASON,
                standing.reliefs().stream()
                        .map(relief -> (relief.law().isEmpty() ? "relief" : "relief under " + relief.law()) + ", "
                                + relief.date())
                        .collect(Collectors.joining("; ")));
        return Optional.of(values);
    }

    private ReliefGroup group(
            Determination determination, Optional<Forecast> forecast, Optional<ObjectionGround> objection) {
        if (determination.outcome().kind().isRelief()) {
            return ReliefGroup.ELIGIBLE_NOW;
        }
        if (!determination.missing().isEmpty()) {
            return policy.mayBeRelief(determination, asOf) ? ReliefGroup.ELIGIBLE_IF_FOUND : ReliefGroup.TO_DECIDE;
        }
        if (objection.filter(ground -> !asOf.isAfter(ground.lastDay())).isPresent()) {
            return ReliefGroup.TO_OBJECT;
        }
        if (forecast.filter(change -> change.determination().outcome().kind().isRelief())
                .isPresent()) {
            return ReliefGroup.WAITING;
        }
        return determination.outcome().kind() == Outcome.Kind.REVIEW ? ReliefGroup.TO_DECIDE : ReliefGroup.NOT_ELIGIBLE;
    }

    /** The facts by which the step was answered that denies relief. */
    private String stated(Determination determination) {
        return policy.explain(determination.conviction(), asOf).map(Explanation::questions).orElse(List.of()).stream()
                .filter(asked -> asked.step().equals(determination.step()))
                .flatMap(asked -> asked.facts().entrySet().stream())
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** What the record says of a conviction, whatever is determined of it. */
    static Map<CourtColumn, String> values(Conviction conviction) {
        Map<CourtColumn, String> values = new EnumMap<>(CourtColumn.class);
        Subject subject = conviction.rapSheet().subject();
        CountPosition position = conviction.position();
        put(values, CourtColumn.COUNTY, conviction.county().text());
        put(values, CourtColumn.CASE_NUMBER, String.join("; ", CaseNumbersOnRecord.of(conviction)));
        put(values, CourtColumn.COURT, conviction.event().agency());
        put(
                values,
                CourtColumn.NAME,
                subject.names().values().stream().findFirst().orElse(""));
        put(values, CourtColumn.BIRTH_DATE, subject.dateOfBirth().toString());
        put(values, CourtColumn.CII, subject.cii());
        put(values, CourtColumn.SUBJECT_ID, subject.id());
        put(
                values,
                CourtColumn.SECTION,
                conviction
                        .codeSection()
                        .map(CodeSection::toString)
                        .orElse(conviction.count().asWritten()));
        put(values, CourtColumn.LEVEL, words(conviction.level()));
        put(values, CourtColumn.CONVICTION_DATE, conviction.date().toString());
        put(
                values,
                CourtColumn.PLACE,
                String.format(Locale.ROOT, "%06d.%06d.%06d", position.cycle(), position.event(), position.count()));
        return values;
    }

    private static String words(Level level) {
        return switch (level) {
            case MISSING -> "not stated";
            case UNREADABLE -> "can't be read";
            default -> level.name().toLowerCase(Locale.ROOT);
        };
    }

    private static void put(Map<CourtColumn, String> values, CourtColumn column, String value) {
        values.put(column, PlainLine.of(value).strip());
    }
}
