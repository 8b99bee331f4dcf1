package dev.hnn.bench.output;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A figure: a title, below it its panels, and one legend for all. As an image it has rows of at most three panels, at twice
 * the resolution of a screen; as a vector image one panel a row, so that it can be read at the width of a column.
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

    /** The image: its panels side by side, for a screen. */
    BufferedImage draw() {
        Layout layout = layout(
                panels.size() == 4 ? 2 : Math.min(panels.size(), 3),
                panels.size() == 1 ? SINGLE_PANEL_WIDTH : PANEL_WIDTH);
        BufferedImage image = new BufferedImage(
                RESOLUTION * layout.width(), RESOLUTION * layout.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(RESOLUTION, RESOLUTION);
            draw(graphics, layout);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** A vector image: its panels below each other, for one column of a paper. */
    VectorImage drawColumn() {
        Layout layout = layout(1, PANEL_WIDTH);
        return VectorImage.of(layout.width(), layout.height(), graphics -> draw(graphics, layout));
    }

    private Layout layout(int columns, int panelWidth) {
        int rows = (panels.size() + columns - 1) / columns;
        return new Layout(
                columns, panelWidth, TITLE_HEIGHT + rows * PANEL_HEIGHT, Legend.of(panels, columns * panelWidth));
    }

    private void draw(Graphics2D graphics, Layout layout) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, layout.width(), layout.height());
        Fonts.drawCentred(graphics, title, Fonts.TITLE, 0, layout.width(), TITLE_HEIGHT - 12);
        for (int i = 0; i < panels.size(); i++) {
            int x = i % layout.columns() * layout.panelWidth();
            int y = TITLE_HEIGHT + i / layout.columns() * PANEL_HEIGHT;
            draw(panels.get(i), graphics, x, y, layout.panelWidth());
        }
        layout.legend().draw(graphics, layout.bottom() - PanelChart.PADDING / 2);
    }

    /** Where things go. */
    private record Layout(int columns, int panelWidth, int bottom, Legend legend) {

        int width() {
            return columns * panelWidth;
        }

        int height() {
            return bottom - PanelChart.PADDING / 2 + legend.height();
        }
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
