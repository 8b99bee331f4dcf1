package dev.hnn.bench.output;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;

/** The fonts of figures: the platform's sans serif. */
final class Fonts {

    static final Font TITLE = sans(Font.BOLD, 17);
    static final Font PANEL = sans(Font.BOLD, 16);
    static final Font TEXT = sans(Font.PLAIN, 16);
    static final Font TICKS = sans(Font.PLAIN, 14);

    /** The share of the room that a line may take: widths of outlines are a little larger than what is measured. */
    private static final double ROOM = 0.96;

    private Fonts() {}

    private static Font sans(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    /**
     * Writes a line of text in black, in a smaller size if it does not fit.
     *
     * @param graphics where to
     * @param text the line
     * @param font its font
     * @param left where there is room
     * @param width how much
     * @param baseline of the text
     */
    static void drawCentred(Graphics2D graphics, String text, Font font, int left, int width, int baseline) {
        double needed = graphics.getFontMetrics(font).stringWidth(text);
        Font fitting = font.deriveFont((float) (font.getSize() * Math.min(1, ROOM * width / needed)));
        int used = graphics.getFontMetrics(fitting).stringWidth(text);
        graphics.setFont(fitting);
        graphics.setColor(Color.BLACK);
        graphics.drawString(text, left + (width - used) / 2, baseline);
    }
}
