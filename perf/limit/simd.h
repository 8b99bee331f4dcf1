/* Vectors of doubles, 8 with AVX-512 and 4 with AVX2, under one set of names. */
#ifndef SIMD_H
#define SIMD_H

#include <immintrin.h>

#if defined(__AVX512F__)

#define INSTRUCTIONS "AVX-512"
#define LANES 8
typedef __m512d vec;
static inline vec load(const double *a) { return _mm512_loadu_pd(a); }
static inline void store(double *a, vec v) { _mm512_storeu_pd(a, v); }
static inline vec all(double a) { return _mm512_set1_pd(a); }
static inline vec add(vec a, vec b) { return _mm512_add_pd(a, b); }
static inline vec mul(vec a, vec b) { return _mm512_mul_pd(a, b); }
static inline vec quotient(vec a, vec b) { return _mm512_div_pd(a, b); }
static inline vec fma_(vec a, vec b, vec c) { return _mm512_fmadd_pd(a, b, c); }
static inline vec fnma(vec a, vec b, vec c) { return _mm512_fnmadd_pd(a, b, c); }
static inline vec least(vec a, vec b) { return _mm512_min_pd(a, b); }
static inline vec magnitude(vec a) { return _mm512_abs_pd(a); }
static inline double total(vec a) { return _mm512_reduce_add_pd(a); }
/* |a| with the sign of s. */
static inline vec with_sign(vec a, vec s) {
    const __m512i sign = _mm512_set1_epi64((long long)0x8000000000000000ULL);
    return _mm512_castsi512_pd(_mm512_or_si512(
        _mm512_castpd_si512(a), _mm512_and_si512(_mm512_castpd_si512(s), sign)));
}
/* The totals of eight vectors. */
static inline void totals(const vec a[8], double *out) {
    vec t0 = add(_mm512_unpacklo_pd(a[0], a[1]), _mm512_unpackhi_pd(a[0], a[1]));
    vec t1 = add(_mm512_unpacklo_pd(a[2], a[3]), _mm512_unpackhi_pd(a[2], a[3]));
    vec t2 = add(_mm512_unpacklo_pd(a[4], a[5]), _mm512_unpackhi_pd(a[4], a[5]));
    vec t3 = add(_mm512_unpacklo_pd(a[6], a[7]), _mm512_unpackhi_pd(a[6], a[7]));
    vec u0 = add(_mm512_shuffle_f64x2(t0, t1, 0x88), _mm512_shuffle_f64x2(t0, t1, 0xdd));
    vec u1 = add(_mm512_shuffle_f64x2(t2, t3, 0x88), _mm512_shuffle_f64x2(t2, t3, 0xdd));
    store(out, add(_mm512_shuffle_f64x2(u0, u1, 0x88), _mm512_shuffle_f64x2(u0, u1, 0xdd)));
}

#else

#define INSTRUCTIONS "AVX2"
#define LANES 4
typedef __m256d vec;
static inline vec load(const double *a) { return _mm256_loadu_pd(a); }
static inline void store(double *a, vec v) { _mm256_storeu_pd(a, v); }
static inline vec all(double a) { return _mm256_set1_pd(a); }
static inline vec add(vec a, vec b) { return _mm256_add_pd(a, b); }
static inline vec mul(vec a, vec b) { return _mm256_mul_pd(a, b); }
static inline vec quotient(vec a, vec b) { return _mm256_div_pd(a, b); }
static inline vec fma_(vec a, vec b, vec c) { return _mm256_fmadd_pd(a, b, c); }
static inline vec fnma(vec a, vec b, vec c) { return _mm256_fnmadd_pd(a, b, c); }
static inline vec least(vec a, vec b) { return _mm256_min_pd(a, b); }
static inline vec magnitude(vec a) { return _mm256_andnot_pd(all(-0.0), a); }
static inline double total(vec a) {
    __m128d s = _mm_add_pd(_mm256_castpd256_pd128(a), _mm256_extractf128_pd(a, 1));
    return _mm_cvtsd_f64(_mm_add_sd(s, _mm_unpackhi_pd(s, s)));
}
/* |a| with the sign of s. */
static inline vec with_sign(vec a, vec s) { return _mm256_or_pd(a, _mm256_and_pd(s, all(-0.0))); }
/* The totals of eight vectors. */
static inline void totals(const vec a[8], double *out) {
    for (int i = 0; i < 8; i += 4) {
        vec t0 = _mm256_hadd_pd(a[i], a[i + 1]);
        vec t1 = _mm256_hadd_pd(a[i + 2], a[i + 3]);
        store(out + i, add(_mm256_permute2f128_pd(t0, t1, 0x20), _mm256_permute2f128_pd(t0, t1, 0x31)));
    }
}

#endif

/* tanh, as hnn computes it: expm1(|z|/16) by a polynomial, doubled five times, e/(e + 2). */
static inline vec tanh_(vec z) {
    static const double c[] = {1.0 / 479001600, 1.0 / 39916800, 1.0 / 3628800, 1.0 / 362880, 1.0 / 40320,
                               1.0 / 5040, 1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 1.0 / 2};
    vec r = mul(least(magnitude(z), all(18.714973875118638)), all(0x1p-5));
    vec p = all(1.0 / 6227020800.0);
    for (int k = 0; k < 11; k++) {
        p = fma_(r, p, all(c[k]));
    }
    vec e = fma_(mul(r, r), p, r);
    for (int k = 0; k < 6; k++) {
        e = fma_(e, e, add(e, e));
    }
    return with_sign(quotient(e, add(e, all(2))), z);
}

#endif
