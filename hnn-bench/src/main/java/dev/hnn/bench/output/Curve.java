package dev.hnn.bench.output;

import java.awt.Color;

/**
 * A line in a panel.
 *
 * @param name in the legend
 * @param times t. Not to be modified.
 * @param values as many. Not to be modified.
 * @param pen how it is drawn
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers; identity is all that is asked of them
record Curve(String name, double[] times, double[] values, Pen pen) {

    /**
     * How a curve is drawn. Of two that may coincide, the first is drawn wide and pale, the second thin, so that both are seen:
     * the plotting library breaks dashes at every point.
     *
     * @param color the colour
     * @param width in points
     */
    record Pen(Color color, float width) {

        private static final float WIDE = 3.8f;
        private static final float NORMAL = 1.7f;
        private static final float THIN = 1.2f;

        static Pen normal(Color color) {
            return new Pen(color, NORMAL);
        }

        static Pen wide(Color color) {
            return new Pen(Palette.pale(color), WIDE);
        }

        static Pen thin(Color color) {
            return new Pen(color, THIN);
        }
    }
}
