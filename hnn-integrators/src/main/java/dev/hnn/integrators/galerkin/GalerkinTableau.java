package dev.hnn.integrators.galerkin;

import dev.hnn.integrators.quadrature.Nodes;
import dev.hnn.integrators.quadrature.Polynomial;
import java.math.BigDecimal;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The coefficients of {@link GalerkinVariational} as its {@linkplain GalerkinEquation equation} needs them, for r nodes and the
 * degree s. The Legendre polynomials Lₖ, k &lt; r, are orthogonal under the quadrature, too: Σᵢ bᵢLⱼ(cᵢ)Lₖ(cᵢ) is 0 but for
 * j = k, where it is Nₖ.
 */
final class GalerkinTableau {

    /** bᵢLₖ(cᵢ)/Nₖ, k &lt; r, which take values at the nodes to their modes. */
    final double[][] projection;

    /** Aⱼ(cᵢ), j &lt; s, which take the modes of hH_p to Qᵢ − q. */
    final double[][] positions;

    /** What takes the modes of −hH_q, k &lt; r, to Pᵢ − p, but for the multiplier's part. */
    final double[][] momenta;

    /** Lₛ(cᵢ), which takes the multiplier to its part of Pᵢ; empty with r = s, where there is none. */
    final double[] multiplier;

    GalerkinTableau(double[][] projection, double[][] positions, double[][] momenta, double[] multiplier) {
        this.projection = projection;
        this.positions = positions;
        this.momenta = momenta;
        this.multiplier = multiplier;
    }

    /** Computes the coefficients with 45 digits and rounds them once. */
    static GalerkinTableau of(Nodes nodes, int degree) {
        int stages = nodes.count();
        BigDecimal[] b = IntStream.range(0, stages).mapToObj(nodes::weight).toArray(BigDecimal[]::new);
        BigDecimal[][] legendre = table(stages, stages, nodes, Polynomial::legendre);
        BigDecimal[][] integral =
                table(stages, degree, nodes, j -> Polynomial.legendre(j).primitive());
        BigDecimal[] norm = new BigDecimal[stages];
        double[][] projection = new double[stages][stages];
        for (int k = 0; k < stages; k++) {
            int mode = k;
            norm[k] = sum(stages, i -> b[i].multiply(legendre[i][mode]).multiply(legendre[i][mode]));
            for (int i = 0; i < stages; i++) {
                projection[i][k] = b[i].multiply(legendre[i][k])
                        .divide(norm[k], Polynomial.DIGITS)
                        .doubleValue();
            }
        }
        double[][] positions = new double[stages][degree];
        double[][] momenta = new double[stages][stages];
        for (int i = 0; i < stages; i++) {
            int node = i;
            for (int j = 0; j < degree; j++) {
                positions[i][j] = integral[i][j].doubleValue();
            }
            for (int k = 0; k < stages; k++) {
                int mode = k;
                momenta[i][k] = sum(
                                degree,
                                j -> legendre[node][j]
                                        .multiply(moment(j, mode, b, integral, legendre))
                                        .divide(norm[j], Polynomial.DIGITS))
                        .doubleValue();
            }
        }
        double[] multiplier = stages == degree
                ? new double[0]
                : IntStream.range(0, stages)
                        .mapToDouble(i -> legendre[i][degree].doubleValue())
                        .toArray();
        return new GalerkinTableau(projection, positions, momenta, multiplier);
    }

    /** Σᵢ bᵢ(δⱼ − Aⱼ(cᵢ))Lₖ(cᵢ), the weight of the k-th mode of the force in the equation δVⱼ. */
    private static BigDecimal moment(int j, int k, BigDecimal[] b, BigDecimal[][] integral, BigDecimal[][] legendre) {
        BigDecimal atEnd = j == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        return sum(b.length, i -> b[i].multiply(atEnd.subtract(integral[i][j])).multiply(legendre[i][k]));
    }

    /** Values of polynomials at the nodes, those of one node in a row. */
    private static BigDecimal[][] table(int stages, int count, Nodes nodes, IntFunction<Polynomial> polynomial) {
        BigDecimal[][] table = new BigDecimal[stages][count];
        for (int i = 0; i < stages; i++) {
            for (int k = 0; k < count; k++) {
                table[i][k] = polynomial.apply(k).value(nodes.node(i));
            }
        }
        return table;
    }

    private static BigDecimal sum(int count, IntFunction<BigDecimal> term) {
        return IntStream.range(0, count).mapToObj(term).reduce(BigDecimal.ZERO, (a, c) -> a.add(c, Polynomial.DIGITS));
    }

    /** r */
    int stages() {
        return projection.length;
    }

    /** s */
    int degree() {
        return positions[0].length;
    }
}
