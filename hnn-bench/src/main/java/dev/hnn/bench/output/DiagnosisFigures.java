package dev.hnn.bench.output;

import dev.hnn.bench.diagnose.ErrorBudget;
import dev.hnn.bench.diagnose.LyapunovSpectrum;
import dev.hnn.bench.diagnose.PoincareSection;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A diagnosis as figures, each a PNG and an SVG: {@code budget}, the largest errors up to t on logarithmic axes, part by part;
 * {@code lyapunov}, the estimates of the exponents over time; {@code section}, the crossings as dots, if there are some.
 */
public final class DiagnosisFigures {

    /** In the order of drawing: the total below its parts, one of which it mostly coincides with. */
    private static final List<ErrorBudget.Part> PARTS = List.of(
            ErrorBudget.Part.TOTAL,
            ErrorBudget.Part.MODEL,
            ErrorBudget.Part.DISCRETISATION,
            ErrorBudget.Part.ROUND_OFF);

    private DiagnosisFigures() {}

    /**
     * Draws the figures.
     *
     * @param folder where to; it exists
     * @param budget what the error is made of
     * @param lyapunov the exponents
     * @param section the crossings, if they were asked for
     * @param coordinates the names of the coordinates, q first
     * @throws FiguresUnavailableException if this machine cannot draw
     * @throws IOException if a file cannot be written; the message is one sentence that names it and the cause
     */
    public static void write(
            Path folder,
            ErrorBudget budget,
            LyapunovSpectrum lyapunov,
            Optional<PoincareSection> section,
            List<String> coordinates)
            throws FiguresUnavailableException, IOException {
        FontCheck.run();
        if (budget.samples().size() > 1) {
            write(budget(budget), folder, "budget");
        }
        if (lyapunov.samples().size() > 1) {
            write(lyapunov(lyapunov), folder, "lyapunov");
        }
        if (section.isPresent() && !section.get().crossings().isEmpty()) {
            write(section(section.get(), coordinates), folder, "section");
        }
    }

    private static void write(FigureSheet sheet, Path folder, String name)
            throws FiguresUnavailableException, IOException {
        FigureFiles.write(sheet, folder.resolve(name + ".png"), folder.resolve(name + ".svg"));
    }

    private static FigureSheet budget(ErrorBudget budget) {
        return new FigureSheet(
                "What the error is made of",
                List.of(
                        parts(budget, "state", "largest error of a coordinate", ErrorBudget.Sample::state),
                        parts(budget, "energy", "relative error", ErrorBudget.Sample::energy)));
    }

    private static Panel parts(
            ErrorBudget budget,
            String title,
            String quantity,
            Function<ErrorBudget.Sample, ErrorBudget.Errors> errors) {
        double[] times = values(budget.samples(), ErrorBudget.Sample::time);
        List<Curve> curves = new ArrayList<>();
        for (ErrorBudget.Part part : PARTS) {
            double[] values =
                    values(budget.samples(), sample -> errors.apply(sample).of(part));
            Curve.Pen pen = part == ErrorBudget.Part.TOTAL
                    ? Curve.Pen.wide(Palette.BLACK)
                    : Curve.Pen.thin(Palette.of(curves.size() - 1));
            curves.add(new Curve(part.title(), times, largestSoFar(values), pen));
        }
        Scale scale = Scale.logarithmic(curves.stream().map(Curve::values).toList());
        return new Panel(title, "time t", true, quantity, scale, curves);
    }

    private static double[] largestSoFar(double[] values) {
        double[] largest = values.clone();
        Arrays.parallelPrefix(largest, Math::max);
        return largest;
    }

    private static FigureSheet lyapunov(LyapunovSpectrum lyapunov) {
        double[] times = values(lyapunov.samples(), LyapunovSpectrum.Sample::time);
        int count = lyapunov.samples().get(0).exponents().size();
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int which = i;
            double[] values =
                    values(lyapunov.samples(), sample -> sample.exponents().get(which));
            curves.add(new Curve("exponent " + (i + 1), times, values, Curve.Pen.thin(Palette.of(i))));
        }
        Scale scale = Scale.linear(curves.stream().map(Curve::values).toList());
        return new FigureSheet(
                "Lyapunov exponents", List.of(new Panel("estimates up to t", "exponent per time", scale, curves)));
    }

    /** A pair (q, p) of another degree of freedom than the plane's; with one degree alone, the other coordinate over time. */
    private static FigureSheet section(PoincareSection section, List<String> coordinates) {
        int n = coordinates.size() / 2;
        int fixed = section.coordinate() % n;
        String plane = coordinates.get(section.coordinate()) + " = "
                + BigDecimal.valueOf(section.value()).stripTrailingZeros().toPlainString();
        Panel panel;
        if (n == 1) {
            int other = 1 - section.coordinate();
            panel = dots(
                    plane,
                    "time t",
                    values(section.crossings(), PoincareSection.Crossing::time),
                    section,
                    other,
                    coordinates);
        } else {
            int shown = fixed == n - 1 ? n - 2 : n - 1;
            panel = dots(plane, coordinates.get(shown), coordinate(section, shown), section, n + shown, coordinates);
        }
        return new FigureSheet("Poincaré section", List.of(panel));
    }

    private static Panel dots(
            String plane, String across, double[] x, PoincareSection section, int vertical, List<String> coordinates) {
        double[] y = coordinate(section, vertical);
        return new Panel(
                plane,
                across,
                false,
                coordinates.get(vertical),
                Scale.linear(List.of(y)),
                List.of(new Curve("crossings", x, y, Curve.Pen.dots(Palette.BLUE))));
    }

    private static double[] coordinate(PoincareSection section, int index) {
        return values(section.crossings(), crossing -> crossing.state()[index]);
    }

    private static <T> double[] values(List<T> list, ToDoubleFunction<T> value) {
        return list.stream().mapToDouble(value).toArray();
    }
}
