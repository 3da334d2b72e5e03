package org.recordclearance.impact.saved;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32C;
import org.recordclearance.rapsheet.RapSheet;

/**
 * The file of a population: whole rap sheets, for this library alone, read much faster than where they came from.
 *
 * <p>It has a head (what it is, the version of the form), the people in blocks, what they share in two sections, a directory, and an
 * end (the length of the directory, a checksum of head and directory, a mark). Blocks and sections have checksums in the directory,
 * so that any byte that is changed, missing or added is seen.
 */
public final class PopulationFile {

    /** The version of the form: another one for any change to it. What the names of constants are is in the file itself. */
    static final int VERSION = 1;

    /** How the file begins: no text file does, nor one that was sent as text. */
    static final byte[] BEGIN = "\u008bRC\r\n\u001apl".getBytes(StandardCharsets.ISO_8859_1);

    static final byte[] END = "RCpl.end".getBytes(StandardCharsets.ISO_8859_1);
    static final int HEAD_LENGTH = BEGIN.length + Integer.BYTES;
    static final int END_LENGTH = 2 * Integer.BYTES + END.length;

    private static final int BLOCK = 1 << 17;

    private final WritableByteChannel to;
    private final ChargesWritten charges = new ChargesWritten();
    private final OutcomesWritten outcomes = new OutcomesWritten();
    private final PackedOutput blocks = new PackedOutput();
    private int numberOfBlocks;

    private PopulationFile(WritableByteChannel to) {
        this.to = to;
    }

    /**
     * Writes people to a file that only its owner can read; it is there complete or not at all.
     *
     * @throws FileAlreadyExistsException if there is one already that is not to be replaced
     * @throws IOException if it can't be written
     */
    public static void write(Path file, Collection<RapSheet> people, boolean replace) throws IOException {
        try (OwnersDraft draft = new OwnersDraft(file, replace)) {
            new PopulationFile(draft.channel()).write(people);
            draft.publish();
        }
    }

    /**
     * Reads the people of a file, in the order in which they were written.
     *
     * @throws IOException if it can't be read, or is not a file that this version writes, whole and unchanged
     */
    public static List<RapSheet> read(Path file) throws IOException {
        try (SavedSections saved = new SavedSections(file)) {
            return new SavedPeople(saved).read();
        }
    }

    private void write(Collection<RapSheet> people) throws IOException {
        PackedOutput head = new PackedOutput();
        head.writeBytes(BEGIN);
        head.fixed(VERSION);
        put(head);
        writePeople(people);
        PackedOutput charged = new PackedOutput();
        charges.writeTo(charged);
        PackedOutput known = new PackedOutput();
        outcomes.writeTo(known);
        PackedOutput directory = new PackedOutput();
        directory.number(numberOfBlocks);
        directory.write(blocks.bytes(), 0, blocks.size());
        enter(charged, directory);
        enter(known, directory);
        put(charged);
        put(known);
        PackedOutput end = new PackedOutput();
        end.fixed(directory.size());
        CRC32C checksum = new CRC32C();
        for (PackedOutput each : List.of(head, directory, end)) {
            checksum.update(each.bytes(), 0, each.size());
        }
        end.fixed((int) checksum.getValue());
        end.writeBytes(END);
        put(directory);
        put(end);
    }

    private void writePeople(Collection<RapSheet> people) throws IOException {
        PeopleWritten block = new PeopleWritten(charges, outcomes);
        int inBlock = 0;
        for (RapSheet person : people) {
            block.write(person);
            inBlock++;
            if (block.out().size() >= BLOCK) {
                writeBlock(block.out(), inBlock);
                inBlock = 0;
            }
        }
        if (inBlock > 0) {
            writeBlock(block.out(), inBlock);
        }
    }

    private void writeBlock(PackedOutput block, int people) throws IOException {
        blocks.number(people);
        enter(block, blocks);
        numberOfBlocks++;
        put(block);
        block.reset();
    }

    /** Enters the length and the checksum of a part of the file. */
    private static void enter(PackedOutput written, PackedOutput directory) {
        CRC32C checksum = new CRC32C();
        checksum.update(written.bytes(), 0, written.size());
        directory.number(written.size());
        directory.fixed((int) checksum.getValue());
    }

    private void put(PackedOutput written) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(written.bytes(), 0, written.size());
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }
}
