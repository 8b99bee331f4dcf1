package dev.hnn.bench;

/**
 * The source of a healthy plugin, to be spoilt: each method takes a line of it out and puts other code there.
 *
 * @param code the source of {@code org.example.Factory}
 */
public record SourceOfPlugin(String code) {

    private static final String SYSTEM = """
            package org.example;

            import dev.hnn.api.dynamics.Hamiltonian;
            import dev.hnn.api.spi.Components;
            import dev.hnn.api.spi.SystemFactory;
            import dev.hnn.api.system.Box;
            import dev.hnn.api.system.PhysicalSystem;
            import dev.hnn.api.system.Region;

            public final class Factory implements SystemFactory<Factory.Settings> {
                public record Settings(double stiffness) {}
                // members
                @Override public String name() { return "NAME"; }
                @Override public String description() {
                    return "an oscillator";
                }
                @Override public Settings defaults() {
                    return new Settings(1.0);
                }
                @Override public PhysicalSystem create(Settings settings, Components components) {
                    return new Oscillator(settings.stiffness());
                }

                private record Oscillator(double stiffness) implements PhysicalSystem {
                    @Override public double[] initialState() { return new double[] {1, 0}; }
                    @Override public double[] referencePoint() { return new double[2]; }
                    @Override public Region region() { return new Box(new double[] {-1, -1}, new double[] {1, 1}); }
                    @Override public Hamiltonian hamiltonian() { return new Energy(stiffness); }
                }

                private record Energy(double stiffness) implements Hamiltonian {
                    @Override public int degreesOfFreedom() { return 1; }
                    @Override public double energy(double[] x) {
                        return (stiffness * x[0] * x[0] + x[1] * x[1]) / 2;
                    }
                    @Override public double gradient(double[] x, double[] gradient) {
                        gradient[0] = stiffness * x[0];
                        gradient[1] = x[1];
                        return energy(x);
                    }
                    @Override public void hessianVector(double[] x, double[] v, double[] product) {
                        product[0] = stiffness * v[0];
                        product[1] = v[1];
                    }
                }
            }
            """;

    private static final String INTEGRATOR = """
            package org.example;

            import dev.hnn.api.dynamics.VectorField;
            import dev.hnn.api.integrator.Integrator;
            import dev.hnn.api.integrator.Ledger;
            import dev.hnn.api.integrator.Property;
            import dev.hnn.api.integrator.Stepper;
            import dev.hnn.api.spi.Components;
            import dev.hnn.api.spi.IntegratorFactory;
            import java.util.Set;

            public final class Factory implements IntegratorFactory<Factory.Settings> {
                public record Settings() {}
                @Override public String name() { return "NAME"; }
                @Override public String description() {
                    return "Euler's method";
                }
                @Override public Settings defaults() {
                    return new Settings();
                }
                @Override public Integrator<?> create(Settings settings, Components components) {
                    return new Method();
                }

                private record Method() implements Integrator<VectorField> {
                    @Override public Class<VectorField> dynamicsType() { return VectorField.class; }
                    @Override public int order() { return 1; }
                    @Override public Set<Property> properties() { return Set.of(); }
                    @Override public Stepper stepper(VectorField field, double h) { return new Steps(field, h); }
                }

                private static final class Steps implements Stepper {
                    private final VectorField field;
                    private final double h;
                    private final double[] x;
                    private final double[] dx;
                    private final Ledger ledger = new Ledger();
                    Steps(VectorField field, double h) {
                        this.field = field;
                        this.h = h;
                        this.x = new double[field.dimension()];
                        this.dx = new double[field.dimension()];
                    }
                    @Override public void start(double[] x0) {
                        if (x0.length != x.length) {
                            throw new IllegalArgumentException("The state has another dimension.");
                        }
                        System.arraycopy(x0, 0, x, 0, x.length);
                        ledger.clear();
                    }
                    @Override public void advance() {
                        field.evaluate(x, dx);
                        ledger.gradient();
                        for (int i = 0; i < x.length; i++) {
                            x[i] += h * dx[i];
                        }
                        ledger.step();
                    }
                    @Override public void state(double[] out) { System.arraycopy(x, 0, out, 0, x.length); }
                    @Override public Ledger ledger() { return ledger; }
                }
            }
            """;

    /** An oscillator of stiffness 1. */
    public static SourceOfPlugin system(String name) {
        return new SourceOfPlugin(SYSTEM.replace("NAME", name));
    }

    /** Euler's method. */
    public static SourceOfPlugin integrator(String name) {
        return new SourceOfPlugin(INTEGRATOR.replace("NAME", name));
    }

    /** With code instead of a line, which must be there. */
    public SourceOfPlugin with(String line, String instead) {
        if (!code.contains(line)) {
            throw new AssertionError("the source has no line " + line);
        }
        return new SourceOfPlugin(code.replace(line, instead));
    }
}
