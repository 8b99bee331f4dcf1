package dev.hnn.bench.output;

import java.awt.BasicStroke;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A panel as a chart of the plotting library, in the style of a paper: white, thin grey grid; title and legend belong to the figure. */
final class PanelChart {

    /** The margin all around, wide enough for half of a label at the right end of the time axis. */
    static final int PADDING = 18;

    /** What the vertical axis takes with its labels and the margin, so that panels below each other are aligned. */
    static final int LEFT = 92;

    private static final Color GRID = new Color(0xE4E4E4);
    private static final Color FRAME = new Color(0x555555);
    private static final int TICK_DECIMALS = 9;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private PanelChart() {}

    static XYChart of(Panel panel, int width, int height) {
        XYChart chart = new XYChart(width, height);
        List<double[]> times = panel.curves().stream().map(Curve::times).toList();
        Scale time = panel.logarithmic() ? Scale.decades(times) : Scale.linear(times);
        chart.setXAxisTitle(unit(panel.across(), time));
        chart.setYAxisTitle(unit(panel.quantity(), panel.scale()));
        style(chart.getStyler());
        horizontal(chart.getStyler(), panel, time);
        vertical(chart.getStyler(), panel.scale());
        frame(chart, panel, time);
        for (Curve curve : panel.curves()) {
            draw(chart, curve, time, panel.scale());
        }
        return chart;
    }

    private static void style(XYStyler styler) {
        styler.setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE)
                .setPlotBorderColor(FRAME)
                .setPlotContentSize(0.98)
                .setChartPadding(PADDING)
                .setChartTitleVisible(false)
                .setChartFontColor(Color.BLACK)
                .setLegendVisible(false)
                .setYAxisLeftWidthHint(LEFT - PADDING)
                .setAntiAlias(true);
        styler.setAxisTitleFont(Fonts.TEXT)
                .setAxisTickLabelsFont(Fonts.TICKS)
                .setAxisTickMarksColor(FRAME)
                .setAxisTickLabelsColor(Color.BLACK)
                .setPlotGridLinesColor(GRID)
                .setPlotGridLinesStroke(new BasicStroke(0.8f))
                .setAxisTickMarkLength(4)
                .setPlotMargin(0)
                .setAxisTicksLineVisible(false)
                .setLocale(Locale.ROOT)
                .setYAxisLabelAlignment(TextAlignment.Right)
                .setYAxisTickMarkSpacingHint(40)
                .setXAxisTickMarkSpacingHint(60);
    }

    private static void horizontal(XYStyler styler, Panel panel, Scale time) {
        Span span = Span.of(panel, time);
        styler.setxAxisTickLabelsFormattingFunction(time.logarithmic() ? PanelChart::power : PanelChart::plain);
        styler.setXAxisMin(span.from());
        styler.setXAxisMax(span.to());
    }

    private static void vertical(XYStyler styler, Scale scale) {
        styler.setYAxisMin(scale.lower());
        styler.setYAxisMax(scale.upper());
        styler.setyAxisTickLabelsFormattingFunction(scale.logarithmic() ? PanelChart::power : PanelChart::plain);
    }

    /**
     * An invisible curve from corner to corner. The library puts its ticks on the data where these are equally spaced, as
     * times are, which gives ticks such as 12.35; with this curve they are not.
     */
    private static void frame(XYChart chart, Panel panel, Scale time) {
        Span span = Span.of(panel, time);
        XYSeries frame = chart.addSeries("frame", new double[] {span.from(), span.to()}, new double[] {
            panel.scale().lower(), panel.scale().upper()
        });
        frame.setShowInLegend(false);
        frame.setLineStyle(SeriesLines.NONE);
        frame.setMarker(SeriesMarkers.NONE);
    }

    private static void draw(XYChart chart, Curve curve, Scale time, Scale scale) {
        double[] x = new double[curve.times().length];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = time.position(curve.times()[i]);
            y[i] = scale.position(curve.values()[i]);
        }
        // The sheet draws the legend; here a name has only to be unique, which labels need not be.
        XYSeries series = chart.addSeries(String.valueOf(chart.getSeriesMap().size()), x, y);
        if (curve.pen().dotted()) {
            chart.getStyler().setMarkerSize(Math.round(curve.pen().width()));
            series.setLineStyle(SeriesLines.NONE);
            series.setMarker(SeriesMarkers.CIRCLE);
            series.setMarkerColor(curve.pen().color());
            return;
        }
        series.setLineColor(curve.pen().color());
        series.setLineStyle(new BasicStroke(curve.pen().width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        series.setMarker(SeriesMarkers.NONE);
    }

    /** The positions of the ends of the horizontal axis: those of lines, or with a margin around dots. */
    private record Span(double from, double to) {

        static Span of(Panel panel, Scale scale) {
            if (panel.curves().stream().anyMatch(curve -> curve.pen().dotted())) {
                return new Span(scale.lower(), scale.upper());
            }
            double first = Double.POSITIVE_INFINITY;
            double last = Double.NEGATIVE_INFINITY;
            for (Curve curve : panel.curves()) {
                first = Math.min(first, curve.times()[0]);
                last = Math.max(last, curve.times()[curve.times().length - 1]);
            }
            return new Span(scale.position(Math.min(first, last)), scale.position(Math.max(first, last)));
        }
    }

    private static String unit(String quantity, Scale scale) {
        return scale.exponent() == 0 ? quantity : quantity + "  [" + power(scale.exponent()) + "]";
    }

    /** A number without the digits that only round-off put there. */
    private static String plain(double position) {
        return new BigDecimal(position)
                .setScale(TICK_DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString()
                .replace('-', '−');
    }

    /** Whole powers of ten are labelled; a blank elsewhere makes the library choose whole ones. */
    private static String power(double position) {
        long exponent = Math.round(position);
        if (Math.abs(position - exponent) > 1e-6) {
            return " ";
        }
        StringBuilder text = new StringBuilder(exponent < 0 ? "10⁻" : "10");
        for (char digit : Long.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }
}
