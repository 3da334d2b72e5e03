package org.recordclearance.examples.research;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.recordclearance.study.StudyRow;
import org.recordclearance.study.StudyTable;

/** Draws the columns of a table. What is withheld in it is not drawn. */
public final class Plots {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 500;

    private Plots() {}

    /**
     * Draws bars, one for each row and column.
     *
     * @param table the table
     * @param file where to, as SVG or PNG by the end of its name
     * @param columns the names of the columns
     * @throws IOException if it can't be written
     * @throws IllegalArgumentException if the name ends otherwise, or the table has no such column
     */
    public static void bars(StudyTable table, Path file, String... columns) throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(table.title())
                .build();
        List<String> names = table.rows().stream()
                .map(row -> String.join(", ", row.classes()))
                .toList();
        for (String column : columns) {
            chart.addSeries(
                    column,
                    names,
                    table.rows().stream().map(row -> number(row, column)).toList());
        }
        write(chart, file.toString());
    }

    private static Double number(StudyRow row, String column) {
        return row.hasNumber(column) ? row.number(column) : 0;
    }

    private static void write(CategoryChart chart, String file) throws IOException {
        if (file.endsWith(".svg")) {
            VectorGraphicsEncoder.saveVectorGraphic(chart, file, VectorGraphicsFormat.SVG);
        } else if (file.endsWith(".png")) {
            BitmapEncoder.saveBitmap(chart, file, BitmapFormat.PNG);
        } else {
            throw new IllegalArgumentException("a plot is a file that ends with .svg or .png");
        }
    }
}
