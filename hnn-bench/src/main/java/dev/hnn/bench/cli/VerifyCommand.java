package dev.hnn.bench.cli;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.bench.audit.Audit;
import dev.hnn.bench.audit.AuditCsv;
import dev.hnn.bench.audit.AuditJson;
import dev.hnn.bench.audit.AuditPage;
import dev.hnn.bench.audit.AuditTable;
import dev.hnn.bench.audit.LearnedHamiltonians;
import dev.hnn.bench.audit.Row;
import dev.hnn.bench.audit.Subject;
import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.ComponentRequest;
import dev.hnn.bench.catalogue.Configured;
import dev.hnn.bench.catalogue.Kind;
import dev.hnn.bench.catalogue.Registration;
import dev.hnn.bench.catalogue.Variants;
import dev.hnn.bench.experiment.ExperimentReader;
import dev.hnn.bench.folder.ResultsFolder;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.progress.Progress;
import dev.hnn.bench.progress.Task;
import dev.hnn.bench.progress.Terminal;
import dev.hnn.conformance.audit.Depth;
import dev.hnn.conformance.audit.Family;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hnn verify}: what integrators claim beside what was measured. */
@Command(
        name = "verify",
        description = {
            "Measures integrators on a separable, a non-separable and a learned Hamiltonian, and prints what they claim beside"
                    + " what was measured: order, symplecticity, reversibility, drift of energy over a million steps, exact"
                    + " invariants, growth of round-off, cost, convergence.",
            "A name stands for all methods of that name, such as every number of stages; inline YAML for one of them."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 every claim holds, 1 one does not, 2 there is no such integrator.",
            "Example: hnn verify gauss-legendre '{type: variational, solver: fixed-point}' --quick"
        })
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "0..*", paramLabel = "INTEGRATOR", description = "A name, or inline YAML (default: all).")
    private List<String> integrators = new ArrayList<>();

    @Option(names = "--quick", description = "Shorter runs and coarser figures: seconds instead of minutes.")
    private boolean quick;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for verify.csv, verify.json and verify.html, new or empty (default:"
                    + " results/verify-<UTC time>).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many measurements run at once (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec;

    VerifyCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw new InputException("--threads must be at least 1, not " + threads + ".");
        }
        Catalogue catalogue = common.harness().getInstance(Catalogue.class);
        List<Subject> subjects = subjects(catalogue);
        Path folder = out.orElseGet(() -> ResultsFolder.usual("verify", Instant.now()));
        ResultsFolder.makeEmpty(folder);
        List<Row> rows = measured(catalogue, subjects);
        PrintWriter console = spec.commandLine().getOut();
        AuditTable.lines(rows, width()).forEach(console::println);
        console.println("\nResults: " + folder);
        console.flush();
        AuditCsv.write(folder.resolve("verify.csv"), rows);
        AuditJson.write(folder.resolve("verify.json"), rows);
        AuditPage.write(folder.resolve("verify.html"), rows);
        return rows.stream().allMatch(row -> row.failures().isEmpty()) ? ExitCode.OK : ExitCode.FAILURE;
    }

    private static int width() {
        Terminal terminal = Terminal.ofStderr();
        return terminal.interactive() ? terminal.columns() : Integer.MAX_VALUE;
    }

    private List<Row> measured(Catalogue catalogue, List<Subject> subjects) throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.create()) {
            List<Family> families = List.of(
                    Family.separable(), Family.nonSeparable(), LearnedHamiltonians.family(catalogue, scratch.folder()));
            Audit audit = new Audit(subjects, families, quick ? Depth.QUICK : Depth.FULL);
            List<Task> tasks = audit.jobs().stream().map(VerifyCommand::task).toList();
            try (Progress progress = common.progress("verifying", tasks)) {
                return audit.run(threads, job -> progress.update(task(job), 1, job.title()));
            }
        }
    }

    private static Task task(Audit.Job job) {
        return new Task(job.title(), job.measurement().weight());
    }

    private List<Subject> subjects(Catalogue catalogue) {
        Collection<Registration> known = catalogue.registrations(Kind.INTEGRATOR);
        List<Subject> subjects = new ArrayList<>();
        if (integrators.isEmpty()) {
            known.forEach(registration -> addVariants(catalogue, registration, subjects));
        }
        for (String given : integrators) {
            ComponentRequest request = ExperimentReader.request(given, "INTEGRATOR");
            Configured<Integrator<?>> made = catalogue.integrator(request); // or says what is wrong
            if (request.settings().isEmpty()) {
                known.stream()
                        .filter(registration -> registration.name().equals(request.type()))
                        .forEach(registration -> addVariants(catalogue, registration, subjects));
            } else {
                String label = request.label().isEmpty() ? made.label() : request.label();
                subjects.add(new Subject(label, made.origin(), made.component()));
            }
        }
        return subjects;
    }

    /** A combination of settings that the factory refuses is no method; if it refuses all, it says why. */
    private static void addVariants(Catalogue catalogue, Registration registration, List<Subject> subjects) {
        List<InputException> refusals = new ArrayList<>();
        int before = subjects.size();
        for (ComponentRequest variant : Variants.of(registration)) {
            try {
                subjects.add(new Subject(
                        variant.label(),
                        registration.origin(),
                        catalogue.integrator(variant).component()));
            } catch (InputException refused) {
                refusals.add(refused);
            }
        }
        if (subjects.size() == before) {
            throw refusals.get(0);
        }
    }
}
