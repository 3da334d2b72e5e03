package org.recordclearance.examples.countyreview.casefile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation.Asked;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.json.FiguresJson;
import org.recordclearance.json.FormatVersion;

/** Prints a case file as JSON. What is absent is left out. */
public final class CaseFileJson {

    /** The version of this form, which the resource {@code org/recordclearance/json-schema/case-file.schema.json} describes. */
    private static final FormatVersion FORMAT_VERSION = new FormatVersion(1, 0);

    private CaseFileJson() {}

    /**
     * Prints a case file.
     *
     * @param file the case file
     * @return the text, over several lines
     */
    public static String print(CaseFile file) {
        return FiguresJson.writeIndented(Figure.group()
                .put(FormatVersion.PROPERTY, FORMAT_VERSION.toString())
                .put("subject", file.subject())
                .put("dateOfBirth", file.dateOfBirth())
                .put("policy", file.policy())
                .put("asOf", file.asOf().toString())
                .put("incomplete", texts(file.doubts()))
                .put("timeline", all(file.timeline(), CaseFileJson::entry))
                .put("convictions", all(file.convictions(), CaseFileJson::conviction))
                .build());
    }

    private static Figure entry(TimelineEntry entry) {
        return Figure.group()
                .put("date", entry.date())
                .put("event", entry.what())
                .put("where", entry.where())
                .put("counts", texts(entry.charges()))
                .build();
    }

    private static Figure conviction(CaseConviction conviction) {
        Figure.Group.Builder group = Figure.group().put("number", conviction.number());
        put(group, "offense", conviction.offense());
        put(group, "section", conviction.section());
        put(group, "subdivision", conviction.subdivision());
        put(group, "level", conviction.level());
        put(group, "date", conviction.date());
        put(group, "county", conviction.county());
        group.put("caseNumbers", texts(conviction.caseNumbers()));
        put(group, "standing", conviction.standing());
        Determination determination = conviction.determination();
        if (determination == null) {
            return group.build();
        }
        group.put("outcome", determination.outcome().kind().name());
        put(group, "words", determination.outcome().words());
        put(group, "reason", determination.reason());
        put(group, "remedy", determination.remedy().words());
        put(group, "authority", determination.authority());
        group.put("grounds", texts(conviction.grounds()))
                .put("missing", all(List.copyOf(conviction.missing().entrySet()), CaseFileJson::missing))
                .put("answeredNo", texts(conviction.answeredNo()))
                .put("asked", all(conviction.askedBesideGrounds(), CaseFileJson::asked));
        Forecast forecast = conviction.forecast();
        if (forecast != null) {
            group.put("forecast", forecast(forecast));
        }
        return group.build();
    }

    private static Figure missing(Map.Entry<String, String> missing) {
        return Figure.group()
                .put("fact", missing.getKey())
                .put("where", missing.getValue())
                .build();
    }

    private static Figure asked(Asked asked) {
        Figure.Group.Builder group = Figure.group()
                .put("step", asked.step())
                .put("question", asked.question())
                .put("answer", asked.answer().name())
                .put("facts", texts(asked.facts()))
                .put(
                        "missing",
                        texts(asked.missing().stream().map(MissingFact::words).toList()));
        put(group, "authority", asked.authority());
        return group.build();
    }

    private static Figure forecast(Forecast forecast) {
        return Figure.group()
                .put("date", forecast.date().toString())
                .put("outcome", forecast.determination().outcome().kind().name())
                .put("words", forecast.determination().outcome().words())
                .put("reason", forecast.determination().reason())
                .build();
    }

    private static void put(Figure.Group.Builder group, String name, String value) {
        if (!value.isEmpty()) {
            group.put(name, value);
        }
    }

    private static Figure texts(List<String> texts) {
        return all(texts, Figure::of);
    }

    private static Figure texts(Map<String, String> texts) {
        Figure.Group.Builder group = Figure.group();
        texts.forEach(group::put);
        return group.build();
    }

    private static <T> Figure all(List<T> things, Function<T, Figure> each) {
        return Figure.of(things.stream().map(each).toList());
    }
}
