package org.recordclearance.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What is counted of one person, of each class that the person is in, and of all. For one thread. */
final class OnePerson<C extends Counts<C>> {

    private final Supplier<C> none;
    private final Map<List<String>, C> classes = new HashMap<>();
    private final C all;

    OnePerson(Supplier<C> none) {
        this.none = none;
        this.all = none.get();
    }

    C of(List<String> each) {
        return classes.computeIfAbsent(each, key -> none.get());
    }

    C all() {
        return all;
    }

    Map<List<String>, C> classes() {
        return classes;
    }
}
