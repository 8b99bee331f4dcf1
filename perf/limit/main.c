/* A contestant: reads commands from stdin, a line each, and answers each with a line; see perf/README.md. */
#define _GNU_SOURCE
#include <cblas.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "scheme.h"
#include "simd.h"

enum { MOST_NETWORKS = 64, POINTS = 64 };

typedef struct {
    char name[64];
    network net;
    kernel one;
    batch many;
    double *points;     /* POINTS x 2n */
    double *directions; /* POINTS x 2n */
    double *state;      /* 2n, of a trajectory */
    double *states;     /* of an ensemble */
    double *gradients;
    double *work;
    int count; /* of the ensemble */
} entry;

static entry entries[MOST_NETWORKS];
static int known;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static entry *find(const char *name) {
    for (int i = 0; i < known; i++) {
        if (!strcmp(entries[i].name, name)) {
            return &entries[i];
        }
    }
    return NULL;
}

/* The points at which all contestants are timed: equidistributed (additive recurrence) in [-1, 1]. */
static void fill(double *values, long count) {
    double position = 0.5;
    for (long i = 0; i < count; i++) {
        position += 0.6180339887498949;
        position -= position >= 1;
        values[i] = 2 * position - 1;
    }
}

static void load_network(const char *name, const char *path, int count) {
    char reason[512] = "too many networks";
    entry *e = &entries[known];
    if (known == MOST_NETWORKS || !network_read(&e->net, path, reason, sizeof reason)) {
        printf("error %s\n", reason);
        return;
    }
    snprintf(e->name, sizeof e->name, "%s", name);
    const int d = e->net.dimension;
    kernel_init(&e->one, &e->net);
    batch_init(&e->many, &e->net);
    e->count = count;
    e->points = zeros((long)POINTS * d);
    e->directions = zeros((long)POINTS * d);
    e->state = zeros(d);
    e->states = zeros((long)count * d);
    e->gradients = zeros((long)count * d);
    e->work = zeros(3L * (count + 1) * d);
    fill(e->points, (long)POINTS * d);
    fill(e->directions, (long)POINTS * d);
    fill(e->states, (long)count * d);
    e->state[0] = 1;
    known++;
    puts("ok");
}

static double sink;

/* Does a case so often, and returns the number of its units: points, or steps of a state. */
static long work_on(entry *e, const char *what, long repetitions) {
    const int d = e->net.dimension;
    const double h = 0.01;
    const double tolerance = 1e-12;
    double *g = e->work;
    for (long r = 0; r < repetitions; r++) {
        const double *x = e->points + r % POINTS * d;
        const double *v = e->directions + (r + 1) % POINTS * d;
        if (!strcmp(what, "gradient")) {
            sink += kernel_gradient(&e->one, x, g);
        } else if (!strcmp(what, "hessian-vector")) {
            sink += kernel_hessian_vector(&e->one, x, v, g, g + d);
        } else if (!strcmp(what, "step")) {
            scheme_advance(&e->one, e->state, h, tolerance, 1, e->work);
        } else if (!strcmp(what, "gradient-batch")) {
            batch_gradients(&e->many, e->states, e->gradients, e->count);
        } else if (!strcmp(what, "step-batch")) {
            scheme_advance_batch(&e->many, e->states, h, tolerance, e->count, e->work);
        } else {
            return 0;
        }
    }
    return strstr(what, "-batch") ? repetitions * e->count : repetitions;
}

/* Doubles the number of repetitions until they fill a fifth of the time, then goes on in blocks until it is over. */
static void measure(entry *e, const char *what, double seconds) {
    long repetitions = 1;
    double start = now();
    double begin = start;
    long units = 0;
    while (now() - start < seconds) {
        double before = now();
        long done = work_on(e, what, repetitions);
        if (done == 0) {
            puts("unsupported");
            return;
        }
        units += done;
        if (now() - before < seconds / 20) {
            repetitions *= 2;
            begin = now(); /* what has been done so far was warming up */
            units = 0;
        }
    }
    if (units == 0) {
        units = work_on(e, what, repetitions);
    }
    printf("ok %.6g %ld\n", 1e9 * (now() - begin) / (double)units, units);
}

static int numbers(char **rest, double *out, int count) {
    for (int i = 0; i < count; i++) {
        char *word = strsep(rest, " ");
        if (!word) {
            return 0;
        }
        out[i] = strtod(word, NULL);
    }
    return 1;
}

static void print_numbers(const double *values, int count) {
    for (int i = 0; i < count; i++) {
        printf(" %.17g", values[i]);
    }
    putchar('\n');
}

static void evaluate(entry *e, char *rest) {
    const int d = e->net.dimension;
    double x[d], v[d], out[1 + 2 * d];
    if (!numbers(&rest, x, d) || !numbers(&rest, v, d)) {
        puts("error too few numbers");
        return;
    }
    out[0] = kernel_hessian_vector(&e->one, x, v, out + 1, out + 1 + d);
    double energy = kernel_gradient(&e->one, x, out + 1);
    double g[d];
    batch_gradients(&e->many, x, g, 1);
    for (int i = 0; i < d; i++) {
        double difference = g[i] - out[1 + i];
        if (difference > 1e-10 || difference < -1e-10 || energy - out[0] > 1e-10 || out[0] - energy > 1e-10) {
            puts("error the batch, the gradient and the Hessian-vector product disagree");
            return;
        }
    }
    printf("ok");
    print_numbers(out, 1 + 2 * d);
}

static void trajectory(entry *e, char *rest) {
    const int d = e->net.dimension;
    double x[d], steps;
    if (!numbers(&rest, &steps, 1) || !numbers(&rest, x, d)) {
        puts("error too few numbers");
        return;
    }
    scheme_advance(&e->one, x, 0.01, 1e-12, (long)steps, e->work);
    printf("ok");
    print_numbers(x, d);
}

int main(void) {
    char *line = NULL;
    size_t capacity = 0;
    openblas_set_num_threads(1);
    while (getline(&line, &capacity, stdin) > 0) {
        line[strcspn(line, "\n")] = 0;
        char *rest = line;
        char *command = strsep(&rest, " ");
        if (!strcmp(command, "describe")) {
            printf("ok gcc %s, %s, %s\n", __VERSION__, INSTRUCTIONS, openblas_get_config());
        } else if (!strcmp(command, "load")) {
            char *name = strsep(&rest, " ");
            char *count = strsep(&rest, " ");
            load_network(name, rest, atoi(count));
        } else {
            char *name = strsep(&rest, " ");
            entry *e = name ? find(name) : NULL;
            if (!e) {
                puts("error no such network");
            } else if (!strcmp(command, "measure")) {
                char *what = strsep(&rest, " ");
                measure(e, what, atof(rest));
            } else if (!strcmp(command, "evaluate")) {
                evaluate(e, rest);
            } else if (!strcmp(command, "trajectory")) {
                strsep(&rest, " "); /* the method: there is one */
                trajectory(e, rest);
            } else {
                puts("unsupported");
            }
        }
        fflush(stdout);
    }
    free(line);
    return 0;
}
