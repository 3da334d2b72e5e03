package org.recordclearance.testkit.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;

/** Reads a record in words, see {@link org.recordclearance.testkit.PolicyCases}. For one thread. */
public final class RecordInWords {

    private static final Pattern BORN = Pattern.compile("born (\\S+)");
    private static final Pattern CONVICTED = Pattern.compile("convicted (\\S+) of (.+)");
    private static final Pattern BESIDE = Pattern.compile("beside it (.+)");
    private static final Pattern CHARGED = Pattern.compile("charged beside it (.+), (dismissed|rejected)");
    private static final Pattern REGISTERED = Pattern.compile("registered (\\S+) under (.+)");
    private static final Pattern ARRESTED = Pattern.compile("arrested (\\S+) for ([^,]+)(?:, (.+))?");

    private final RapSheet.Builder sheet = RapSheet.builder();
    private ReportedDate born = ReportedDate.missing();
    private boolean died;
    private int cycles;
    private @Nullable CaseInWords open;
    private int asked = -1;

    private RecordInWords() {}

    /** Reads it. */
    public static RecordInWords read(String words) {
        RecordInWords record = new RecordInWords();
        for (String clause : words.split(";")) {
            record.clause(clause.strip());
        }
        record.close();
        if (record.asked < 0) {
            throw new IllegalArgumentException("the record has no conviction");
        }
        record.sheet.subject(
                subject -> subject.dateOfBirth(record.born.toString()).deceased(record.died));
        return record;
    }

    /** Makes the rap sheet. */
    public RapSheet sheet() {
        return sheet.build();
    }

    /** Determines the first conviction; one that does not stand is not covered. */
    public Optional<Determination> determine(RuleSet policy, LocalDate asOf) {
        RapSheet built = sheet();
        CountPosition first = new CountPosition(asked, 0, 0);
        return built.knownOrPossibleConvictions().stream()
                .filter(conviction -> conviction.position().equals(first))
                .findFirst()
                .flatMap(conviction -> policy.determine(conviction, asOf));
    }

    private void clause(String clause) {
        Matcher born = BORN.matcher(clause);
        Matcher convicted = CONVICTED.matcher(clause);
        Matcher beside = BESIDE.matcher(clause);
        Matcher charged = CHARGED.matcher(clause);
        Matcher registered = REGISTERED.matcher(clause);
        Matcher arrested = ARRESTED.matcher(clause);
        if (born.matches()) {
            this.born = date(born.group(1));
        } else if (clause.equals("died")) {
            died = true;
        } else if (clause.equals("a row could not be read")) {
            sheet.gap(Gap.REJECTED_ROW);
        } else if (convicted.matches()) {
            close();
            asked = asked < 0 ? cycles : asked;
            open = new CaseInWords(date(convicted.group(1)), convicted.group(2));
        } else if (beside.matches()) {
            current(clause).convictedBeside(beside.group(1));
        } else if (charged.matches()) {
            current(clause).chargedBeside(charged.group(1), charged.group(2));
        } else if (clause.startsWith("then ")) {
            current(clause).then(clause.substring(5));
        } else if (registered.matches()) {
            cycle(Cycle.builder()
                    .event(EventType.REGISTRATION, registered.group(1), event -> event.charged(registered.group(2)))
                    .build());
        } else if (arrested.matches()) {
            ReportedCounty county = ReportedCounty.read(arrested.group(3) == null ? "" : arrested.group(3));
            cycle(Cycle.builder()
                    .event(
                            EventType.ARREST,
                            arrested.group(1),
                            event -> event.county(county).charged(arrested.group(2)))
                    .build());
        } else {
            throw unreadable(clause);
        }
    }

    private CaseInWords current(String clause) {
        if (open == null) {
            throw unreadable(clause);
        }
        return open;
    }

    private void cycle(Cycle cycle) {
        close();
        sheet.cycle(cycle);
        cycles++;
    }

    private void close() {
        if (open != null) {
            sheet.cycle(open.cycle());
            cycles++;
            open = null;
        }
    }

    static ReportedDate date(String text) {
        return ReportedDate.parse(text);
    }

    static IllegalArgumentException unreadable(String clause) {
        return new IllegalArgumentException("can't read \"" + clause + "\"");
    }
}
