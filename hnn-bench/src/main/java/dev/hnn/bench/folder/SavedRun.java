package dev.hnn.bench.folder;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.measure.Measures;
import dev.hnn.bench.output.Build;
import dev.hnn.bench.output.Digits;
import dev.hnn.bench.output.WriteFailure;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.RunRecord;
import dev.hnn.bench.result.SystemDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a results folder holds of its last run, read without a plugin, without a model, and without a lock.
 *
 * @param folder the folder
 * @param record the run as far as it came
 * @param created when it began, or went on
 * @param program which build of hnn ran it
 * @param orders by the label of an integrator its order
 * @param cells how many it has
 */
public record SavedRun(
        ResultsFolder folder,
        RunRecord record,
        Instant created,
        Build program,
        Map<String, Integer> orders,
        int cells) {

    /**
     * Reads a folder, which another process may be using.
     *
     * @param folder the folder
     * @return its last run
     * @throws InputException if it cannot be read, or if no run has begun in it
     */
    public static SavedRun read(ResultsFolder folder) {
        return of(folder, content(folder));
    }

    static SavedRun of(ResultsFolder folder, Journal.Content content) {
        RunEntry run = content.run()
                .orElseThrow(() -> new InputException("The journal of the results folder \"" + folder.path()
                        + "\" tells of no run; begin one with hnn bench, in another folder."));
        return new SavedRun(
                folder,
                new RunRecord(
                        run.name(),
                        run.systems(),
                        Measures.columns(
                                Measures.named(run.conditions().measures()),
                                run.systems().stream()
                                        .map(SystemDescription::invariants)
                                        .toList()),
                        content.results()),
                Instant.parse(run.created()),
                new Build(run.conditions().version(), run.conditions().commit()),
                run.orders(),
                run.cells().size());
    }

    private static Journal.Content content(ResultsFolder folder) {
        try {
            return Journal.read(folder.journal());
        } catch (IOException cause) {
            throw new InputException(
                    "The journal of the results folder \"" + folder.path() + "\" cannot be read: "
                            + WriteFailure.words(cause) + "; see that you may read it.",
                    cause);
        }
    }

    /** Whether every cell has ended. */
    public boolean whole() {
        return record.results().size() == cells;
    }

    /** For people: how far it came. */
    public String progress() {
        return Digits.count(record.results().size()) + " of " + Digits.count(cells) + " cells are done";
    }

    /** The cells that were measured and whose trajectories are gone. */
    public List<CellSpec> lost() {
        return record.results().stream()
                .filter(CellResult::measured)
                .map(CellResult::cell)
                .filter(cell -> !Files.exists(folder.trajectory(cell)))
                .toList();
    }
}
