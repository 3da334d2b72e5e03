package org.recordclearance.examples.countyreview.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The attack on public pages finds what is told, and only that. */
class AttackTest {

    @Test
    void a_number_that_a_total_tells_is_found() {
        assertTold(
                table("What was read", "File, Rows", "a.csv, 30", "b.csv, *", "Total, 35"),
                "What was read|b.csv|Rows = 5");
    }

    @Test
    void two_numbers_that_a_total_leaves_open_are_not() {
        assertTold(table("What was read", "File, Rows", "a.csv, *", "b.csv, *", "Total, 35"));
    }

    @Test
    void a_number_that_stands_in_another_table_is_found() {
        assertTold(
                section("At a glance", table("People", "People, Number", "In the files, 7"))
                        + section(
                                "People by race, sex and age",
                                table("People by sex", "Sex, In the files", "Male, *", "Everybody, *")),
                "People|In the files|Number",
                "People by sex|Male|In the files = 7",
                "People by sex|Everybody|In the files = 7");
    }

    @Test
    void a_number_that_only_several_tables_together_tell_is_found() {
        String header = "Section, Level, Dismissed, Reduced, Not eligible, For a person to decide, All";
        assertTold(
                section(
                                "Convictions by section, level and outcome",
                                table(
                                        "Proposition 64 convictions",
                                        header,
                                        "HS 11357, Felony, *, 0, 0, 0, 25",
                                        "HS 11357, Misdemeanor, *, 0, *, 0, 20",
                                        "Total, All levels, *, 0, *, 0, 45"))
                        + section(
                                "As San Francisco reported",
                                table(
                                        "People and Proposition 64 convictions",
                                        "Figure, Number",
                                        "Convictions dismissed and sealed, 41")),
                "Proposition 64 convictions|HS 11357/Misdemeanor|Not eligible = 4",
                "Proposition 64 convictions|Total|Not eligible = 4");
    }

    @Test
    void a_number_that_its_share_tells_is_found() {
        assertTold(
                table(
                        "People by race",
                        "Race, In the files, Share",
                        "Black, *, 6.7%",
                        "White, *, 33.3%",
                        "Other, *, 60.0%",
                        "Everybody, 60, 100.0%"),
                "People by race|Black|In the files = 4");
    }

    @Test
    void a_number_between_two_that_are_the_same_is_found() {
        assertTold(
                table(
                        "People by sex",
                        "Sex, In the files, Covered, With relief, No felony",
                        "Male, 30, 7, *, 7",
                        "Female, 30, 20, *, *",
                        "Everybody, 60, 27, *, *"),
                "People by sex|Male|Covered",
                "People by sex|Male|No felony",
                "People by sex|Male|With relief = 7");
    }

    private static void assertTold(String shown, String... told) {
        assertThat(Attack.told(page(shown))).containsExactlyInAnyOrder(told);
    }

    private static String page(String content) {
        return "<html>" + (content.startsWith("<section") ? content : section("A section", content)) + "</html>";
    }

    private static String section(String heading, String content) {
        return "<section><h2>" + heading + "</h2>" + content + "</section>";
    }

    private static String table(String caption, String header, String... rows) {
        return "<table><caption>" + caption + "</caption><thead><tr>" + cells("th", header.split(", ", -1))
                + "</tr></thead><tbody>"
                + Arrays.stream(rows).map(AttackTest::row).collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static String row(String row) {
        String[] cells = row.split(", ", -1);
        boolean isTotal = cells[0].equals("Total") || cells[0].equals("Everybody");
        return "<tr class=\"" + (isTotal ? "total" : "one") + "\"><th>" + cells[0] + "</th>"
                + cells("td", Arrays.copyOfRange(cells, 1, cells.length)) + "</tr>";
    }

    private static String cells(String name, String... cells) {
        return Arrays.stream(cells)
                .map(each -> "<" + name + ">" + each + "</" + name + ">")
                .collect(Collectors.joining());
    }
}
