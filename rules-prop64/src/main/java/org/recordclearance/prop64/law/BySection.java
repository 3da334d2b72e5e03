package org.recordclearance.prop64.law;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.recordclearance.rapsheet.CodeSection;

/**
 * An answer of the law for each code section, found when it is first asked for, as the same sections come again and again.
 * No more are remembered than a state's files have. Safe for use by several threads.
 *
 * @param <V> the answers
 */
final class BySection<V> {

    private static final int MOST = 1 << 14;

    private final Map<CodeSection, V> known = new ConcurrentHashMap<>();
    private final Function<CodeSection, V> find;

    BySection(Function<CodeSection, V> find) {
        this.find = find;
    }

    V of(CodeSection section) {
        V answer = known.get(section);
        if (answer == null) {
            answer = find.apply(section);
            if (known.size() < MOST) {
                known.put(section, answer);
            }
        }
        return answer;
    }
}
