package org.recordclearance.examples.countyreview.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recordclearance.examples.countyreview.chart.Pen.Anchor;

/** Bars in black, white and grey, with outlines, as they print. */
public final class BarChart {

    /** How wide a picture is. */
    public static final int WIDTH = 760;

    /** How high a picture is. */
    public static final int HEIGHT = 300;

    private static final int BLACK = 0;
    private static final int LINE = 0xB0;
    private static final int[] GREYS = {0x20, 0x80, 0xFF, 0xD0};
    private static final double LEFT = 62;
    private static final double RIGHT = 750;
    private static final double TOP = 36;
    private static final double SMALL = 11;
    private static final double LARGE = 14;
    private static final double WIDEST = 80;
    private static final double SPACING = 14;
    private static final int MOST_LINES = 3;

    /** How wide a letter is at most, on the average of a word, in its size; fonts differ. */
    private static final double LETTER = 0.6;

    private static final int LONGEST_UPWARDS = 14;

    private final Bars bars;
    private final Pen pen;
    private final Axis axis;
    private final double slot;
    private final List<List<String>> names = new ArrayList<>();
    private final boolean upwards;
    private final double bottom;

    private BarChart(Bars bars, Pen pen) {
        this.bars = bars;
        this.pen = pen;
        this.axis = Axis.upTo(bars.greatest());
        this.slot = (RIGHT - LEFT) / bars.all().size();
        int letters = (int) (slot * 0.95 / (SMALL * LETTER));
        bars.all().forEach(bar -> names.add(lines(bar.name(), letters)));
        this.upwards = names.stream().anyMatch(List::isEmpty);
        int longest = bars.all().stream()
                .mapToInt(bar -> Math.min(bar.name().length(), LONGEST_UPWARDS))
                .max()
                .orElse(0);
        int most = names.stream().mapToInt(List::size).max().orElse(0);
        double below = upwards ? longest * SMALL * LETTER + 6 : most * SPACING + 4;
        this.bottom = HEIGHT - below - (bars.parts().size() > 1 ? 26 : 4);
    }

    /** Draws bars, of which there is at least one. */
    public static void draw(String title, Bars bars, Pen pen) {
        new BarChart(bars, pen).draw(title);
    }

    private void draw(String title) {
        pen.text((LEFT + RIGHT) / 2, 20, Anchor.MIDDLE, LARGE, title);
        for (long number = 0; number <= axis.highest(); number += axis.step()) {
            pen.line(LEFT, height(number), RIGHT - LEFT, LINE);
            pen.text(LEFT - 6, height(number) + 4, Anchor.END, SMALL, String.format(Locale.US, "%,d", number));
        }
        for (int i = 0; i < bars.all().size(); i++) {
            double middle = LEFT + (i + 0.5) * slot;
            bar(bars.all().get(i), middle);
            name(i, middle);
        }
        pen.line(LEFT, bottom, RIGHT - LEFT, BLACK);
        if (bars.parts().size() > 1) {
            legend();
        }
    }

    private double height(long number) {
        return bottom - (bottom - TOP) * number / axis.highest();
    }

    private void bar(Bars.Bar bar, double middle) {
        int beside = bars.areStacked() ? 1 : bar.parts().length;
        double width = Math.min(slot * 0.8, WIDEST * beside) / beside;
        double x = middle - width * beside / 2;
        long below = 0;
        for (int part = 0; part < bar.parts().length; part++) {
            long amount = bar.parts()[part];
            if (amount > 0) {
                double y = height(below + amount);
                pen.box(x, y, width, height(below) - y, grey(part));
            }
            if (bars.areStacked()) {
                below += amount;
            } else {
                x += width;
            }
        }
    }

    private static int grey(int part) {
        return GREYS[part % GREYS.length];
    }

    private void name(int bar, double middle) {
        if (upwards) {
            String whole = bars.all().get(bar).name();
            String shown = whole.length() > LONGEST_UPWARDS ? whole.substring(0, LONGEST_UPWARDS - 1) + "…" : whole;
            pen.textUpwards(middle + SMALL / 3, bottom + 5, SMALL, shown);
            return;
        }
        double y = bottom;
        for (String line : names.get(bar)) {
            y += SPACING;
            pen.text(middle, y, Anchor.MIDDLE, SMALL, line);
        }
    }

    private void legend() {
        double wide = bars.parts().stream()
                .mapToDouble(part -> part.length() * SMALL * LETTER + 32)
                .sum();
        double x = (LEFT + RIGHT - wide) / 2;
        for (int part = 0; part < bars.parts().size(); part++) {
            String name = bars.parts().get(part);
            pen.box(x, HEIGHT - 16, 10, 10, grey(part));
            pen.text(x + 15, HEIGHT - 7, Anchor.START, SMALL, name);
            x += name.length() * SMALL * LETTER + 32;
        }
    }

    /** Breaks a name into lines; none if it takes too many, or a word is too long for one. */
    private static List<String> lines(String name, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ")) {
            if (word.length() > letters) {
                return List.of();
            }
            if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() > MOST_LINES ? List.of() : lines;
    }
}
