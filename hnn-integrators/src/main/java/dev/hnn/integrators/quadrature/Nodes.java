package dev.hnn.integrators.quadrature;

import java.math.BigDecimal;

/**
 * Nodes c₁ &lt; … &lt; cₛ of quadrature on the interval from 0 to 1, and the Lagrange polynomials ℓⱼ over them with their
 * integrals. Immutable.
 */
public final class Nodes {

    private final BigDecimal[] nodes;
    private final Polynomial[] lagrange;

    private Nodes(BigDecimal... nodes) {
        this.nodes = nodes;
        this.lagrange = new Polynomial[nodes.length];
        for (int j = 0; j < nodes.length; j++) {
            lagrange[j] = Polynomial.lagrange(nodes, j);
        }
    }

    /**
     * The nodes of Gauss: the zeros of the Legendre polynomial of degree s. The quadrature is exact up to the degree 2s − 1.
     *
     * @param count s, at least 1
     * @return the nodes
     */
    public static Nodes gauss(int count) {
        Polynomial legendre = Polynomial.legendre(count);
        BigDecimal[] nodes = new BigDecimal[count];
        for (int i = 0; i < count; i++) {
            nodes[i] = legendre.zero((1 - Math.cos(Math.PI * (i + 0.75) / (count + 0.5))) / 2);
        }
        return new Nodes(nodes);
    }

    /**
     * The nodes of Lobatto: both ends, and the zeros of the derivative of the Legendre polynomial of degree s − 1. The
     * quadrature is exact up to the degree 2s − 3.
     *
     * @param count s, at least 2
     * @return the nodes
     */
    public static Nodes lobatto(int count) {
        Polynomial slope = Polynomial.legendre(count - 1).derivative();
        BigDecimal[] nodes = new BigDecimal[count];
        nodes[0] = BigDecimal.ZERO;
        nodes[count - 1] = BigDecimal.ONE;
        for (int i = 1; i < count - 1; i++) {
            nodes[i] = slope.zero((1 - Math.cos(Math.PI * i / (count - 1))) / 2);
        }
        return new Nodes(nodes);
    }

    /** s */
    public int count() {
        return nodes.length;
    }

    /**
     * cᵢ
     *
     * @param i which
     * @return the node
     */
    public BigDecimal node(int i) {
        return nodes[i];
    }

    /**
     * ℓⱼ(t)
     *
     * @param j of which node
     * @param t where
     * @return the value
     */
    public BigDecimal lagrange(int j, BigDecimal t) {
        return lagrange[j].value(t);
    }

    /**
     * bⱼ, the integral of ℓⱼ from 0 to 1.
     *
     * @param j of which node
     * @return the weight
     */
    public BigDecimal weight(int j) {
        return lagrange[j].primitive().value(BigDecimal.ONE);
    }

    /**
     * aᵢⱼ, the integral of ℓⱼ from 0 to cᵢ.
     *
     * @param i to which node
     * @param j of which node
     * @return the integral
     */
    public BigDecimal integral(int i, int j) {
        return lagrange[j].primitive().value(nodes[i]);
    }
}
