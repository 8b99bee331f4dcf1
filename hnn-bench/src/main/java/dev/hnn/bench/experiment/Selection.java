package dev.hnn.bench.experiment;

import java.util.List;

/**
 * Which of the crossed cells an experiment has: those that a pattern includes, all if there is none, without those that a
 * pattern excludes.
 *
 * @param include what is in
 * @param exclude what of it is out
 */
public record Selection(List<CellPattern> include, List<CellPattern> exclude) {

    /** Everything. */
    static final Selection ALL = new Selection(List.of(), List.of());

    /** Copies the lists. */
    public Selection {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    boolean has(Labeled<?> system, Labeled<?> model, Labeled<?> integrator, double stepSize, double duration) {
        boolean included = include.isEmpty()
                || include.stream().anyMatch(each -> each.matches(system, model, integrator, stepSize, duration));
        return included
                && exclude.stream().noneMatch(each -> each.matches(system, model, integrator, stepSize, duration));
    }
}
