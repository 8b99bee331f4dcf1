package dev.hnn.conformance.audit;

import dev.hnn.api.integrator.Integrator;
import java.util.ArrayList;
import java.util.List;

/** The measurements of an integrator on a family of problems. */
public final class IntegratorAudit {

    private IntegratorAudit() {}

    /**
     * Lists the measurements. Nothing is known of an integrator but what it says of itself: its order, its properties, and the
     * kind of dynamics that it accepts. Of one that claims no property, order, evaluations and repeatability are verified;
     * the rest is measured all the same.
     *
     * @param integrator the integrator
     * @param family problems that {@linkplain Family#fits fit} it
     * @param depth how long
     * @return in the order of {@link Quantity}; nothing has run yet, and each may run in a thread of its own
     */
    public static List<Measurement> of(Integrator<?> integrator, Family family, Depth depth) {
        int driftSteps = family.learned() ? depth.learnedDriftSteps() : depth.driftSteps();
        long roundOffSteps = (long) depth.roundOffSteps() * depth.roundOffStarts();
        List<Measurement> all = new ArrayList<>();
        all.add(new Measurement(Quantity.ORDER, 40, () -> List.of(new ObservedOrder(integrator, family).reading())));
        all.add(new Measurement(
                Quantity.SYMPLECTIC_DEFECT, 1, () -> List.of(new SymplecticDefect<>(integrator, family).reading())));
        all.add(new Measurement(Quantity.REVERSAL, 1, () -> List.of(new Reversal(integrator, family).reading())));
        all.add(new Measurement(
                Quantity.ENERGY_DRIFT,
                Math.max(1, driftSteps / 5_000L),
                () -> new LongRun(integrator, family.motions().get(0), driftSteps).readings()));
        all.add(new Measurement(
                Quantity.ENERGY_CHANGE, 1, () -> List.of(new Conservation(integrator, family).energy())));
        if (!family.invariants().isEmpty()) {
            all.add(new Measurement(
                    Quantity.INVARIANT_CHANGE, 1, () -> List.of(new Conservation(integrator, family).invariants())));
        }
        family.linear()
                .ifPresent(linear -> all.add(new Measurement(
                        Quantity.ROUND_OFF_GROWTH,
                        Math.max(1, roundOffSteps / 40_000),
                        () -> List.of(
                                new RoundOffGrowth(integrator, linear, depth.roundOffSteps(), depth.roundOffStarts())
                                        .reading()))));
        all.add(new Measurement(
                Quantity.DETERMINISM,
                1,
                () -> List.of(new Repetition(integrator, family.motions().get(0)).reading())));
        return List.copyOf(all);
    }
}
