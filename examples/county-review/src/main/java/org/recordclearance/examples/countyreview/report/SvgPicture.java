package org.recordclearance.examples.countyreview.report;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DefaultErrorHandler;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.apache.batik.svggen.SVGSyntax;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A picture that becomes an SVG element of a page, the same bytes each time. For one thread. */
final class SvgPicture {

    private static final String FONT = "font-family";

    private final int width;
    private final int height;
    private final SVGGraphics2D graphics;

    SvgPicture(int width, int height, String prefix) {
        this.width = width;
        this.height = height;
        this.graphics = new SVGGraphics2D(new Settings(emptyDocument(), prefix), false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Graphics2D graphics() {
        return graphics;
    }

    /** The element. A reader that shows no pictures says the label. */
    String markup(String label) {
        Element root = graphics.getRoot();
        root.setAttribute("class", "chart");
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", label);
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        fit(root);
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String written = out.toString();
        // what comes before is for a file of its own
        return written.substring(written.indexOf("<svg "))
                .replace(System.lineSeparator(), "\n")
                .strip();
    }

    /** Names fonts that people have, and takes away Batik's only name that is the same in all pictures. */
    private static void fit(Element element) {
        if (element.hasAttribute(FONT)) {
            element.setAttribute(FONT, "Arial, Helvetica, sans-serif");
        }
        if (element.getAttribute("id").equals(SVGSyntax.ID_PREFIX_GENERIC_DEFS)) {
            element.removeAttribute("id");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                fit(inner);
            }
        }
    }

    /** Batik's defaults, but for names that no other picture of the page has, and numbers that no other thread writes. */
    private static final class Settings extends SVGGeneratorContext {

        Settings(Document document, String prefix) {
            super(document);
            setIDGenerator(new SVGIDGenerator() {
                @Override
                public String generateID(String name) {
                    return prefix + super.generateID(name);
                }
            });
            setExtensionHandler(new DefaultExtensionHandler());
            setImageHandler(new ImageHandlerBase64Encoder());
            setStyleHandler(new DefaultStyleHandler());
            setErrorHandler(new DefaultErrorHandler());
            decimalFormat = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        }
    }
}
