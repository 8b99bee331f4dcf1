package dev.hnn.bench.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.Trajectory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    @TempDir
    private Path folder;

    @Test
    void drawsThreeFiguresForEachSystemModelAndStepSize() throws Exception {
        SampleResults results =
                SampleRun.paper().and(SampleRun.oscillator("exact", 0.1, 1000).results(13));
        List<Path> files = write(results, folder.resolve("figures"));
        assertThat(files)
                .hasSize(30)
                .doesNotHaveDuplicates()
                .allSatisfy(file -> assertThat(file).isRegularFile());
        assertThat(files.subList(0, 6))
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "01_harmonic-oscillator_exact_h0.01_coordinates.png",
                        "01_harmonic-oscillator_exact_h0.01_coordinates.svg",
                        "01_harmonic-oscillator_exact_h0.01_energy.png",
                        "01_harmonic-oscillator_exact_h0.01_energy.svg",
                        "01_harmonic-oscillator_exact_h0.01_energy-error.png",
                        "01_harmonic-oscillator_exact_h0.01_energy-error.svg");
        BufferedImage coordinates = ImageIO.read(files.get(0).toFile());
        // The two solvers coincide, so there are two panels.
        assertThat(coordinates.getWidth()).isEqualTo(2 * FigureSheet.PANEL_WIDTH * FigureSheet.RESOLUTION);
        assertThat(coordinates.getHeight()).isBetween(700, 800);
        assertThat(colours(coordinates))
                .contains(Palette.BLUE.getRGB(), Palette.VERMILLION.getRGB())
                .hasSizeGreaterThan(50);
        BufferedImage error = ImageIO.read(files.get(4).toFile());
        assertThat(error.getWidth()).isEqualTo(FigureSheet.SINGLE_PANEL_WIDTH * FigureSheet.RESOLUTION);
        assertThat(colours(error))
                .contains(Palette.pale(Palette.of(1)).getRGB(), Palette.of(2).getRGB());
    }

    @Test
    void aVectorImageIsAsWideAsAColumnAndNeedsNoFont() throws Exception {
        Path folderOfFigures = folder.resolve("vectors");
        List<Path> files = write(SampleRun.pendulum("hnn", 0.01, 1000).results(1), folderOfFigures);
        String svg = Files.readString(files.get(1));
        assertThat(svg)
                .contains("width=\"8.5cm\"", "rgb(0,114,178)", "viewBox=\"0 0 380 ")
                .doesNotContain("<text")
                .doesNotContainPattern("(?i)<image|href=\"http");
        assertThat(svg.length()).isLessThan(200_000);
    }

    @Test
    void theSameResultsGiveTheSameBytesAndOrderWhateverTheNumberOfThreads() throws Exception {
        SampleResults results = SampleRun.paper();
        List<Path> first = Figures.write(results.run(), results, folder.resolve("first"), 1);
        List<Path> second = Figures.write(results.run(), results, folder.resolve("second"), 3);
        assertThat(second).hasSize(first.size());
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasFileName(first.get(i).getFileName().toString());
            assertThat(Files.readAllBytes(second.get(i))).isEqualTo(Files.readAllBytes(first.get(i)));
        }
    }

    @Test
    void aTrajectoryThatBlowsUpIsDrawnOnALogarithmicAxis() {
        FigureGroup group = group(SampleRun.oscillator("exact", 0.1, 1000).results(1));
        FigureSheet energy = EnergyFigure.of(group);
        assertThat(energy.panels())
                .extracting(panel -> panel.scale().logarithmic())
                .containsExactly(true, false);
        assertThat(energy.panels().get(0).title()).isEqualTo("euler");
        assertThat(energy.panels().get(1).title()).isEqualTo("variational and variational[newton]");
    }

    @Test
    void panelsThatCanBeComparedShareTheirAxis() {
        FigureSheet sheet = CoordinatesFigure.of(
                group(SampleRun.oscillator("exact", 0.01, 10_000).results(1)));
        assertThat(sheet.panels())
                .extracting(Panel::scale)
                .hasSize(2)
                .containsOnly(sheet.panels().get(0).scale());
        assertThat(sheet.title()).isEqualTo("harmonic-oscillator · exact · h = 0.01 · x₀ = (1, 0)");
    }

    @Test
    void aLearnedModelShowsItsOwnEnergyAndTheTrueOne() {
        FigureGroup learned = group(SampleRun.pendulum("hnn", 0.01, 1000).results(1));
        FigureGroup exact = group(SampleRun.pendulum("exact", 0.01, 1000).results(1));
        assertThat(EnergyFigure.of(learned).panels().get(0).curves())
                .extracting(Curve::name)
                .containsExactly("true H", "model's H", "initial H");
        assertThat(EnergyFigure.of(exact).panels().get(0).curves())
                .extracting(Curve::name)
                .containsExactly("H", "initial H");
        assertThat(EnergyErrorFigure.of(learned).panels()).hasSize(2);
        assertThat(EnergyErrorFigure.of(exact).panels()).hasSize(1);
    }

    @Test
    void theErrorFigureHasACurveForEachIntegrator() {
        FigureSheet sheet = EnergyErrorFigure.of(
                group(SampleRun.oscillator("exact", 0.01, 10_000).results(1)));
        List<Curve> curves = sheet.panels().get(0).curves();
        assertThat(curves).extracting(Curve::name).containsExactly("euler", "variational", "variational[newton]");
        assertThat(curves.get(1).pen().width())
                .isGreaterThan(2 * curves.get(2).pen().width());
        assertThat(sheet.panels().get(0).scale().logarithmic()).isTrue();
    }

    @Test
    void moreDegreesOfFreedomGetMoreCurvesUpToFour() {
        assertThat(CoordinatesFigure.of(group(rotation(2))).panels().get(0).curves())
                .extracting(Curve::name)
                .containsExactly("q1", "q2", "p1", "p2");
        Panel many = CoordinatesFigure.of(group(rotation(20))).panels().get(0);
        assertThat(many.curves()).hasSize(8);
        assertThat(many.quantity()).contains("first 4 of 20");
    }

    @Test
    void whateverIsStrangeInATrajectoryCanStillBeDrawn() throws Exception {
        List<SampleResults> strange = List.of(
                made(1, i -> new double[] {0, 0}, 0),
                made(2, i -> new double[] {1e-14 * Math.sin(i), 1e-14 * Math.cos(i)}, -1e-28),
                made(3, i -> new double[] {Math.pow(10, i), -Math.pow(10, i)}, Double.NaN),
                made(4, i -> new double[] {1e300, i == 0 ? 1 : 1e-300}, Double.MAX_VALUE),
                made(5, i -> new double[] {1e12 + i, 1e12 - i}, Double.POSITIVE_INFINITY));
        for (SampleResults each : strange) {
            assertThat(write(each, folder)).hasSize(6);
        }
        SampleResults together = strange.stream().reduce(SampleResults.none(), SampleResults::and);
        assertThat(write(together, folder.resolve("together"))).hasSize(6);
    }

    @Test
    void cellsWithoutTwoPointsAreInNoFigure() throws Exception {
        CellResult failed = SampleCell.failed(SampleCell.of(1, "pendulum", "exact", "euler"), "why");
        assertThat(write(SampleResults.none().and(failed), folder.resolve("none")))
                .isEmpty();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void ofALargeRunTheFirstCellsAreDrawnAndTheRestIsSaid() throws Exception {
        SampleResults results = SampleResults.none();
        for (int i = 0; i < 13; i++) {
            results = results.and(
                    SampleRun.oscillator("exact", 0.1 + 0.01 * i, 20).results(results.size() + 1));
        }
        assertThat(write(results, folder.resolve("figures"))).hasSize(12 * 6);
        assertThat(Figures.leftOut(results.run()))
                .contains("the figures show the first 12 of 13 combinations of system, model, step size and initial"
                        + " state; the report has all of them.");
        assertThat(Figures.leftOut(SampleRun.paper().run())).isEmpty();
    }

    @Test
    void saysWhatToInstallIfJavaHasNoFonts() {
        for (Throwable thrown : List.of(
                new InternalError("java.lang.reflect.InvocationTargetException"),
                new Error("Probable fatal error: No physical fonts found."),
                new NoClassDefFoundError("Could not initialize class sun.awt.X11FontManager"),
                new UnsatisfiedLinkError("libfreetype.so.6: cannot open shared object file"),
                new NullPointerException("Fontconfig head is null, check your fonts or fonts configuration"))) {
            assertThatThrownBy(() -> FontCheck.run(() -> sneak(thrown)))
                    .isInstanceOf(FiguresUnavailableException.class)
                    .hasCause(thrown)
                    .hasMessageContaining(thrown.getMessage())
                    .hasMessageEndingWith(
                            "on Debian and Ubuntu, install fontconfig, fonts-dejavu-core and" + " libfreetype6.");
        }
    }

    @Test
    void namesTheFolderIfItCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        SampleResults results = SampleRun.pendulum("exact", 0.01, 100).results(1);
        assertThatThrownBy(() -> write(results, file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }

    private static void sneak(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    private static List<Path> write(SampleResults results, Path folder) throws Exception {
        return Figures.write(results.run(), results, folder, 2);
    }

    private static FigureGroup group(SampleResults results) {
        try {
            return FigureGroup.of(1, FigureGroup.cells(results.run()).get(0), results.run(), results)
                    .orElseThrow();
        } catch (IOException impossible) {
            throw new AssertionError("they are in memory", impossible);
        }
    }

    private static SampleResults rotation(int n) {
        return made(
                1,
                i -> {
                    double[] state = new double[2 * n];
                    for (int j = 0; j < n; j++) {
                        state[j] = Math.cos(0.1 * i + j);
                        state[n + j] = -Math.sin(0.1 * i + j);
                    }
                    return state;
                },
                0.5 * n);
    }

    private static SampleResults made(int number, IntFunction<double[]> state, double energy) {
        List<Trajectory.Point> points = new ArrayList<>();
        for (int i = 0; i <= 300; i++) {
            points.add(new Trajectory.Point(0.1 * i, state.apply(i), energy, energy, new double[0]));
        }
        List<Double> initial = Arrays.stream(state.apply(0)).boxed().toList();
        List<Double> same = initial.size() == 2 ? List.of(1.0, 0.0) : initial;
        CellSpec cell = SampleCell.of(number, "system", "exact", "integrator-" + number, 0.1, 300, same);
        return SampleResults.of(SampleCell.ok(cell, SampleCell.figures(0, 0)), new Trajectory(points));
    }

    private static Set<Integer> colours(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        return Arrays.stream(pixels).boxed().collect(Collectors.toSet());
    }
}
