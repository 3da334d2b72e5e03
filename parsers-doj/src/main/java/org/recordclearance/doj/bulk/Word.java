package org.recordclearance.doj.bulk;

import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * The text of a field, and what it means in whatever column it stands in. Each meaning is found when it is first asked
 * for, as the same texts come again and again. For one thread.
 */
final class Word {

    private final String text;
    private @Nullable String normal;
    private @Nullable String orEmpty;
    private @Nullable ReportedDate date;
    private @Nullable EventType eventType;
    private @Nullable DispositionType disposition;
    private @Nullable Charge charge;
    private @Nullable Charge chargeOfComment;

    Word(String text) {
        this.text = text;
    }

    /** The text as it stands in the file, without quotes around it. */
    String text() {
        return text;
    }

    /** The text as it is compared: stripped, in capitals, empty if it is only filler. */
    String normal() {
        String known = normal;
        if (known == null) {
            known = Texts.normal(text);
            normal = known;
        }
        return known;
    }

    boolean isBlank() {
        return normal().isEmpty();
    }

    /** The stripped text, empty if it is only filler. */
    String orEmpty() {
        String known = orEmpty;
        if (known == null) {
            known = Texts.orEmpty(text);
            orEmpty = known;
        }
        return known;
    }

    ReportedDate date() {
        ReportedDate known = date;
        if (known == null) {
            known = DojDates.parse(normal());
            date = known;
        }
        return known;
    }

    EventType eventType() {
        EventType known = eventType;
        if (known == null) {
            known = Vocabulary.eventType(normal());
            eventType = known;
        }
        return known;
    }

    /** What a disposition that is not blank says. */
    DispositionType disposition() {
        DispositionType known = disposition;
        if (known == null) {
            known = Vocabulary.disposition(normal());
            disposition = known;
        }
        return known;
    }

    /** The charge that a description of an offense states; one that is in the comment is not stated here. */
    Charge charge() {
        Charge known = charge;
        if (known == null) {
            known = Charge.read(text, "");
            charge = known;
        }
        return known;
    }

    /** The charge that a comment states. */
    Charge chargeOfComment() {
        Charge known = chargeOfComment;
        if (known == null) {
            known = Charge.read("", text);
            chargeOfComment = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return "Word[" + text.length() + " characters]";
    }
}
