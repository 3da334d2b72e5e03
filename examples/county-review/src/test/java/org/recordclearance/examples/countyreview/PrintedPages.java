package org.recordclearance.examples.countyreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A printed sheet of random convictions, page by page, and what can happen to its paper: none of them is of anybody. */
final class PrintedPages {

    private static final List<String> CHARGES = List.of(
            "11357 HS-POSSESS MARIJUANA",
            "11358 HS-CULTIVATE MARIJUANA",
            "11359 HS-POSSESS MARIJUANA FOR SALE",
            "11359 HS-POSSESS MARIJUANA FOR SALE",
            "11360(A) HS-SELL/TRANSPORT/ETC MARIJUANA",
            "187(A) PC-MURDER",
            "261(A)(2) PC-RAPE BY FORCE",
            "288(A) PC-LEWD ACTS W/CHILD UNDER 14",
            "459 PC-BURGLARY");
    private static final List<String> COURTS = List.of("CASC SAN FRANCISCO", "CASC SAN FRANCISCO", "CASC LOS ANGELES");
    private static final List<String> LEVELS = List.of("FELONY", "FELONY", "MISDEMEANOR");

    /** How a heading names two counts, given their numbers. */
    private static final List<String> JOINED = List.of(
            "CNT:%s-%s",
            "CNT:%s,%s",
            "CNT:%s, %s",
            "CNT:%s & %s",
            "CNT:%s AND %s",
            "CNT:%s THRU %s",
            "CNT:%s/%s",
            "CNT:%s%s",
            "CNT:%s %s",
            "CNT:%s-",
            "CNT:%s &",
            "CNT:%s THRU",
            "CNT:%s THRV %s",
            "CNT:%s;%s",
            "CNTS:%s+%s");

    /** How a page prints its number, given how many there are. */
    private static final List<String> FEET =
            List.of("PAGE %d OF %d", "PAGE: %d OF %d", "PG %d/%d", "Page %d of %d", "%d OF %d", "PAGE NO. %d");

    private final Random random;
    private final String foot;
    private final List<List<String>> pages = new ArrayList<>();

    PrintedPages(long seed) {
        this.random = new Random(seed);
        this.foot = oneOf(FEET);
        pages.add(header("A99000123", "19660119", "AMY"));
        int more = 2 + random.nextInt(3);
        for (int i = 0; i < more; i++) {
            pages.add(cycle());
        }
    }

    private static List<String> header(String cii, String birth, String name) {
        return List.of("CII/" + cii, "DOB/" + birth + " SEX/F RAC/WHITE", "NAM/01 " + FabricatedRow.MARK + "," + name);
    }

    private List<String> cycle() {
        List<String> lines = new ArrayList<>(List.of(
                "* * * *", "COURT:                NAM:01", 1990 + random.nextInt(20) + "0918  " + oneOf(COURTS)));
        int counts = 1 + random.nextInt(2);
        for (int i = 1; i <= counts; i++) {
            lines.addAll(
                    List.of("CNT:0" + i + "     #" + (1_000_000 + random.nextInt(1_000_000)), "  " + oneOf(CHARGES)));
            lines.addAll(List.of(
                    "*DISPO:CONVICTED", "   CONV STATUS:" + oneOf(LEVELS), "   SEN: 3 YEARS PROBATION, 30 DAYS JAIL"));
        }
        return lines;
    }

    /** The sheet as it was printed. */
    String whole() {
        return text(pages, IntStream.range(0, pages.size()).boxed().toList());
    }

    /** The sheet without one of its pages, or with a picture instead of its text. */
    String withoutPage() {
        int lost = random.nextInt(pages.size());
        boolean isPicture = random.nextBoolean();
        List<Integer> left = IntStream.range(0, pages.size())
                .boxed()
                .filter(page -> isPicture || page != lost)
                .toList();
        List<List<String>> printed = new ArrayList<>(pages);
        printed.set(lost, List.of());
        return text(printed, left);
    }

    /** The sheet with each count of an event written again under a second number, and that as the department prints it. */
    String[] withCountsApartAndJoined() {
        int page = 1 + random.nextInt(pages.size() - 1);
        List<String> cycle = pages.get(page).subList(0, 8);
        List<String> apart = new ArrayList<>(cycle);
        apart.add("CNT:02");
        apart.addAll(cycle.subList(4, 8));
        List<String> joined = new ArrayList<>(cycle);
        String number = cycle.get(3).substring("CNT:01".length());
        joined.set(3, String.format(oneOf(JOINED), "01", "02") + number);
        return new String[] {with(page, apart), with(page, joined)};
    }

    private String with(int page, List<String> lines) {
        List<List<String>> printed = new ArrayList<>(pages);
        printed.set(page, lines);
        return text(printed, IntStream.range(0, pages.size()).boxed().toList());
    }

    /** Another person's sheet behind this one, whose end may be lost. */
    String andOther(PrintedPages other) {
        String first = whole();
        return (random.nextBoolean() ? first : first.replace(END, "")) + other.ofOtherPerson();
    }

    /** The sheet as that of somebody else. */
    String ofOtherPerson() {
        List<List<String>> printed = new ArrayList<>(pages);
        printed.set(0, header("A88000321", "19700228", "BEA"));
        return text(printed, IntStream.range(0, pages.size()).boxed().toList());
    }

    private static final String END = "* * * END OF MESSAGE * * *\n";

    private String text(List<List<String>> printed, List<Integer> left) {
        StringBuilder text = new StringBuilder();
        for (int page : left) {
            printed.get(page).forEach(line -> text.append(line).append('\n'));
            if (!printed.get(page).isEmpty()) {
                text.append(page == printed.size() - 1 ? END : "");
                text.append("      ")
                        .append(String.format(foot, page + 1, printed.size()))
                        .append('\n');
            }
            text.append('\f');
        }
        return text.toString();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
