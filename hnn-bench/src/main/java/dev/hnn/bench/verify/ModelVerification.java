package dev.hnn.bench.verify;

import dev.hnn.api.spi.ModelFactory;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.ComponentRequest;
import dev.hnn.bench.catalogue.Kind;
import dev.hnn.bench.catalogue.Registration;
import dev.hnn.bench.input.InputException;
import dev.hnn.conformance.Finding;
import dev.hnn.conformance.ModelChecks;
import dev.hnn.conformance.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the checks of a model on the harmonic oscillator that ships with the harness, and on every system of the model's own
 * plugin. A model may refuse a system that it does not fit, but not all of them.
 *
 * @param catalogue where the systems are made
 * @param examiner runs the checks
 * @param scratch a folder for the model's files
 */
record ModelVerification(Catalogue catalogue, Examiner examiner, Path scratch) {

    private static final String OSCILLATOR = "harmonic-oscillator";

    List<Verified> of(String title, Registration registration) throws InterruptedException {
        List<Verified> found = new ArrayList<>();
        boolean fits = false;
        for (Registration each : catalogue.registrations(Kind.SYSTEM)) {
            boolean oscillator = each.origin().builtIn() && each.name().equals(OSCILLATOR);
            boolean own = each.origin().equals(registration.origin());
            if (oscillator || own) {
                String pair = title + " for " + each.name();
                Optional<PhysicalSystem> system = system(each);
                if (system.isPresent()) { // what is wrong with a system is said where it is verified itself
                    List<Finding> findings = findings(registration, each, system.get());
                    fits |= findings.stream().anyMatch(finding -> finding.verdict() != Verdict.NOT_APPLICABLE);
                    found.addAll(Verification.titled(pair, findings));
                }
            }
        }
        if (!fits) {
            Finding finding = new Finding(
                    "systems",
                    "fits " + OSCILLATOR + " or a system of its own plugin",
                    "it refuses every one; put the system that it is for into the plugin",
                    Verdict.FAILED,
                    "");
            found.add(new Verified(title, finding));
        }
        return found;
    }

    private Optional<PhysicalSystem> system(Registration registration) {
        try {
            return Optional.of(catalogue
                    .system(ComponentRequest.named(registration.name(), "system"))
                    .component());
        } catch (InputException broken) {
            return Optional.empty();
        }
    }

    private List<Finding> findings(Registration of, Registration system, PhysicalSystem made)
            throws InterruptedException {
        Path folder = folder(of.name() + "-" + system.name());
        return findings((ModelFactory<?>) of.factory(), of.defaults(), made, folder);
    }

    @SuppressWarnings("unchecked") // the defaults are those of this factory
    private <S extends Record> List<Finding> findings(
            ModelFactory<S> factory, Record defaults, PhysicalSystem system, Path folder) throws InterruptedException {
        FittingFactory<S> fitting = new FittingFactory<>(factory);
        List<Finding> findings = examiner.run(() -> ModelChecks.of(fitting, (S) defaults, catalogue, system, folder));
        return fitting.refusal()
                .map(why ->
                        List.of(new Finding("fit", "", "it refuses this system: " + why, Verdict.NOT_APPLICABLE, "")))
                .orElse(findings);
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(scratch.resolve(name));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
