package dev.hnn.bench.output;

import java.util.ArrayList;
import java.util.List;

/**
 * The coordinates over time, one panel for each integrator: the paper's Fig. 1. Integrators whose trajectories coincide
 * share a panel. Where a trajectory blows up, magnitudes are drawn on a logarithmic axis. At most four degrees of freedom
 * are drawn, the first ones.
 */
final class CoordinatesFigure {

    private static final int MOST = 4;

    private CoordinatesFigure() {}

    static FigureSheet of(FigureGroup group) {
        List<Panel> panels = group.distinct().stream()
                .map(set -> panel(FigureGroup.name(set), set.get(0)))
                .toList();
        return new FigureSheet(group.title(), SharedScale.of(panels));
    }

    private static Panel panel(String title, Traced result) {
        int n = result.cell().initialState().size() / 2;
        int shown = Math.min(n, MOST);
        List<String> names = result.coordinates();
        double[] times = FigureGroup.times(result);
        List<Curve> curves = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            for (int i = 0; i < shown; i++) {
                int index = half * n + i;
                curves.add(new Curve(
                        names.get(index),
                        times,
                        coordinate(result, index),
                        Curve.Pen.normal(Palette.of(half * shown + i))));
            }
        }
        Scale scale = Scale.fitting(curves.stream().map(Curve::values).toList());
        String quantity = scale.logarithmic() ? "|q|, |p|" : "q, p";
        return new Panel(title, shown < n ? quantity + ", first " + shown + " of " + n : quantity, scale, curves);
    }

    private static double[] coordinate(Traced result, int index) {
        return result.trajectory().points().stream()
                .mapToDouble(point -> point.state()[index])
                .toArray();
    }
}
