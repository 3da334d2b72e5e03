package org.recordclearance.examples.countyreview.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.doj.bulk.SummarySeal;
import org.recordclearance.doj.output.ContentSums;

/**
 * What people have put into results that another review is to replace, such as case numbers that were found: it would be lost. That is
 * every result that is not as its summary says, and every file of the name of a result that the summary does not list, as decisions
 * that were saved as {@code worklist.csv} are. Of the files of all rows, which are large, only the size is looked at. Files of other
 * names are not replaced, so that they are left out here, and so are results without a summary, or with one that has no seal, as earlier
 * versions wrote it.
 */
public final class FilledIn {

    private static final int MOST_NAMED = 5;

    private FilledIn() {}

    /**
     * Says why results must not be replaced.
     *
     * @param folder the folder that they are in, which need not be there
     * @param isResult tells if a name in the folder, such as {@code court/cases.csv}, is one that a review replaces
     * @return the reason, naming files alone; empty if nothing that people have put in would be lost
     * @throws IOException if a file can't be read
     */
    public static Optional<String> refusalToReplace(Path folder, Predicate<String> isResult) throws IOException {
        List<String> names = in(folder, isResult);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String named = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        int more = names.size() - MOST_NAMED;
        return Optional.of(folder + " holds what is not as a review wrote it, and --overwrite would lose it: " + named
                + (more > 0 ? " and " + more + " more" : "") + "; move that elsewhere, or choose another folder");
    }

    private static List<String> in(Path folder, Predicate<String> isResult) throws IOException {
        SealedSummary summary;
        try {
            summary = SealedSummary.in(folder);
        } catch (SealedSummary.Unreadable e) {
            boolean isThere = Files.isRegularFile(folder.resolve(SealedSummary.NAME), LinkOption.NOFOLLOW_LINKS);
            return isThere ? List.of(SealedSummary.NAME) : List.of();
        }
        if (!summary.figures().has(SummarySeal.MEMBER)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        if (!summary.isUnbroken()) {
            found.add(SealedSummary.NAME);
        }
        try {
            Set<String> listed = new HashSet<>(Set.of(SealedSummary.NAME));
            for (ListedResult each : summary.results()) {
                listed.add(each.name());
                if (each.hasName() && isChanged(folder.resolve(each.name()), each)) {
                    found.add(each.name());
                }
            }
            namesIn(folder).stream()
                    .filter(name -> isResult.test(name) && !listed.contains(name))
                    .forEach(found::add);
        } catch (IllegalArgumentException e) {
            return List.of(SealedSummary.NAME); // it has a figure that is none
        }
        return found;
    }

    private static boolean isChanged(Path file, ListedResult listed) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (Files.size(file) != listed.sums().bytes()) {
            return true;
        }
        boolean isLarge = listed.holds() == ListedResult.Rows.ALL || listed.holds() == ListedResult.Rows.CONDENSED;
        return !isLarge
                && !ContentSums.of(file, false).crc32c().equals(listed.sums().crc32c());
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
