package org.recordclearance.doj.text.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks what is packed in a PDF, only to see how large it is, before a reader of PDFs unpacks it into memory whole. Pictures
 * are passed over, as their text is not read. What can't be unpacked is passed over too: it is damaged, or packed in a way that
 * does not make little out of much.
 */
final class PackedStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_DICTIONARY = 4_096;
    private static final int MOST_LAYERS = 8;

    private PackedStreams() {}

    /**
     * Checks how large all is when it is unpacked.
     *
     * @param pdf the bytes of the file
     * @param budget what they may be
     * @throws Budget.Exceeded if they are more
     */
    static void check(byte[] pdf, Budget budget) {
        for (int at = find(pdf, STREAM, 0); at >= 0; at = find(pdf, STREAM, at + STREAM.length)) {
            int begin = at + STREAM.length;
            while (begin < pdf.length && (pdf[begin] == '\r' || pdf[begin] == '\n')) {
                begin++;
            }
            boolean isBegin = begin > at + STREAM.length && (at < 3 || pdf[at - 1] != 'd');
            if (isBegin && isPacked(pdf, begin) && !isPicture(pdf, at)) {
                unpack(pdf, begin, budget, MOST_LAYERS);
            }
        }
    }

    private static int find(byte[] bytes, byte[] word, int from) {
        for (int at = from; at <= bytes.length - word.length; at++) {
            if (bytes[at] == word[0] && Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPacked(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }

    private static boolean isPicture(byte[] pdf, int stream) {
        int from = Math.max(0, stream - LONGEST_DICTIONARY);
        String before = new String(pdf, from, stream - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf(new String(OBJECT, StandardCharsets.US_ASCII));
        String dictionary = object < 0 ? before : before.substring(object);
        return dictionary.matches("(?s).*/Subtype\\s*/Image\\b.*");
    }

    /** Unpacks, and what comes out again if it is packed too. */
    private static void unpack(byte[] bytes, int from, Budget budget, int layers) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] block = new byte[1 << 16];
            byte[] whole = new byte[0];
            int size = 0;
            while (!inflater.finished()) {
                int count = inflater.inflate(block);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                budget.use(count);
                budget.step();
                boolean mayBePackedAgain = size == 0 ? isPacked(block, 0) : whole.length > 0;
                if (layers > 1 && mayBePackedAgain) {
                    if (size + count > whole.length) {
                        whole = Arrays.copyOf(whole, Math.max(2 * whole.length, size + count));
                    }
                    System.arraycopy(block, 0, whole, size, count);
                }
                size += count;
            }
            if (whole.length > 0) {
                unpack(Arrays.copyOf(whole, size), 0, budget, layers - 1);
            }
        } catch (DataFormatException e) {
            // damaged, or not packed
        } finally {
            inflater.end();
        }
    }
}
