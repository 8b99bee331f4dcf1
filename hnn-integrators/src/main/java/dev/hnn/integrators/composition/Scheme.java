package dev.hnn.integrators.composition;

/**
 * Compositions that raise the order. Except for {@link #MCLACHLAN_4} they are compositions of Störmer–Verlet steps. The tests
 * check the conditions of order of all of them, as far as double precision shows them.
 */
public enum Scheme {
    /** The Störmer–Verlet method itself. */
    VERLET,

    /** Three steps, γ₁ = 1/(2 − 2^⅓): Forest and Ruth 1990; Suzuki 1990; Yoshida 1990. */
    YOSHIDA_4,

    /** Five steps, γ₁ = γ₂ = 1/(4 − 4^⅓): Suzuki, <i>Fractal decomposition of exponential operators</i>, 1990. */
    SUZUKI_4,

    /**
     * Five pairs of the symplectic Euler methods with small error: McLachlan, <i>On the numerical integration of ordinary
     * differential equations by symmetric composition methods</i>, 1995. Here the order of the pairs matters: with α and β
     * exchanged it is of order 2.
     */
    MCLACHLAN_4,

    /** Seven steps: solution A of order 6 in Yoshida, <i>Construction of higher order symplectic integrators</i>, 1990. */
    YOSHIDA_6,

    /** Nine steps with small error: Kahan and Li, <i>Composition constants for raising the orders…</i>, 1997. */
    KAHAN_LI_6,

    /** Fifteen steps: solution D of order 8 in Yoshida 1990. */
    YOSHIDA_8,

    /** Fifteen steps with a smaller error: Suzuki and Umeno 1993; McLachlan 1995. */
    SUZUKI_UMENO_8,

    /** Seventeen steps with small error: Kahan and Li 1997. */
    KAHAN_LI_8;

    /** The order of the composition. */
    public int order() {
        return switch (this) {
            case VERLET -> 2;
            case YOSHIDA_4, SUZUKI_4, MCLACHLAN_4 -> 4;
            case YOSHIDA_6, KAHAN_LI_6 -> 6;
            case YOSHIDA_8, SUZUKI_UMENO_8, KAHAN_LI_8 -> 8;
        };
    }

    /** Its coefficients. */
    public Coefficients coefficients() {
        return switch (this) {
            case VERLET -> Coefficients.ofSymmetric();
            case YOSHIDA_4 -> Coefficients.ofSymmetric(1 / (2 - Math.cbrt(2)));
            case SUZUKI_4 -> Coefficients.ofSymmetric(1 / (4 - Math.cbrt(4)), 1 / (4 - Math.cbrt(4)));
            case MCLACHLAN_4 ->
                Coefficients.ofPair(
                        (146 + 5 * Math.sqrt(19)) / 540,
                        (-2 + 10 * Math.sqrt(19)) / 135,
                        1.0 / 5,
                        (-23 - 20 * Math.sqrt(19)) / 270,
                        (14 - Math.sqrt(19)) / 108);
            case YOSHIDA_6 -> Coefficients.ofSymmetric(0.7845136104775573, 0.23557321335935813, -1.177679984178871);
            case KAHAN_LI_6 ->
                Coefficients.ofSymmetric(
                        0.3921614440073141, 0.33259913678935943, -0.7062461725576393, 0.0822135962935508);
            case YOSHIDA_8 ->
                Coefficients.ofSymmetric(
                        0.9148442462297915,
                        0.25369333656621135,
                        -1.4448522368606052,
                        -0.15824063536805016,
                        1.9381391376225259,
                        -1.9606102329753108,
                        0.10279984939179644);
            case SUZUKI_UMENO_8 ->
                Coefficients.ofSymmetric(
                        0.741670364350613,
                        -0.4091008258000316,
                        0.1907547102962384,
                        -0.5738624711160822,
                        0.2990641813036559,
                        0.33462491824529816,
                        0.3152930923967666);
            case KAHAN_LI_8 ->
                Coefficients.ofSymmetric(
                        0.13020248308889007,
                        0.5611629817751084,
                        -0.38947496264484727,
                        0.1588419065551556,
                        -0.39590389413323757,
                        0.1845396409783157,
                        0.25837438768632204,
                        0.2950117236093103);
        };
    }
}
