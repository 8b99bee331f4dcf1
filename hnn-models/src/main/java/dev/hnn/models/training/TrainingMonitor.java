package dev.hnn.models.training;

/** Looks on while a network is trained, in the thread that trains. */
@FunctionalInterface
public interface TrainingMonitor {

    /**
     * Called after each evaluation of the loss.
     *
     * @param evaluations how many there have been
     * @param loss the loss that was found
     * @throws InterruptedException to end the training
     */
    void evaluated(int evaluations, double loss) throws InterruptedException;
}
