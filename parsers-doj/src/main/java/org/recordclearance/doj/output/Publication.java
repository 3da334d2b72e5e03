package org.recordclearance.doj.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How results get from where they were written into place, and back. The old ones are set aside, the new ones moved in, the one
 * that says that they are complete last. At every moment the disk tells how far it is, so that whoever finds a publication that
 * was ended can take it back, again and again if need be:
 *
 * <ul>
 *   <li>{@code setting-aside} is there: the old results are in it or still in place, and no new one is in place;
 *   <li>{@code set-aside} is there: all old results are in it. The new ones are in place or
 *       still where they were written; once the last of them is in place, it is done.
 * </ul>
 *
 * <p>Which they are is listed in {@code publishing}. Those that are in a folder within are so only in place: aside, a {@code +}
 * stands in their names instead.
 */
final class Publication {

    private static final String LIST = "publishing";
    private static final String OUT = "- ";
    private static final String IN = "+ ";
    private static final String SETTING_ASIDE = "setting-aside";
    private static final String SET_ASIDE = "set-aside";

    private final Path target;
    private final Path staging;
    private final Path list;
    private final Path settingAside;
    private final Path setAside;
    private final PublishingSteps steps;

    /**
     * Obtains the publication of results.
     *
     * @param target the folder that they are for
     * @param staging the folder in it that they were written to
     * @param steps is told of each step
     */
    Publication(Path target, Path staging, PublishingSteps steps) {
        this.target = target;
        this.staging = staging;
        this.list = staging.resolve(LIST);
        this.settingAside = staging.resolve(SETTING_ASIDE);
        this.setAside = staging.resolve(SET_ASIDE);
        this.steps = steps;
    }

    /**
     * Puts new results in the place of old ones.
     *
     * @param old the names of the old ones, that of the one that is to go first in front
     * @param fresh the names of the new ones, that of the one that is to come last behind
     */
    void run(List<String> old, List<String> fresh) throws IOException {
        for (String name : fresh) {
            steps.before("force " + name);
            Disk.force(aside(staging, name));
        }
        steps.before("list");
        writeList(old, fresh);
        steps.before("begin");
        OwnerOnly.newDirectory(settingAside);
        Disk.forceFolder(staging);
        for (String name : old) {
            move(name, target.resolve(name), aside(settingAside, name));
        }
        force(settingAside, List.of());
        force(target, old);
        removeEmptied(old);
        rename(settingAside, setAside);
        for (int i = 0; i < fresh.size(); i++) {
            String name = fresh.get(i);
            if (i == fresh.size() - 1) {
                force(target, fresh);
            }
            move(name, aside(staging, name), target.resolve(name));
        }
        force(target, fresh);
        steps.before("end");
    }

    private void writeList(List<String> old, List<String> fresh) throws IOException {
        StringBuilder lines = new StringBuilder();
        old.forEach(name -> lines.append(OUT).append(name).append('\n'));
        fresh.forEach(name -> lines.append(IN).append(name).append('\n'));
        Files.deleteIfExists(list);
        try (OutputStream out = OwnerOnly.newFile(list)) {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        Disk.force(list);
    }

    /** Checks if anything in place may have been moved. */
    boolean isBegun() {
        return OwnFiles.isFolder(settingAside) || OwnFiles.isFolder(setAside);
    }

    /** Checks if the new results are in place, all of them. */
    boolean isDone() throws IOException {
        List<String> fresh = fresh();
        return OwnFiles.isFolder(setAside)
                && !fresh.isEmpty()
                && !Disk.isThere(aside(staging, fresh.get(fresh.size() - 1)));
    }

    /** Removes the old results, once the new ones are in place: before the list, without which it is not known that they are. */
    void removeOld() throws IOException {
        steps.before("remove");
        OwnFiles.remove(setAside);
    }

    /** Checks if there were results before. */
    boolean hadResults() throws IOException {
        return !listed(OUT).isEmpty();
    }

    /** Puts back what was in place before, however far it is. */
    void takeBack() throws IOException {
        List<String> fresh = new ArrayList<>(fresh());
        Collections.reverse(fresh);
        if (OwnFiles.isFolder(setAside)) {
            for (String name : fresh) {
                if (!Disk.isThere(aside(staging, name)) && Disk.isThere(target.resolve(name))) {
                    move(name, target.resolve(name), aside(staging, name));
                }
            }
            force(target, fresh);
            removeEmptied(fresh);
            rename(setAside, settingAside);
        }
        if (OwnFiles.isFolder(settingAside)) {
            List<String> old = lastBehind(fresh);
            for (String name : old) {
                move(name, aside(settingAside, name), target.resolve(name));
            }
            force(target, old);
            steps.before("forget");
            Files.delete(settingAside);
        }
    }

    /** The names of what was set aside; the one that says that all is complete is the last. */
    private List<String> lastBehind(List<String> fresh) throws IOException {
        List<String> names = namesIn(settingAside, folders(listed(OUT)));
        if (!fresh.isEmpty() && names.remove(fresh.get(0))) {
            names.add(fresh.get(0));
        }
        return names;
    }

    private List<String> fresh() throws IOException {
        return listed(IN);
    }

    private List<String> listed(String mark) throws IOException {
        List<String> names = new ArrayList<>();
        for (String line : Disk.isThere(list) ? Files.readAllLines(list, StandardCharsets.UTF_8) : List.<String>of()) {
            if (line.startsWith(mark)) {
                names.add(line.substring(mark.length()));
            }
        }
        return names;
    }

    /** What is moved when it is taken back, where it is in place. */
    List<Path> inPlace() throws IOException {
        return fresh().stream().map(target::resolve).toList();
    }

    private void move(String name, Path from, Path to) throws IOException {
        steps.before("move " + name);
        Path folder = Objects.requireNonNull(to.getParent(), "it is in a folder");
        if (!OwnFiles.isFolder(folder)) {
            OwnerOnly.newDirectory(folder);
        }
        Disk.move(from, to);
    }

    /** Where a result is when it is not in place. */
    static Path aside(Path folder, String name) {
        return folder.resolve(name.replace('/', '+'));
    }

    /**
     * Lists what is in a folder, in place or aside, sorted.
     *
     * @param within the names of folders within, in which results may be
     */
    static List<String> namesIn(Path folder, Collection<String> within) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path each : OwnFiles.in(folder)) {
            String name = each.getFileName().toString();
            int end = name.indexOf('+');
            if (within.contains(name) && OwnFiles.isFolder(each)) {
                OwnFiles.in(each).forEach(file -> names.add(name + '/' + file.getFileName()));
            } else {
                names.add(end > 0 && within.contains(name.substring(0, end)) ? name.replaceFirst("\\+", "/") : name);
            }
        }
        return names;
    }

    /** The folders within that some results are in. */
    private static Set<String> folders(List<String> names) {
        Set<String> folders = new TreeSet<>();
        for (String name : names) {
            if (name.indexOf('/') > 0) {
                folders.add(name.substring(0, name.indexOf('/')));
            }
        }
        return folders;
    }

    /** Removes the folders within that results were in, unless something else is in them. */
    private void removeEmptied(List<String> names) throws IOException {
        for (String each : folders(names)) {
            OwnFiles.removeIfEmpty(target.resolve(each));
        }
    }

    private void rename(Path from, Path to) throws IOException {
        steps.before("rename " + from.getFileName());
        Disk.move(from, to);
        Disk.forceFolder(staging);
    }

    private void force(Path folder, List<String> names) throws IOException {
        steps.before("force " + folder.getFileName());
        for (String each : folders(names)) {
            if (OwnFiles.isFolder(folder.resolve(each))) {
                Disk.forceFolder(folder.resolve(each));
            }
        }
        Disk.forceFolder(folder);
    }
}
