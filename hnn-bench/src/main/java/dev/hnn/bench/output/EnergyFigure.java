package dev.hnn.bench.output;

import dev.hnn.bench.result.Trajectory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The energy over time, one panel for each integrator: the paper's Fig. 2. The system's energy is drawn wide, the energy
 * that was integrated thin upon it, unless it is the same one. Integrators whose trajectories coincide share a panel.
 */
final class EnergyFigure {

    /** Two energies closer than this are the same one. */
    private static final double SAME = 1e-9;

    private EnergyFigure() {}

    static FigureSheet of(FigureGroup group) {
        List<Panel> panels = group.distinct().stream()
                .map(set -> panel(FigureGroup.name(set), set.get(0)))
                .toList();
        return new FigureSheet(group.title(), SharedScale.of(panels));
    }

    private static Panel panel(String title, Traced result) {
        double[] times = FigureGroup.times(result);
        double[] trueEnergy = values(result, Trajectory.Point::trueEnergy);
        List<Curve> curves = new ArrayList<>();
        if (learned(result)) {
            curves.add(new Curve("true H", times, trueEnergy, Curve.Pen.wide(Palette.ORANGE)));
            double[] energy = values(result, Trajectory.Point::energy);
            curves.add(new Curve("model's H", times, energy, Curve.Pen.thin(Palette.BLUE)));
        } else {
            curves.add(new Curve("H", times, trueEnergy, Curve.Pen.normal(Palette.BLUE)));
        }
        Scale scale = Scale.fitting(curves.stream().map(Curve::values).toList());
        double[] ends = {times[0], times[times.length - 1]};
        double[] initial = {trueEnergy[0], trueEnergy[0]};
        curves.add(new Curve("initial H", ends, initial, Curve.Pen.thin(Palette.GREY)));
        boolean magnitude = scale.logarithmic() && Arrays.stream(trueEnergy).anyMatch(energy -> energy < 0);
        return new Panel(title, magnitude ? "energy |H|" : "energy H", scale, curves);
    }

    /** Whether the model has an energy of its own, which differs from the system's somewhere. */
    static boolean learned(Traced result) {
        return result.trajectory().points().stream()
                .anyMatch(point -> Math.abs(point.energy() - point.trueEnergy()) > SAME * Math.abs(point.trueEnergy()));
    }

    static double[] values(Traced result, ToDoubleFunction<Trajectory.Point> energy) {
        return result.trajectory().points().stream().mapToDouble(energy).toArray();
    }
}
