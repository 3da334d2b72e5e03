package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.dates.BirthDates;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Subject;

/** Reads the personal information in the header of a sheet, of which any may be missing. For one thread. */
public final class SubjectReader {

    private static final Pattern CII = Pattern.compile("[AHM] ?[0-9]{8}(?![0-9])");

    private static final Pattern BETWEEN_DATES = Pattern.compile("[^0-9A-Z.,'|\u00B7]++");
    private static final Pattern BIRTH_UNDER_FIRST_NAME =
            Pattern.compile("\\bNAM[A-Z]? ?[:;.] ?0?01 +D[O0]B ?[:;.] ?([0-9]{8})(?![0-9])");
    private static final int LONGEST = 200;

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private ReportedDate dateOfBirth = ReportedDate.missing();

    private SubjectReader() {}

    static Subject read(SheetParts parts, boolean deceased) {
        SubjectReader reader = new SubjectReader();
        HeaderFields fields = new HeaderFields();
        parts.header().forEach(line -> fields.in(line).forEach(reader::take));
        if (reader.dateOfBirth.precision() != ReportedDate.Precision.MISSING) {
            parts.cycles().forEach(cycle -> cycle.forEach(reader::takeBirthOfEvent));
        }
        return reader.subject(deceased);
    }

    private void take(HeaderFields.Field field) {
        if (field.isName()) {
            if (!field.code().isEmpty()) {
                names.putIfAbsent(field.code(), field.value());
            }
        } else if (field.label().equals("DOB")) {
            takeBirths(field.value());
        } else if (!field.value().isEmpty() && (!field.label().equals("CII") || isCii(field.value()))) {
            fields.putIfAbsent(field.label(), field.value());
        }
    }

    /** Several dates may stand behind one label. */
    private void takeBirths(String value) {
        ReportedDate stated = value.isEmpty() ? ReportedDate.missing() : ReportedDate.unreadable();
        for (SheetDate each : dates(value)) {
            stated = BirthDates.together(stated, each.date());
        }
        dateOfBirth = BirthDates.together(dateOfBirth, stated);
    }

    /** The dates in a text, whatever stands between them. */
    public static List<SheetDate> dates(String text) {
        List<SheetDate> dates = new ArrayList<>();
        for (String piece : BETWEEN_DATES.split(text)) {
            Optional<SheetDate> date = SheetDate.in(piece);
            while (date.isPresent()) {
                dates.add(date.get());
                date = SheetDate.in(date.get().rest());
            }
        }
        return dates;
    }

    /** An event may state the date of birth beside the name; under the person's other names it may be another one. */
    private void takeBirthOfEvent(Line line) {
        Matcher birth = BIRTH_UNDER_FIRST_NAME.matcher(line.text());
        if (line.text().length() <= LONGEST && birth.find()) {
            takeBirths(birth.group(1));
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
                .dateOfBirth(dateOfBirth)
                .sex(fields.getOrDefault("SEX", ""))
                .race(fields.getOrDefault("RAC", ""))
                .deceased(deceased);
        names.forEach(subject::name);
        return subject.build();
    }
}
