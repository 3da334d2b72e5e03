package org.recordclearance.doj.disposition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;

/** The wordings of dispositions that are known, and what they do. Immutable and safe for use by several threads. */
public final class DispositionTable {

    private static final List<String> COLUMNS = List.of("pattern", "effect");
    private static final DispositionTable STANDARD = new DispositionTable(ofResource());

    private static final Pattern DENIED = Pattern.compile("\\bDENIED\\b");

    /** Verbs of relief, which with a law of relief say what was done whatever stands in front. */
    private static final Pattern RELIEF =
            Pattern.compile("\\b(DISM|SET ASIDE|SEAL|REDUCED|RESENT|REDESIG|RECALLED|GRANTED|EXPUNGED|VACATED|RELIEF)");

    private static final Set<String> SET_ASIDE = Set.of("PC 1203.4", "PC 1203.4a");
    private static final String FACTUAL_INNOCENCE = "PC 851.8";

    /** No comment of a record is as long; what is said in more is not looked for, and so is open. */
    private static final int LONGEST_COMMENT = 2_000;

    /** Behind relief under these a conviction is one still, before rules as on the record. */
    private static final Set<String> STILL_COUNTS =
            Set.of("PC 1203.4", "PC 1203.4a", "PC 1203.41", "PC 1203.42", "PC 1203.425");

    private final Map<String, Wording> all;
    private final Wordings wordings;

    private DispositionTable(Map<String, Wording> all) {
        this.all = all;
        this.wordings = new Wordings(all.values());
    }

    private static Map<String, Wording> ofResource() {
        Map<String, Wording> all = new LinkedHashMap<>();
        for (DispositionList.Row row : DispositionList.resource("dispositions.csv", COLUMNS)) {
            Wording wording = Wording.of(row.cells());
            all.put(wording.pattern(), wording);
        }
        return all;
    }

    /** Obtains the table of this library. */
    public static DispositionTable standard() {
        return STANDARD;
    }

    /**
     * Returns this table with an office's own wordings, which count before those of the table.
     *
     * @param lines the lines of a list of rows with a pattern and an effect, and as the resource has them the effect alone and
     *     the type, below a header
     * @throws IllegalArgumentException if a row is none; it names the line
     */
    public DispositionTable with(List<String> lines) {
        Map<String, Wording> more = new LinkedHashMap<>(all);
        for (DispositionList.Row row : DispositionList.rows(lines, COLUMNS)) {
            try {
                Wording wording = Wording.of(row.cells());
                more.put(wording.pattern(), wording);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + row.line() + ": " + e.getMessage(), e);
            }
        }
        return new DispositionTable(more);
    }

    /** Reads the words of a disposition, which are not blank. */
    public DispositionReading read(String words) {
        String normal = Wordings.normal(words);
        Optional<Wording> wording = wordings.in(normal);
        String law = ReliefLaws.in(words);
        DispositionEffect stated = wording.map(each -> each.effectOf(normal)).orElse(DispositionEffect.NOT_KNOWN);
        boolean isWhole = wording.isEmpty()
                || FurtherWords.areHarmless(normal, wording.get().pattern());
        DispositionEffect effect = effect(stated, isWhole, normal, law);
        boolean relieves = effect == DispositionEffect.RELIEVED || effect == DispositionEffect.REDUCED;
        String under = effect == DispositionEffect.REDUCED ? ReliefLaws.ofReduction(words) : relieves ? law : "";
        if (relieves && SET_ASIDE.contains(under)) {
            return new DispositionReading(DispositionType.SET_ASIDE_1203_4, effect, under);
        }
        DispositionType type = wording.map(Wording::type).orElse(DispositionType.OTHER);
        boolean isReduction = type == DispositionType.REDUCED_TO_MISDEMEANOR && effect != DispositionEffect.REDUCED;
        return new DispositionReading(isReduction ? DispositionType.OTHER : type, effect, under);
    }

    /**
     * Reads what a comment beside a conviction, which is not blank, says became of it. A comment is no disposition: that it was undone,
     * lessened or given relief leaves open whether the conviction still stands. What counts in spite of it is taken as it is said.
     *
     * @return empty where it says nothing of the kind, as nearly all comments do
     */
    public Optional<DispositionReading> readComment(String words) {
        if (words.length() > LONGEST_COMMENT) {
            return Optional.of(DispositionReading.NOT_IN_TABLE);
        }
        String normal = Wordings.normal(words);
        if (normal.isEmpty() || DENIED.matcher(normal).find()) {
            return Optional.empty();
        }
        String law = ReliefLaws.in(words);
        boolean countsStill = STILL_COUNTS.contains(law);
        if (countsStill) {
            DispositionReading said = read(words);
            if (said.effect() == DispositionEffect.RELIEVED) {
                return Optional.of(said);
            }
        }
        boolean lessens = (!countsStill && ReliefLaws.isAsWritten(law, words)) || lessensWhatStands(normal);
        return lessens ? Optional.of(DispositionReading.NOT_IN_TABLE) : Optional.empty();
    }

    /** Checks if words begin with a wording that ends a conviction, or have one that is of nothing but convictions anywhere. */
    private boolean lessensWhatStands(String words) {
        Optional<Wording> first = wordings.in(words);
        boolean ends = first.filter(each ->
                        each.effect() == DispositionEffect.NO_CONVICTION || each.effect() == DispositionEffect.ACQUITS)
                .filter(each -> FurtherWords.areHarmless(words, each.pattern()))
                .isPresent();
        return ends
                || first.filter(Wording::isOfConviction).isPresent()
                || wordings.behindFirst(words).stream().anyMatch(Wording::isOfConviction);
    }

    /** Checks if words, which are not blank, are read as a wording only with a letter, a digit or a blank of them repaired. */
    public boolean repairs(String words) {
        String normal = Wordings.normal(words);
        return wordings.exactly(normal).isEmpty() && wordings.in(normal).isPresent();
    }

    /** What words do. A law of relief beside words that say nothing of relief leaves open whether any was given. */
    private DispositionEffect effect(DispositionEffect stated, boolean isWhole, String words, String law) {
        boolean denied = DENIED.matcher(words).find();
        boolean limited = FurtherWords.limit(words);
        boolean relieved = !law.isEmpty() && !limited && RELIEF.matcher(words).find();
        return switch (stated) {
            case RELIEVED, REDUCED ->
                denied ? DispositionEffect.SAYS_NOTHING : limited ? DispositionEffect.NOT_KNOWN : stated;
            case UNDONE ->
                denied || limited || !isWhole
                        ? DispositionEffect.NOT_KNOWN
                        : law.isEmpty() || law.equals(FACTUAL_INNOCENCE) ? stated : DispositionEffect.RELIEVED;
            case ACQUITS -> isWhole ? stated : DispositionEffect.NO_CONVICTION;
            case NO_CONVICTION, NOT_KNOWN ->
                denied
                        ? (relieved ? DispositionEffect.SAYS_NOTHING : DispositionEffect.NOT_KNOWN)
                        : relieved ? DispositionEffect.RELIEVED : stated;
            case CONVICTS, STANDS, SAYS_NOTHING ->
                denied || (law.isEmpty() && !furtherSaysOtherwise(stated, words))
                        ? stated
                        : relieved ? DispositionEffect.RELIEVED : DispositionEffect.NOT_KNOWN;
            case MAY_CONVICT -> stated;
        };
    }

    /**
     * Checks if a wording further on in the words, such as {@code CONVICTED-VACATED}, ends or lessens the conviction that their
     * beginning speaks of: which of the two holds is not known. Behind what says nothing only one that is about a conviction counts.
     */
    private boolean furtherSaysOtherwise(DispositionEffect stated, String words) {
        return wordings.behindFirst(words).stream()
                .map(Wording::effect)
                .anyMatch(each -> stated == DispositionEffect.SAYS_NOTHING
                        ? each == DispositionEffect.UNDONE
                                || each == DispositionEffect.ACQUITS
                                || each == DispositionEffect.RELIEVED
                        : each.mayLessen());
    }

    @Override
    public String toString() {
        return "DispositionTable[" + all.size() + " wordings]";
    }
}
