package dev.hnn.bench.output;

import java.awt.Color;

/**
 * Colours that people with any kind of colour vision can tell apart (Okabe and Ito, "Color Universal Design", 2008); its
 * yellow is left out, being too pale for lines on white.
 */
final class Palette {

    static final Color BLUE = new Color(0x0072B2);
    static final Color VERMILLION = new Color(0xD55E00);
    static final Color GREEN = new Color(0x009E73);
    static final Color PURPLE = new Color(0xCC79A7);
    static final Color ORANGE = new Color(0xE69F00);
    static final Color SKY = new Color(0x56B4E9);
    static final Color BLACK = Color.BLACK;
    static final Color GREY = new Color(0x777777);

    private static final Color[] CYCLE = {BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY, BLACK};

    private Palette() {}

    /** The same colour, half way to white. */
    static Color pale(Color color) {
        return new Color((color.getRed() + 255) / 2, (color.getGreen() + 255) / 2, (color.getBlue() + 255) / 2);
    }

    /** The colour of the curve with this index, from 0; after seven they begin again. */
    static Color of(int index) {
        return CYCLE[index % CYCLE.length];
    }
}
