/* The iteration ends, here and in every contestant, when an update of (q', p') is at most the tolerance times the larger of
   the maximum norms of the state and of the increment. */
#include "scheme.h"

#include <math.h>
#include <string.h>

enum { MOST_SWEEPS = 100 };

static double larger(double a, double b) { return a > b ? a : b; }

/* y = x + h (H_p, -H_q) by the gradient at x: what the first sweep gives. */
static void first_sweep(const double *x, const double *g, double *y, double h, int n) {
    for (int i = 0; i < n; i++) {
        y[i] = x[i] + h * g[n + i];
        y[n + i] = x[n + i] - h * g[i];
    }
}

/* One more sweep of p'; whether it was the last. */
static int sweep(const double *x, const double *g, double *y, double h, double tolerance, int n) {
    double update = 0;
    double scale = 0;
    for (int i = 0; i < n; i++) {
        double p = x[n + i] - h * g[i];
        update = larger(update, fabs(p - y[n + i]));
        y[n + i] = p;
        scale = larger(scale, larger(fabs(x[i]), fabs(x[n + i])));
        scale = larger(scale, larger(fabs(y[i] - x[i]), fabs(p - x[n + i])));
    }
    return !(update > tolerance * scale);
}

void scheme_advance(kernel *k, double *x, double h, double tolerance, long steps, double *work) {
    const int d = k->net->dimension;
    double *g = work;
    double *y = work + d;
    for (long step = 0; step < steps; step++) {
        kernel_gradient(k, x, g);
        first_sweep(x, g, y, h, d / 2);
        for (int i = 0; i < MOST_SWEEPS; i++) {
            kernel_gradient(k, y, g);
            if (sweep(x, g, y, h, tolerance, d / 2)) {
                break;
            }
        }
        memcpy(x, y, (size_t)d * sizeof(double));
    }
}

void scheme_advance_batch(batch *b, double *x, double h, double tolerance, int count, double *work) {
    const int d = b->net->dimension;
    double *g = work;
    double *y = work + (long)count * d;
    batch_gradients(b, x, g, count);
    for (int k = 0; k < count; k++) {
        first_sweep(x + (long)k * d, g + (long)k * d, y + (long)k * d, h, d / 2);
    }
    int done = 0;
    for (int i = 0; i < MOST_SWEEPS && !done; i++) {
        batch_gradients(b, y, g, count);
        done = 1;
        for (int k = 0; k < count; k++) {
            done &= sweep(x + (long)k * d, g + (long)k * d, y + (long)k * d, h, tolerance, d / 2);
        }
    }
    memcpy(x, y, (size_t)count * (size_t)d * sizeof(double));
}
