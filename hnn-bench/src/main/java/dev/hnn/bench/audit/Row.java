package dev.hnn.bench.audit;

import dev.hnn.conformance.Verdict;
import dev.hnn.conformance.audit.Quantity;
import dev.hnn.conformance.audit.Reading;
import java.util.List;
import java.util.Optional;

/**
 * An integrator on one kind of Hamiltonian.
 *
 * @param integrator its label
 * @param origin where it comes from: {@code built-in}, or a plugin's file name
 * @param hamiltonian the kind: separable, non-separable or learned
 * @param readings what was measured
 */
public record Row(String integrator, String origin, String hamiltonian, List<Reading> readings) {

    /** Copies the readings. */
    public Row {
        readings = List.copyOf(readings);
    }

    /**
     * Looks a reading up.
     *
     * @param quantity what was measured
     * @return the reading, if there is one
     */
    public Optional<Reading> reading(Quantity quantity) {
        return readings.stream()
                .filter(reading -> reading.quantity() == quantity)
                .findFirst();
    }

    /** The readings that are not what was claimed. */
    public List<Reading> failures() {
        return readings.stream()
                .filter(reading -> reading.verdict() == Verdict.FAILED)
                .toList();
    }
}
