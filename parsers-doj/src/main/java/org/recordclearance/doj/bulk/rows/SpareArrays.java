package org.recordclearance.doj.bulk.rows;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Arrays for chunks of the usual size, which are used again once those who worked on a chunk give its array back. */
public final class SpareArrays {

    private final Queue<byte[]> spare = new ConcurrentLinkedQueue<>();

    /** Takes an array of the usual size, in which anything may stand. */
    byte[] take() {
        byte[] given = spare.poll();
        return given == null ? new byte[ChunkReader.USUAL_SIZE] : given;
    }

    /** Gives back the array of a chunk, of which nobody holds anything any more. */
    public void giveBack(Chunk chunk) {
        if (chunk.bytes().length == ChunkReader.USUAL_SIZE) {
            spare.add(chunk.bytes());
        }
    }
}
