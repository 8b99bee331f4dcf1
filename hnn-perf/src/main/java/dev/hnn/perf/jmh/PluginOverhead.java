package dev.hnn.perf.jmh;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What a step costs more when its classes come from a plugin. Rounds of one fork each, the order of the two alternating, so
 * that whatever else the machine does meets both alike. Of each fork the fastest of many short iterations counts, since other
 * processes can only make one slower; of the rounds, the median ratio.
 */
public final class PluginOverhead {

    private static final int ROUNDS = 9;
    private static final TimeValue SHORT = TimeValue.milliseconds(100);

    private PluginOverhead() {}

    /**
     * Measures and prints.
     *
     * @param arguments the number of rounds, if it is not to be 9
     * @throws RunnerException if JMH fails
     */
    public static void main(String[] arguments) throws RunnerException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        double[] ratios = new double[rounds];
        System.out.println("round  built-in ns  plugin ns  ratio");
        for (int round = 0; round < rounds; round++) {
            List<Source> order =
                    round % 2 == 0 ? List.of(Source.BUILT_IN, Source.PLUGIN) : List.of(Source.PLUGIN, Source.BUILT_IN);
            Map<Source, Double> figures = new EnumMap<>(Source.class);
            for (Source source : order) {
                figures.put(source, nanoseconds(source));
            }
            double builtIn = figures.get(Source.BUILT_IN);
            double plugin = figures.get(Source.PLUGIN);
            ratios[round] = plugin / builtIn;
            System.out.println(
                    String.format(Locale.ROOT, "%5d  %11.2f  %9.2f  %5.3f", round + 1, builtIn, plugin, ratios[round]));
        }
        Arrays.sort(ratios);
        System.out.println(String.format(
                Locale.ROOT,
                "median ratio %.3f, from %.3f to %.3f",
                (ratios[(rounds - 1) / 2] + ratios[rounds / 2]) / 2,
                ratios[0],
                ratios[rounds - 1]));
    }

    private static double nanoseconds(Source source) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(PluginBenchmark.class.getName() + ".advance")
                        .param("source", source.name())
                        .forks(1)
                        .warmupIterations(20)
                        .warmupTime(SHORT)
                        .measurementIterations(40)
                        .measurementTime(SHORT)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getStatistics()
                .getMin();
    }
}
