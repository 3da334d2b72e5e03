package org.recordclearance.impact.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.recordclearance.impact.saved.SavedSections.Section;
import org.recordclearance.rapsheet.RapSheet;

/** The people of a {@link PopulationFile} that is read, by as many threads as there are processors. For one thread. */
final class SavedPeople {

    /** A section with people, and the place of the first of them. */
    private record Block(Section section, int first, int people) {}

    private final SavedSections file;
    private final List<Block> blocks = new ArrayList<>();
    private final Section charged;
    private final Section known;
    private int people;

    SavedPeople(SavedSections file) throws IOException {
        this.file = file;
        PackedInput directory = file.directory();
        long end = file.startOfDirectory(directory);
        List<Section> shared = file.believed(directory, in -> sections(in, end));
        this.charged = shared.get(0);
        this.known = shared.get(1);
    }

    /** Finds the blocks, and returns the two sections behind them. */
    private List<Section> sections(PackedInput in, long end) {
        long start = PopulationFile.HEAD_LENGTH;
        for (int left = in.size(); left > 0; left--) {
            int number = in.number();
            Section section = section(in, start, end);
            start += section.length();
            if (number > section.length()) {
                throw new IllegalArgumentException("a block is too small for its people");
            }
            blocks.add(new Block(section, people, number));
            people = Math.addExact(people, number);
        }
        Section first = section(in, start, end);
        Section second = section(in, start + first.length(), end);
        if (second.start() + second.length() != end) {
            throw new IllegalArgumentException("the sections are not all that there is");
        }
        return List.of(first, second);
    }

    private static Section section(PackedInput in, long start, long end) {
        Section section = new Section(start, in.number(), in.fixed());
        if (start + section.length() > end) {
            throw new IllegalArgumentException("a section is too large for the file");
        }
        return section;
    }

    List<RapSheet> read() throws IOException {
        try {
            // both take their time: they may be the first to need the state's codes and counties
            ForkJoinTask<ChargesRead> other =
                    ForkJoinPool.commonPool().submit(() -> file.decoded(charged, ChargesRead::new));
            OutcomesRead outcomes = file.decoded(known, OutcomesRead::new);
            ChargesRead charges = other.join();
            RapSheet[] all = new RapSheet[people];
            blocks.parallelStream()
                    .forEach(block -> file.decoded(block.section(), in -> {
                        PeopleRead each = new PeopleRead(in, charges, outcomes);
                        for (int i = 0; i < block.people(); i++) {
                            all[block.first() + i] = each.read();
                        }
                        return all;
                    }));
            return Collections.unmodifiableList(Arrays.asList(all));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
