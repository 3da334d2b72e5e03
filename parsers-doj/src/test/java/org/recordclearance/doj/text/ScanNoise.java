package org.recordclearance.doj.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What printing, paging and scanning do to the lines of a sheet, put in at random. */
final class ScanNoise {

    private static final Map<String, List<String>> MISREADINGS = Map.of(
            "CNT:", List.of("CHT:", "CN\u00CD:", "CNI:", "CNT :", "CNT: ", "\u00C7NI:"),
            "CONVICTED", List.of("COMVICTED", "C O N V I C T E D", "CO  N VI CTE D", "CONVICTED ."),
            "CONV STATUS:", List.of("CONV STATIS.", "CONV STATIS:", "CONV STATUS : "),
            "INFRACTION", List.of("TNFRACTION"),
            "ARR/DET/CITE:",
                    List.of(
                            "\u25AFRR/DET/CITE:",
                            "ARR/PET/CITE:",
                            "\u25AFRR/PET/CITE:",
                            "ARR / DET. / CITE:",
                            "ARR/DET/CITE;"),
            "COURT:", List.of("\u25AFOURT:", "COURI:", "\u25AFOURI:", "COURT :"),
            "*DISPO:", List.of("DISPO:", " D I S P O;", "*DI SP O:", "*D ISPO :"),
            "* * * *", List.of("  .   * *, * *.", ".,* * \u00B7* * .", "*   * **"),
            "- - - -", List.of("- - -- --", "--- - ---", "- '- -- --", "\u2013 - - -"));

    private static final Map<Character, String> LOOKALIKES =
            Map.of('E', "\u00C9", 'C', "\u00C7", 'O', "\u1ECC\u00D3", '-', "\u2013", ' ', "\u00A0");

    private static final List<String> BETWEEN = List.of(
            "",
            "          PAGE %d OF 999",
            "Page %d of 999",
            "\f",
            "file:///rap.html",
            "https://example.org/rap",
            "* * * * * * * * * * *\n** POTENTIAL FELONY STRIKE ENTRY **\n* * * * * * * * * * *");

    private final Random random;
    private int page = 1;
    private boolean pageHasText;

    ScanNoise(long seed) {
        this.random = new Random(seed);
    }

    List<String> on(List<String> lines) {
        List<String> noisy = new ArrayList<>();
        for (String line : lines) {
            if (random.nextInt(8) == 0) {
                noisy.add(between(BETWEEN.get(random.nextInt(BETWEEN.size()))));
            }
            pageHasText |= line.chars().anyMatch(Character::isLetterOrDigit);
            noisy.add(letters(words(line)));
        }
        return noisy;
    }

    /** Pages are numbered one by one, and each of them has text: else the sheet has a gap. */
    private String between(String lines) {
        if (lines.contains("%d")) {
            return String.format(Locale.ROOT, lines, page++);
        }
        if (lines.equals("\f")) {
            boolean ends = pageHasText;
            pageHasText = false;
            return ends ? lines : "";
        }
        return lines;
    }

    private String words(String line) {
        String noisy = line;
        for (var each : MISREADINGS.entrySet()) {
            if (random.nextInt(3) == 0) {
                noisy = noisy.replace(
                        each.getKey(),
                        each.getValue().get(random.nextInt(each.getValue().size())));
            }
        }
        if (line.contains("SEN:") && random.nextInt(3) == 0) {
            noisy = noisy.replace("RESTN", "RESIN")
                    .replace("FINE SS", "FINESS")
                    .replace("SEN:", "SEN :")
                    .replaceFirst("^ +", "  ' ");
        }
        if (noisy.matches("[0-9]{8}.*") && random.nextInt(3) == 0) {
            int dot = 1 + random.nextInt(7);
            noisy = noisy.substring(0, dot) + "." + noisy.substring(dot);
        }
        if (noisy.matches("  [0-9].* (HS|PC|VC)-.*") && random.nextInt(3) == 0) {
            noisy = noisy.replaceFirst("^  (.*?) (HS|PC|VC)-", "  .$1. $2-");
        }
        return noisy;
    }

    private String letters(String line) {
        StringBuilder noisy = new StringBuilder();
        for (char c : line.toCharArray()) {
            String like = LOOKALIKES.get(c);
            if (like != null && random.nextInt(12) == 0) {
                noisy.append(like.charAt(random.nextInt(like.length())));
            } else if (random.nextInt(12) == 0) {
                noisy.append(String.valueOf(c).toLowerCase(Locale.ROOT));
            } else {
                noisy.append(c);
            }
        }
        return noisy.toString();
    }
}
