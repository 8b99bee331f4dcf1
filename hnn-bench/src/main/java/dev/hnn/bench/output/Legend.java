package dev.hnn.bench.output;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The legend of a figure: what each kind of line means, in rows below the panels.
 *
 * @param rows the curves that stand for all of their name
 * @param width of the figure
 */
record Legend(List<List<Curve>> rows, int width) {

    private static final int ROW_HEIGHT = 26;
    private static final int LINE_LENGTH = 30;
    private static final int GAP = 8;
    private static final int SPACING = 26;

    static Legend of(List<Panel> panels, int width) {
        Map<String, Curve> curves = new LinkedHashMap<>();
        panels.forEach(panel -> panel.curves().forEach(curve -> curves.putIfAbsent(curve.name(), curve)));
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        FontMetrics metrics = graphics.getFontMetrics(Fonts.TEXT);
        graphics.dispose();
        List<List<Curve>> rows = new ArrayList<>();
        int used = width;
        for (Curve curve : curves.values()) {
            int needed = width(curve, metrics) + SPACING;
            if (used + needed > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(curve);
            used += needed;
        }
        return new Legend(rows, width);
    }

    int height() {
        return ROW_HEIGHT * rows.size() + GAP;
    }

    void draw(Graphics2D graphics, int top) {
        FontMetrics metrics = graphics.getFontMetrics(Fonts.TEXT);
        graphics.setFont(Fonts.TEXT);
        for (int i = 0; i < rows.size(); i++) {
            int row = -SPACING;
            for (Curve curve : rows.get(i)) {
                row += width(curve, metrics) + SPACING;
            }
            int x = Math.max(GAP, (width - row) / 2);
            int baseline = top + i * ROW_HEIGHT + ROW_HEIGHT / 2 + metrics.getAscent() / 2;
            for (Curve curve : rows.get(i)) {
                draw(curve, graphics, x, baseline, metrics);
                x += width(curve, metrics) + SPACING;
            }
        }
    }

    private static void draw(Curve curve, Graphics2D graphics, int x, int baseline, FontMetrics metrics) {
        double middle = baseline - metrics.getAscent() * 0.36;
        graphics.setColor(curve.pen().color());
        graphics.setStroke(new BasicStroke(curve.pen().width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(x, middle, x + LINE_LENGTH, middle));
        graphics.setColor(Color.BLACK);
        graphics.drawString(curve.name(), x + LINE_LENGTH + GAP, baseline);
    }

    private static int width(Curve curve, FontMetrics metrics) {
        return LINE_LENGTH + GAP + metrics.stringWidth(curve.name());
    }
}
