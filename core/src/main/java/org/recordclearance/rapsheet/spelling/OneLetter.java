package org.recordclearance.rapsheet.spelling;

/** Compares words that differ in one letter: another one, one too many, one lost, or two that changed places. */
public final class OneLetter {

    private OneLetter() {}

    /**
     * Checks if two words differ so; a word does not from itself.
     *
     * @param one a word
     * @param other another
     * @return true if they do
     */
    public static boolean apart(String one, String other) {
        int difference = one.length() - other.length();
        if (difference > 1 || difference < -1) {
            return false;
        }
        int at = 0;
        int shorter = Math.min(one.length(), other.length());
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (difference > 0) {
            return one.substring(at + 1).equals(other.substring(at));
        }
        if (difference < 0) {
            return one.substring(at).equals(other.substring(at + 1));
        }
        return at < shorter && (one.substring(at + 1).equals(other.substring(at + 1)) || isSwapped(one, other, at));
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
