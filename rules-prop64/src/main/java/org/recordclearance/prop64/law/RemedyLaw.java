package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.recordclearance.eligibility.Remedy;

/** Which paragraphs of HS 11361.8 each remedy rests on, and what the court does. */
public final class RemedyLaw {

    /** The law by remedy: resentencing while a sentence is being served, redesignation afterwards. */
    public static final Map<Remedy, String> AUTHORITIES = CitedTable.read("remedies.csv").stream()
            .collect(ImmutableMap.toImmutableMap(
                    row -> Remedy.valueOf(row.getOrDefault("remedy", "")), row -> row.getOrDefault("authority", "")));

    private RemedyLaw() {}
}
