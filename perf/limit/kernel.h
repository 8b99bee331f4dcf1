/* Value, gradient and Hessian-vector product at one point, fused, by intrinsics. */
#ifndef KERNEL_H
#define KERNEL_H

#include "network.h"

typedef struct {
    const network *net;
    double *z[MOST_LAYERS], *a[MOST_LAYERS], *s[MOST_LAYERS];    /* s = tanh'(z) */
    double *za[MOST_LAYERS], *aa[MOST_LAYERS];                   /* tangents of z and a */
    double *up[MOST_LAYERS], *upa[MOST_LAYERS];                  /* W^T delta, then delta, and the tangent */
    double *x, *v;                                               /* padded */
} kernel;

void kernel_init(kernel *k, const network *net);

/* H(x); g receives its gradient, 2n numbers. */
double kernel_gradient(kernel *k, const double *x, double *g);

/* The same, and product receives the Hessian times v. */
double kernel_hessian_vector(kernel *k, const double *x, const double *v, double *g, double *product);

#endif
