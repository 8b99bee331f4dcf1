package dev.hnn.bench.run;

import java.util.Comparator;
import java.util.List;

/**
 * Work for a thread, with its place among other work: what is to be prepared comes before what is to be run, since it may
 * take longest and others wait for it; then what takes more steps, so that no long cell is left for the end; then what comes
 * first in the experiment.
 *
 * @param preparing whether it prepares a model
 * @param size the steps of all the cells that are run, or wait, times the coordinates of their states
 * @param number of the first of them
 * @param work what to do
 */
record Task(boolean preparing, double size, int number, Runnable work) implements Runnable, Comparable<Task> {

    private static final Comparator<Task> ORDER = Comparator.comparing((Task task) -> !task.preparing())
            .thenComparing(Task::size, Comparator.reverseOrder())
            .thenComparingInt(Task::number);

    static Task preparing(List<Cell> waiting, Runnable work) {
        return new Task(true, size(waiting), waiting.get(0).number(), work);
    }

    static Task running(List<Cell> ensemble, Runnable work) {
        return new Task(false, size(ensemble), ensemble.get(0).number(), work);
    }

    private static double size(List<Cell> cells) {
        return cells.stream()
                .mapToDouble(cell -> (double) cell.steps() * cell.initialState().size())
                .sum();
    }

    @Override
    public void run() {
        work.run();
    }

    @Override
    public int compareTo(Task other) {
        return ORDER.compare(this, other);
    }
}
