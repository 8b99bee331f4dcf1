package dev.hnn.bench.cli;

import dev.hnn.bench.schema.ExperimentSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hnn schema}: what an experiment file may hold. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema of experiment files, plugins included, with which editors complete and check"
                        + " them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: hnn schema > hnn.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    SchemaCommand() {}

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .println(common.harness()
                        .getInstance(ExperimentSchema.class)
                        .make()
                        .toPrettyString());
        return ExitCode.OK;
    }
}
