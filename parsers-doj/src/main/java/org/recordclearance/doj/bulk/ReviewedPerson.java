package org.recordclearance.doj.bulk;

import java.util.List;
import java.util.Objects;
import org.recordclearance.eligibility.Review;

/**
 * A person of a {@link BulkReview}: the rows, the rap sheet that they are, and what every policy determines of it.
 *
 * <p>It is there for as long as a collector of {@link FurtherResults} takes it: the rows are read from a buffer that the next
 * people come to. Whoever has more rows than a record has room for comes several times, each time with other rows.
 *
 * @param person the rows and the rap sheet
 * @param review under the policy
 * @param hypothetical under the hypothetical rule sets of the layout, in their order
 * @param compared under the policies that it is compared with, in their order
 */
public record ReviewedPerson(PersonRows person, Review review, List<Review> hypothetical, List<Review> compared) {

    /** Copies the lists. */
    public ReviewedPerson {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(review, "review");
        hypothetical = List.copyOf(hypothetical);
        compared = List.copyOf(compared);
    }

    /**
     * Returns the shape.
     *
     * @return such as {@code ReviewedPerson[31 rows, 2 determinations]}
     */
    @Override
    public String toString() {
        return "ReviewedPerson[" + person.rows().size() + " rows, "
                + review.determinations().size() + " determinations]";
    }
}
