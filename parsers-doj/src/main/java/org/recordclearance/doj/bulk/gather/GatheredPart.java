package org.recordclearance.doj.bulk.gather;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recordclearance.doj.bulk.rows.SubjectHash;

/**
 * The rows of a part of the people, a portion of it at a time. A part that is too large to be in memory is split among smaller
 * files, until each is small enough or has one person alone, whose rows stay on the disk. For one thread.
 */
public final class GatheredPart {

    /** Among so many files at most a part is split at once. */
    private static final int MOST_FILES = 32;

    /** Of so many people it is counted how much there is of each. */
    private static final int MOST_COUNTED = 1 << 15;

    /** Takes portions. */
    public interface Taker {

        /** Takes all rows of some people. */
        void people(PackedRows rows) throws IOException;

        /** Takes all rows of a person who has many; the file is there until they are closed. */
        void person(RowsOnDisk rows) throws IOException;
    }

    /**
     * Some of the rows.
     *
     * @param file holds them
     * @param ofOne whether they are those of a person who has too many
     * @param depth how often they were split
     */
    private record Piece(Path file, boolean ofOne, int depth) {}

    private final RowFiles files;
    private final int most;
    private final Deque<Piece> left = new ArrayDeque<>();

    /**
     * Begins with a file of all rows of some people.
     *
     * @param files makes more files
     * @param whole the file
     * @param most how many bytes may be in memory
     */
    GatheredPart(RowFiles files, Path whole, int most) {
        this.files = files;
        this.most = most;
        left.add(new Piece(whole, false, 0));
    }

    /** Gives the next portion, and says if there was one. */
    public boolean next(Taker taker) throws IOException {
        while (!left.isEmpty()) {
            Piece piece = left.remove();
            if (piece.ofOne) {
                taker.person(new RowsOnDisk(files.columns(), piece.file));
                return true;
            }
            if (Files.size(piece.file) <= most) {
                byte[] bytes = Files.readAllBytes(piece.file);
                Files.delete(piece.file);
                taker.people(PackedRows.of(files.columns(), bytes));
                return true;
            }
            split(piece);
        }
        return false;
    }

    /** Splits a piece: those who have too many rows get a file each, the others some files in common. */
    private void split(Piece piece) throws IOException {
        Map<Long, RowFiles.Writer> ofOne = new LinkedHashMap<>();
        List<RowFiles.Writer> ofSeveral = new ArrayList<>();
        try {
            long common = Files.size(piece.file);
            for (Map.Entry<Long, Long> large : large(piece.file).entrySet()) {
                ofOne.put(large.getKey(), files.create());
                common -= large.getValue();
            }
            int number = (int) Math.min(MOST_FILES, 1 + 2 * common / most);
            for (int i = 0; i < number; i++) {
                ofSeveral.add(files.create());
            }
            try (PackedReader reader = new PackedReader(files.columns(), piece.file)) {
                while (reader.next()) {
                    RowFiles.Writer own = ofOne.get(reader.subject());
                    reader.copyTo(own == null ? ofSeveral.get(common(reader.subject(), piece.depth, number)) : own);
                }
            }
        } finally {
            List<RowFiles.Writer> all = new ArrayList<>(ofSeveral);
            all.addAll(ofOne.values());
            RowFiles.close(all);
        }
        Files.delete(piece.file);
        List<RowFiles.Writer> alone = new ArrayList<>(ofOne.values());
        for (int i = alone.size() - 1; i >= 0; i--) {
            left.addFirst(new Piece(alone.get(i).file(), true, piece.depth + 1));
        }
        for (int i = ofSeveral.size() - 1; i >= 0; i--) {
            left.addFirst(new Piece(ofSeveral.get(i).file(), false, piece.depth + 1));
        }
    }

    /** Finds who has too many rows, and how many bytes these are; none where too many people are in the file to tell. */
    private Map<Long, Long> large(Path file) throws IOException {
        Map<Long, Long> bytes = new LinkedHashMap<>();
        try (PackedReader reader = new PackedReader(files.columns(), file)) {
            while (reader.next()) {
                bytes.merge(reader.subject(), (long) reader.length(), Long::sum);
                if (bytes.size() > MOST_COUNTED) {
                    return Map.of();
                }
            }
        }
        bytes.values().removeIf(each -> each <= most);
        return bytes;
    }

    /** Which file of several a person's rows go to: another choice each time that they are split. */
    private static int common(long subject, int depth, int number) {
        return (int) Long.remainderUnsigned(SubjectHash.mixed(subject + (depth + 1) * 0x9E3779B97F4A7C15L), number);
    }
}
