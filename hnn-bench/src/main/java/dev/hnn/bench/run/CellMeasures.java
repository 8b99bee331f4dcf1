package dev.hnn.bench.run;

import dev.hnn.bench.measure.EnergyError;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a cell. Those of a diverged one reach to its last finite state.
 *
 * @param steps the steps that were taken and measured
 * @param finalTime t at the last of them
 * @param finalState x there
 * @param energy the error of the energy that was integrated; none if the model has no Hamiltonian
 * @param trueEnergy the error of the system's energy along the same trajectory
 * @param gradientEvaluationsPerStep mean
 * @param hessianVectorProductsPerStep mean
 * @param solverIterationsMean per solved equation; none if none was solved
 * @param unconvergedSteps the number of solves that did not converge
 * @param nanosecondsPerStep the median wall time of a step, measures not included
 */
public record CellMeasures(
        long steps,
        double finalTime,
        List<Double> finalState,
        Optional<EnergyError.Summary> energy,
        EnergyError.Summary trueEnergy,
        double gradientEvaluationsPerStep,
        double hessianVectorProductsPerStep,
        Optional<Double> solverIterationsMean,
        long unconvergedSteps,
        double nanosecondsPerStep) {}
