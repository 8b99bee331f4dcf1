package dev.hnn.bench.output;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A figure: a title, below it its panels from left to right in rows of at most three, and one legend for all. Drawn at
 * twice the resolution of a screen.
 *
 * @param title one line
 * @param panels one at least
 */
record FigureSheet(String title, List<Panel> panels) {

    static final int RESOLUTION = 2;
    static final int PANEL_WIDTH = 380;
    static final int SINGLE_PANEL_WIDTH = 560;
    static final int PANEL_HEIGHT = 310;

    private static final int TITLE_HEIGHT = 40;
    private static final int PANEL_TITLE_HEIGHT = 26;

    /** The image. */
    BufferedImage draw() {
        int columns = panels.size() == 4 ? 2 : Math.min(panels.size(), 3);
        int rows = (panels.size() + columns - 1) / columns;
        int panelWidth = panels.size() == 1 ? SINGLE_PANEL_WIDTH : PANEL_WIDTH;
        int width = columns * panelWidth;
        Legend legend = Legend.of(panels, width);
        int bottom = TITLE_HEIGHT + rows * PANEL_HEIGHT;
        int height = bottom - PanelChart.PADDING / 2 + legend.height();
        BufferedImage image = new BufferedImage(RESOLUTION * width, RESOLUTION * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            prepare(graphics, width, height);
            Fonts.drawCentred(graphics, title, Fonts.TITLE, 0, width, TITLE_HEIGHT - 12);
            for (int i = 0; i < panels.size(); i++) {
                int x = i % columns * panelWidth;
                int y = TITLE_HEIGHT + i / columns * PANEL_HEIGHT;
                draw(panels.get(i), graphics, x, y, panelWidth);
            }
            legend.draw(graphics, bottom - PanelChart.PADDING / 2);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void prepare(Graphics2D graphics, int width, int height) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(RESOLUTION, RESOLUTION);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
    }

    private static void draw(Panel panel, Graphics2D graphics, int x, int y, int width) {
        int height = PANEL_HEIGHT - PANEL_TITLE_HEIGHT + PanelChart.PADDING;
        int top = y + PANEL_TITLE_HEIGHT - PanelChart.PADDING;
        Graphics2D frame = (Graphics2D) graphics.create(x, top, width, height);
        PanelChart.of(panel, width, height).paint(frame, width, height);
        frame.dispose();
        // The title is centred above the frame, which begins after the labels of the vertical axis.
        int left = x + PanelChart.LEFT - PanelChart.PADDING;
        int room = width - PanelChart.LEFT;
        Fonts.drawCentred(graphics, panel.title(), Fonts.PANEL, left, room, y + PANEL_TITLE_HEIGHT - 8);
    }
}
