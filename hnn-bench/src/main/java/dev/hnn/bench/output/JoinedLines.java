package dev.hnn.bench.output;

import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/**
 * Draws SVG, and makes one path of lines that begin where the last one ended. The plotting library draws curves piece by
 * piece, which would be thousands of elements. Mutable, for one thread.
 */
final class JoinedLines extends SVGGraphics2D {

    private final Path2D path = new Path2D.Double();
    private Optional<Pen> pen = Optional.empty();

    JoinedLines(SVGGeneratorContext context) {
        super(context, true);
    }

    private JoinedLines(JoinedLines parent) {
        super(parent);
    }

    /** What the open path is drawn with, whatever was set since. */
    private record Pen(Paint paint, Stroke stroke) {}

    /** Draws what is still open. */
    void finish() {
        if (pen == null || pen.isEmpty()) { // null while the superclass makes itself
            return;
        }
        Pen used = pen.get();
        Pen later = new Pen(getPaint(), getStroke());
        pen = Optional.empty();
        take(used);
        super.draw(new Path2D.Double(path));
        take(later);
    }

    private void take(Pen other) {
        setPaint(other.paint());
        setStroke(other.stroke());
    }

    @Override
    public void draw(Shape shape) {
        if (!(shape instanceof Line2D line)) {
            finish();
            super.draw(shape);
            return;
        }
        Optional<Pen> wanted = Optional.of(new Pen(getPaint(), getStroke()));
        if (!wanted.equals(pen) || !line.getP1().equals(path.getCurrentPoint())) {
            finish();
            path.reset();
            path.moveTo(line.getX1(), line.getY1());
            pen = wanted;
        }
        path.lineTo(line.getX2(), line.getY2());
    }

    @Override
    public void fill(Shape shape) {
        finish();
        super.fill(shape);
    }

    @Override
    public void setClip(Shape clip) {
        finish();
        super.setClip(clip);
    }

    @Override
    public void clip(Shape clip) {
        finish();
        super.clip(clip);
    }

    @Override
    public void translate(double x, double y) {
        finish();
        super.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        finish();
        super.rotate(angle);
    }

    @Override
    public void transform(AffineTransform transform) {
        finish();
        super.transform(transform);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        finish();
        super.setTransform(transform);
    }

    @Override
    public Graphics create() {
        finish();
        return new JoinedLines(this);
    }

    @Override
    public void dispose() {
        finish();
        super.dispose();
    }
}
