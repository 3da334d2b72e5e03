package org.recordclearance.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * By what people or convictions are told apart.
 *
 * <p>A person is in one class of a grouping of people, and in each class of a grouping of convictions or determinations in which the
 * person has one. What the record does not say is a class of its own, {@link #NOT_STATED} or {@link #NOT_KNOWN}, which stands last.
 *
 * <p>Immutable and safe for use by several threads, as long as the functions that a user gives are.
 */
@JsonOfItsOwn
public final class Grouping {

    /** The class of those of whom the record does not state it. */
    public static final String NOT_STATED = "not stated";

    /** The class of those of whom the record says too little to tell it. */
    public static final String NOT_KNOWN = "not known";

    /** The class of convictions that the policy does not cover. */
    public static final String NOT_COVERED = "not covered";

    private static final List<String> LAST = List.of(NOT_KNOWN, NOT_STATED, NOT_COVERED);
    private static final int[] DECADES = {20, 30, 40, 50, 60, 70};

    /** What is told apart. */
    enum Of {
        PEOPLE,
        CONVICTIONS,
        DETERMINATIONS
    }

    /** A conviction, or a person alone, to be put into a class. */
    record Seen(
            RapSheet sheet,
            LocalDate asOf,
            @Nullable Conviction conviction,
            @Nullable Determination determination) {}

    private final String name;
    private final Of of;
    private final Function<Seen, @Nullable String> classes;
    private final List<String> order;

    private Grouping(String name, Of of, Function<Seen, @Nullable String> classes, List<String> order) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("a grouping needs a name, which heads its column");
        }
        this.name = name;
        this.of = of;
        this.classes = Objects.requireNonNull(classes, "classes");
        this.order = order;
    }

    /**
     * Obtains a grouping of people of a user's own.
     *
     * @param name the name, which heads the column
     * @param classes gives a person's class; blank or null where the record does not state it
     * @return the grouping
     * @throws IllegalArgumentException if the name is blank
     */
    public static Grouping people(String name, Function<RapSheet, @Nullable String> classes) {
        Objects.requireNonNull(classes, "classes");
        return people(name, (sheet, asOf) -> classes.apply(sheet));
    }

    /**
     * Obtains a grouping of people of a user's own that depends on the day.
     *
     * @param name the name, which heads the column
     * @param classes gives a person's class as of a day; blank or null where the record does not state it
     * @return the grouping
     * @throws IllegalArgumentException if the name is blank
     */
    public static Grouping people(String name, BiFunction<RapSheet, LocalDate, @Nullable String> classes) {
        Objects.requireNonNull(classes, "classes");
        return new Grouping(name, Of.PEOPLE, seen -> classes.apply(seen.sheet(), seen.asOf()), List.of());
    }

    /**
     * Obtains a grouping of convictions of a user's own.
     *
     * @param name the name, which heads the column
     * @param classes gives a conviction's class; blank or null where the record does not state it
     * @return the grouping
     * @throws IllegalArgumentException if the name is blank
     */
    public static Grouping convictions(String name, Function<Conviction, @Nullable String> classes) {
        Objects.requireNonNull(classes, "classes");
        return new Grouping(
                name, Of.CONVICTIONS, seen -> classes.apply(Objects.requireNonNull(seen.conviction())), List.of());
    }

    /**
     * Obtains a grouping of determinations of a user's own, for a study under a policy.
     *
     * @param name the name, which heads the column
     * @param classes gives the class; a conviction that the policy does not cover is {@link #NOT_COVERED}
     * @return the grouping
     * @throws IllegalArgumentException if the name is blank
     */
    public static Grouping determinations(String name, Function<Determination, @Nullable String> classes) {
        Objects.requireNonNull(classes, "classes");
        return new Grouping(
                name,
                Of.DETERMINATIONS,
                seen -> seen.determination() == null ? NOT_COVERED : classes.apply(seen.determination()),
                List.of());
    }

    /** Obtains a grouping of determinations whose classes are found elsewhere: the head of a column, and the order of its rows. */
    static Grouping found(String name, String... inOrder) {
        return determinations(name, determination -> {
                    throw new IllegalStateException("the classes of '" + name + "' are found elsewhere");
                })
                .inOrder(inOrder);
    }

    /**
     * Returns this grouping with its classes in an order.
     *
     * @param classes the classes that come first, in order; others follow by name
     * @return the grouping
     */
    public Grouping inOrder(String... classes) {
        return new Grouping(name, of, this.classes, List.of(classes));
    }

    /**
     * Obtains the grouping by race, in capitals as records have it.
     *
     * @return the grouping of people
     */
    public static Grouping race() {
        return people("race", sheet -> inCapitals(sheet.subject().race()));
    }

    /**
     * Obtains the grouping by sex, in capitals as records have it.
     *
     * @return the grouping of people
     */
    public static Grouping sex() {
        return people("sex", sheet -> inCapitals(sheet.subject().sex()));
    }

    private static String inCapitals(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /**
     * Obtains the grouping by age as of the day of the study: under 20, ten years each, 70 and older.
     *
     * @return the grouping of people
     */
    public static Grouping ageGroup() {
        return ageGroup(DECADES);
    }

    /**
     * Obtains the grouping by age as of the day of the study.
     *
     * <p>A person of whom it is not known to which group the age belongs, see {@link Subject#ageOn}, is {@link #NOT_KNOWN}.
     *
     * @param from the least age of each group but the youngest, going up
     * @return the grouping of people
     * @throws IllegalArgumentException if there is none, one is less than 1, or they do not go up
     */
    public static Grouping ageGroup(int... from) {
        int[] bounds = from.clone();
        for (int i = 0; i < bounds.length; i++) {
            if (bounds[i] < 1 || (i > 0 && bounds[i] <= bounds[i - 1])) {
                throw new IllegalArgumentException("the least ages of groups must be 1 or more and go up");
            }
        }
        if (bounds.length == 0) {
            throw new IllegalArgumentException("age groups need the least age of one, such as 18");
        }
        List<String> names = new ArrayList<>();
        names.add("under " + bounds[0]);
        for (int i = 1; i < bounds.length; i++) {
            boolean isOneYear = bounds[i] == bounds[i - 1] + 1;
            names.add(isOneYear ? Integer.toString(bounds[i - 1]) : bounds[i - 1] + " to " + (bounds[i] - 1));
        }
        names.add(bounds[bounds.length - 1] + " and older");
        return people("age", (sheet, asOf) -> {
                    Subject.Age age = sheet.subject().ageOn(asOf);
                    int group = group(bounds, age.least());
                    return group == group(bounds, age.most()) ? names.get(group) : NOT_KNOWN;
                })
                .inOrder(names.toArray(String[]::new));
    }

    private static int group(int[] bounds, int age) {
        int found = Arrays.binarySearch(bounds, age);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Obtains the grouping by county of the conviction.
     *
     * @return the grouping of convictions
     */
    public static Grouping county() {
        return convictions("county", conviction -> {
            ReportedCounty county = conviction.county();
            return switch (county.kind()) {
                case COUNTY -> county.text();
                case MISSING -> NOT_STATED;
                default -> NOT_KNOWN;
            };
        });
    }

    /**
     * Obtains the grouping by year of the conviction.
     *
     * @return the grouping of convictions; a date that could be of two years is {@link #NOT_KNOWN}
     */
    public static Grouping yearOfConviction() {
        return convictions("year", conviction -> {
            ReportedDate date = conviction.date();
            int year = date.earliest().getYear();
            return year == date.latest().getYear() ? Integer.toString(year) : NOT_KNOWN;
        });
    }

    /**
     * Obtains the grouping by level of the conviction.
     *
     * @return the grouping of convictions
     */
    public static Grouping level() {
        return convictions("level", conviction -> switch (conviction.level()) {
                    case MISSING -> NOT_STATED;
                    case UNREADABLE, CONTRADICTORY -> NOT_KNOWN;
                    default -> conviction.level().name().toLowerCase(Locale.ROOT);
                })
                .inOrder("felony", "misdemeanor", "infraction");
    }

    /**
     * Obtains the grouping by code section of the conviction, such as {@code HS 11359}.
     *
     * @return the grouping of convictions
     */
    public static Grouping codeSection() {
        return convictions(
                "section",
                conviction -> conviction.codeSection().map(Object::toString).orElse(NOT_STATED));
    }

    /**
     * Obtains the grouping by outcome, in the words of the policy.
     *
     * @return the grouping of determinations
     */
    public static Grouping outcome() {
        return determinations(
                "outcome", determination -> determination.outcome().words());
    }

    /**
     * Obtains the grouping by the reason of the determination.
     *
     * @return the grouping of determinations
     */
    public static Grouping reason() {
        return determinations("reason", Determination::reason);
    }

    /**
     * Gets the name.
     *
     * @return the name, which heads the column
     */
    public String name() {
        return name;
    }

    Of of() {
        return of;
    }

    String classOf(Seen seen) {
        String found = classes.apply(seen);
        return found == null || found.isBlank() ? NOT_STATED : found;
    }

    /** The order of classes: those that were put first, others by name, what is not known last. */
    Comparator<String> inOrder() {
        return Comparator.<String>comparingInt(each -> place(each)).thenComparing(Comparator.naturalOrder());
    }

    private int place(String each) {
        int place = order.indexOf(each);
        if (place >= 0) {
            return place;
        }
        return order.size() + 1 + LAST.indexOf(each);
    }

    /**
     * Returns the name.
     *
     * @return such as {@code Grouping[race]}
     */
    @Override
    public String toString() {
        return "Grouping[" + name + "]";
    }
}
