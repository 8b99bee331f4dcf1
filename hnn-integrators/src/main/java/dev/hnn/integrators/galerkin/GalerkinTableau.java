package dev.hnn.integrators.galerkin;

import dev.hnn.integrators.quadrature.Nodes;
import dev.hnn.integrators.quadrature.Polynomial;
import java.math.BigDecimal;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The coefficients of {@link GalerkinVariational} as its {@linkplain GalerkinEquation equation} needs them, for r nodes, which
 * are the rows, and the degree s. The Legendre polynomials Lₖ, k &lt; r, are orthogonal under the quadrature, too:
 * Σᵢ bᵢLⱼ(cᵢ)Lₖ(cᵢ) is 0 but for j = k, where it is Nₖ.
 *
 * @param projection bᵢLₖ(cᵢ)/Nₖ, k &lt; r, which take values at the nodes to their modes
 * @param positions Aⱼ(cᵢ), j &lt; s, which take the modes of hH_p to Qᵢ − q
 * @param momenta what takes the modes of −hH_q, k &lt; r, to Pᵢ − p, but for the multiplier's part
 * @param multiplier Lₛ(cᵢ), which takes the multiplier to its part of Pᵢ; no column with r = s, where there is none
 */
record GalerkinTableau(
        PreciseMatrix projection, PreciseMatrix positions, PreciseMatrix momenta, PreciseMatrix multiplier) {

    static GalerkinTableau of(Nodes nodes, int degree) {
        int stages = nodes.count();
        BigDecimal[] b = IntStream.range(0, stages).mapToObj(nodes::weight).toArray(BigDecimal[]::new);
        BigDecimal[][] legendre =
                matrix(stages, stages, (i, k) -> Polynomial.legendre(k).value(nodes.node(i)));
        BigDecimal[][] integral = matrix(
                stages, degree, (i, j) -> Polynomial.legendre(j).primitive().value(nodes.node(i)));
        BigDecimal[] norm = IntStream.range(0, stages)
                .mapToObj(k -> sum(stages, i -> b[i].multiply(legendre[i][k]).multiply(legendre[i][k])))
                .toArray(BigDecimal[]::new);
        // Σᵢ bᵢ(δⱼ − Aⱼ(cᵢ))Lₖ(cᵢ)/Nⱼ, the part of the k-th mode of the force in the j-th mode of p, by δVⱼ
        BigDecimal[][] transfer = matrix(
                degree,
                stages,
                (j, k) -> sum(
                                stages,
                                i -> b[i].multiply(atEnd(j).subtract(integral[i][j]))
                                        .multiply(legendre[i][k]))
                        .divide(norm[j], Polynomial.DIGITS));
        return new GalerkinTableau(
                PreciseMatrix.of(matrix(
                        stages, stages, (i, k) -> b[i].multiply(legendre[i][k]).divide(norm[k], Polynomial.DIGITS))),
                PreciseMatrix.of(integral),
                PreciseMatrix.of(matrix(
                        stages, stages, (i, k) -> sum(degree, j -> legendre[i][j].multiply(transfer[j][k])))),
                PreciseMatrix.of(matrix(stages, stages - degree, (i, k) -> legendre[i][degree])));
    }

    /** δⱼ, the integral of Lⱼ from 0 to 1. */
    private static BigDecimal atEnd(int j) {
        return j == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static BigDecimal[][] matrix(int rows, int columns, Element element) {
        BigDecimal[][] matrix = new BigDecimal[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < columns; k++) {
                matrix[i][k] = element.at(i, k);
            }
        }
        return matrix;
    }

    private static BigDecimal sum(int count, IntFunction<BigDecimal> term) {
        return IntStream.range(0, count).mapToObj(term).reduce(BigDecimal.ZERO, (a, c) -> a.add(c, Polynomial.DIGITS));
    }

    /** r */
    int stages() {
        return projection.rows();
    }

    /** s */
    int degree() {
        return positions.columns();
    }

    @FunctionalInterface
    private interface Element {
        BigDecimal at(int i, int k);
    }
}
