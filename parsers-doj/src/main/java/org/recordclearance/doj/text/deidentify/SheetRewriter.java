package org.recordclearance.doj.text.deidentify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.ListedWords;
import org.recordclearance.doj.text.lines.SheetWords;
import org.recordclearance.doj.text.read.HeaderFields;
import org.recordclearance.doj.text.read.SheetParts;

/** Rewrites the lines of one sheet: first looks for what is to be replaced, then replaces it. For one thread. */
public final class SheetRewriter {

    private static final Pattern DIGITS = Pattern.compile("(?<![0-9])[0-9]{4,12}(?![0-9])");
    private static final String NAME = "([A-Z][A-Z'-]{1,30}";
    private static final Pattern LABELLED_NAME =
            Pattern.compile("\\b(?:(?:NAM[A-Z]{0,3}|TRUE NAME|VICT?|VICTIM|CODEF|CO-DEF|DEFT?) ?"
                    + "[:;.]|AKA\\b[:;.-]?) ?" + NAME + "(?:,? ?[A-Z][A-Z'-]{0,30}){0,2})");
    /** Parts of a sentence may look like this, but they are words of the form. */
    private static final Pattern SURNAME_FIRST =
            Pattern.compile("\\b(([A-Z][A-Z'-]{1,30}),([A-Z][A-Z'-]{1,30})(?: [A-Z]\\b)?)");

    private static final int WORTH_A_LOOK = 2_000;

    /** Stands for a line that says nothing of the sheet. */
    public static final String LEFT_OUT = HeaderRewriter.LEFT_OUT;

    /** Stands for the line with which the sheet of somebody else begins; nobody has this number. */
    public static final String ANOTHER_PERSON = "CII/A00000000";

    /** Stands for a line that is not read but looks like that of a count. */
    private static final String A_COUNT = "CNT:01";

    private final SheetParts parts;
    private final NameWords names = new NameWords();
    private final Births births = new Births();
    private final Fabrication fabrication;
    private final FreeText text;
    private final EventRewriter events;
    private final Map<Line, String> rewritten = new IdentityHashMap<>();

    public SheetRewriter(SheetParts parts, RandomGenerator random) {
        this.parts = parts;
        Set<String> taken = new HashSet<>();
        learnHeader(taken);
        for (List<Line> cycle : parts.cycles()) {
            for (Line line : cycle) {
                learn(line.text(), taken);
            }
        }
        this.fabrication = new Fabrication(random, taken, births.days(taken));
        this.text = new FreeText(fabrication, births, names);
        this.events = new EventRewriter(fabrication, births, text);
    }

    private void learnHeader(Set<String> taken) {
        HeaderFields fields = new HeaderFields();
        for (Line line : parts.header()) {
            learn(line.text(), taken);
            for (HeaderFields.Field field : fields.in(line)) {
                if (field.isName()) {
                    names.learnOwn(field.value());
                } else if (field.label().equals("DOB")) {
                    births.learnDate(field.value());
                }
            }
        }
    }

    private void learn(String line, Set<String> taken) {
        String look = line.substring(0, Math.min(line.length(), WORTH_A_LOOK));
        DIGITS.matcher(look).results().forEach(digits -> taken.add(digits.group()));
        births.learn(look);
        LABELLED_NAME.matcher(look).results().forEach(name -> names.learn(name.group(1)));
        SURNAME_FIRST
                .matcher(look)
                .results()
                .filter(name -> !SheetWords.contains(name.group(2)) && !SheetWords.contains(name.group(3)))
                .forEach(name -> names.learn(behindHyphen(name.group(1))));
    }

    /** A name without the words of a charge or a disposition that a hyphen joins to it: {@code CONVICTED-DOE,JANE}. */
    private static String behindHyphen(String name) {
        int hyphen = name.indexOf('-');
        return hyphen > 0 && ListedWords.contains(name.substring(0, hyphen))
                ? behindHyphen(name.substring(hyphen + 1))
                : name;
    }

    /** Rewrites all parts; lines that are in none of them, the delimiters, stay. */
    public Map<Line, String> rewritten() {
        HeaderRewriter header = new HeaderRewriter(fabrication, births);
        parts.header().forEach(line -> rewritten.put(line, header.rewrite(line)));
        parts.countsInHeader().forEach(line -> rewritten.put(line, A_COUNT));
        rewriteRepeated();
        for (List<Line> cycle : parts.cycles()) {
            CycleRewriter rewriter = new CycleRewriter(events, text);
            for (int i = 0; i < cycle.size(); i++) {
                Line next = i + 1 < cycle.size() ? cycle.get(i + 1) : null;
                rewritten.put(cycle.get(i), rewriter.rewrite(cycle.get(i), next));
            }
        }
        parts.behind().forEach(line -> rewritten.put(line, LEFT_OUT));
        return rewritten;
    }

    /** Each line that repeats one of the header becomes what that became. */
    private void rewriteRepeated() {
        Map<String, String> ofHeader = new HashMap<>();
        parts.header().forEach(line -> ofHeader.putIfAbsent(line.text(), rewritten.getOrDefault(line, LEFT_OUT)));
        parts.repeated().forEach(line -> rewritten.put(line, ofHeader.getOrDefault(line.text(), LEFT_OUT)));
    }
}
