package dev.hnn.conformance;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import java.util.Set;

/**
 * An integrator made of the map of one step: sound if the map is, and open for what is not.
 *
 * @param <D> the kind of dynamics
 */
class MapIntegrator<D extends VectorField> implements Integrator<D> {

    /** One step. */
    @FunctionalInterface
    interface StepMap<D> {

        /**
         * Takes a step.
         *
         * @param x the state; receives the next one
         * @param scratch arrays of the same length
         */
        void apply(D dynamics, double h, double[] x, double[][] scratch, Ledger ledger);
    }

    private final Class<D> type;
    private final int order;
    private final Set<Property> properties;
    private final StepMap<D> map;

    MapIntegrator(Class<D> type, int order, Set<Property> properties, StepMap<D> map) {
        this.type = type;
        this.order = order;
        this.properties = properties;
        this.map = map;
    }

    @Override
    public Class<D> dynamicsType() {
        return type;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public Set<Property> properties() {
        return properties;
    }

    @Override
    public Stepper stepper(D dynamics, double stepSize) {
        return new MapStepper<>(map, dynamics, stepSize);
    }

    /** A stepper by the map, open for what is not sound. */
    static class MapStepper<D extends VectorField> implements Stepper {

        private final StepMap<D> map;
        private final D dynamics;
        private final double h;
        private final double[][] scratch;
        private final Ledger ledger = new Ledger();
        double[] x;

        MapStepper(StepMap<D> map, D dynamics, double h) {
            this.map = map;
            this.dynamics = dynamics;
            this.h = h;
            this.x = new double[dynamics.dimension()];
            this.scratch = new double[6][dynamics.dimension()];
        }

        @Override
        public void start(double[] x0) {
            if (x0.length != x.length) {
                throw new IllegalArgumentException("The state has " + x0.length + " numbers.");
            }
            System.arraycopy(x0, 0, x, 0, x.length);
            ledger.clear();
        }

        @Override
        public void advance() {
            map.apply(dynamics, h, x, scratch, ledger);
            ledger.step();
        }

        @Override
        public void state(double[] out) {
            System.arraycopy(x, 0, out, 0, x.length);
        }

        @Override
        public Ledger ledger() {
            return ledger;
        }
    }
}
