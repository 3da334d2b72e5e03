package org.recordclearance.examples.countyreview;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Forbids knots of classes that span two packages: ways from a class into another package that come back to it.
 *
 * <p>A nested class counts as part of the outermost one around it, and only the classes that are checked count.
 */
final class Knots extends ArchCondition<JavaClass> {

    private final Map<String, Set<String>> uses = new HashMap<>();
    private final Map<String, String> packages = new HashMap<>();

    private Knots() {
        super("be in no knot that spans two packages");
    }

    /** Requires that no way from a class into another package comes back to it. */
    static ArchCondition<JavaClass> beInNoKnotThatSpansTwoPackages() {
        return new Knots();
    }

    @Override
    public void init(Collection<JavaClass> types) {
        Set<String> seen = types.stream().map(Knots::outermost).collect(Collectors.toSet());
        for (JavaClass type : types) {
            packages.put(outermost(type), type.getPackageName());
            Set<String> used = uses.computeIfAbsent(outermost(type), outer -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(each -> outermost(each.getTargetClass().getBaseComponentType()))
                    .filter(seen::contains)
                    .forEach(used::add);
        }
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.getName().equals(outermost(type))) {
            return;
        }
        for (String used : uses.get(type.getName())) {
            boolean leaves = !packages.get(used).equals(type.getPackageName());
            if (leaves && leadsTo(type.getName(), used)) {
                String message = type.getName() + " uses " + used + ", from which a way leads back to it";
                events.add(SimpleConditionEvent.violated(type, message));
            }
        }
    }

    private boolean leadsTo(String goal, String start) {
        Set<String> seen = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String at = open.pop();
            if (at.equals(goal)) {
                return true;
            }
            uses.get(at).stream().filter(seen::add).forEach(open::push);
        }
        return false;
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(Knots::outermost).orElse(type.getName());
    }
}
