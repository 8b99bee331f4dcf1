package dev.hnn.bench.output;

import dev.hnn.bench.result.Trajectory;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The magnitude of the energy error over time on a logarithmic axis, with all integrators in one panel; for a model with
 * an energy of its own, a second panel shows the error of the system's. Of integrators whose trajectories coincide, the
 * first is drawn wide and pale, and the others thin upon it.
 */
final class EnergyErrorFigure {

    private EnergyErrorFigure() {}

    static FigureSheet of(FigureGroup group) {
        List<Panel> panels = new ArrayList<>();
        if (group.results().stream().anyMatch(EnergyFigure::learned)) {
            panels.add(panel(group, "Energy error, model's H", Trajectory.Point::energy));
            panels.add(panel(group, "Energy error, true H", Trajectory.Point::trueEnergy));
        } else {
            panels.add(panel(group, "Energy error", Trajectory.Point::trueEnergy));
        }
        return new FigureSheet(group.title(), panels);
    }

    private static Panel panel(FigureGroup group, String title, ToDoubleFunction<Trajectory.Point> energy) {
        List<Curve> curves = new ArrayList<>();
        boolean absolute = false;
        for (List<Traced> set : group.distinct()) {
            for (int i = 0; i < set.size(); i++) {
                Traced result = set.get(i);
                double[] energies = EnergyFigure.values(result, energy);
                absolute |= energies[0] == 0;
                curves.add(new Curve(
                        result.cell().integrator().label(),
                        FigureGroup.times(result),
                        errors(energies),
                        pen(i, set.size(), Palette.of(curves.size()))));
            }
        }
        Scale scale = Scale.logarithmic(curves.stream().map(Curve::values).toList());
        return new Panel(title, absolute ? "|H − H₀|" : "|H − H₀| / |H₀|", scale, curves);
    }

    private static Curve.Pen pen(int index, int coinciding, Color color) {
        if (coinciding == 1) {
            return Curve.Pen.normal(color);
        }
        return index == 0 ? Curve.Pen.wide(color) : Curve.Pen.thin(color);
    }

    private static double[] errors(double[] energies) {
        double unit = energies[0] == 0 ? 1 : Math.abs(energies[0]);
        double[] errors = new double[energies.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = Math.abs(energies[i] - energies[0]) / unit;
        }
        return errors;
    }
}
