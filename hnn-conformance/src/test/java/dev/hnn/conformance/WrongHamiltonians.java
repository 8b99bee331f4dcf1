package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** For each check of a Hamiltonian, where one comes from that it catches. */
final class WrongHamiltonians {

    private static final double K = OscillatorSystem.STIFFNESS;

    private WrongHamiltonians() {}

    static Map<String, Supplier<Hamiltonian>> byCheck() {
        Map<String, Supplier<Hamiltonian>> wrong = new LinkedHashMap<>();
        wrong.put("gradient", () -> new OscillatorHamiltonian(K) {
            @Override
            public double gradient(double[] x, double[] gradient) {
                double energy = super.gradient(x, gradient);
                gradient[1] *= 1 + 1e-7;
                return energy;
            }
        });
        wrong.put("energy-bits", () -> new OscillatorHamiltonian(K) {
            @Override
            public double energy(double[] x) {
                return 0.5 * (K * x[0] * x[0] + K * x[1] * x[1] + x[2] * x[2] + x[3] * x[3]);
            }
        });
        wrong.put("hessian-vector", () -> new OscillatorHamiltonian(K) {
            @Override
            public void hessianVector(double[] x, double[] v, double[] product) {
                super.hessianVector(x, v, product);
                product[2] += 1e-7 * v[3];
                product[3] += 1e-7 * v[2]; // symmetric all the same
            }
        });
        wrong.put("hessian-symmetry", () -> new OscillatorHamiltonian(K) {
            @Override
            public void hessianVector(double[] x, double[] v, double[] product) {
                super.hessianVector(x, v, product);
                product[0] += 1e-10 * v[1]; // finer than differences can see
            }
        });
        wrong.put("vector-field", () -> new OscillatorHamiltonian(K) {
            @Override
            public void evaluate(double[] x, double[] dx) {
                gradient(x, dx); // without J
            }
        });
        wrong.put("separable-parts", () -> new OscillatorHamiltonian(K) {
            @Override
            public double kineticGradient(double[] x, double[] gradient) {
                Arrays.fill(gradient, 0); // the other half is not its own
                return super.kineticGradient(x, gradient);
            }
        });
        wrong.put("batch", () -> new OscillatorHamiltonian(K) {
            @Override
            public void gradient(double[][] x, double[][] gradients, int count) {
                super.gradient(x, gradients, count);
                if (count % 4 == 3) { // the remainder of a loop over fours
                    gradients[count - 1][0] = Math.nextUp(gradients[count - 1][0]);
                }
            }
        });
        wrong.put("arguments", () -> new OscillatorHamiltonian(K) {
            @Override
            public double potentialGradient(double[] x, double[] gradient) {
                gradient[0] += K * x[0];
                gradient[1] += K * x[1];
                return 0.5 * K * (x[0] * x[0] + x[1] * x[1]);
            }
        });
        wrong.put("repeatable", RemembersTheArray::new);
        wrong.put("non-finite-states", () -> new OscillatorHamiltonian(K) {
            @Override
            public double energy(double[] x) {
                double energy = super.energy(x);
                return Double.isNaN(energy) ? 0 : energy;
            }
        });
        wrong.put("allocation", () -> new OscillatorHamiltonian(K) {
            private double[] latest = {};

            @Override
            public double gradient(double[] x, double[] gradient) {
                latest = x.clone();
                return super.gradient(latest, gradient);
            }
        });
        double[] shared = new double[4];
        wrong.put("threads", () -> new OscillatorHamiltonian(K) {
            @Override
            public double gradient(double[] x, double[] gradient) {
                double energy = super.gradient(x, shared);
                Race.window();
                System.arraycopy(shared, 0, gradient, 0, 4);
                return energy;
            }
        });
        return wrong;
    }

    /** Takes one array for one state. */
    private static final class RemembersTheArray extends OscillatorHamiltonian {

        private double[] last = {};
        private double energy;

        RemembersTheArray() {
            super(K);
        }

        @Override
        public double energy(double[] x) {
            if (x != last) {
                last = x;
                energy = super.energy(x);
            }
            return energy;
        }
    }
}
