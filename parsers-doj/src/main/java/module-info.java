/** The formats of the California Department of Justice: its bulk file and its printed rap sheet. */
@SuppressWarnings("requires-automatic") // PDFBox has no module descriptor
module org.recordclearance.doj {
    requires transitive org.recordclearance.core;
    requires com.google.common;
    requires java.management;
    requires static org.apache.pdfbox;
    requires static transitive org.jspecify;

    exports org.recordclearance.doj;
    exports org.recordclearance.doj.bulk;
    exports org.recordclearance.doj.output;
    exports org.recordclearance.doj.text;
}
