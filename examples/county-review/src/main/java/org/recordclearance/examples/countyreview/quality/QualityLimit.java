package org.recordclearance.examples.countyreview.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.CellCounts;
import org.recordclearance.examples.countyreview.quality.DataQuality.ColumnQuality;

/**
 * A figure of the data, and how much of it is too much: {@code rejected>0.1%}, {@code unreadable.DISP_DATE>=100}. A share is of the
 * rows for figures of rows, of the people for those of people, of the determinations for those of convictions.
 *
 * <p>The figures: {@code rejected} rows; {@code blank}, {@code odd}, {@code unreadable} and {@code repaired} of a column, behind a dot,
 * and {@code contradictory} people of it; {@code conflicting} people, whose rows may be those of two, and {@code sharing} people, who
 * have a CII number of another; {@code undecided} determinations, and {@code heldback} ones, which may be relief.
 */
public final class QualityLimit {

    private static final int FEWEST_ALIKE = 3;

    private static final Pattern FORM = Pattern.compile(
            "\\s*([A-Za-z]+(?:\\.[A-Za-z0-9_]+)?)\\s*(>=|>)\\s*(\\d{1,18}(?:\\.\\d{1,9})?)\\s*(%?)\\s*");

    /**
     * A figure and what it is a part of.
     *
     * @param name its name
     * @param of gets it
     * @param whole gets what it is a part of
     */
    private record Part(String name, ToLongFunction<DataQuality> of, ToLongFunction<DataQuality> whole) {}

    private static final List<Part> PARTS = parts();

    private final String text;
    private final Part part;
    private final boolean orEqual;
    private final BigDecimal limit;
    private final boolean isShare;

    private QualityLimit(String text, Part part, boolean orEqual, BigDecimal limit, boolean isShare) {
        this.text = text;
        this.part = part;
        this.orEqual = orEqual;
        this.limit = limit;
        this.isShare = isShare;
    }

    private static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("rejected", DataQuality::rowsRejected, DataQuality::rowsRead));
        parts.add(new Part("undecided", all -> all.undecided().open().convictions(), DataQuality::determinations));
        parts.add(new Part(
                "heldback", all -> all.undecided().couldBeRelief().convictions(), DataQuality::determinations));
        parts.add(new Part("conflicting", all -> all.identities().conflicting(), DataQuality::people));
        parts.add(new Part("sharing", all -> all.identities().subjectsSharing(), DataQuality::people));
        for (BulkColumn column : CellCounts.columns()) {
            parts.add(ofRows("blank", column, ColumnQuality::blank));
            parts.add(ofRows("odd", column, ColumnQuality::odd));
            parts.add(ofRows("unreadable", column, ColumnQuality::unreadable));
            parts.add(ofRows("repaired", column, ColumnQuality::repaired));
            parts.add(new Part(
                    "contradictory." + column, all -> column(all, column).contradictory(), DataQuality::people));
        }
        return List.copyOf(parts);
    }

    private static Part ofRows(String name, BulkColumn column, ToLongFunction<ColumnQuality> of) {
        return new Part(
                name + "." + column,
                all -> of.applyAsLong(column(all, column)),
                all -> column(all, column).rows());
    }

    private static ColumnQuality column(DataQuality all, BulkColumn column) {
        return Optional.ofNullable(all.columns().get(column)).orElseThrow();
    }

    /** Gets the names of the figures. */
    public static List<String> names() {
        return PARTS.stream().map(Part::name).toList();
    }

    /**
     * Reads a limit.
     *
     * @throws IllegalArgumentException if it is none, or of a figure that there is not; the message says what there is
     */
    public static QualityLimit parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "--fail-if " + text + ": it must be FIGURE>NUMBER or FIGURE>NUMBER%, such as rejected>0.1%");
        }
        String name = form.group(1);
        Part part = PARTS.stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--fail-if " + text + ": there is no figure " + name
                        + nearest(name)
                        + "; there are rejected, undecided, heldback, conflicting, sharing, and blank, odd,"
                        + " unreadable, repaired or contradictory of a column, such as unreadable.DISP_DATE"));
        return new QualityLimit(
                text.strip(),
                part,
                form.group(2).equals(">="),
                new BigDecimal(form.group(3)),
                !form.group(4).isEmpty());
    }

    private static String nearest(String name) {
        return names().stream()
                .max(Comparator.comparingInt(each -> alike(each, name)))
                .filter(each -> alike(each, name) >= FEWEST_ALIKE)
                .map(near -> " (did you mean " + near + "?)")
                .orElse("");
    }

    /** How many letters two names begin with alike. */
    private static int alike(String one, String other) {
        int alike = 0;
        while (alike < Math.min(one.length(), other.length())
                && Character.toLowerCase(one.charAt(alike)) == Character.toLowerCase(other.charAt(alike))) {
            alike++;
        }
        return alike;
    }

    /** Says what is too much, if it is. */
    public Optional<String> exceededBy(DataQuality quality) {
        long count = part.of().applyAsLong(quality);
        long whole = part.whole().applyAsLong(quality);
        BigDecimal allowed = isShare ? limit.multiply(BigDecimal.valueOf(whole)).movePointLeft(2) : limit;
        int compared = BigDecimal.valueOf(count).compareTo(allowed);
        boolean exceeded = orEqual ? compared >= 0 : compared > 0;
        return exceeded && !(isShare && whole == 0)
                ? Optional.of(String.format(Locale.ROOT, "%s: %,d of %,d", text, count, whole))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
