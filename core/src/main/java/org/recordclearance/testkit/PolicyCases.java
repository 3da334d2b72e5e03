package org.recordclearance.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;
import org.recordclearance.testkit.cases.CaseLine;

/**
 * Small cases of a policy that a lawyer can read, from a file of comma-separated values with the columns {@code case, record,
 * parameters, as_of, outcome, reason, citation}.
 *
 * <p>A <b>record in words</b> is a list of clauses with semicolons between them; the first conviction named is the one asked
 * about:
 *
 * <ul>
 *   <li>{@code born 1980-01-01}, {@code died}, {@code a row could not be read}
 *   <li>{@code convicted 2005-01-01 of HS 11359, felony, KERN}: a case of its own. Behind the section, in any order and each if
 *       it is stated: the level, the county, {@code arrested 2004-12-01} (otherwise that day is the conviction's), {@code 3
 *       years probation}, {@code 90 days jail}, {@code 2 years prison}, {@code jail of unknown length}, {@code case A12},
 *       {@code words POSSESS MARIJUANA}
 *   <li>{@code beside it PC 32, felony}: another conviction of the same event
 *   <li>{@code charged beside it HS 11366, dismissed}, or {@code rejected}
 *   <li>{@code then set aside under PC 1203.4 on 2010-01-01}, {@code then relieved under HS 11361.8 on ...}, {@code then
 *       reduced to a misdemeanor on ...}, {@code then reversed on ...}: what became of the count before
 *   <li>{@code registered 2001-01-01 under PC 290}
 *   <li>{@code arrested 2012-01-01 for PC 496, KERN}
 * </ul>
 *
 * <p>A date may be partial, {@code missing} or {@code unreadable}. Parameters are {@code name=value}, with semicolons between
 * them. Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class PolicyCases {

    private static final List<String> COLUMNS =
            List.of("case", "record", "parameters", "as_of", "outcome", "reason", "citation");

    private final List<PolicyCase> cases;

    private PolicyCases(List<PolicyCase> cases) {
        this.cases = List.copyOf(cases);
    }

    /**
     * Reads cases.
     *
     * @param in the file, in UTF-8, which the caller closes
     * @return the cases
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a line can't be read; the message names it
     */
    public static PolicyCases read(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<PolicyCase> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            List<String> cells = CaseLine.cells(line);
            if (number == 1) {
                if (!cells.equals(COLUMNS)) {
                    throw new IllegalArgumentException("the columns of cases are " + String.join(", ", COLUMNS));
                }
                continue;
            }
            PolicyCase each = one(number, cells);
            if (!names.add(each.name())) {
                throw new IllegalArgumentException("line " + number + ": there is a case of that name already");
            }
            cases.add(each);
        }
        return new PolicyCases(cases);
    }

    private static PolicyCase one(int line, List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            throw new IllegalArgumentException(
                    "line " + line + " has " + cells.size() + " cells instead of " + COLUMNS.size());
        }
        try {
            PolicyCase each = new PolicyCase(
                    cells.get(0),
                    cells.get(1),
                    CaseLine.parameters(cells.get(2)),
                    LocalDate.parse(cells.get(3)),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6));
            each.rapSheet();
            return each;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
        }
    }

    /**
     * Gets the cases.
     *
     * @return the cases in the order of the file
     */
    public List<PolicyCase> all() {
        return cases;
    }

    /**
     * Gets the cases in the order of the file.
     *
     * @return the cases, for tests with a case each
     */
    public Stream<PolicyCase> stream() {
        return cases.stream();
    }

    /**
     * Asks the policies of a provider, each made with the parameters of its case.
     *
     * @param provider the provider
     * @return what is wrong, a line for each case that does not hold; empty if all do
     */
    public List<String> check(RuleSetProvider provider) {
        return cases.stream()
                .map(each -> each.check(provider))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Returns how many there are.
     *
     * @return such as {@code PolicyCases[31]}
     */
    @Override
    public String toString() {
        return "PolicyCases[" + cases.size() + "]";
    }
}
