package dev.hnn.bench.folder;

import dev.hnn.bench.experiment.UnconvergedPolicy;
import dev.hnn.bench.output.Build;
import dev.hnn.bench.result.SystemDescription;
import java.util.List;
import java.util.Map;

/**
 * A line of the journal: a run begins, or goes on.
 *
 * @param conditions what determines every cell alike
 * @param name of the experiment
 * @param created when it began
 * @param systems its systems
 * @param orders by the label of an integrator its order
 * @param cells the keys of its cells, in their order
 */
record RunEntry(
        Conditions conditions,
        String name,
        String created,
        List<SystemDescription> systems,
        Map<String, Integer> orders,
        List<String> cells) {

    /**
     * What determines every cell of a run alike: a cell of other conditions is not the same cell.
     *
     * @param version of hnn
     * @param commit that was built
     * @param measures by what cells are judged
     * @param onUnconverged what follows from a step whose solver did not converge
     */
    record Conditions(String version, String commit, List<String> measures, UnconvergedPolicy onUnconverged) {

        static Conditions now(List<String> measures, UnconvergedPolicy onUnconverged) {
            Build build = Build.current();
            return new Conditions(build.version(), build.commit(), measures, onUnconverged);
        }
    }
}
