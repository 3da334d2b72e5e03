package org.recordclearance.doj.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.recordclearance.doj.bulk.review.Counted;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What a {@link PeopleReview} has counted, on its way to another machine: the figures of the policies and of the layout, without a
 * person in them. {@link PeopleReview#add} puts the counts of different people together, in any order.
 *
 * <p>It travels, by Java's serialization or as {@link #toBytes bytes}. Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class ReviewCounts implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The counts, as they travel. */
    private final byte[] content;

    private ReviewCounts(byte[] content) {
        this.content = content;
    }

    /** Takes down what was counted. */
    static ReviewCounts of(Counted counted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(counted);
        } catch (NotSerializableException e) {
            throw new IllegalStateException(
                    "the summary of the layout keeps what is not serializable: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("an array can't be written", e);
        }
        return new ReviewCounts(bytes.toByteArray());
    }

    /**
     * Obtains counts from their bytes.
     *
     * @param bytes what {@link #toBytes} gave, by the same version of the library; from nowhere else, as with all of Java's
     *     serialization
     * @return the counts
     */
    public static ReviewCounts of(byte[] bytes) {
        return new ReviewCounts(bytes.clone());
    }

    /**
     * Gets the bytes, for a column of a table or a file.
     *
     * @return a copy
     */
    public byte[] toBytes() {
        return content.clone();
    }

    /** What was counted, each time anew. */
    Counted counted() {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(content))) {
            return (Counted) in.readObject();
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            throw new IllegalArgumentException("these are no counts of this version of the library", e);
        }
    }

    /**
     * Returns the shape.
     *
     * @return such as {@code ReviewCounts[1523 bytes]}
     */
    @Override
    public String toString() {
        return "ReviewCounts[" + content.length + " bytes]";
    }
}
