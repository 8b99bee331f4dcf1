package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hnn.api.system.Box;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Thrown;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.limit.TimeLimitException;
import dev.hnn.bench.limit.Watchdog;
import dev.hnn.bench.plugin.ContextLoader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Initial states to be drawn, as they are written: {@code {count: 20, seed: 1, region: default, energy: [0.5, 0.8]}}. */
record Sample(Optional<Integer> count, Optional<Long> seed, Optional<JsonNode> region, Optional<JsonNode> energy) {

    private static final int MOST_STATES = 100_000;
    private static final TimeLimit LIMIT = new TimeLimit(Duration.ofMinutes(1));

    @SuppressWarnings("OptionalAssignedToNull") // what Jackson passes for a key that is not there
    Sample {
        count = count == null ? Optional.empty() : count;
        seed = seed == null ? Optional.empty() : seed;
        region = Yaml.given(region);
        energy = Yaml.given(energy);
    }

    /**
     * Draws the states.
     *
     * @param system whose states they are
     * @param where what to call the sample in error messages
     * @return as many as were asked for
     * @throws InputException if what was asked for is wrong, or not to be found
     */
    List<List<Double>> draw(Labeled<PhysicalSystem> system, String where) {
        int states = count.orElse(0);
        if (states < 1 || states > MOST_STATES) {
            throw new InputException(where + ".count must be a number of states from 1 to " + MOST_STATES
                    + ", such as {count:" + " 20, seed: 1}"
                    + count.map(wrong -> ", not " + wrong).orElse("") + ".");
        }
        List<Double> energies = energies(where + ".energy");
        Optional<Box> box = region.flatMap(node -> box(node, system, where + ".region"));
        try {
            return Watchdog.call("Drawing states", LIMIT, () -> {
                try (ContextLoader context = ContextLoader.of(system.component())) {
                    PhysicalSystem component = system.component();
                    Region from = box.isPresent() ? box.get() : component.region();
                    return draw(states, energies, new Sampler(component, from, seed.orElse(0L), where));
                }
            });
        } catch (InputException said) {
            throw said;
        } catch (TimeLimitException late) {
            throw new InputException(
                    where + ": drawing " + states + " states took more than " + LIMIT
                            + "; ask for fewer, or for a wider band of energies.",
                    late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InputException(where + ": interrupted.", interrupted);
        } catch (Throwable broken) { // whatever a system throws
            throw new InputException(
                    where + ": " + system.label() + " gives no states: " + Thrown.inWords(Thrown.root(broken))
                            + "; write them as a list.",
                    broken);
        }
    }

    private static List<List<Double>> draw(int states, List<Double> energies, Sampler sampler) {
        return switch (energies.size()) {
            case 0 -> sampler.uniform(states);
            case 1 -> sampler.onShell(states, energies.get(0));
            default -> sampler.inBand(states, energies.get(0), energies.get(1));
        };
    }

    /** None, a shell, or the two ends of a band. */
    private List<Double> energies(String where) {
        if (energy.isEmpty()) {
            return List.of();
        }
        JsonNode node = energy.get();
        boolean band = node.isArray() && node.size() == 2;
        List<Double> energies = band || node.isNumber() ? Numbers.oneOrMore(node, where, "[0.5, 0.8]") : List.of();
        if (energies.isEmpty() || (band && energies.get(0) >= energies.get(1))) {
            throw new InputException(where + " must be a number, or a band of two that ascend, such as [0.5, 0.8], not "
                    + Yaml.excerpt(node) + ".");
        }
        return energies;
    }

    private static Optional<Box> box(JsonNode node, Labeled<PhysicalSystem> system, String where) {
        if (node.asText().equals("default")) {
            return Optional.empty();
        }
        List<String> names = system.component().coordinateNames();
        boolean fits = node.isArray() && node.size() == names.size();
        for (int i = 0; fits && i < node.size(); i++) {
            fits = node.get(i).isArray() && node.get(i).size() == 2;
        }
        if (!fits) {
            throw new InputException(where + " must be default, or a list of bounds [lower, upper], one for each of "
                    + String.join(", ", names) + ", not " + Yaml.excerpt(node) + ".");
        }
        double[] lower = new double[node.size()];
        double[] upper = new double[node.size()];
        for (int i = 0; i < node.size(); i++) {
            List<Double> bounds = Numbers.list(node.get(i), where + "[" + i + "]", "[-1, 1]");
            lower[i] = bounds.get(0);
            upper[i] = bounds.get(1);
        }
        try {
            return Optional.of(new Box(lower, upper));
        } catch (IllegalArgumentException wrong) {
            throw new InputException(where + ": " + wrong.getMessage(), wrong);
        }
    }
}
