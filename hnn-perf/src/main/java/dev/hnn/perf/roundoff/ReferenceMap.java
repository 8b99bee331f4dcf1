package dev.hnn.perf.roundoff;

import org.apache.commons.numbers.core.DD;

/** Scheme (6), which is explicit here, in double-double arithmetic: q′ = q + hp, p′ = p − h V′(q′). */
final class ReferenceMap {

    private final Problem problem;
    private final double h;
    private DD q;
    private DD p;

    ReferenceMap(Problem problem, double h, double[] x0) {
        this.problem = problem;
        this.h = h;
        this.q = DD.of(x0[0]);
        this.p = DD.of(x0[1]);
    }

    void advance() {
        q = q.add(p.multiply(h));
        p = p.subtract(problem.slope(q).multiply(h));
    }

    DD invariant() {
        return problem.invariant(q, p, h);
    }
}
