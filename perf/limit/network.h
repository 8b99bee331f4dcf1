/* H(x) = w . a_L + c, a_l = tanh(W_l a_{l-1} + b_l), a_0 = x: a network read from a safetensors file of hnn. */
#ifndef NETWORK_H
#define NETWORK_H

enum { MOST_LAYERS = 8 };

typedef struct {
    int inputs;        /* of the layer */
    int units;         /* of the layer */
    int stride;        /* of a row: the number of inputs, rounded up to whole vectors; the rest is 0 */
    int padded;        /* the number of units, rounded up to whole tiles of 8 rows; the rest is 0 */
    double *weight;    /* padded x stride, by rows */
    double *transpose; /* inputs x padded, by rows */
    double *bias;      /* padded */
} layer;

typedef struct {
    int dimension; /* 2n */
    int depth;
    layer layers[MOST_LAYERS];
    double *output; /* w, padded */
    double gauge;   /* c */
} network;

/* Reads a file; on failure writes a reason and returns 0. */
int network_read(network *net, const char *path, char *reason, int length);

double *zeros(long count);

#endif
