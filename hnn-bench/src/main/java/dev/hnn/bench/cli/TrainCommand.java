package dev.hnn.bench.cli;

import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.model.TrainingReport;
import dev.hnn.bench.experiment.ExperimentReader;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.output.AtomicFile;
import dev.hnn.bench.output.Digits;
import dev.hnn.bench.run.Preparation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hnn train}: a model file for a system. */
@Command(
        name = "train",
        description = "Trains a model for a system, writes its file, and prints its losses.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: hnn train --system pendulum --model '{type: hnn, hidden: [32, 32]}' --out pendulum.safetensors"
        })
final class TrainCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--system",
            required = true,
            paramLabel = "NAME",
            description = "The system: a name, or inline YAML.")
    private String system;

    @Option(
            names = "--model",
            defaultValue = "hnn",
            paramLabel = "NAME",
            description = "The model: a name, or inline YAML (default: ${DEFAULT-VALUE}).")
    private String model;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model file to write.")
    private Path out;

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    @Option(names = "--retrain", description = "Train even if an equal model is in the cache.")
    private boolean retrain;

    @Spec
    private CommandSpec spec;

    TrainCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        OutputFile.requireWritable(out, force);
        ExperimentReader reader = common.harness().getInstance(ExperimentReader.class);
        Preparation preparation = new Preparation(reader.system(system, "--system"), reader.model(model, "--model"));
        PreparedModel prepared = SinglePreparation.prepare(preparation, common, retrain);
        Path file = prepared.file()
                .orElseThrow(() -> new InputException(
                        "The model " + preparation.model().label() + " has no file: there is nothing to train."));
        AtomicFile.write(out, Files.readAllBytes(file));
        print(prepared);
        return ExitCode.OK;
    }

    private void print(PreparedModel prepared) {
        PrintWriter console = spec.commandLine().getOut();
        prepared.training().ifPresent(report -> {
            console.println("training loss    " + report.trainingLoss());
            console.println("validation loss  " + report.validationLoss());
            console.println("evaluations      " + evaluations(report));
        });
        console.println("model file       " + out);
    }

    private static String evaluations(TrainingReport report) {
        return Digits.count(report.evaluations()) + (report.trainedNow() ? "" : " (trained before, from the cache)");
    }
}
