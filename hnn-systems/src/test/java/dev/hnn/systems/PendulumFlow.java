package dev.hnn.systems;

import dev.hnn.api.system.ExactSolution;
import org.hipparchus.special.elliptic.jacobi.CopolarN;
import org.hipparchus.special.elliptic.jacobi.JacobiElliptic;
import org.hipparchus.special.elliptic.jacobi.JacobiEllipticBuilder;
import org.hipparchus.special.elliptic.legendre.LegendreEllipticIntegral;

/**
 * The exact flow of the pendulum by Jacobi elliptic functions, off the separatrix and the equilibria. With ω = √(g/l) and
 * the reduced energy κ = H/(2mgl):
 *
 * <ul>
 *   <li>κ &lt; 1, libration: sin(q/2) = √κ sn(u | κ), p = 2ml²ω√κ cn(u | κ), u = ωt + u₀
 *   <li>κ &gt; 1, rotation: q/2 = ±am(u | 1/κ), p = ±2ml²ω√κ dn(u | 1/κ), u = √κ ωt + u₀
 * </ul>
 *
 * <p>It shares nothing with {@link Pendulum} but the three parameters. (NIST Digital Library of Mathematical Functions,
 * section 22.19(i).)
 */
record PendulumFlow(double mass, double length, double gravity) implements ExactSolution {

    @Override
    public void state(double[] x0, double time, double[] x) {
        double speed = x0[1] / (mass * length * length) / (2 * frequency());
        double sine = Math.sin(x0[0] / 2);
        double reducedEnergy = speed * speed + sine * sine;
        if (reducedEnergy < 1) {
            libration(Math.sqrt(reducedEnergy), x0, time, x);
        } else {
            rotation(Math.sqrt(reducedEnergy), x0, time, x);
        }
    }

    /** For |q₀| ≤ π. */
    private void libration(double modulus, double[] x0, double time, double[] x) {
        double m = modulus * modulus;
        double amplitude = Math.asin(Math.max(-1, Math.min(1, Math.sin(x0[0] / 2) / modulus)));
        double phase = LegendreEllipticIntegral.bigF(amplitude, m);
        if (x0[1] < 0) {
            phase = 2 * LegendreEllipticIntegral.bigK(m) - phase;
        }
        CopolarN values = JacobiEllipticBuilder.build(m).valuesN(frequency() * time + phase);
        x[0] = 2 * Math.asin(modulus * values.sn());
        x[1] = 2 * mass * length * length * frequency() * modulus * values.cn();
    }

    private void rotation(double rate, double[] x0, double time, double[] x) {
        double m = 1 / (rate * rate);
        double direction = Math.signum(x0[1]);
        double phase = LegendreEllipticIntegral.bigF(direction * x0[0] / 2, m);
        double u = rate * frequency() * time + phase;
        JacobiElliptic elliptic = JacobiEllipticBuilder.build(m);
        CopolarN values = elliptic.valuesN(u);
        double turns = Math.rint(u / (4 * LegendreEllipticIntegral.bigK(m)));
        double amplitude = Math.atan2(values.sn(), values.cn()) + 2 * Math.PI * turns;
        x[0] = 2 * direction * amplitude;
        x[1] = 2 * direction * mass * length * length * frequency() * rate * values.dn();
    }

    private double frequency() {
        return Math.sqrt(gravity / length);
    }
}
