package org.recordclearance.doj;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.disposition.DispositionTable;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.rapsheet.OffenseSections;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What records are read with: the sections of offenses and the wordings of dispositions that the library knows, and those that
 * an office adds with files of its own.
 *
 * <pre>{@code
 * ReadingOptions ours = (ReadingOptions.standard()
 *     .withSections(Path.of("our_sections.csv"))
 *     .withDispositions(Path.of("our_dispositions.csv")));
 * BulkReview review = BulkReview.of(policy, layout).readWith(ours);
 * }</pre>
 *
 * <p>The files are UTF-8, comma separated without quotes, with a header that names the columns; blank lines and lines that
 * begin with {@code #} are passed over. What a wrong file is refused with names its line, and may quote it: it is the office's
 * own and no record.
 *
 * <p>They may travel, with what stands in the files: these need not be where they arrive. Immutable and safe for use by several
 * threads.
 */
@JsonOfItsOwn
public final class ReadingOptions implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SECTIONS = "sections";
    private static final String DISPOSITIONS = "dispositions";

    /**
     * A file that an office added.
     *
     * @param holds what it holds, {@code sections} or {@code dispositions}
     * @param file its name, as it was given
     * @param sha256 the SHA-256 of its bytes, in hexadecimal digits
     */
    public record AddedFile(String holds, String file, String sha256) {}

    private static final ReadingOptions STANDARD = new ReadingOptions(
            OffenseSections.standard(), DispositionTable.standard(), List.of(), List.of(), List.of());

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final transient OffenseSections sections;
    private final transient DispositionTable table;
    private final transient List<String> dispositions;
    private final transient List<AddedFile> files;
    /** What stands in each of the files. */
    private final transient List<String> texts;

    private ReadingOptions(
            OffenseSections sections,
            DispositionTable table,
            List<String> dispositions,
            List<AddedFile> files,
            List<String> texts) {
        this.texts = List.copyOf(texts);
        this.sections = sections;
        this.table = table;
        this.dispositions = List.copyOf(dispositions);
        this.files = List.copyOf(files);
    }

    /**
     * Obtains options that add nothing to what the library knows.
     *
     * @return the options
     */
    public static ReadingOptions standard() {
        return STANDARD;
    }

    /**
     * Returns a copy of these options that knows the sections of a file too: what it lists is no longer a section that can't
     * be read.
     *
     * @param file the file, with the columns {@code code} and {@code section}, such as {@code HS,11351.9(a)}; further columns are
     *     those of {@link OffenseSections#plus(List)}
     * @return the options with the file
     * @throws IOException if the file can't be read
     * @throws IllegalArgumentException if the file is no list of sections; the message has the number of the line
     */
    public ReadingOptions withSections(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return withSections(added(SECTIONS, file, bytes), text(bytes));
        } catch (IllegalArgumentException e) {
            throw wrong(file, e);
        }
    }

    /**
     * Returns a copy of these options that knows the wordings of a file too, which count before those of the library.
     *
     * @param file the file, with the columns {@code pattern}, with which a disposition begins, and {@code effect}: {@code
     *     convicts}, {@code may-convict}, {@code no-conviction}, {@code acquits}, {@code stands}, {@code reduced}, {@code relieved},
     *     {@code undone}, {@code not-known} or {@code says-nothing}; behind them may stand {@code alone}, the effect where no
     *     further word follows, and {@code type}
     * @return the options with the file
     * @throws IOException if the file can't be read
     * @throws IllegalArgumentException if the file is no list of wordings; the message has the number of the line
     */
    public ReadingOptions withDispositions(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return withDispositions(added(DISPOSITIONS, file, bytes), text(bytes));
        } catch (IllegalArgumentException e) {
            throw wrong(file, e);
        }
    }

    private ReadingOptions withSections(AddedFile file, String list) {
        OffenseSections more = sections.plus(list.lines().toList());
        return new ReadingOptions(more, table, dispositions, with(files, file), with(texts, list));
    }

    private ReadingOptions withDispositions(AddedFile file, String list) {
        return new ReadingOptions(
                sections,
                table.with(list.lines().toList()),
                with(dispositions, list),
                with(files, file),
                with(texts, list));
    }

    private static IllegalArgumentException wrong(Path file, IllegalArgumentException e) {
        return new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("it is not UTF-8", e);
        }
    }

    private static AddedFile added(String holds, Path file, byte[] bytes) {
        return new AddedFile(holds, file.toString(), ContentSums.sha256(bytes));
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }

    /**
     * Gets the sections that are known.
     *
     * @return those of the library and of the files
     */
    public OffenseSections sections() {
        return sections;
    }

    /**
     * Gets the lists of wordings that were added.
     *
     * @return the text of each file, in the order in which they were added
     */
    public List<String> dispositions() {
        return dispositions;
    }

    /**
     * Gets the files that were added.
     *
     * @return the files, in order
     */
    public List<AddedFile> files() {
        return files;
    }

    /**
     * Returns what was added.
     *
     * @return such as {@code ReadingOptions[1 file]}
     */
    @Override
    public String toString() {
        return "ReadingOptions[" + files.size() + (files.size() == 1 ? " file]" : " files]");
    }

    /**
     * Gives what travels in its stead.
     *
     * @return what travels
     */
    private Object writeReplace() {
        return new Travelling(
                files.stream()
                        .map(file -> new String[] {file.holds(), file.file(), file.sha256()})
                        .toArray(String[][]::new),
                texts.toArray(String[]::new));
    }

    /**
     * Refuses what did not travel in its form.
     *
     * @param in is not read
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("options travel as the files that were added");
    }

    /** What travels: of each file what it holds, its name and its hash, and what stands in it. */
    private static final class Travelling implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String[][] files;
        private final String[] texts;

        Travelling(String[][] files, String[] texts) {
            this.files = files;
            this.texts = texts;
        }

        /**
         * Makes it again where it has come to.
         *
         * @return what has travelled
         */
        private Object readResolve() {
            ReadingOptions options = standard();
            for (int i = 0; i < files.length; i++) {
                AddedFile file = new AddedFile(files[i][0], files[i][1], files[i][2]);
                options = file.holds().equals(SECTIONS)
                        ? options.withSections(file, texts[i])
                        : options.withDispositions(file, texts[i]);
            }
            return options;
        }
    }
}
