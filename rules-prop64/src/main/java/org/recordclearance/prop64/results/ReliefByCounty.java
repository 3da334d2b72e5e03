package org.recordclearance.prop64.results;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Review;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.ReportedCounty;

/** How many people and convictions get relief, in the policy's words, by county and section. For one thread. */
final class ReliefByCounty {

    private static final String NOT_KNOWN = "not known";

    /** People and convictions of one county, or of all of them. */
    private static final class Place {
        private long people;
        private long convictions;
        private final Map<String, Long> bySection = new TreeMap<>();

        void add(Conviction conviction) {
            convictions++;
            Optional<Prop64Section> offense = Prop64Section.of(conviction);
            bySection.merge(offense.map(Prop64Section::number).orElse(NOT_KNOWN), 1L, Long::sum);
        }

        void merge(Place that) {
            people += that.people;
            convictions += that.convictions;
            that.bySection.forEach((section, count) -> bySection.merge(section, count, Long::sum));
        }

        Figure figures() {
            return Figure.group()
                    .put("people", people)
                    .put("convictions", convictions)
                    .put("convictionsByCodeSection", Figure.counts(bySection))
                    .build();
        }
    }

    /** What has one outcome, in the words of the policy. */
    private static final class Relief {
        private final Place all = new Place();
        private final Map<String, Place> places = new TreeMap<>();

        Place place(String county) {
            return places.computeIfAbsent(county, key -> new Place());
        }

        void merge(Relief that) {
            all.merge(that.all);
            that.places.forEach((county, place) -> place(county).merge(place));
        }

        Figure figures() {
            Figure.Group.Builder byCounty = Figure.group();
            places.forEach((county, place) -> byCounty.put(county, place.figures()));
            return Figure.group()
                    .put("people", all.people)
                    .put("convictions", all.convictions)
                    .put(
                            "counties",
                            places.keySet().stream()
                                    .filter(county -> !county.equals(NOT_KNOWN))
                                    .count())
                    .put("convictionsByCodeSection", Figure.counts(all.bySection))
                    .put("byCounty", byCounty.build())
                    .build();
        }
    }

    private final Map<String, Relief> byWords = new TreeMap<>();

    /** Counts the relief of a person, who counts once in each county. */
    void add(Review review) {
        Set<Place> seen = new HashSet<>();
        for (Determination determination : review.determinations()) {
            if (determination.isCovered() && determination.outcome().kind().isRelief()) {
                Relief relief = byWords.computeIfAbsent(determination.outcome().words(), key -> new Relief());
                Place here = relief.place(countyOf(determination.conviction()));
                for (Place place : new Place[] {relief.all, here}) {
                    place.add(determination.conviction());
                    place.people += seen.add(place) ? 1 : 0;
                }
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
