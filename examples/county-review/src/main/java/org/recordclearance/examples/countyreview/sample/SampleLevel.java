package org.recordclearance.examples.countyreview.sample;

/** How grave an offense is, as a letter in one column and as a word in another. */
enum SampleLevel {
    FELONY,
    MISDEMEANOR,
    INFRACTION;

    private final byte[] letter = SampleCells.text(name().substring(0, 1));
    private final byte[] word = SampleCells.text(name());
    private final byte[] paddedWord = SampleCells.padded(name(), 12);

    /** Gets the level of a letter: {@code F}, {@code M} or {@code I}. */
    static SampleLevel of(char letter) {
        return switch (letter) {
            case 'F' -> FELONY;
            case 'M' -> MISDEMEANOR;
            case 'I' -> INFRACTION;
            default -> throw new IllegalArgumentException("A level is F, M or I");
        };
    }

    byte[] letter() {
        return letter;
    }

    byte[] word() {
        return word;
    }

    byte[] paddedWord() {
        return paddedWord;
    }
}
