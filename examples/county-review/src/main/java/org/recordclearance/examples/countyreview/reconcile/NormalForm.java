package org.recordclearance.examples.countyreview.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recordclearance.rapsheet.CodeSection;

/**
 * What is the same however it is written. Nothing else in this room decides that.
 *
 * <ul>
 *   <li><b>Case numbers</b>: letters and digits, in capitals, each run by itself. Zeros in front of a run of digits, what stands between
 *       runs, and the words {@code CASE}, {@code NO}, {@code NUM}, {@code NUMBER}, {@code DOCKET} in front say nothing: {@code
 *       CASE-0123}, {@code #123} and {@code 123} are one, and so are {@code SC 012345A} and {@code sc12345-a}; {@code 1-23} and {@code
 *       12-3} are two. Zeros alone before letters are a run, as many a court begins with the year: {@code 00SC123} is of the year 2000,
 *       and {@code SC123} is another. The {@code .0} that spreadsheets put behind a number goes, and so do their commas between
 *       thousands. A number without a digit other than zero names no case, and of {@code 1.2E+11} a spreadsheet has lost the end;
 *       {@code 12E34} and {@code 7E01234} are numbers, as no spreadsheet writes such.
 *   <li><b>Code sections</b>: as {@link CodeSection} reads them, from the front of the text: {@code 11357(B) HS-POSSESS}, {@code HS
 *       11357(b)}, {@code 11357(b) H&S} and {@code 11357B} are one. A code that one side leaves out is no difference.
 *       In front or behind, in letters or in words, a code is spelt the same; {@code 11357(B)} and {@code 11357B} are not, nor are a
 *       section with its code and without.
 *   <li><b>Courts</b>: letters and digits in capitals, without the words that any superior court of California has.
 *   <li><b>Names</b>: see {@link PersonName}. <b>Days</b>: see {@link WrittenDay}.
 * </ul>
 */
final class NormalForm {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern RUN = Pattern.compile("[A-Z]+|\\d+");
    private static final Pattern FLOAT = Pattern.compile("(\\d+)\\.0+");
    private static final Pattern CUT = Pattern.compile("\\d(?:[.,]\\d+E\\+?|E\\+)\\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.0+)?");
    private static final Set<String> WORDS_FOR_CASE = Set.of("CASE", "NO", "NUM", "NUMBER", "DOCKET");
    private static final Set<String> WORDS_OF_ANY_COURT = Set.of(
            "CASC",
            "CAMC",
            "SUPERIOR",
            "MUNICIPAL",
            "COURT",
            "COURTS",
            "COUNTY",
            "CO",
            "OF",
            "THE",
            "STATE",
            "CALIFORNIA",
            "CA");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private NormalForm() {}

    /** Gets a text in capitals, without marks and accents. */
    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /** Gets the form of a case number, empty where the text names no case. */
    static Optional<String> caseNumber(String text) {
        String plain = withoutThousands(plain(text).strip());
        Matcher number = FLOAT.matcher(plain);
        if (CUT.matcher(plain).matches()) {
            return Optional.empty();
        }
        Matcher run = RUN.matcher(number.matches() ? number.group(1) : plain);
        List<String> runs = new ArrayList<>();
        while (run.find()) {
            String each = run.group();
            boolean isDigits = Character.isDigit(each.charAt(0));
            if (!isDigits && runs.isEmpty() && WORDS_FOR_CASE.contains(each)) {
                continue;
            }
            runs.add(isDigits ? each.replaceFirst("^0+(?=.)", "") : each);
        }
        boolean namesACase = runs.stream().anyMatch(each -> Character.isDigit(each.charAt(0)) && !each.equals("0"));
        return namesACase ? Optional.of(String.join("-", runs)) : Optional.empty();
    }

    private static String withoutThousands(String text) {
        return THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text;
    }

    /** Checks if a text is one number as a spreadsheet writes it, in which a comma parts nothing. */
    static boolean isWrittenByASpreadsheet(String text) {
        return THOUSANDS.matcher(text).matches() || CUT.matcher(text).matches();
    }

    /** Gets the form of a court, empty where the text names none in particular. */
    static String court(String text) {
        return BETWEEN_WORDS
                .splitAsStream(plain(text))
                .filter(word -> !word.isEmpty() && !WORDS_OF_ANY_COURT.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** Gets what of a text is its section, as it is written there; the whole text where none can be read. */
    static String writtenSection(String text) {
        return CodeSection.prefixOf(text)
                .map(prefix -> text.substring(0, prefix.length()).strip())
                .orElse(text);
    }

    /** Gets the section that a text says or begins with. */
    static Optional<CodeSection> section(String text) {
        return CodeSection.tryParse(text).or(() -> sectionInWords(CodeSection.asPrinted(text)));
    }

    private static Optional<CodeSection> sectionInWords(String printed) {
        return CodeSection.tryParse(printed)
                .or(() -> CodeSection.prefixOf(printed).map(CodeSection.Prefix::section));
    }

    /** Checks if two texts say the same section and spell it alike. */
    static boolean isSpeltTheSame(String one, String other) {
        return section(one).equals(section(other)) && spelling(one).equals(spelling(other));
    }

    /** Gets how a section is spelt, wherever its code stands and whatever it is called. */
    private static String spelling(String text) {
        String written = writtenSection(CodeSection.asPrinted(text));
        String spelling = BLANKS.matcher(plain(written)).replaceAll("");
        for (CodeSection.Part part : section(text).map(CodeSection::parts).orElse(List.of())) {
            spelling = spelling.replace(part.code(), "");
        }
        return spelling;
    }

    /** Checks if two texts say the same section. */
    static boolean isSameSection(String one, String other) {
        Optional<CodeSection> first = section(one);
        Optional<CodeSection> second = section(other);
        if (first.isEmpty() || second.isEmpty()) {
            return letters(one).equals(letters(other));
        }
        List<CodeSection.Part> parts = first.get().parts();
        List<CodeSection.Part> others = second.get().parts();
        boolean same = parts.size() == others.size()
                && first.get().isAttempt() == second.get().isAttempt();
        for (int i = 0; same && i < parts.size(); i++) {
            same = isSameNumber(parts.get(i), others.get(i))
                    && parts.get(i).subdivisions().equals(others.get(i).subdivisions());
        }
        return same;
    }

    /** Checks if the sections of two texts have the same number, whatever their subdivisions are. */
    static boolean isSameSectionNumber(String one, String other) {
        Optional<CodeSection> first = section(one);
        Optional<CodeSection> second = section(other);
        return first.isPresent()
                && second.isPresent()
                && isSameNumber(first.get().parts().get(0), second.get().parts().get(0));
    }

    private static boolean isSameNumber(CodeSection.Part one, CodeSection.Part other) {
        boolean sameCode =
                one.code().isEmpty() || other.code().isEmpty() || one.code().equals(other.code());
        return sameCode && one.number().equals(other.number());
    }

    private static String letters(String text) {
        return BETWEEN_WORDS.matcher(plain(text)).replaceAll("");
    }
}
