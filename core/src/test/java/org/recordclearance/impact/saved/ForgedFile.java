package org.recordclearance.impact.saved;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/** The file of a population whose checksums all hold, and whose contents are whatever somebody wants. */
final class ForgedFile {

    private final ByteArrayOutputStream sections = new ByteArrayOutputStream();
    private final PackedOutput directory = new PackedOutput();

    ForgedFile(int blocks) {
        directory.number(blocks);
    }

    /** Adds what records share in a file of nobody. */
    ForgedFile usualParts() {
        return section(out -> new ChargesWritten().writeTo(out)).section(out -> new OutcomesWritten().writeTo(out));
    }

    ForgedFile block(int people, Consumer<PackedOutput> content) {
        directory.number(people);
        return section(content);
    }

    ForgedFile section(Consumer<PackedOutput> content) {
        PackedOutput section = new PackedOutput();
        content.accept(section);
        sections.writeBytes(section.toByteArray());
        directory.number(section.size());
        directory.fixed(checksum(section.toByteArray()));
        return this;
    }

    /** Enters something in the directory that is not in the file. */
    ForgedFile entered(Consumer<PackedOutput> entry) {
        entry.accept(directory);
        return this;
    }

    Path in(Path folder) throws IOException {
        PackedOutput head = new PackedOutput();
        head.writeBytes(PopulationFile.BEGIN);
        head.fixed(PopulationFile.VERSION);
        byte[] length =
                ByteBuffer.allocate(Integer.BYTES).putInt(directory.size()).array();
        PackedOutput file = new PackedOutput();
        file.writeBytes(head.toByteArray());
        file.writeBytes(sections.toByteArray());
        file.writeBytes(directory.toByteArray());
        file.writeBytes(length);
        file.fixed(checksum(head.toByteArray(), directory.toByteArray(), length));
        file.writeBytes(PopulationFile.END);
        return Files.write(folder.resolve("forged"), file.toByteArray());
    }

    private static int checksum(byte[]... all) {
        CRC32C checksum = new CRC32C();
        for (byte[] each : all) {
            checksum.update(each);
        }
        return (int) checksum.getValue();
    }
}
