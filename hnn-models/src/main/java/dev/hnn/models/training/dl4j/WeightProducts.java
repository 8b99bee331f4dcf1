package dev.hnn.models.training.dl4j;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_dgemm;

import org.bytedeco.javacpp.DoublePointer;

/**
 * The three matrix products of a layer, by the OpenBLAS that ND4J brings and has loaded. Called directly: ND4J's own call
 * makes a dozen small objects. A matrix of weights has a column for each unit and a row for each input.
 */
final class WeightProducts {

    private WeightProducts() {}

    /** out ← Wᵀ x, for the first columns of a panel. */
    static void forward(DoublePointer weights, Panel x, int columns, Panel out) {
        int inputs = x.rows();
        int units = out.rows();
        cblas_dgemm(
                CblasColMajor,
                CblasTrans,
                CblasNoTrans,
                units,
                columns,
                inputs,
                1,
                weights,
                inputs,
                x.memory(),
                inputs,
                0,
                out.memory(),
                units);
    }

    /** out ← W y, for the first columns of a panel. */
    static void backward(DoublePointer weights, Panel y, int columns, Panel out) {
        int inputs = out.rows();
        int units = y.rows();
        cblas_dgemm(
                CblasColMajor,
                CblasNoTrans,
                CblasNoTrans,
                inputs,
                columns,
                units,
                1,
                weights,
                inputs,
                y.memory(),
                units,
                0,
                out.memory(),
                inputs);
    }

    /** W ← W + x yᵀ, summed over the first columns of two panels. */
    static void accumulate(Panel x, Panel y, int columns, DoublePointer weights) {
        int inputs = x.rows();
        int units = y.rows();
        cblas_dgemm(
                CblasColMajor,
                CblasNoTrans,
                CblasTrans,
                inputs,
                units,
                columns,
                1,
                x.memory(),
                inputs,
                y.memory(),
                units,
                1,
                weights,
                inputs);
    }
}
