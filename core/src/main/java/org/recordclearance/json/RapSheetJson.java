package org.recordclearance.json;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Writes and reads rap sheets, and what policies determine of them, as JSON. The form is in the description of this
 * package; what is written reads back equal.
 *
 * <p>A document is one line, whatever the texts in it: all that ends a line is written as an escape, also what only some
 * readers take for an end. Written to a {@link Writer} it ends with a line feed, so that many documents make a file of
 * JSON lines, which {@code lines().map(RapSheetJson::readReviewedRapSheet)} reads.
 *
 * <p>Reading is strict, so that nothing is lost in silence: an unknown property, one given twice, or anything behind the
 * document is an error, an {@link InvalidJsonException}. A property that is {@code null} is one that is absent.
 *
 * <p>A document states the version of its form, see {@link FormatVersion}. Only in one of a later minor version are unknown
 * properties skipped; what is read with a consumer tells it of each, such as {@code cycles[2].events[0].judge}. Where a name
 * there is none that a version of the form would have, it is told by its number: {@code subject[3]}.
 *
 * <p>Safe for use by several threads.
 */
public final class RapSheetJson {

    /** The version of the form that is written here, of rap sheets and of reviews. */
    public static final FormatVersion FORMAT_VERSION = new FormatVersion(1, 0);

    private static final Consumer<String> NOBODY = path -> {};

    private RapSheetJson() {}

    /**
     * Writes a rap sheet.
     *
     * @param rapSheet the rap sheet
     * @return the JSON text, one line without its end
     */
    public static String write(RapSheet rapSheet) {
        return text(rapSheet, RecordWriter::rapSheet);
    }

    /**
     * Writes a rap sheet and its determinations.
     *
     * @param review the review
     * @return the JSON text, one line without its end
     */
    public static String write(Review review) {
        return text(review, ResultWriter::review);
    }

    /**
     * Writes a rap sheet, its determinations, explanations and forecasts.
     *
     * @param reviewed the document
     * @return the JSON text, one line without its end
     */
    public static String write(ReviewedRapSheet reviewed) {
        return text(reviewed, ResultWriter::reviewedRapSheet);
    }

    /**
     * Writes a rap sheet and a line feed.
     *
     * @param rapSheet the rap sheet
     * @param to where to write, neither flushed nor closed
     * @throws IOException if it can't be written
     */
    public static void write(RapSheet rapSheet, Writer to) throws IOException {
        JsonText.write(rapSheet, RecordWriter::rapSheet, to);
        to.write('\n');
    }

    /**
     * Writes a rap sheet with its determinations, and a line feed.
     *
     * @param review the review
     * @param to where to write, neither flushed nor closed
     * @throws IOException if it can't be written
     */
    public static void write(Review review, Writer to) throws IOException {
        JsonText.write(review, ResultWriter::review, to);
        to.write('\n');
    }

    /**
     * Writes a rap sheet with its determinations, explanations and forecasts, and a line feed.
     *
     * @param reviewed the document
     * @param to where to write, neither flushed nor closed
     * @throws IOException if it can't be written
     */
    public static void write(ReviewedRapSheet reviewed, Writer to) throws IOException {
        JsonText.write(reviewed, ResultWriter::reviewedRapSheet, to);
        to.write('\n');
    }

    /**
     * Reads a rap sheet.
     *
     * @param text the JSON text of a rap sheet alone
     * @return the rap sheet
     * @throws InvalidJsonException if it is anything else
     */
    public static RapSheet readRapSheet(String text) {
        return RecordReader.rapSheet(parse(text, NOBODY));
    }

    /**
     * Reads a rap sheet, and tells what a later version of the form added.
     *
     * @param text the JSON text of a rap sheet alone
     * @param skipped is given the path of each property that is skipped
     * @return the rap sheet
     * @throws InvalidJsonException if it is anything else
     */
    public static RapSheet readRapSheet(String text, Consumer<String> skipped) {
        return RecordReader.rapSheet(parse(text, skipped));
    }

    /**
     * Reads a rap sheet.
     *
     * @param from where to read the JSON text of a rap sheet alone, to its end; it is not closed
     * @return the rap sheet
     * @throws IOException if it can't be read
     * @throws InvalidJsonException if it is anything else
     */
    public static RapSheet readRapSheet(Reader from) throws IOException {
        return RecordReader.rapSheet(JsonText.parse(from, NOBODY));
    }

    /**
     * Reads a rap sheet and its determinations.
     *
     * @param text the JSON text of a review, without explanations and forecasts
     * @return the review
     * @throws InvalidJsonException if it is anything else
     */
    public static Review readReview(String text) {
        return ResultReader.review(parse(text, NOBODY));
    }

    /**
     * Reads a rap sheet and its determinations, and tells what a later version of the form added.
     *
     * @param text the JSON text of a review, without explanations and forecasts
     * @param skipped is given the path of each property that is skipped
     * @return the review
     * @throws InvalidJsonException if it is anything else
     */
    public static Review readReview(String text, Consumer<String> skipped) {
        return ResultReader.review(parse(text, skipped));
    }

    /**
     * Reads a rap sheet and its determinations.
     *
     * @param from where to read the JSON text of a review, to its end; it is not closed
     * @return the review
     * @throws IOException if it can't be read
     * @throws InvalidJsonException if it is anything else
     */
    public static Review readReview(Reader from) throws IOException {
        return ResultReader.review(JsonText.parse(from, NOBODY));
    }

    /**
     * Reads a document: a rap sheet alone, or with determinations, explanations and forecasts.
     *
     * @param text the JSON text
     * @return the document
     * @throws InvalidJsonException if it is anything else
     */
    public static ReviewedRapSheet readReviewedRapSheet(String text) {
        return ResultReader.reviewedRapSheet(parse(text, NOBODY));
    }

    /**
     * Reads a document: a rap sheet alone, or with determinations, explanations and forecasts, and tells what a later version of the form added.
     *
     * @param text the JSON text of the document
     * @param skipped is given the path of each property that is skipped
     * @return the document
     * @throws InvalidJsonException if it is anything else
     */
    public static ReviewedRapSheet readReviewedRapSheet(String text, Consumer<String> skipped) {
        return ResultReader.reviewedRapSheet(parse(text, skipped));
    }

    /**
     * Reads a document: a rap sheet alone, or with determinations, explanations and forecasts.
     *
     * @param from where to read the JSON text, to its end; it is not closed
     * @return the document
     * @throws IOException if it can't be read
     * @throws InvalidJsonException if it is anything else
     */
    public static ReviewedRapSheet readReviewedRapSheet(Reader from) throws IOException {
        return ResultReader.reviewedRapSheet(JsonText.parse(from, NOBODY));
    }

    private static <T> String text(T value, JsonForm.Writer<T> form) {
        StringWriter text = new StringWriter();
        try {
            JsonText.write(value, form, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory can't fail", e);
        }
        return text.toString();
    }

    private static JsonValue parse(String text, Consumer<String> skipped) {
        try {
            return JsonText.parse(new StringReader(text), skipped);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory can't fail", e);
        }
    }
}
