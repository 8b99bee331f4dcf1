package dev.hnn.bench.cli;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.diagnose.ErrorBudget;
import dev.hnn.bench.diagnose.LyapunovSpectrum;
import dev.hnn.bench.diagnose.ModifiedEnergy;
import dev.hnn.bench.diagnose.Motion;
import dev.hnn.bench.diagnose.PoincareSection;
import dev.hnn.bench.experiment.ExperimentReader;
import dev.hnn.bench.folder.ResultsFolder;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Suggestion;
import dev.hnn.bench.output.DiagnosisCsv;
import dev.hnn.bench.output.DiagnosisFigures;
import dev.hnn.bench.output.Digits;
import dev.hnn.bench.output.FiguresUnavailableException;
import dev.hnn.bench.plugin.ContextLoader;
import dev.hnn.bench.run.Preparation;
import dev.hnn.bench.run.RegionWatch;
import dev.hnn.bench.run.Simulation;
import dev.hnn.conformance.numerics.Steppers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hnn diagnose}: what the error of a trajectory is made of. */
@Command(
        name = "diagnose",
        description = {
            "Takes a trajectory apart: how much of its error is the model's, the discretisation's, and that of rounding and of the"
                    + " solver; how far its energy and the modified energy oscillate; its Lyapunov exponents; and where it crosses"
                    + " a plane."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: hnn diagnose --system pendulum --model hnn --step-size 0.01 --duration 100 --out diagnosis",
            "Example: hnn diagnose --system henon-heiles --integrator gauss-legendre --step-size 0.1 --duration 5000 --section q1"
        })
final class DiagnoseCommand implements Callable<Integer> {

    private static final int MOST_CROSSINGS = 10_000;

    @Mixin
    private CommonOptions common;

    @Mixin
    private TrajectoryOptions trajectory;

    @Option(
            names = "--section",
            paramLabel = "COORDINATE[=VALUE]",
            description = "Also the crossings of the plane on which this coordinate has this value (default: 0).")
    private Optional<String> section = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also write everything into this folder, new or empty, as CSV and as figures.")
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec;

    DiagnoseCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        ExperimentReader reader = common.harness().getInstance(ExperimentReader.class);
        TrajectoryOptions.Chosen chosen = trajectory.choose(reader);
        List<String> coordinates = chosen.system().component().coordinateNames();
        Optional<Plane> plane = section.map(text -> Plane.of(text, coordinates));
        out.ifPresent(folder -> ResultsFolder.makeEmpty(folder));
        PreparedModel model =
                SinglePreparation.prepare(new Preparation(chosen.system(), chosen.model()), common, false);
        Integrator<?> integrator = chosen.integrator().component();
        requireFit(integrator, model);
        Motion motion = new Motion(
                chosen.system().component(),
                model,
                integrator,
                reader.precise(chosen.integrator()),
                chosen.grid(),
                chosen.initialState());
        try (ContextLoader context = ContextLoader.of(integrator)) {
            diagnose(motion, plane, coordinates);
            warn(motion);
        }
        return ExitCode.OK;
    }

    private void diagnose(Motion motion, Optional<Plane> plane, List<String> coordinates)
            throws IOException, InterruptedException {
        ErrorBudget budget = ErrorBudget.of(motion);
        ModifiedEnergy modified = ModifiedEnergy.of(motion);
        LyapunovSpectrum lyapunov = LyapunovSpectrum.of(motion);
        PrintWriter console = spec.commandLine().getOut();
        DiagnosisTable.lines(budget, modified, lyapunov).forEach(console::println);
        Optional<PoincareSection> crossings = Optional.empty();
        if (plane.isPresent()) {
            crossings = Optional.of(PoincareSection.of(
                    motion, plane.get().coordinate(), plane.get().value(), MOST_CROSSINGS));
            console.println("\n " + Digits.count(crossings.get().crossings().size()) + " crossings of the plane "
                    + plane.get().text());
        }
        if (out.isPresent()) {
            DiagnosisCsv.write(out.get(), budget, lyapunov, crossings, coordinates);
            drawFigures(out.get(), budget, lyapunov, crossings, coordinates);
            console.println("\nResults: " + out.get());
        }
        console.flush();
    }

    private void warn(Motion motion) throws IOException, InterruptedException {
        double h = motion.grid().stepSize();
        Ensemble ensemble =
                Steppers.ensemble(motion.integrator(), motion.model().dynamics(), h, 1);
        Simulation simulation = new Simulation(
                ensemble, new double[][] {motion.initialState()}, motion.grid().steps());
        RegionWatch region = new RegionWatch(motion.system().region(), motion.model());
        simulation.run(List.of((step, x) -> {
            region.see(step, x);
            return true;
        }));
        TrajectoryWarnings.print(
                spec.commandLine().getErr(), ensemble.ledger(0), simulation.steps(0), region, motion.grid());
    }

    private void drawFigures(
            Path folder,
            ErrorBudget budget,
            LyapunovSpectrum lyapunov,
            Optional<PoincareSection> crossings,
            List<String> coordinates)
            throws IOException {
        try {
            DiagnosisFigures.write(folder, budget, lyapunov, crossings, coordinates);
        } catch (FiguresUnavailableException unavailable) {
            spec.commandLine().getErr().println("hnn: " + unavailable.getMessage());
        }
    }

    private static void requireFit(Integrator<?> integrator, PreparedModel model) {
        if (!(model.dynamics() instanceof Hamiltonian hamiltonian)) {
            throw new InputException("--model must give a Hamiltonian, and this one gives a "
                    + model.dynamics().getClass().getTypeName() + "; choose another one.");
        }
        if (!Motion.fits(integrator, hamiltonian)) {
            throw new InputException("--integrator needs a dynamics of type "
                    + integrator.dynamicsType().getSimpleName()
                    + ", and --model gives a "
                    + hamiltonian.getClass().getTypeName() + "; choose another pair.");
        }
    }

    /** Where a coordinate is constant. */
    private record Plane(String text, int coordinate, double value) {

        static Plane of(String text, List<String> coordinates) {
            int equals = text.indexOf('=');
            String name = equals < 0 ? text.strip() : text.substring(0, equals).strip();
            int coordinate = coordinates.indexOf(name);
            if (coordinate < 0) {
                throw new InputException("--section: the system has no coordinate \"" + name + "\"; "
                        + Suggestion.among(name, coordinates));
            }
            String value = equals < 0 ? "0" : text.substring(equals + 1).strip();
            return new Plane(name + " = " + value, coordinate, number(value, text));
        }

        private static double number(String value, String text) {
            double number;
            try {
                number = Double.parseDouble(value);
            } catch (NumberFormatException noNumber) {
                number = Double.NaN;
            }
            if (!Double.isFinite(number)) {
                throw new InputException(
                        "--section must be a coordinate, or a coordinate and a number such as q1=0.5, not \"" + text
                                + "\".");
            }
            return number;
        }
    }
}
