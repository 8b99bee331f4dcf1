package dev.hnn.bench.measure;

/** A sum that keeps the low-order bits of its terms (Neumaier 1974), so that millions of terms cost no accuracy. */
final class CompensatedSum {

    private double sum;
    private double carry;

    void add(double term) {
        double next = sum + term;
        if (Math.abs(sum) >= Math.abs(term)) {
            carry += (sum - next) + term;
        } else {
            carry += (term - next) + sum;
        }
        sum = next;
    }

    double value() {
        return sum + carry;
    }
}
