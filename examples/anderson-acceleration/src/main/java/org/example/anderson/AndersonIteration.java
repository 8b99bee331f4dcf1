package org.example.anderson;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.StopReason;

/** Anderson acceleration at work on one equation. */
final class AndersonIteration implements Iteration {

    private final ImplicitEquation equation;
    private final StoppingRule rule;
    private final Progress progress = new Progress();
    private final Differences differences;
    private final double[] residual;
    private final double[] lastResidual;
    private final double[] lastImage;
    private double residualNorm;

    AndersonIteration(ImplicitEquation equation, StoppingRule rule, int memory) {
        int n = equation.dimension();
        this.equation = equation;
        this.rule = rule;
        this.differences = new Differences(n, memory);
        this.residual = new double[n];
        this.lastResidual = new double[n];
        this.lastImage = new double[n];
    }

    @Override
    public ImplicitEquation equation() {
        return equation;
    }

    @Override
    public void begin(double[] y) {
        equation.start(y);
        progress.begin(equation.scale());
        differences.clear();
    }

    @Override
    public boolean update(double[] y, double[] image) {
        int n = y.length;
        residualNorm = 0;
        for (int i = 0; i < n; i++) {
            residual[i] = image[i] - y[i];
            residualNorm = Math.max(residualNorm, Math.abs(residual[i]));
        }
        if (progress.iterations() > 0) {
            differences.add(residual, lastResidual, image, lastImage);
        }
        System.arraycopy(residual, 0, lastResidual, 0, n);
        System.arraycopy(image, 0, lastImage, 0, n);

        double updateNorm = 0;
        double size = 0;
        differences.solve(residual);
        for (int i = 0; i < n; i++) {
            double next = image[i] - differences.correction(i);
            updateNorm = Math.max(updateNorm, Math.abs(next - y[i]));
            size = Math.max(size, Math.abs(next));
            y[i] = next;
        }
        // A small update alone may be a poor secant; the equation must be satisfied as well.
        return progress.goOn(rule, Math.max(updateNorm, residualNorm), size);
    }

    @Override
    public void reset() {
        // Nothing is kept from one solve to the next.
    }

    @Override
    public int iterations() {
        return progress.iterations();
    }

    @Override
    public double residual() {
        return residualNorm;
    }

    @Override
    public StopReason stopReason() {
        return progress.reason();
    }
}
