package org.recordclearance.examples.countyreview;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Conditions of the architecture test that ArchUnit does not bring along. */
final class HouseConditions {

    private HouseConditions() {}

    /** Requires that the package says what may be null. */
    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    String message = type.getPackageName() + " has no package-info.java with @NullMarked";
                    events.add(SimpleConditionEvent.violated(type, message));
                }
            }
        };
    }

    /** Forbids some types in all that a public class shows: what it extends, its public and protected members. */
    static ArchCondition<JavaClass> showNoTypeThat(DescribedPredicate<JavaClass> forbidden) {
        return new ArchCondition<>("show no type that " + forbidden.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isVisible(type)) {
                    return;
                }
                check(type.getFullName(), header(type), type, events);
                type.getMembers().stream()
                        .filter(member -> isVisible(member.getModifiers()))
                        .forEach(member -> check(member.getFullName(), signature(member), type, events));
            }

            private void check(String where, Stream<JavaType> shown, JavaClass type, ConditionEvents events) {
                shown.flatMap(each -> each.getAllInvolvedRawTypes().stream())
                        .filter(forbidden)
                        .distinct()
                        .map(each -> where + " shows " + each.getName())
                        .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }

    /** Forbids what lives in a package of another module that is not among the exported ones. */
    static ArchCondition<JavaClass> useNoInnerPackageOfAnotherModule(Set<String> exported) {
        return new ArchCondition<>("use no inner package of another module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(each -> isOfTheHouse(each.getTargetClass()))
                        .filter(each -> !module(each.getTargetClass()).equals(module(type)))
                        .filter(each -> !exported.contains(each.getTargetClass().getPackageName()))
                        .forEach(each -> events.add(SimpleConditionEvent.violated(type, each.getDescription())));
            }

            private boolean isOfTheHouse(JavaClass type) {
                return type.getPackageName().startsWith("org.recordclearance.")
                        && type.getSource().isPresent();
            }

            /** The folder or archive that the class comes from. */
            private String module(JavaClass type) {
                String place = type.getSource().orElseThrow().getUri().toString();
                return place.substring(0, place.length() - type.getName().length() - ".class".length());
            }
        };
    }

    private static boolean isVisible(JavaClass type) {
        Optional<JavaClass> outer = type.getEnclosingClass();
        return isVisible(type.getModifiers()) && (outer.isEmpty() || isVisible(outer.get()));
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return (modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED)) && !modifiers.contains(SYNTHETIC);
    }

    private static Stream<JavaType> header(JavaClass type) {
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return Stream.concat(parents, type.getTypeParameters().stream());
    }

    private static Stream<JavaType> signature(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        Stream<JavaType> values = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        Stream<JavaType> others = Stream.concat(unit.getExceptionTypes().stream(), unit.getTypeParameters().stream());
        return Stream.concat(values, others);
    }
}
