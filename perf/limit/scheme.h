/* Scheme (6), q' = q + h H_p(q, p), p' = p - h H_q(q', p'), by the paper's fixed-point iteration. */
#ifndef SCHEME_H
#define SCHEME_H

#include "batch.h"
#include "kernel.h"

/* Advances x by steps of size h; work holds 3 * 2n numbers. */
void scheme_advance(kernel *k, double *x, double h, double tolerance, long steps, double *work);

/* Advances count states x by one step, together, until the last of them has converged; work holds 3 * 2n * count. */
void scheme_advance_batch(batch *b, double *x, double h, double tolerance, int count, double *work);

#endif
