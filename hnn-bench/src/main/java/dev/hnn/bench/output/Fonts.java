package dev.hnn.bench.output;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** The fonts of figures: the platform's sans serif. */
final class Fonts {

    static final Font TITLE = sans(Font.BOLD, 15);
    static final Font PANEL = sans(Font.BOLD, 14);
    static final Font TEXT = sans(Font.PLAIN, 14);
    static final Font TICKS = sans(Font.PLAIN, 13);

    private Fonts() {}

    private static Font sans(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    /**
     * Measures a text, which is where a Java without fonts or font libraries fails.
     *
     * @throws FiguresUnavailableException if it does
     */
    static void check() throws FiguresUnavailableException {
        check(Fonts::measure);
    }

    static void check(Runnable measurement) throws FiguresUnavailableException {
        try {
            measurement.run();
        } catch (RuntimeException | LinkageError | InternalError | AWTError cause) {
            throw FiguresUnavailableException.withoutFonts(cause);
        }
    }

    private static void measure() {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            graphics.getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 12)).stringWidth("H(q, p)");
        } finally {
            graphics.dispose();
        }
    }
}
