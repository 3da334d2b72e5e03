package org.recordclearance.prop64.results;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Review;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.ReportedCounty;

/** How many people and convictions get relief, in the policy's words, by county and section. For one thread. */
final class ReliefByCounty implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NOT_KNOWN = "not known";

    /** People and convictions of one county, or of all of them. */
    private static final class Place implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Tally all = new Tally();
        private final TreeMap<String, Tally> bySection = new TreeMap<>();

        /** Adds a conviction of a person; in each tally a person counts once. */
        void add(Conviction conviction, Set<Tally> seen) {
            String section =
                    Prop64Section.of(conviction).map(Prop64Section::number).orElse(NOT_KNOWN);
            Tally ofSection = bySection.computeIfAbsent(section, key -> new Tally());
            for (Tally tally : List.of(all, ofSection)) {
                tally.convictions++;
                tally.people += seen.add(tally) ? 1 : 0;
            }
        }

        void merge(Place that) {
            all.merge(that.all);
            that.bySection.forEach((section, tally) ->
                    bySection.computeIfAbsent(section, key -> new Tally()).merge(tally));
        }

        Figure.Group.Builder figures() {
            return Figure.group()
                    .put("people", all.people)
                    .put("convictions", all.convictions)
                    .put("peopleByCodeSection", counts(tally -> tally.people))
                    .put("convictionsByCodeSection", counts(tally -> tally.convictions));
        }

        private Figure counts(ToLongFunction<Tally> count) {
            Map<String, Long> counts = new TreeMap<>();
            bySection.forEach((section, tally) -> counts.put(section, count.applyAsLong(tally)));
            return Figure.counts(counts);
        }
    }

    /** Two numbers, and no value: in a set each is itself. */
    private static final class Tally implements Serializable {
        private static final long serialVersionUID = 1L;

        private long people;
        private long convictions;

        void merge(Tally that) {
            people += that.people;
            convictions += that.convictions;
        }
    }

    /** What has one outcome, in the words of the policy. */
    private static final class Relief implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Place all = new Place();
        private final TreeMap<String, Place> places = new TreeMap<>();

        Place place(String county) {
            return places.computeIfAbsent(county, key -> new Place());
        }

        void merge(Relief that) {
            all.merge(that.all);
            that.places.forEach((county, place) -> place(county).merge(place));
        }

        Figure figures() {
            Figure.Group.Builder byCounty = Figure.group();
            places.forEach(
                    (county, place) -> byCounty.put(county, place.figures().build()));
            long counties = places.keySet().stream()
                    .filter(county -> !county.equals(NOT_KNOWN))
                    .count();
            return all.figures()
                    .put("counties", counties)
                    .put("byCounty", byCounty.build())
                    .build();
        }
    }

    private final TreeMap<String, Relief> byWords = new TreeMap<>();

    /** Counts the relief of a person, who counts once in each county. */
    void add(Review review) {
        Set<Tally> seen = new HashSet<>();
        for (Determination determination : review.determinations()) {
            if (determination.isCovered() && determination.outcome().kind().isRelief()) {
                Relief relief = byWords.computeIfAbsent(determination.outcome().words(), key -> new Relief());
                Place here = relief.place(countyOf(determination.conviction()));
                relief.all.add(determination.conviction(), seen);
                here.add(determination.conviction(), seen);
            }
        }
    }

    private static String countyOf(Conviction conviction) {
        ReportedCounty county = conviction.county();
        return county.kind() == ReportedCounty.Kind.COUNTY ? county.text() : NOT_KNOWN;
    }

    void merge(ReliefByCounty that) {
        that.byWords.forEach((words, relief) ->
                byWords.computeIfAbsent(words, key -> new Relief()).merge(relief));
    }

    /** Adds the figures. */
    void put(Figure.Group.Builder figures) {
        Figure.Group.Builder all = Figure.group();
        byWords.forEach((words, relief) -> all.put(words, relief.figures()));
        figures.put("reliefByCounty", all.build());
    }
}
