package org.recordclearance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.Warning;

/** Writes a rap sheet and its parts. {@link RecordReader} reads them. */
final class RecordWriter {

    /** Stands for the step of an event whose place in a cycle is not known here: it is written whatever it is. */
    private static final int NO_STEP = -1;

    private RecordWriter() {}

    static void rapSheet(JsonGenerator json, RapSheet sheet) throws IOException {
        json.writeStartObject();
        properties(json, sheet);
        json.writeEndObject();
    }

    static void properties(JsonGenerator json, RapSheet sheet) throws IOException {
        json.writeFieldName("subject");
        subject(json, sheet.subject());
        JsonFields.list(json, "cycles", sheet.cycles(), RecordWriter::cycle);
        List<String> gaps = sheet.gaps().stream().sorted().map(Gap::name).toList();
        JsonFields.texts(json, "incomplete", gaps);
        if (!sheet.contradictions().isEmpty()) {
            List<String> contradictions =
                    sheet.contradictions().stream().map(Contradiction::name).toList();
            JsonFields.texts(json, "contradictions", contradictions);
        }
        JsonFields.list(json, "warnings", sheet.warnings(), RecordWriter::warning);
    }

    static void subject(JsonGenerator json, Subject subject) throws IOException {
        json.writeStartObject();
        JsonFields.text(json, "id", subject.id());
        JsonFields.text(json, "cii", subject.cii());
        JsonFields.texts(json, "names", subject.names());
        JsonFields.date(json, "dateOfBirth", subject.dateOfBirth());
        JsonFields.text(json, "sex", subject.sex());
        JsonFields.text(json, "race", subject.race());
        json.writeBooleanField("deceased", subject.deceased());
        json.writeEndObject();
    }

    static void cycle(JsonGenerator json, Cycle cycle) throws IOException {
        json.writeStartObject();
        JsonFields.date(json, "date", cycle.date());
        json.writeArrayFieldStart("events");
        int step = 0;
        for (Event event : cycle.events()) {
            step++;
            event(json, event, step);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void event(JsonGenerator json, Event event) throws IOException {
        event(json, event, NO_STEP);
    }

    private static void event(JsonGenerator json, Event event, int usualStep) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", event.type().name());
        JsonFields.date(json, "date", event.date());
        JsonFields.text(json, "agency", event.agency());
        JsonFields.text(json, "county", event.county().text());
        JsonFields.text(json, "nameCode", event.nameCode());
        JsonFields.texts(json, "caseNumbers", event.caseNumbers());
        if (event.step() != usualStep) {
            json.writeNumberField("step", event.step());
        }
        if (event.cycleDate().isPresent()) {
            json.writeFieldName("cycleDate");
            JsonFields.date(json, event.cycleDate().get());
        }
        JsonFields.list(json, "counts", event.counts(), RecordWriter::count);
        json.writeEndObject();
    }

    static void count(JsonGenerator json, Count count) throws IOException {
        json.writeStartObject();
        String section = count.codeSection()
                .map(CodeSection::completed)
                .map(CodeSection::toString)
                .orElse("");
        JsonFields.text(json, "codeSection", section);
        JsonFields.text(json, "asWritten", count.asWritten());
        json.writeBooleanField("attempted", count.attempted());
        flag(json, "attemptedInWords", count.attemptedInWords());
        flag(json, "repaired", count.isRepaired());
        flag(json, "sectionAdded", count.isSectionAdded());
        sections(json, "readings", count.readings());
        sections(json, "otherSections", count.otherSections());
        JsonFields.text(json, "description", count.description());
        JsonFields.texts(json, "comments", count.comments());
        JsonFields.texts(json, "flags", count.flags());
        if (count.place() > 0) {
            json.writeNumberField("place", count.place());
        }
        if (count.caseNumbers().isPresent()) {
            JsonFields.texts(json, "caseNumbers", count.caseNumbers().get());
        }
        JsonFields.list(json, "dispositions", count.dispositions(), RecordWriter::disposition);
        json.writeEndObject();
    }

    private static void flag(JsonGenerator json, String name, boolean flag) throws IOException {
        if (flag) {
            json.writeBooleanField(name, true);
        }
    }

    private static void sections(JsonGenerator json, String name, List<CodeSection> sections) throws IOException {
        if (!sections.isEmpty()) {
            JsonFields.texts(
                    json, name, sections.stream().map(CodeSection::toString).toList());
        }
    }

    static void disposition(JsonGenerator json, Disposition disposition) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", disposition.type().name());
        JsonFields.date(json, "date", disposition.date());
        if (disposition.level() != Level.MISSING) {
            json.writeStringField("level", disposition.level().name());
        }
        JsonFields.text(json, "text", disposition.text());
        if (disposition.effect() != Disposition.usualEffect(disposition.type(), disposition.text())) {
            json.writeStringField("effect", disposition.effect().name());
        }
        if (!disposition.law().equals(Disposition.usualLaw(disposition.type()))) {
            json.writeStringField("law", disposition.law());
        }
        if (!disposition.sentence().equals(Sentence.NONE)) {
            json.writeFieldName("sentence");
            sentence(json, disposition.sentence());
        }
        json.writeEndObject();
    }

    static void sentence(JsonGenerator json, Sentence sentence) throws IOException {
        json.writeStartObject();
        JsonFields.list(json, "terms", sentence.terms(), RecordWriter::term);
        JsonFields.texts(json, "details", sentence.details());
        json.writeEndObject();
    }

    static void term(JsonGenerator json, Term term) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", term.kind().name());
        if (!term.length().isMissing()) {
            json.writeFieldName("length");
            JsonFields.length(json, term.length());
        }
        json.writeEndObject();
    }

    static void warning(JsonGenerator json, Warning warning) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", warning.line());
        json.writeStringField("kind", warning.kind().name());
        json.writeEndObject();
    }

    static void position(JsonGenerator json, CountPosition position) throws IOException {
        json.writeStartObject();
        json.writeNumberField("cycle", position.cycle());
        json.writeNumberField("event", position.event());
        json.writeNumberField("count", position.count());
        json.writeEndObject();
    }
}
