package dev.hnn.bench.output;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A drawing as SVG. Text becomes outlines, so that it looks the same wherever it is opened, whatever fonts are there. Equal
 * drawings give equal bytes.
 *
 * @param graphics what has drawn it
 * @param root the element that it was drawn into
 */
record VectorImage(SVGGraphics2D graphics, Element root) {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** The width of a column, in centimetres. */
    private static final double COLUMN = 8.5;

    /**
     * Draws it.
     *
     * @param width in units of the drawing, shown at the width of a column
     * @param height in the same units
     * @param drawing draws
     */
    static VectorImage of(int width, int height, Consumer<Graphics2D> drawing) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment("hnn");
        JoinedLines graphics = new JoinedLines(context);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        drawing.accept(graphics);
        graphics.finish();
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        root.setAttributeNS(null, "width", COLUMN + "cm");
        root.setAttributeNS(null, "height", Math.round(COLUMN * height / width * 100) / 100.0 + "cm");
        return new VectorImage(graphics, root);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException cause) {
            throw new IllegalStateException("every Java can make an XML document", cause);
        }
    }

    /**
     * Writes the file.
     *
     * @param out where to; not closed
     * @throws IOException if the stream throws it
     */
    void writeTo(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        graphics.stream(root, writer, false, false);
        writer.flush();
    }
}
