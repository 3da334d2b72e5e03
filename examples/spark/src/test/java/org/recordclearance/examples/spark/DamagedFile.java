package org.recordclearance.examples.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages a bulk file, the same way for the same seed, and scatters some of its people over several files. */
final class DamagedFile {

    /** Of so many rows one is damaged. */
    private static final int SELDOM = 60;

    private DamagedFile() {}

    /**
     * Damages a file.
     *
     * @param args the file, how the names of the new files begin, how many they are, and the seed
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), args[1], Integer.parseInt(args[2]), Long.parseLong(args[3]));
    }

    /** Writes the damaged files, and gives them in order. */
    static List<Path> write(Path file, String prefix, int number, long seed) throws IOException {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(Files.readAllLines(file, ISO_8859_1));
        String header = lines.remove(0);
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (random.nextInt(SELDOM) == 0) {
                damage(lines, i, random);
            }
        }
        List<Path> files = new ArrayList<>();
        for (int part = 0; part < number; part++) {
            List<String> own = new ArrayList<>();
            own.add(part % 2 == 0 ? header : header + ",");
            int from = lines.size() * part / number;
            int to = lines.size() * (part + 1) / number;
            own.addAll(lines.subList(from, to));
            for (int i = 0; i < (to - from) / SELDOM; i++) { // somebody's rows, from any of the files
                own.add(1 + random.nextInt(own.size()), lines.get(random.nextInt(lines.size())));
            }
            String end = part % 3 == 1 ? "\r\n" : "\n";
            files.add(Files.writeString(Path.of(prefix + part + ".csv"), String.join(end, own) + end, ISO_8859_1));
        }
        return files;
    }

    private static void damage(List<String> lines, int i, Random random) {
        String line = lines.get(i);
        int place = random.nextInt(line.length() + 1);
        switch (random.nextInt(12)) {
            case 0 -> lines.set(i, line.substring(0, place));
            case 1 -> lines.set(i, insert(line, place, ","));
            case 2 -> lines.set(i, insert(line, place, "\""));
            case 3 -> lines.set(i, insert(line, place, "\u00ff\u00fe\u00c3"));
            case 4 -> Collections.swap(lines, i, i + 1);
            case 5 -> lines.add(i, line);
            case 6 -> lines.set(i, line + lines.remove(i + 1));
            case 7 -> lines.set(i, insert(line, place, "\0"));
            case 8 -> lines.set(i, line.replaceFirst("^([^,]*,[^,]*,)[^,]*,", "$1 ,"));
            case 9 -> lines.set(i, insert(line, place, "\n"));
            case 10 -> lines.set(i, line.replaceFirst("^([^,]*,[^,]*,)([^,]*)[^,],", "$1$2?,"));
            default -> lines.set(i, insert(line, place, "\r"));
        }
    }

    private static String insert(String line, int place, String text) {
        return line.substring(0, place) + text + line.substring(place);
    }
}
