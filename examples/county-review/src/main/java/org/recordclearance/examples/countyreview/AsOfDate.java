package org.recordclearance.examples.countyreview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as the command line gives it: year, month and day. */
final class AsOfDate implements ITypeConverter<LocalDate> {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public LocalDate convert(String text) {
        try {
            if (FORM.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // it has the form of a day and is none, as 2019-02-30
        }
        throw new TypeConversionException("'" + text + "' is not a day of the form yyyy-MM-dd, such as 2019-11-11");
    }
}
