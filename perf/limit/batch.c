#include "batch.h"

#include <cblas.h>

#include "simd.h"

/* So many points at once: their activations and the weights stay in the second-level cache. */
enum { TILE_POINTS = 128 };

void batch_init(batch *b, const network *net) {
    b->net = net;
    for (int l = 0; l < net->depth; l++) {
        b->a[l] = zeros((long)TILE_POINTS * net->layers[l].padded);
        b->delta[l] = zeros((long)TILE_POINTS * net->layers[l].padded);
    }
}

static void gradients(batch *b, const double *x, double *g, int count) {
    const network *net = b->net;
    const int d = net->dimension;
    for (int l = 0; l < net->depth; l++) {
        const layer *here = &net->layers[l];
        const double *input = l == 0 ? x : b->a[l - 1];
        const int inputs = l == 0 ? d : net->layers[l - 1].padded;
        cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasTrans, count, here->padded, here->inputs, 1, input, inputs,
                    here->weight, here->stride, 0, b->a[l], here->padded);
        for (int k = 0; k < count; k++) {
            double *a = b->a[l] + (long)k * here->padded;
            for (int i = 0; i < here->padded; i += LANES) {
                store(a + i, tanh_(add(load(a + i), load(here->bias + i))));
            }
        }
    }
    for (int l = net->depth - 1; l >= 0; l--) {
        const layer *here = &net->layers[l];
        const int top = l == net->depth - 1;
        for (int k = 0; k < count; k++) {
            const double *a = b->a[l] + (long)k * here->padded;
            double *delta = b->delta[l] + (long)k * here->padded;
            for (int i = 0; i < here->padded; i += LANES) {
                vec t = load(a + i);
                store(delta + i, mul(fnma(t, t, all(1)), load(top ? net->output + i : delta + i)));
            }
        }
        cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, count, here->inputs, here->padded, 1, b->delta[l],
                    here->padded, here->weight, here->stride, 0, l == 0 ? g : b->delta[l - 1],
                    l == 0 ? d : net->layers[l - 1].padded);
    }
}

void batch_gradients(batch *b, const double *x, double *g, int count) {
    const int d = b->net->dimension;
    for (int k = 0; k < count; k += TILE_POINTS) {
        int points = count - k < TILE_POINTS ? count - k : TILE_POINTS;
        gradients(b, x + (long)k * d, g + (long)k * d, points);
    }
}
