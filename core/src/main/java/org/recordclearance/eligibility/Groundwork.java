package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What a policy rests on beside its table, for those who sign it: how it reads the facts of a record, the lists that it uses,
 * its parameters in words, and what must still be confirmed. Immutable and safe for use by several threads.
 *
 * @param readings how facts are read, in order
 * @param sources the lists and tables that it uses
 * @param parameters what each parameter does, in words, by its name
 * @param confirmations what must still be confirmed, by step
 */
@JsonOfItsOwn
public record Groundwork(
        List<Reading> readings,
        List<Source> sources,
        Map<String, String> parameters,
        List<Confirmation> confirmations) {

    /** Of a policy that says nothing of it. */
    public static final Groundwork NONE = new Groundwork(List.of(), List.of(), Map.of(), List.of());

    /** Copies the components. */
    public Groundwork {
        readings = List.copyOf(readings);
        sources = List.copyOf(sources);
        parameters = Map.copyOf(new LinkedHashMap<>(parameters));
        confirmations = List.copyOf(confirmations);
    }

    /** Returns it for a table that has certain steps: what is about another step is not to be confirmed. */
    Groundwork aboutSteps(Set<String> steps) {
        List<Confirmation> about = confirmations.stream()
                .filter(each -> each.step().isEmpty() || steps.contains(each.step()))
                .toList();
        return new Groundwork(readings, sources, parameters, about);
    }

    /**
     * How a fact is read.
     *
     * @param fact such as {@code attempts}
     * @param how a sentence
     */
    public record Reading(String fact, String how) {}

    /**
     * A list or table that is a resource of the library.
     *
     * @param name what it is a list of
     * @param days from when to when each of its rows holds
     * @param sha256 the SHA-256 of its text, which is its version
     * @param printed what of it stands on the paper that is signed, its header first and then a line for each row; empty where it
     *     is only named
     */
    public record Source(String name, List<InForce> days, String sha256, List<List<String>> printed) {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if something is printed of it that is not a header and a line for each row
         */
        public Source {
            days = List.copyOf(days);
            printed = printed.stream().map(List::copyOf).toList();
            if (!printed.isEmpty() && printed.size() != days.size() + 1) {
                throw new IllegalArgumentException("what is printed of a list is its header and a line for each row");
            }
        }

        /**
         * Counts the rows that hold on a day.
         *
         * @param day the day
         * @return how many there are
         */
        public int rowsOn(LocalDate day) {
            return (int) days.stream().filter(each -> each.isOn(day)).count();
        }

        /**
         * Gets what of it stands on the paper that is signed for a day.
         *
         * @param day the day
         * @return its header and the rows that hold on the day; empty where it is only named
         */
        public List<List<String>> printedOn(LocalDate day) {
            return IntStream.range(0, printed.size())
                    .filter(line -> line == 0 || days.get(line - 1).isOn(day))
                    .mapToObj(printed::get)
                    .toList();
        }
    }

    /**
     * Something that must still be confirmed before anybody relies on it.
     *
     * @param step the step that it is about, empty for the policy as a whole
     * @param what what is to be confirmed
     * @param basis what is relied on so far
     * @param who who is to confirm it
     */
    public record Confirmation(String step, String what, String basis, String who) {}
}
