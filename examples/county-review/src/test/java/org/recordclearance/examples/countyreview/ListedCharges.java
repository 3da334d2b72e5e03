package org.recordclearance.examples.countyreview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recordclearance.prop64.Prop64;

/** Charges of every offense that the lists of the law have, as a record writes them. */
final class ListedCharges {

    private static final Set<String> WHOLE = Set.of("any", "bare");

    private ListedCharges() {}

    /** Those that bar relief or may, completed, attempted and conspired, and what only their words tell. */
    static List<String> bars() {
        Set<String> all = new LinkedHashSet<>();
        for (String list : List.of("super_strikes.csv", "pc290.csv")) {
            for (List<String> row : rows("/" + Prop64.class.getPackageName().replace('.', '/') + "/law/" + list)) {
                if (!row.get(4).equals("N") && !row.get(2).contains("*")) {
                    addAll(row, all);
                }
            }
        }
        all.addAll(column("bars_in_words.csv"));
        return List.copyOf(all);
    }

    private static void addAll(List<String> row, Set<String> all) {
        for (String subdivision : row.get(3).split(" ")) {
            String section = (row.get(2) + (WHOLE.contains(subdivision) ? "" : subdivision)).toUpperCase(Locale.ROOT);
            String code = row.get(1);
            all.add(section + " " + code + "-X");
            if (row.get(5).equals("Y")) {
                all.add("664/" + section + " " + code + "-X");
            }
            if (row.get(6).equals("Y")) {
                all.add("182/" + section + " " + code + "-X");
            }
        }
    }

    /** Charges of Proposition 64 and related ones, and neighbours of theirs, with the words that records have. */
    static List<String> ofProp64() {
        return column("prop64_and_neighbours.csv");
    }

    private static List<String> column(String resource) {
        return rows(resource).stream().map(row -> String.join(",", row)).toList();
    }

    private static List<List<String>> rows(String resource) {
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(ListedCharges.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(List.of(line.split(",", -1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
