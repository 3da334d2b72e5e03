package org.recordclearance.examples.countyreview;

/** Says that the command was given something that it can't work with, and what to give instead. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
