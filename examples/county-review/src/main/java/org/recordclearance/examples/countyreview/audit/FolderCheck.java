package org.recordclearance.examples.countyreview.audit;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.recordclearance.doj.output.OutputFolder;

/** Compares the files that are in a folder with those that its summary lists. For one thread. */
final class FolderCheck {

    private final Path folder;
    private final Consumer<String> problems;
    private final Consumer<String> notes;

    /**
     * Begins a check.
     *
     * @param folder the folder
     * @param problems takes what is wrong
     * @param notes takes what is there besides and does no harm
     */
    FolderCheck(Path folder, Consumer<String> problems, Consumer<String> notes) {
        this.folder = folder;
        this.problems = problems;
        this.notes = notes;
    }

    /**
     * Finds what is missing, is of another size, or is there besides.
     *
     * @return the results that are there, in order, whose bytes may be another's still
     */
    List<ListedResult> check(List<ListedResult> listed) throws IOException {
        Set<String> names = listed.stream().map(ListedResult::name).collect(Collectors.toCollection(TreeSet::new));
        if (names.size() < listed.size()) {
            problems.accept("summary.json lists a result twice");
        }
        names.add(SealedSummary.NAME);
        for (String each : entries(names)) {
            if (!names.contains(each)) {
                tell(each);
            }
        }
        return listed.stream().filter(this::isThere).toList();
    }

    private void tell(String added) {
        if (added.startsWith(OutputFolder.OWN)) {
            problems.accept(Discrepancy.unfinished(added));
        } else if (ProgramFile.hasNameOf(added)
                && Files.isRegularFile(folder.resolve(added), LinkOption.NOFOLLOW_LINKS)) {
            notes.accept(Discrepancy.ofProgram(added));
        } else {
            problems.accept(Discrepancy.added(added));
        }
    }

    private boolean isThere(ListedResult result) {
        if (!result.hasName()) {
            problems.accept("summary.json lists a name that no result has");
            return false;
        }
        Path file = folder.resolve(result.name());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.accept(Discrepancy.missing(result.name()));
            return false;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.accept(Discrepancy.noFile(result.name()));
            return false;
        }
        return true;
    }

    /** The names of all that is in the folder but the lock, and in those within that results are in. */
    private Set<String> entries(Set<String> names) throws IOException {
        Set<String> within = names.stream()
                .filter(name -> name.indexOf('/') > 0)
                .map(name -> name.substring(0, name.indexOf('/')))
                .collect(Collectors.toSet());
        Set<String> all = new TreeSet<>();
        for (String each : namesIn(folder)) {
            if (within.contains(each) && Files.isDirectory(folder.resolve(each), LinkOption.NOFOLLOW_LINKS)) {
                namesIn(folder.resolve(each)).forEach(name -> all.add(each + "/" + name));
            } else if (!each.equals(OutputFolder.LOCK)) {
                all.add(each);
            }
        }
        return all;
    }

    private static Set<String> namesIn(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }
}
