package org.recordclearance.json;

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
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.Warning;

/** Writes a rap sheet and its parts. {@link RecordReader} reads them. */
final class RecordWriter {

    /** Stands for the step of an event whose place in a cycle is not known here: it is written whatever it is. */
    private static final int NO_STEP = -1;

    private RecordWriter() {}

    static void rapSheet(JsonOutput json, RapSheet sheet) throws IOException {
        json.startObject();
        properties(json, sheet);
        json.endObject();
    }

    static void properties(JsonOutput json, RapSheet sheet) throws IOException {
        json.text(FormatVersion.PROPERTY, RapSheetJson.FORMAT_VERSION.toString());
        json.name("subject");
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

    static void subject(JsonOutput json, Subject subject) throws IOException {
        json.startObject();
        JsonFields.text(json, "id", subject.id());
        JsonFields.text(json, "cii", subject.cii());
        JsonFields.texts(json, "names", subject.names());
        JsonFields.date(json, "dateOfBirth", subject.dateOfBirth());
        JsonFields.text(json, "sex", subject.sex());
        JsonFields.text(json, "race", subject.race());
        json.flag("deceased", subject.deceased());
        json.endObject();
    }

    static void cycle(JsonOutput json, Cycle cycle) throws IOException {
        json.startObject();
        JsonFields.date(json, "date", cycle.date());
        json.name("events");
        json.startList();
        int step = 0;
        for (Event event : cycle.events()) {
            step++;
            event(json, event, step);
        }
        json.endList();
        json.endObject();
    }

    static void event(JsonOutput json, Event event) throws IOException {
        event(json, event, NO_STEP);
    }

    private static void event(JsonOutput json, Event event, int usualStep) throws IOException {
        json.startObject();
        json.text("type", event.type().name());
        JsonFields.date(json, "date", event.date());
        JsonFields.text(json, "agency", event.agency());
        JsonFields.text(json, "county", event.county().text());
        JsonFields.text(json, "nameCode", event.nameCode());
        JsonFields.texts(json, "caseNumbers", event.caseNumbers());
        if (event.step() != usualStep) {
            json.number("step", event.step());
        }
        if (event.cycleDate().isPresent()) {
            json.name("cycleDate");
            JsonFields.date(json, event.cycleDate().get());
        }
        JsonFields.list(json, "counts", event.counts(), RecordWriter::count);
        json.endObject();
    }

    static void count(JsonOutput json, Count count) throws IOException {
        json.startObject();
        String section = count.codeSection()
                .map(CodeSection::completed)
                .map(CodeSection::toString)
                .orElse("");
        JsonFields.text(json, "codeSection", section);
        JsonFields.text(json, "asWritten", count.asWritten());
        json.flag("attempted", count.attempted());
        flag(json, "attemptedInWords", count.attemptedInWords());
        flag(json, "repaired", count.isRepaired());
        flag(json, "sectionAdded", count.isSectionAdded());
        sections(json, "readings", count.readings());
        sections(json, "otherSections", count.otherSections());
        JsonFields.text(json, "description", count.description());
        JsonFields.texts(json, "comments", count.comments());
        JsonFields.texts(json, "flags", count.flags());
        if (count.place() > 0) {
            json.number("place", count.place());
        }
        if (count.caseNumbers().isPresent()) {
            JsonFields.texts(json, "caseNumbers", count.caseNumbers().get());
        }
        JsonFields.list(json, "dispositions", count.dispositions(), RecordWriter::disposition);
        json.endObject();
    }

    private static void flag(JsonOutput json, String name, boolean flag) throws IOException {
        if (flag) {
            json.flag(name, true);
        }
    }

    private static void sections(JsonOutput json, String name, List<CodeSection> sections) throws IOException {
        if (!sections.isEmpty()) {
            JsonFields.texts(
                    json, name, sections.stream().map(CodeSection::toString).toList());
        }
    }

    static void disposition(JsonOutput json, Disposition disposition) throws IOException {
        json.startObject();
        json.text("type", disposition.type().name());
        JsonFields.date(json, "date", disposition.date());
        if (disposition.level() != Level.MISSING) {
            json.text("level", disposition.level().name());
        }
        JsonFields.text(json, "text", disposition.text());
        if (disposition.effect() != Disposition.usualEffect(disposition.type(), disposition.text())) {
            json.text("effect", disposition.effect().name());
        }
        if (!disposition.law().equals(Disposition.usualLaw(disposition.type()))) {
            json.text("law", disposition.law());
        }
        if (!disposition.sentence().equals(Sentence.NONE)) {
            json.name("sentence");
            sentence(json, disposition.sentence());
        }
        json.endObject();
    }

    static void sentence(JsonOutput json, Sentence sentence) throws IOException {
        json.startObject();
        JsonFields.list(json, "terms", sentence.terms(), RecordWriter::term);
        JsonFields.texts(json, "details", sentence.details());
        json.endObject();
    }

    static void term(JsonOutput json, Term term) throws IOException {
        json.startObject();
        json.text("kind", term.kind().name());
        if (!term.length().isMissing()) {
            json.name("length");
            JsonFields.length(json, term.length());
        }
        json.endObject();
    }

    static void warning(JsonOutput json, Warning warning) throws IOException {
        json.startObject();
        json.number("line", warning.line());
        json.text("kind", warning.kind().name());
        json.endObject();
    }

    static void position(JsonOutput json, CountPosition position) throws IOException {
        json.startObject();
        json.number("cycle", position.cycle());
        json.number("event", position.event());
        json.number("count", position.count());
        json.endObject();
    }

    static void standing(JsonOutput json, Standing standing) throws IOException {
        json.startObject();
        json.text("kind", standing.kind().name());
        JsonFields.list(json, "reliefs", standing.reliefs(), RecordWriter::relief);
        json.endObject();
    }

    static void relief(JsonOutput json, Standing.GivenRelief relief) throws IOException {
        json.startObject();
        json.text("law", relief.law());
        JsonFields.date(json, "date", relief.date());
        json.endObject();
    }
}
