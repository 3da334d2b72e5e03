package org.recordclearance.doj.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Subject;

/** Reads the personal information in the header of a sheet, of which any may be missing. For one thread. */
final class SubjectReader {

    private static final Pattern FIELD = Pattern.compile("(?<![A-Z])(CII|DOB|SEX|RAC|NAM|[A-Z]{3,4}) ?/");
    private static final Pattern CII = Pattern.compile("[AHM] ?[0-9]{8}(?![0-9])");
    private static final Pattern NUMBERED_NAME = Pattern.compile("([0-9]{2,3})(?: ++|(?=[A-Z]))([A-Z].*+)");
    private static final int LONGEST = 400;

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private boolean amongNames;

    private SubjectReader() {}

    static Subject read(List<Line> header, boolean deceased) {
        SubjectReader reader = new SubjectReader();
        header.stream()
                .filter(line -> line.text().length() <= LONGEST)
                .forEach(line -> reader.take(line.withoutSpecks()));
        return reader.subject(deceased);
    }

    private void take(String text) {
        Matcher field = FIELD.matcher(text);
        if (amongNames && takeName(text)) {
            return;
        }
        if (!field.find()) {
            return;
        }
        amongNames = false;
        int from;
        do {
            String name = field.group(1);
            from = field.end();
            if (name.equals("NAM")) {
                amongNames = true;
                takeName(Specks.strippedInFront(text.substring(from)));
                return;
            }
            boolean more = field.find();
            put(
                    name,
                    Specks.strippedBehind(text.substring(from, more ? field.start() : text.length())
                            .strip()));
            if (!more) {
                return;
            }
        } while (true);
    }

    private boolean takeName(String text) {
        Matcher name = NUMBERED_NAME.matcher(text);
        if (!name.matches()) {
            return false;
        }
        names.putIfAbsent(name.group(1), Specks.squeezed(name.group(2)));
        return true;
    }

    private void put(String name, String value) {
        if (!value.isEmpty() && (!name.equals("CII") || CII.matcher(value).lookingAt())) {
            fields.putIfAbsent(name, Specks.squeezed(value));
        }
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
