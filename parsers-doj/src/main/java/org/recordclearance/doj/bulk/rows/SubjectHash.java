package org.recordclearance.doj.bulk.rows;

/** A 64-bit hash of bytes, good enough that two people of a state do not share one. */
public final class SubjectHash {

    private SubjectHash() {}

    static long of(byte[] bytes, int from, int to) {
        long hash = 0x9E3779B97F4A7C15L * (to - from + 1);
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 31;
        }
        return mixed(hash);
    }

    public static long mixed(long value) {
        long hash = (value ^ (value >>> 30)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }
}
