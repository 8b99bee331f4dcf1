/* The last hidden layer is read once: the reverse pass of a row needs that row's forward pass only, so that a tile of rows
   is multiplied, activated and scattered back while it lies in the nearest cache. */
#include "kernel.h"

#include <string.h>

#include "simd.h"

/* The rows of a tile, and those that are activated together, so that their tanh overlap. */
enum { TILE = 8, TILES = 2 * TILE };

void kernel_init(kernel *k, const network *net) {
    k->net = net;
    for (int l = 0; l < net->depth; l++) {
        long length = net->layers[l].padded;
        double **arrays[] = {&k->z[l], &k->a[l], &k->s[l], &k->za[l], &k->aa[l], &k->up[l], &k->upa[l]};
        for (unsigned i = 0; i < sizeof arrays / sizeof arrays[0]; i++) {
            *arrays[i] = zeros(length);
        }
    }
    k->x = zeros(net->layers[0].stride);
    k->v = zeros(net->layers[0].stride);
}

/* z = b + W x for the short rows of the first layer, by columns. */
static void first(const layer *l, const double *x, double *z) {
    for (int i = 0; i < l->padded; i += LANES) {
        vec sum = load(l->bias + i);
        for (int j = 0; j < l->inputs; j++) {
            sum = fma_(all(x[j]), load(l->transpose + (long)j * l->padded + i), sum);
        }
        store(z + i, sum);
    }
}

static void first_tangent(const layer *l, const double *v, double *za) {
    for (int i = 0; i < l->padded; i += LANES) {
        vec sum = all(0);
        for (int j = 0; j < l->inputs; j++) {
            sum = fma_(all(v[j]), load(l->transpose + (long)j * l->padded + i), sum);
        }
        store(za + i, sum);
    }
}

/* z[0..7] = b + W a for a tile of 8 rows. */
static inline void multiply_tile(const layer *l, int row, const double *a, double *z) {
    const double *w = l->weight + (long)row * l->stride;
    const long m = l->stride;
    vec sum[TILE];
    for (int i = 0; i < TILE; i++) {
        sum[i] = all(0);
    }
    for (int j = 0; j < m; j += LANES) {
        vec aj = load(a + j);
        for (int i = 0; i < TILE; i++) {
            sum[i] = fma_(load(w + i * m + j), aj, sum[i]);
        }
    }
    totals(sum, z);
    for (int i = 0; i < TILE; i += LANES) {
        store(z + i, add(load(z + i), load(l->bias + row + i)));
    }
}

/* The same, and za = W aa. */
static inline void multiply_tile_tangent(
        const layer *l, int row, const double *a, const double *aa, double *z, double *za) {
    const long m = l->stride;
    vec sum[TILE];
    vec tangent[TILE];
    for (int group = 0; group < TILE; group += LANES) { /* as many rows as there are registers for */
        const double *w = l->weight + (long)(row + group) * m;
        for (int i = group; i < group + LANES; i++) {
            sum[i] = all(0);
            tangent[i] = all(0);
        }
        for (int j = 0; j < m; j += LANES) {
            vec aj = load(a + j);
            vec aaj = load(aa + j);
            for (int i = 0; i < LANES; i++) {
                vec wij = load(w + i * m + j);
                sum[group + i] = fma_(wij, aj, sum[group + i]);
                tangent[group + i] = fma_(wij, aaj, tangent[group + i]);
            }
        }
    }
    totals(sum, z);
    totals(tangent, za);
    for (int i = 0; i < TILE; i += LANES) {
        store(z + i, add(load(z + i), load(l->bias + row + i)));
    }
}

/* up += W^T delta for a tile of 8 rows. */
static inline void scatter_tile(const layer *l, int row, const double *delta, double *up) {
    const double *w = l->weight + (long)row * l->stride;
    const long m = l->stride;
    vec d[TILE];
    for (int i = 0; i < TILE; i++) {
        d[i] = all(delta[i]);
    }
    for (int j = 0; j < m; j += LANES) {
        vec even = mul(d[0], load(w + j));
        vec odd = fma_(d[1], load(w + m + j), load(up + j));
        for (int i = 2; i < TILE; i += 2) {
            even = fma_(d[i], load(w + i * m + j), even);
            odd = fma_(d[i + 1], load(w + (i + 1) * m + j), odd);
        }
        store(up + j, add(even, odd));
    }
}

static inline void scatter_tile_tangent(
        const layer *l, int row, const double *delta, const double *tangent, double *up, double *upa) {
    const long m = l->stride;
    for (int group = 0; group < TILE; group += LANES) {
        const double *w = l->weight + (long)(row + group) * m;
        vec d[LANES];
        vec da[LANES];
        for (int i = 0; i < LANES; i++) {
            d[i] = all(delta[group + i]);
            da[i] = all(tangent[group + i]);
        }
        for (int j = 0; j < m; j += LANES) {
            vec u = load(up + j);
            vec ua = load(upa + j);
            for (int i = 0; i < LANES; i++) {
                vec wij = load(w + i * m + j);
                u = fma_(d[i], wij, u);
                ua = fma_(da[i], wij, ua);
            }
            store(up + j, u);
            store(upa + j, ua);
        }
    }
}

static void activate(const double *z, double *a, double *s, int length) {
    for (int i = 0; i < length; i += LANES) {
        vec t = tanh_(load(z + i));
        store(a + i, t);
        store(s + i, fnma(t, t, all(1)));
    }
}

/* aa = s za. */
static void product(const double *s, const double *za, double *aa, int length) {
    for (int i = 0; i < length; i += LANES) {
        store(aa + i, mul(load(s + i), load(za + i)));
    }
}

/* delta = s up, in place; its tangent = s upa - 2 a s za up. */
static void reverse_tangent(const double *a, const double *s, const double *za, double *up, double *upa, int length) {
    for (int i = 0; i < length; i += LANES) {
        vec si = load(s + i);
        vec ui = load(up + i);
        vec curvature = mul(mul(all(-2), load(a + i)), mul(si, load(za + i)));
        store(upa + i, fma_(curvature, ui, mul(si, load(upa + i))));
        store(up + i, mul(si, ui));
    }
}

/* The product of W_1^T with a delta. */
static void project(const layer *l, const double *delta, double *out) {
    for (int j = 0; j < l->inputs; j++) {
        vec even = all(0);
        vec odd = all(0);
        const double *column = l->transpose + (long)j * l->padded;
        int i = 0;
        for (; i + LANES < l->padded; i += 2 * LANES) {
            even = fma_(load(column + i), load(delta + i), even);
            odd = fma_(load(column + i + LANES), load(delta + i + LANES), odd);
        }
        if (i < l->padded) {
            even = fma_(load(column + i), load(delta + i), even);
        }
        out[j] = total(add(even, odd));
    }
}

double kernel_gradient(kernel *k, const double *x, double *g) {
    const network *net = k->net;
    const int last = net->depth - 1;
    const layer *top = &net->layers[last];
    vec energy = all(0);
    first(&net->layers[0], x, k->z[0]);
    for (int l = 0; l < last; l++) {
        const layer *here = &net->layers[l];
        if (l > 0) {
            for (int row = 0; row < here->padded; row += TILE) {
                multiply_tile(here, row, k->a[l - 1], k->z[l] + row);
            }
        }
        activate(k->z[l], k->a[l], k->s[l], here->padded);
        memset(k->up[l], 0, (size_t)here->padded * sizeof(double));
    }
    for (int row = 0; row < top->padded; row += TILES) {
        const int end = row + TILES < top->padded ? row + TILES : top->padded;
        for (int r = row; last > 0 && r < end; r += TILE) {
            multiply_tile(top, r, k->a[last - 1], k->z[last] + r);
        }
        for (int i = row; i < end; i += LANES) {
            vec t = tanh_(load(k->z[last] + i));
            vec w = load(net->output + i);
            energy = fma_(w, t, energy);
            store(k->up[last] + i, mul(w, fnma(t, t, all(1))));
        }
        for (int r = row; last > 0 && r < end; r += TILE) {
            scatter_tile(top, r, k->up[last] + r, k->up[last - 1]);
        }
    }
    for (int l = last - 1; l >= 0; l--) {
        const layer *here = &net->layers[l];
        product(k->s[l], k->up[l], k->up[l], here->padded);
        for (int row = 0; l > 0 && row < here->padded; row += TILE) {
            scatter_tile(here, row, k->up[l] + row, k->up[l - 1]);
        }
    }
    project(&net->layers[0], k->up[0], g);
    return total(energy) + net->gauge;
}

double kernel_hessian_vector(kernel *k, const double *x, const double *v, double *g, double *out) {
    const network *net = k->net;
    const int last = net->depth - 1;
    const layer *top = &net->layers[last];
    vec energy = all(0);
    first(&net->layers[0], x, k->z[0]);
    first_tangent(&net->layers[0], v, k->za[0]);
    for (int l = 0; l < last; l++) {
        const layer *here = &net->layers[l];
        for (int row = 0; l > 0 && row < here->padded; row += TILE) {
            multiply_tile_tangent(here, row, k->a[l - 1], k->aa[l - 1], k->z[l] + row, k->za[l] + row);
        }
        activate(k->z[l], k->a[l], k->s[l], here->padded);
        product(k->s[l], k->za[l], k->aa[l], here->padded);
        memset(k->up[l], 0, (size_t)here->padded * sizeof(double));
        memset(k->upa[l], 0, (size_t)here->padded * sizeof(double));
    }
    for (int row = 0; row < top->padded; row += TILES) {
        const int end = row + TILES < top->padded ? row + TILES : top->padded;
        for (int r = row; last > 0 && r < end; r += TILE) {
            multiply_tile_tangent(top, r, k->a[last - 1], k->aa[last - 1], k->z[last] + r, k->za[last] + r);
        }
        for (int i = row; i < end; i += LANES) {
            vec t = tanh_(load(k->z[last] + i));
            vec w = load(net->output + i);
            vec sw = mul(w, fnma(t, t, all(1)));
            energy = fma_(w, t, energy);
            store(k->up[last] + i, sw);
            store(k->upa[last] + i, mul(mul(all(-2), t), mul(sw, load(k->za[last] + i))));
        }
        for (int r = row; last > 0 && r < end; r += TILE) {
            scatter_tile_tangent(top, r, k->up[last] + r, k->upa[last] + r, k->up[last - 1], k->upa[last - 1]);
        }
    }
    for (int l = last - 1; l >= 0; l--) {
        const layer *here = &net->layers[l];
        reverse_tangent(k->a[l], k->s[l], k->za[l], k->up[l], k->upa[l], here->padded);
        for (int row = 0; l > 0 && row < here->padded; row += TILE) {
            scatter_tile_tangent(here, row, k->up[l] + row, k->upa[l] + row, k->up[l - 1], k->upa[l - 1]);
        }
    }
    project(&net->layers[0], k->up[0], g);
    project(&net->layers[0], k->upa[0], out);
    return total(energy) + net->gauge;
}
