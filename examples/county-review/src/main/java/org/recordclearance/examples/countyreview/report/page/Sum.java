package org.recordclearance.examples.countyreview.report.page;

import java.util.List;

/**
 * That some numbers sum up to what others do. Where they do not, the difference is a number that whoever reads both can compute.
 *
 * @param wholes the names of the ones
 * @param parts the names of the others
 * @param onlyIfSo if it says nothing where they do not, as the difference is none of anything
 */
public record Sum(List<String> wholes, List<String> parts, boolean onlyIfSo) {

    /** Copies the lists. */
    public Sum {
        wholes = List.copyOf(wholes);
        parts = List.copyOf(parts);
    }

    /** Says that numbers are the parts of others. */
    public static Sum of(List<String> wholes, List<String> parts) {
        return new Sum(wholes, parts, false);
    }

    /** Says that one is a part of another. */
    public static Sum atMost(String part, String whole) {
        return of(List.of(whole), List.of(part));
    }

    /** Says that numbers that come to the same may be the same, which whoever reads them can guess. */
    public static Sum ifSo(List<String> wholes, List<String> parts) {
        return new Sum(wholes, parts, true);
    }
}
