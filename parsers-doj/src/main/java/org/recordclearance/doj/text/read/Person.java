package org.recordclearance.doj.text.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.text.lines.Line;

/** Who a sheet is about, as far as it tells two people apart: each part is empty if it isn't said. For one thread. */
final class Person {

    private static final Pattern FIELD_IN_FRONT = Pattern.compile("(?:CII|DOB|SEX|RAC|NAM|FBI|SSN|CDL) ?/.*+");
    private static final Pattern CII = Pattern.compile("(?<![A-Z])CII ?/ ?([AHM] ?[0-9]{8})(?![0-9])");
    private static final Pattern NAME = Pattern.compile("(?<![A-Z])NAM ?/ ?0{0,2}1 ?([A-Z].*+)");
    private static final Pattern BIRTH = Pattern.compile("(?<![A-Z])DOB ?/ ?([0-9]{8})(?![0-9])");
    private static final int LONGEST = 400;

    private String cii = "";
    private String name = "";
    private String birth = "";

    /** What a line with the personal information of a header says. */
    static Optional<Person> in(Line line) {
        String text = line.withoutSpecks();
        if (text.length() > LONGEST || !FIELD_IN_FRONT.matcher(text).matches()) {
            return Optional.empty();
        }
        Person person = new Person();
        person.cii = found(CII, text).replace(" ", "");
        person.name = found(NAME, text);
        person.birth = found(BIRTH, text);
        return person.isNobody() ? Optional.empty() : Optional.of(person);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).strip() : "";
    }

    private boolean isNobody() {
        return cii.isEmpty() && name.isEmpty() && birth.isEmpty();
    }

    /** Learns more of the same person. */
    void add(Person other) {
        cii = cii.isEmpty() ? other.cii : cii;
        name = name.isEmpty() ? other.name : name;
        birth = birth.isEmpty() ? other.birth : birth;
    }

    /** Checks if the header of another sheet begins with these, given whether that of this one is over. */
    boolean isOther(Person next, boolean headerIsOver) {
        if (!next.cii.isEmpty() && !cii.isEmpty()) {
            boolean mayBeConsolidated = !headerIsOver && name.isEmpty(); // a header may begin with numbers given up
            return !next.cii.equals(cii) && !mayBeConsolidated;
        }
        if (!next.name.isEmpty() && !name.isEmpty()) {
            return !next.name.equals(name);
        }
        return headerIsOver && !(next.cii.isEmpty() && next.name.isEmpty() && next.birth.equals(birth));
    }

    /** Checks if nothing but a misreading could make them one person. */
    boolean isSurelyOther(Person next) {
        return !next.cii.isEmpty() && !cii.isEmpty() && !next.cii.equals(cii);
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "Person[]";
    }
}
