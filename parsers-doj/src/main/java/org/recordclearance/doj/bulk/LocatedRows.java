package org.recordclearance.doj.bulk;

import org.jspecify.annotations.Nullable;

/** The rows of a chunk, rejected ones included, with the places of those fields that are asked for. */
interface LocatedRows extends Fields {

    /** How many rows there are, rejected ones included. */
    int rows();

    /** How many lines there are, those that are skipped included. */
    int lines();

    /** Where a row begins. */
    int start(int row);

    /** Where a row ends, without its line end. */
    int end(int row);

    /** The number of a row's line among those of the chunk, from 1. */
    int lineNumber(int row);

    /** Why a row can't be placed, or null if it can. */
    @Nullable
    Rejection rejection(int row);
}
