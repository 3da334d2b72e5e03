package org.recordclearance.examples.countyreview.pdf;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.SynchronousQueue;
import org.recordclearance.doj.text.RapSheetPdf;
import org.recordclearance.doj.text.SheetLimits;

/**
 * The program that runs in a process for PDFs. Standard input has a number of bytes and as many bytes, for each PDF; standard
 * output a kind of answer, a number of bytes and as many bytes in UTF-8. It ends with its input, whatever it does at the time, so
 * that it does not outlive who asks.
 */
public final class PdfProgram {

    /** Says that it has begun. */
    static final int READY = 0x50444654;

    /** The text follows. */
    static final byte TEXT = 1;

    /** Why it can't be read follows, and another can be. */
    static final byte REFUSED = 2;

    /** That it took too much follows, and no other is read. */
    static final byte ENDED = 3;

    private final SynchronousQueue<byte[]> questions = new SynchronousQueue<>();
    private final DataOutputStream answers;
    private final SheetLimits limits;

    private PdfProgram(SheetLimits limits, DataOutputStream answers) {
        this.limits = limits;
        this.answers = answers;
    }

    /** The arguments that tell it what a PDF may take. */
    static List<String> arguments(SheetLimits limits) {
        return List.of(
                String.valueOf(limits.pages()),
                String.valueOf(limits.decodedBytes()),
                String.valueOf(limits.nesting()),
                String.valueOf(limits.seconds()));
    }

    /**
     * Reads PDFs until its input ends.
     *
     * @param args what a PDF may take: pages, bytes, nesting and seconds
     * @throws IOException if nobody takes an answer
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        SheetLimits limits = new SheetLimits(
                Integer.parseInt(args[0]),
                Long.parseLong(args[1]),
                Integer.parseInt(args[2]),
                Integer.parseInt(args[3]));
        PdfReading.prepare();
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err); // whatever is printed is no answer
        PdfProgram program = new PdfProgram(limits, out);
        Thread listener = new Thread(program::listen, "questions");
        listener.setDaemon(true);
        listener.start();
        out.writeInt(READY);
        while (program.answer(program.questions.take())) {
            // the next one
        }
        Runtime.getRuntime().halt(0);
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
            while (true) {
                questions.put(in.readNBytes(in.readInt()));
            }
        } catch (IOException | InterruptedException | OutOfMemoryError e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private boolean answer(byte[] pdf) throws IOException {
        try {
            byte[] text =
                    RapSheetPdf.text(new ByteArrayInputStream(pdf), limits).getBytes(StandardCharsets.UTF_8);
            if (text.length > PdfTexts.MOST_BYTES_OF_TEXT) {
                return answer(REFUSED, "it is too large to be a rap sheet");
            }
            return answer(TEXT, text);
        } catch (IOException e) {
            return answer(REFUSED, Objects.requireNonNullElse(e.getMessage(), "it can't be read"));
        } catch (OutOfMemoryError e) {
            return answer(
                    ENDED,
                    "it is not read, as it has to have more than " + PdfCommand.MOST_MEMORY
                            + " megabytes of memory, which no rap sheet has");
        } catch (RuntimeException | Error e) {
            return answer(ENDED, "it failed unexpectedly (" + e.getClass().getName() + ")");
        }
    }

    private boolean answer(byte kind, String words) throws IOException {
        return answer(kind, words.getBytes(StandardCharsets.UTF_8));
    }

    private boolean answer(byte kind, byte[] words) throws IOException {
        answers.writeByte(kind);
        answers.writeInt(words.length);
        answers.write(words);
        answers.flush();
        return kind != ENDED;
    }
}
