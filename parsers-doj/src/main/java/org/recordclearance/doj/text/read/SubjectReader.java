package org.recordclearance.doj.text.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Subject;

/** Reads the personal information in the header of a sheet, of which any may be missing. For one thread. */
public final class SubjectReader {

    private static final Pattern CII = Pattern.compile("[AHM] ?[0-9]{8}(?![0-9])");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private SubjectReader() {}

    static Subject read(List<Line> header, boolean deceased) {
        SubjectReader reader = new SubjectReader();
        HeaderFields fields = new HeaderFields();
        header.forEach(line -> fields.in(line).forEach(reader::take));
        return reader.subject(deceased);
    }

    private void take(HeaderFields.Field field) {
        if (field.isName()) {
            if (!field.code().isEmpty()) {
                names.putIfAbsent(field.code(), field.value());
            }
        } else if (!field.value().isEmpty() && (!field.label().equals("CII") || isCii(field.value()))) {
            fields.putIfAbsent(field.label(), field.value());
        }
    }

    /** Checks for the number of a record of criminal identification. */
    public static boolean isCii(String value) {
        return CII.matcher(value).lookingAt();
    }

    private Subject subject(boolean deceased) {
        Matcher cii = CII.matcher(fields.getOrDefault("CII", ""));
        Subject.Builder subject = Subject.builder()
                .cii(cii.lookingAt() ? cii.group().replace(" ", "") : "")
                .dateOfBirth(dateOfBirth())
                .sex(fields.getOrDefault("SEX", ""))
                .race(fields.getOrDefault("RAC", ""))
                .deceased(deceased);
        names.forEach(subject::name);
        return subject.build();
    }

    private ReportedDate dateOfBirth() {
        String text = fields.getOrDefault("DOB", "");
        Optional<SheetDate> found = SheetDate.in(text);
        return found.map(SheetDate::date).orElse(text.isEmpty() ? ReportedDate.missing() : ReportedDate.unreadable());
    }
}
