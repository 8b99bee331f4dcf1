/* Gradients at many points by matrix products: OpenBLAS's dgemm, and tanh by intrinsics. */
#ifndef BATCH_H
#define BATCH_H

#include "network.h"

typedef struct {
    const network *net;
    double *a[MOST_LAYERS], *delta[MOST_LAYERS]; /* TILE_POINTS rows each */
} batch;

void batch_init(batch *b, const network *net);

/* Gradients g at count points x, both rows of 2n numbers. */
void batch_gradients(batch *b, const double *x, double *g, int count);

#endif
