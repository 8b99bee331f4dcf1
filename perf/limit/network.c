#include "network.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

double *zeros(long count) {
    void *memory = NULL;
    if (posix_memalign(&memory, 64, (size_t)(count > 0 ? count : 1) * sizeof(double))) {
        fputs("limit: out of memory\n", stderr);
        exit(1);
    }
    memset(memory, 0, (size_t)count * sizeof(double));
    return memory;
}

static int round_up(int count, int unit) { return (count + unit - 1) / unit * unit; }

/* The data of a tensor by name, with its shape; NULL if there is none. Trusts what hnn has written. */
static const double *tensor(const char *header, const char *data, const char *name, long shape[2]) {
    char key[64];
    snprintf(key, sizeof key, "\"%s\":", name);
    const char *at = strstr(header, key);
    if (!at) {
        return NULL;
    }
    const char *dims = strstr(at, "\"shape\":[");
    const char *offsets = strstr(at, "\"data_offsets\":[");
    long begin = 0;
    shape[1] = 1;
    if (!dims || !offsets || sscanf(dims, "\"shape\":[%ld,%ld", &shape[0], &shape[1]) < 1
        || sscanf(offsets, "\"data_offsets\":[%ld", &begin) != 1) {
        return NULL;
    }
    return (const double *)(data + begin);
}

static int read_layer(layer *it, const char *header, const char *data, int l, char *reason, int length) {
    char name[32];
    long shape[2];
    long bias_shape[2];
    snprintf(name, sizeof name, "layers.%d.bias", l);
    const double *bias = tensor(header, data, name, bias_shape);
    snprintf(name, sizeof name, "layers.%d.weight", l);
    const double *weight = tensor(header, data, name, shape);
    if (!bias || !weight || bias_shape[0] != shape[0]) {
        snprintf(reason, (size_t)length, "layer %d is incomplete", l);
        return 0;
    }
    it->units = (int)shape[0];
    it->inputs = (int)shape[1];
    it->stride = round_up(it->inputs, 8);
    it->padded = round_up(it->units, 8);
    it->weight = zeros((long)it->padded * it->stride);
    it->transpose = zeros((long)it->inputs * it->padded);
    it->bias = zeros(it->padded);
    for (int i = 0; i < it->units; i++) {
        it->bias[i] = bias[i];
        for (int j = 0; j < it->inputs; j++) {
            it->weight[i * it->stride + j] = weight[i * it->inputs + j];
            it->transpose[j * it->padded + i] = weight[i * it->inputs + j];
        }
    }
    return 1;
}

static char *contents(const char *path, long *size) {
    FILE *file = fopen(path, "rb");
    if (!file) {
        return NULL;
    }
    fseek(file, 0, SEEK_END);
    *size = ftell(file);
    rewind(file);
    char *bytes = (char *)zeros(*size / 8 + 1);
    if (fread(bytes, 1, (size_t)*size, file) != (size_t)*size) {
        *size = 0;
    }
    fclose(file);
    return bytes;
}

int network_read(network *net, const char *path, char *reason, int length) {
    long size = 0;
    char *bytes = contents(path, &size);
    uint64_t header_length = 0;
    if (!bytes || size < 8 || (memcpy(&header_length, bytes, 8), header_length > (uint64_t)size - 8)) {
        snprintf(reason, (size_t)length, "%s cannot be read", path);
        return 0;
    }
    char *header = malloc(header_length + 1);
    memcpy(header, bytes + 8, header_length);
    header[header_length] = 0;
    char *data = (char *)zeros(size / 8 + 1); /* aligned */
    memcpy(data, bytes + 8 + header_length, (size_t)size - 8 - header_length);
    int ok = 1;
    long shape[2];
    char name[32] = "layers.0.bias";
    memset(net, 0, sizeof *net);
    while (ok && tensor(header, data, name, shape)) {
        if (net->depth == MOST_LAYERS) {
            snprintf(reason, (size_t)length, "%s has more than %d layers", path, MOST_LAYERS);
            ok = 0;
            break;
        }
        ok = read_layer(&net->layers[net->depth], header, data, net->depth, reason, length);
        net->depth++;
        snprintf(name, sizeof name, "layers.%d.bias", net->depth);
    }
    snprintf(name, sizeof name, "layers.%d.weight", net->depth);
    const double *output = tensor(header, data, name, shape);
    const char *gauge = strstr(header, "\"gauge\":\"");
    if (ok && (!net->depth || !output || !gauge || sscanf(gauge, "\"gauge\":\"%lf", &net->gauge) != 1)) {
        snprintf(reason, (size_t)length, "%s holds no network of hnn", path);
        ok = 0;
    }
    if (ok) {
        layer *last = &net->layers[net->depth - 1];
        net->dimension = net->layers[0].inputs;
        net->output = zeros(last->padded);
        memcpy(net->output, output, (size_t)last->units * sizeof(double));
    }
    free(header);
    free(bytes);
    free(data);
    return ok;
}
