package org.recordclearance.examples.countyreview.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.impact.ClearedPeople;

/** Reads what {@code summary.json} says, of which some is there for some policies only. Immutable. */
public final class SummaryFigures {

    /** Gives the words of a figure. */
    private static final Figure.Form<String> IN_WORDS = new Figure.Form<>() {
        @Override
        public String ofNone() {
            return "";
        }

        @Override
        public String ofText(String text) {
            return text;
        }

        @Override
        public String ofWhole(long number) {
            return Long.toString(number);
        }

        @Override
        public String ofDecimal(double number) {
            return Double.toString(number);
        }

        @Override
        public String ofList(List<Figure> figures) {
            return "";
        }

        @Override
        public String ofGroup(Figure.Group group) {
            return "";
        }
    };

    private final Figure.Group figures;

    /** Creates a reader of figures. */
    public SummaryFigures(Figure.Group figures) {
        this.figures = figures;
    }

    /** Checks if there is a figure of a name. */
    public boolean has(String name) {
        return figures.byName().containsKey(name);
    }

    /** Gets a figure in words, empty where there is none. */
    public String text(String name) {
        Figure figure = figures.byName().get(name);
        return figure == null ? "" : figure.in(IN_WORDS);
    }

    /** Gets a whole number, 0 where there is none. */
    public long whole(String name) {
        return has(name) ? figures.whole(name) : 0;
    }

    /** Gets a group, an empty one where there is none. */
    public SummaryFigures group(String name) {
        return new SummaryFigures(
                has(name) ? figures.group(name) : Figure.group().build());
    }

    /** Gets the figures of a list, each a group. */
    public List<SummaryFigures> list(String name) {
        Figure figure = figures.byName().get(name);
        return figure == null
                ? List.of()
                : figure.in(ITEMS).stream().map(SummaryFigures::new).toList();
    }

    /** Gets all figures by name, in order. */
    public Map<String, Figure> byName() {
        return figures.byName();
    }

    /** Gets the three figures of people, where the policy has them. */
    public Optional<ClearedPeople> people(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        Figure.Group people = figures.group(name);
        return Optional.of(new ClearedPeople(
                people.whole("CountSubjectsNoFelony"),
                people.whole("CountSubjectsNoConviction"),
                people.whole("CountSubjectsNoConvictionLast7Years")));
    }

    /** The groups of a list. */
    private static final Figure.Form<List<Figure.Group>> ITEMS = new Figure.Form<>() {
        @Override
        public List<Figure.Group> ofNone() {
            return List.of();
        }

        @Override
        public List<Figure.Group> ofText(String text) {
            return List.of();
        }

        @Override
        public List<Figure.Group> ofWhole(long number) {
            return List.of();
        }

        @Override
        public List<Figure.Group> ofDecimal(double number) {
            return List.of();
        }

        @Override
        public List<Figure.Group> ofList(List<Figure> figures) {
            return figures.stream().flatMap(each -> each.in(this).stream()).toList();
        }

        @Override
        public List<Figure.Group> ofGroup(Figure.Group group) {
            return List.of(group);
        }
    };
}
