package dev.hnn.bench.output;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A figure: a title, and below it its panels from left to right, in rows of at most three. Drawn at twice the resolution
 * of a screen.
 *
 * @param title one line
 * @param panels one at least
 */
record FigureSheet(String title, List<Panel> panels) {

    static final int RESOLUTION = 2;
    static final int PANEL_WIDTH = 400;
    static final int PANEL_HEIGHT = 320;
    static final int SINGLE_PANEL_WIDTH = 560;
    static final int TITLE_HEIGHT = 36;

    /** The image. */
    BufferedImage draw() {
        int columns = columns();
        int panelWidth = panels.size() == 1 ? SINGLE_PANEL_WIDTH : PANEL_WIDTH;
        int rows = (panels.size() + columns - 1) / columns;
        int width = columns * panelWidth;
        int height = TITLE_HEIGHT + rows * PANEL_HEIGHT;
        BufferedImage image = new BufferedImage(RESOLUTION * width, RESOLUTION * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(RESOLUTION, RESOLUTION);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            drawTitle(graphics, width);
            for (int i = 0; i < panels.size(); i++) {
                int x = i % columns * panelWidth;
                int y = TITLE_HEIGHT + i / columns * PANEL_HEIGHT;
                Graphics2D place = (Graphics2D) graphics.create(x, y, panelWidth, PANEL_HEIGHT);
                PanelChart.of(panels.get(i), panelWidth, PANEL_HEIGHT).paint(place, panelWidth, PANEL_HEIGHT);
                place.dispose();
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private int columns() {
        return panels.size() == 4 ? 2 : Math.min(panels.size(), 3);
    }

    private void drawTitle(Graphics2D graphics, int width) {
        graphics.setFont(Fonts.TITLE);
        graphics.setColor(Color.BLACK);
        int textWidth = graphics.getFontMetrics().stringWidth(title);
        double shrink = Math.min(1, (width - 16.0) / textWidth);
        graphics.setFont(Fonts.TITLE.deriveFont((float) (Fonts.TITLE.getSize() * shrink)));
        textWidth = graphics.getFontMetrics().stringWidth(title);
        graphics.drawString(title, (width - textWidth) / 2, TITLE_HEIGHT - 12);
    }
}
