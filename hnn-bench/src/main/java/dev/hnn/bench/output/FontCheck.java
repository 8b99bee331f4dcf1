package dev.hnn.bench.output;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Measures a text, which is where a Java without fonts or font libraries fails: the first time that AWT is used here. */
final class FontCheck {

    private FontCheck() {}

    /**
     * Makes sure that text can be drawn.
     *
     * @throws FiguresUnavailableException if it cannot
     */
    static void run() throws FiguresUnavailableException {
        run(FontCheck::measure);
    }

    static void run(Runnable measurement) throws FiguresUnavailableException {
        try {
            measurement.run();
        } catch (OutOfMemoryError notTheFonts) {
            throw notTheFonts;
        } catch (RuntimeException | Error cause) {
            // Error as such: the JDK throws one of no special type where there are no fonts at all.
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
