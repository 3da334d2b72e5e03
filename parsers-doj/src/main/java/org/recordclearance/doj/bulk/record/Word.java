package org.recordclearance.doj.bulk.record;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.CellState;
import org.recordclearance.doj.bulk.rows.CountOrder;
import org.recordclearance.doj.bulk.rows.Texts;
import org.recordclearance.doj.charge.Charge;
import org.recordclearance.doj.charge.ChargeReader;
import org.recordclearance.doj.dates.DojDates;
import org.recordclearance.doj.disposition.DispositionReading;
import org.recordclearance.doj.disposition.DispositionTable;
import org.recordclearance.doj.reading.KnownReaders;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.TermKind;

/**
 * The text of a field, and what it means in whatever column it stands in. Each meaning is found when it is first asked
 * for, as the same texts come again and again. For one thread.
 */
public final class Word {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The first eight bytes of the field, or all if there are fewer. */
    private final long head;
    /** The last eight bytes of the field, or 0 if there are fewer. */
    private final long tail;

    private final int length;
    private final byte[] bytes;
    private @Nullable String text;
    private @Nullable String normal;
    private @Nullable String orEmpty;
    private @Nullable CellState state;
    private @Nullable ReportedDate date;
    private @Nullable ReportedCounty county;
    private @Nullable EventType eventType;
    private @Nullable DispositionReading disposition;
    private @Nullable DispositionTable table;
    private @Nullable DispositionReading saidInComment;
    private @Nullable DispositionTable commentTable;
    private @Nullable Charge charge;
    private @Nullable ChargeReader chargeReader;
    private @Nullable Charge chargeOfComment;
    private @Nullable ChargeReader commentReader;
    private @Nullable CountOrder countOrder;
    private boolean countOrderRead;
    private @Nullable TermKind placeKind;
    private boolean placeKindRead;
    private @Nullable Word lastUnit;
    private ReportedLength lengthInUnit = ReportedLength.missing();

    public Word(String text) {
        this(0, 0, new byte[0]);
        this.text = text;
    }

    /** Creates the word of a field. */
    public Word(long head, long tail, byte[] bytes) {
        this.head = head;
        this.tail = tail;
        this.length = bytes.length;
        this.bytes = bytes;
    }

    /** Checks if it is the word of a field of which head, tail and length are given. */
    boolean isOf(long otherHead, long otherTail, byte[] other, int from, int otherLength) {
        if (head != otherHead || tail != otherTail || length != otherLength) {
            return false;
        }
        for (int i = Long.BYTES; i < length - Long.BYTES; i += Long.BYTES) {
            if ((long) LONGS.get(bytes, i) != (long) LONGS.get(other, from + i)) {
                return false;
            }
        }
        return true;
    }

    long hash() {
        return WordCache.hash(head, tail, length);
    }

    /** The text as it stands in the file, without quotes around it. */
    public String text() {
        String known = text;
        if (known == null) {
            known = Texts.decode(bytes, 0, bytes.length);
            text = known;
        }
        return known;
    }

    /** The text as it is compared: stripped, in capitals, empty if it is only filler. */
    String normal() {
        String known = normal;
        if (known == null) {
            known = Texts.normal(text());
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
            known = Texts.orEmpty(text());
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

    ReportedCounty county() {
        ReportedCounty known = county;
        if (known == null) {
            known = ReportedCounty.read(normal());
            county = known;
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

    /** What a disposition that is not blank says by a table. */
    DispositionReading disposition(DispositionTable by) {
        DispositionReading known = disposition;
        if (known == null || table != by) {
            known = by.read(text());
            disposition = known;
            table = by;
        }
        return known;
    }

    /** What a comment that is not blank says by a table of a conviction beside it, or null if it says nothing of it. */
    @Nullable
    DispositionReading saidInComment(DispositionTable by) {
        if (commentTable != by) {
            saidInComment = by.readComment(text()).orElse(null);
            commentTable = by;
        }
        return saidInComment;
    }

    /** The charge that a description of an offense states, or null where it is in the comment. */
    @Nullable
    Charge charge(ChargeReader reader) {
        if (chargeReader != reader) {
            charge = Vocabulary.isChargeInComment(normal()) ? null : reader.read(text().strip());
            chargeReader = reader;
        }
        return charge;
    }

    /** The charge that a comment states. */
    Charge chargeOfComment(ChargeReader reader) {
        Charge known = chargeOfComment;
        if (known == null || commentReader != reader) {
            known = isBlank() ? Charge.NOT_STATED : reader.readComment(text().strip());
            chargeOfComment = known;
            commentReader = reader;
        }
        return known;
    }

    /** Where a row with this CNT_ORDER belongs, or null if it can't be placed. */
    @Nullable
    public CountOrder countOrder() {
        if (!countOrderRead) {
            countOrder = CountOrder.read(text());
            countOrderRead = true;
        }
        return countOrder;
    }

    /** What the part of a sentence is that is spent in this place, which is not blank; null if it takes no time. */
    @Nullable
    TermKind placeKind() {
        if (!placeKindRead) {
            placeKind = Vocabulary.placeKind(normal());
            placeKindRead = true;
        }
        return placeKind;
    }

    /** The length that a number is in a unit. */
    ReportedLength length(Word unit) {
        if (unit != lastUnit) {
            lengthInUnit = Vocabulary.length(normal(), unit.normal());
            lastUnit = unit;
        }
        return lengthInUnit;
    }

    /** What it is like in its column: that of the table of words which it is in. */
    public CellState state(BulkColumn column, KnownReaders readers) {
        CellState known = state;
        if (known == null) {
            known = CellReading.of(this, column, readers);
            state = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return "Word[" + text().length() + " characters]";
    }
}
