package dev.hnn.bench.output;

import java.awt.Color;

/**
 * A line in a panel, or dots.
 *
 * @param name in the legend
 * @param times t, or what else goes to the right. Not to be modified.
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
     * @param dotted whether the points are drawn, and no line through them
     */
    record Pen(Color color, float width, boolean dotted) {

        private static final float WIDE = 3.8f;
        private static final float NORMAL = 1.7f;
        private static final float THIN = 1.2f;
        private static final float DOT = 2.5f;

        static Pen normal(Color color) {
            return new Pen(color, NORMAL, false);
        }

        static Pen wide(Color color) {
            return new Pen(Palette.pale(color), WIDE, false);
        }

        static Pen thin(Color color) {
            return new Pen(color, THIN, false);
        }

        static Pen dots(Color color) {
            return new Pen(color, DOT, true);
        }
    }
}
