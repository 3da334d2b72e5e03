package org.recordclearance.examples.countyreview;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.rapsheet.County;
import picocli.CommandLine.Option;

/** The options of the command line that policies are made from. */
final class PolicyParameters {

    @Option(
            names = "--county",
            paramLabel = "NAME",
            description =
                    "The county whose convictions are reviewed. Not needed for a policy that is one county's own.")
    private @Nullable String county;

    @Option(
            names = "--options",
            paramLabel = "FILE",
            description = "The options of a policy that has some, such as configurable, as a JSON file.")
    private @Nullable Path options;

    @Option(
            names = "--parameter",
            paramLabel = "NAME=VALUE",
            description = "Another parameter of the policy, as the command policies lists them. May be repeated.")
    private Map<String, String> others = new LinkedHashMap<>();

    /**
     * Gets what was given.
     *
     * @param ownCounty the county whose own the policy is, which is its county if no other is given
     * @throws UsageException if California has no such county, or the options file can't be read
     */
    Parameters given(Optional<County> ownCounty) {
        Parameters given = Parameters.none();
        Optional<County> name = chosenCounty().or(() -> ownCounty);
        if (name.isPresent()) {
            given = given.with(Parameters.COUNTY, name.get().toString());
        }
        if (options != null) {
            given = given.with(Parameters.OPTIONS, OptionsFile.read(options));
        }
        for (Map.Entry<String, String> other : others.entrySet()) {
            String parameter = other.getKey();
            if (hasOwnOption(parameter)) {
                throw new UsageException("give --" + parameter + " instead of --parameter " + parameter);
            }
            given = given.with(parameter, other.getValue());
        }
        return given;
    }

    /** The files that were given. */
    List<Path> files() {
        return options == null ? List.of() : List.of(options);
    }

    /** Checks if any was given. */
    boolean areGiven() {
        return county != null || options != null || !others.isEmpty();
    }

    /** Checks if a county was given. */
    boolean hasCounty() {
        return county != null;
    }

    /** Returns the same with a county. */
    PolicyParameters in(County chosen) {
        PolicyParameters copy = new PolicyParameters();
        copy.county = chosen.toString();
        copy.options = options;
        copy.others.putAll(others);
        return copy;
    }

    private Optional<County> chosenCounty() {
        try {
            return Optional.ofNullable(county).map(County::of);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Gets how a parameter is given on the command line. */
    static String option(String parameter) {
        return hasOwnOption(parameter) ? "--" + parameter : "--parameter " + parameter;
    }

    private static boolean hasOwnOption(String parameter) {
        return parameter.equals(Parameters.COUNTY) || parameter.equals(Parameters.OPTIONS);
    }
}
