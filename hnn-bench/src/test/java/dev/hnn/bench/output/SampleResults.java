package dev.hnn.bench.output;

import dev.hnn.bench.measure.Measures;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.RunRecord;
import dev.hnn.bench.result.SystemDescription;
import dev.hnn.bench.result.Trajectories;
import dev.hnn.bench.result.Trajectory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Results with their trajectories in memory. */
public record SampleResults(List<CellResult> results, Map<CellSpec, Trajectory> trajectories) implements Trajectories {

    static SampleResults none() {
        return new SampleResults(List.of(), Map.of());
    }

    static SampleResults of(CellResult result, Trajectory trajectory) {
        return new SampleResults(List.of(result), Map.of(result.cell(), trajectory));
    }

    public SampleResults and(SampleResults others) {
        List<CellResult> all = new ArrayList<>(results);
        all.addAll(others.results);
        Map<CellSpec, Trajectory> paths = new HashMap<>(trajectories);
        paths.putAll(others.trajectories);
        return new SampleResults(all, paths);
    }

    public SampleResults and(CellResult result) {
        return and(of(result, Trajectory.empty()));
    }

    int size() {
        return results.size();
    }

    public RunRecord run() {
        return run(results);
    }

    public static RunRecord run(List<CellResult> results) {
        List<SystemDescription> systems = results.stream()
                .map(result -> new SystemDescription(
                        result.cell().system().label(),
                        names(result.cell().initialState().size() / 2),
                        List.of()))
                .distinct()
                .toList();
        return new RunRecord(
                "sample",
                systems,
                Measures.columns(Measures.named(List.of("energy", "cost")), List.of(List.of())),
                results);
    }

    private static List<String> names(int n) {
        return n == 1
                ? List.of("q", "p")
                : Stream.of("q", "p")
                        .flatMap(letter -> IntStream.rangeClosed(1, n).mapToObj(i -> letter + i))
                        .toList();
    }

    @Override
    public Trajectory of(CellSpec cell) {
        return trajectories.get(cell);
    }
}
