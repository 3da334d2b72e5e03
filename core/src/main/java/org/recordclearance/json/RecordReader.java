package org.recordclearance.json;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
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
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;
import org.recordclearance.rapsheet.Warning;

/** Reads a rap sheet and its parts, as {@link RecordWriter} writes them. */
final class RecordReader {

    /** What the schema has too: of all that a {@link Period} reads, what is no more and no less than a length of time. */
    private static final Pattern LENGTH = Pattern.compile("P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?");

    private static final String NOT_A_LENGTH = "must be a length of time as ISO 8601 writes it, such as P3Y";

    private RecordReader() {}

    static RapSheet rapSheet(JsonValue json) {
        return properties(json.ofItsVersion().object(PropertyNames.RAP_SHEET));
    }

    /** Reads the rap sheet in an object that may hold more. */
    static RapSheet properties(JsonValue json) {
        RapSheet.Builder sheet = RapSheet.builder().subject(subject(json.require("subject")));
        json.require("cycles").items().forEach(cycle -> sheet.cycle(cycle(cycle)));
        json.list("incomplete", gap -> gap.constant(Gap.class)).forEach(sheet::gap);
        json.list("contradictions", kind -> kind.constant(Contradiction.class)).stream()
                .filter(kind -> !kind.isFound())
                .forEach(sheet::contradiction);
        json.list("warnings", RecordReader::warning).forEach(sheet::warning);
        return sheet.build();
    }

    static Subject subject(JsonValue json) {
        json.object(PropertyNames.SUBJECT);
        Subject.Builder subject = Subject.builder()
                .id(json.text("id"))
                .cii(json.text("cii"))
                .dateOfBirth(date(json, "dateOfBirth"))
                .sex(json.text("sex"))
                .race(json.text("race"))
                .deceased(json.flag("deceased"));
        json.textsByName("names").forEach(subject::name);
        return subject.build();
    }

    static Cycle cycle(JsonValue json) {
        json.object(PropertyNames.CYCLE);
        List<Event> events = new ArrayList<>();
        for (JsonValue event : json.get("events").map(JsonValue::items).orElse(List.of())) {
            events.add(event(event, events.size() + 1));
        }
        return new Cycle(date(json, "date"), events);
    }

    static Event event(JsonValue json) {
        return event(json, 0);
    }

    private static Event event(JsonValue json, int usualStep) {
        json.object(PropertyNames.EVENT);
        return json.make(() -> {
            Event.Builder event = Event.builder(json.require("type").constant(EventType.class), date(json, "date"))
                    .agency(json.text("agency"))
                    .county(ReportedCounty.read(json.text("county")))
                    .nameCode(json.text("nameCode"))
                    .caseNumbers(json.texts("caseNumbers"))
                    .step(json.get("step").map(JsonValue::number).orElse(usualStep))
                    .counts(json.list("counts", RecordReader::count));
            json.get("cycleDate").map(RecordReader::date).ifPresent(event::cycleDate);
            return event.build();
        });
    }

    static Count count(JsonValue json) {
        json.object(PropertyNames.COUNT);
        return json.make(() -> {
            Count.Builder count = Count.builder()
                    .asWritten(json.text("asWritten"))
                    .attempted(json.flag("attempted"))
                    .attemptedInWords(json.flag("attemptedInWords"))
                    .repaired(json.flag("repaired"))
                    .sectionKnown(json.flag("sectionAdded"))
                    .description(json.text("description"))
                    .place(json.get("place").map(JsonValue::number).orElse(0));
            json.get("codeSection").map(RecordReader::codeSection).ifPresent(count::codeSection);
            json.list("readings", RecordReader::codeSection).forEach(count::reading);
            json.list("otherSections", RecordReader::codeSection).forEach(count::otherSection);
            json.texts("comments").forEach(count::comment);
            json.texts("flags").forEach(count::flag);
            if (json.get("caseNumbers").isPresent()) {
                count.caseNumbers(json.texts("caseNumbers"));
            }
            json.list("dispositions", RecordReader::disposition).forEach(count::disposition);
            return count.build();
        });
    }

    static Standing standing(JsonValue json) {
        json.object(PropertyNames.STANDING);
        return new Standing(
                json.require("kind").constant(Standing.Kind.class), json.list("reliefs", RecordReader::relief));
    }

    static Standing.GivenRelief relief(JsonValue json) {
        json.object(PropertyNames.RELIEF);
        return new Standing.GivenRelief(json.text("law"), date(json, "date"));
    }

    static County county(JsonValue json) {
        return County.find(json.text()).orElseThrow(() -> json.not("must be a county of California"));
    }

    static ReportedCounty reportedCounty(JsonValue json) {
        return ReportedCounty.read(json.text());
    }

    static CodeSection codeSection(JsonValue json) {
        return json.make(() -> CodeSection.parse(json.text()));
    }

    static Disposition disposition(JsonValue json) {
        json.object(PropertyNames.DISPOSITION);
        DispositionType type = json.require("type").constant(DispositionType.class);
        String text = json.text("text");
        return new Disposition(
                type,
                date(json, "date"),
                json.get("level").map(level -> level.constant(Level.class)).orElse(Level.MISSING),
                json.get("sentence").map(RecordReader::sentence).orElse(Sentence.NONE),
                text,
                json.get("effect")
                        .map(effect -> effect.constant(DispositionEffect.class))
                        .orElseGet(() -> Disposition.usualEffect(type, text)),
                json.get("law").map(JsonValue::text).orElseGet(() -> Disposition.usualLaw(type)));
    }

    static Sentence sentence(JsonValue json) {
        json.object(PropertyNames.SENTENCE);
        return new Sentence(json.list("terms", RecordReader::term), json.texts("details"));
    }

    static Term term(JsonValue json) {
        json.object(PropertyNames.TERM);
        return new Term(
                json.require("kind").constant(TermKind.class),
                json.get("length").map(RecordReader::length).orElse(ReportedLength.missing()));
    }

    static Warning warning(JsonValue json) {
        json.object(PropertyNames.WARNING);
        return json.make(() ->
                new Warning(json.require("line").number(), json.require("kind").constant(Warning.Kind.class)));
    }

    static CountPosition position(JsonValue json) {
        json.object(PropertyNames.POSITION);
        return json.make(() -> new CountPosition(
                json.require("cycle").number(),
                json.require("event").number(),
                json.require("count").number()));
    }

    private static ReportedDate date(JsonValue json, String name) {
        return json.get(name).map(RecordReader::date).orElse(ReportedDate.missing());
    }

    static ReportedDate date(JsonValue json) {
        if (json.isObject()) {
            boolean unreadable = json.object(PropertyNames.DATE_MARKS).flag(JsonFields.UNREADABLE);
            if (unreadable == json.flag(JsonFields.CONTRADICTORY)) {
                throw json.not("must say either unreadable or contradictory");
            }
            return unreadable ? ReportedDate.unreadable() : ReportedDate.contradictory();
        }
        try {
            ReportedDate date = ReportedDate.parse(json.text());
            if (date.precision().compareTo(ReportedDate.Precision.YEAR) <= 0) {
                return date;
            }
        } catch (DateTimeException e) {
            // not passed on: it may repeat the text
        }
        throw json.not("must be a date of the form yyyy-MM-dd, yyyy-MM or yyyy");
    }

    static ReportedLength length(JsonValue json) {
        if (json.isObject()) {
            if (!json.object(PropertyNames.LENGTH_MARKS).flag(JsonFields.UNREADABLE)) {
                throw json.not("must say unreadable");
            }
            return ReportedLength.unreadable();
        }
        String text = json.text();
        if (!LENGTH.matcher(text).matches()) {
            throw json.not(NOT_A_LENGTH);
        }
        return json.make(() -> {
            try {
                return ReportedLength.of(Period.parse(text));
            } catch (DateTimeException e) {
                // not passed on: it repeats the text
                throw json.not(NOT_A_LENGTH);
            }
        });
    }
}
