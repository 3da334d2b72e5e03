package org.recordclearance.testkit.cases;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** A case of a record in words: the counts that a court decided on one day. For one thread. */
final class CaseInWords {

    private static final Pattern TERM =
            Pattern.compile("(?:(\\d+) (years?|months?|days?) )?(probation|jail|prison)" + "( of unknown length)?");
    private static final Pattern THEN = Pattern.compile(
            "(set aside|relieved|reduced to a misdemeanor|reversed)" + "(?: under (\\S+ \\S+))? on (\\S+)");

    private final ReportedDate date;
    private final List<Count.Builder> counts = new ArrayList<>();
    private ReportedCounty county = ReportedCounty.missing();
    private @Nullable ReportedDate arrested;
    private @Nullable String caseNumber;

    CaseInWords(ReportedDate date, String words) {
        this.date = date;
        convictedBeside(words);
    }

    /** Adds a conviction; what is said of its county, arrest and case is of the event. */
    void convictedBeside(String words) {
        String[] parts = words.split(", ");
        Level level = Level.MISSING;
        List<Term> terms = new ArrayList<>();
        Count.Builder count = charge(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            Matcher term = TERM.matcher(part);
            if (part.equals("felony") || part.equals("misdemeanor") || part.equals("infraction")) {
                level = Level.valueOf(part.toUpperCase(Locale.ROOT));
            } else if (part.startsWith("arrested ")) {
                arrested = RecordInWords.date(part.substring(9));
            } else if (part.startsWith("case ")) {
                caseNumber = part.substring(5);
            } else if (part.startsWith("words ")) {
                count.description(part.substring(6));
            } else if (term.matches()) {
                terms.add(term(term));
            } else if (part.equals(part.toUpperCase(Locale.ROOT))) {
                county = ReportedCounty.read(part);
            } else {
                throw RecordInWords.unreadable(part);
            }
        }
        count.disposition(
                new Disposition(DispositionType.CONVICTED, date, level, new Sentence(terms, List.of()), "CONVICTED"));
        counts.add(count);
    }

    void chargedBeside(String section, String ended) {
        DispositionType type =
                ended.equals("dismissed") ? DispositionType.DISMISSED : DispositionType.PROSECUTOR_REJECTED;
        counts.add(charge(section)
                .disposition(
                        new Disposition(type, date, Level.MISSING, Sentence.NONE, ended.toUpperCase(Locale.ROOT))));
    }

    /** Says what became of the count added last. */
    void then(String words) {
        Matcher then = THEN.matcher(words);
        if (!then.matches()) {
            throw RecordInWords.unreadable(words);
        }
        ReportedDate day = RecordInWords.date(then.group(3));
        String text = then.group(1).toUpperCase(Locale.ROOT);
        String law = then.group(2) == null ? "" : then.group(2);
        counts.get(counts.size() - 1)
                .disposition(
                        switch (then.group(1)) {
                            case "reduced to a misdemeanor" ->
                                new Disposition(
                                        DispositionType.REDUCED_TO_MISDEMEANOR,
                                        day,
                                        Level.MISSING,
                                        Sentence.NONE,
                                        text);
                            case "reversed" -> later(DispositionType.OTHER, day, text, DispositionEffect.UNDONE, "");
                            case "set aside" ->
                                later(DispositionType.SET_ASIDE_1203_4, day, text, DispositionEffect.RELIEVED, law);
                            default -> later(DispositionType.OTHER, day, text, DispositionEffect.RELIEVED, law);
                        });
    }

    private static Disposition later(
            DispositionType type, ReportedDate day, String text, DispositionEffect effect, String law) {
        return new Disposition(type, day, Level.MISSING, Sentence.NONE, text, effect, law);
    }

    private static Count.Builder charge(String section) {
        return section.equals("no section") ? Count.builder() : Count.builder().codeSection(section);
    }

    private static Term term(Matcher words) {
        TermKind kind = TermKind.valueOf(words.group(3).toUpperCase(Locale.ROOT));
        if (words.group(1) == null) {
            return new Term(kind, ReportedLength.missing());
        }
        int number = Integer.parseInt(words.group(1));
        Period length = switch (words.group(2).charAt(0)) {
            case 'y' -> Period.ofYears(number);
            case 'm' -> Period.ofMonths(number);
            default -> Period.ofDays(number);
        };
        return new Term(kind, ReportedLength.of(length));
    }

    Cycle cycle() {
        Event.Builder event = Event.builder(EventType.COURT_ACTION, date).county(county);
        if (caseNumber != null) {
            event.caseNumber(caseNumber);
        }
        counts.forEach(count -> event.count(count.build()));
        Cycle.Builder cycle = Cycle.builder().event(event);
        return (arrested == null ? cycle : cycle.date(arrested)).build();
    }
}
