package org.recordclearance.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What becomes of names in a document that its reader does not know, see {@link FormatVersion}. */
final class UnknownNames {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");

    private final boolean skip;
    private final Consumer<String> skipped;

    private UnknownNames(boolean skip, Consumer<String> skipped) {
        this.skip = skip;
        this.skipped = skipped;
    }

    /** Obtains what becomes of them where no version is stated. */
    static UnknownNames refused(Consumer<String> skipped) {
        return new UnknownNames(false, skipped);
    }

    UnknownNames in(FormatVersion document) {
        return new UnknownNames(RapSheetJson.FORMAT_VERSION.skipsUnknownOf(document), skipped);
    }

    /** Deals with the name of a property of an object. */
    void met(JsonValue object, String name, int number, List<String> known, Collection<String> there) {
        Optional<String> meant = PropertyNames.meant(
                name, known.stream().filter(each -> !there.contains(each)).toList());
        if (skip && meant.isEmpty()) {
            skipped.accept(object.pathOf(NAME.matcher(name).matches() ? name : "[" + number + "]"));
            return;
        }
        boolean shown = PropertyNames.isOfTheForm(name)
                || meant.filter(each -> PropertyNames.isSlip(name, each)).isPresent();
        throw object.not(
                "property " + number + " of the object" + (shown ? ", " + name + "," : "") + " is unknown here; "
                        + meant.map(each -> "did you mean " + each + "? Known").orElse("known")
                        + " are " + String.join(", ", known));
    }
}
