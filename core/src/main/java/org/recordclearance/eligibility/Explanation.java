package org.recordclearance.eligibility;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recordclearance.rapsheet.Truth;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * How a determination came about: every question that was asked, in order, and its answer.
 *
 * <p>Where an answer is unknown the table is followed both ways, so that further questions come after it. The questions
 * end with the last one that any way reaches. Immutable and safe for use by several threads.
 *
 * @param determination what came of it
 * @param questions the questions asked
 */
@JsonOfItsOwn
public record Explanation(Determination determination, List<Asked> questions) {

    /**
     * One question and its answer.
     *
     * @param step the name of the step that asks
     * @param question what was asked, in words
     * @param answer the answer
     * @param missing the facts that are missing, when the answer is unknown
     * @param facts the facts and thresholds used, by name, in the order of use
     * @param authority what the step rests on, empty if nothing is cited
     */
    @JsonOfItsOwn
    public record Asked(
            String step,
            String question,
            Truth answer,
            List<MissingFact> missing,
            Map<String, String> facts,
            String authority) {

        /** Copies the collections. */
        public Asked {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(authority, "authority");
            missing = List.copyOf(missing);
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }

        /**
         * Returns the shape of the question.
         *
         * @return the step and the answer, and no value of the record
         */
        @Override
        public String toString() {
            return "Asked[" + step + ": " + answer + "]";
        }
    }

    /** Copies the list. */
    public Explanation {
        Objects.requireNonNull(determination, "determination");
        questions = List.copyOf(questions);
    }

    /**
     * Prints the explanation for a person to read, with the facts of the record that were used.
     *
     * @return the outcome and why, then each question with its answer, facts, what is missing and its authority; lines that end with a
     *     line feed
     */
    public String toText() {
        return ExplanationInWords.text(this);
    }

    /**
     * Prints the explanation as Markdown, with the facts of the record that were used.
     *
     * @return the outcome and why as a list, then {@link #questionsToMarkdown}; lines that end with a line feed
     */
    public String toMarkdown() {
        return ExplanationInWords.markdown(this);
    }

    /**
     * Prints the questions alone as Markdown, for a page that says otherwise what came of them.
     *
     * @return a table of a row for each question; lines that end with a line feed
     */
    public String questionsToMarkdown() {
        return ExplanationInWords.questionsAsMarkdown(this);
    }

    /**
     * Returns the shape of the explanation.
     *
     * @return such as {@code Explanation[4 questions]}
     */
    @Override
    public String toString() {
        return "Explanation[" + questions.size() + " questions]";
    }
}
