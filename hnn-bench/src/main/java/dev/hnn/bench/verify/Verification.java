package dev.hnn.bench.verify;

import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.ComponentRequest;
import dev.hnn.bench.catalogue.Registration;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.conformance.FactoryChecks;
import dev.hnn.conformance.Finding;
import dev.hnn.conformance.IntegratorChecks;
import dev.hnn.conformance.SolverChecks;
import dev.hnn.conformance.SystemChecks;
import dev.hnn.conformance.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs every check that applies to a component, which is made with its default settings. */
public final class Verification {

    private final Catalogue catalogue;
    private final TimeLimit limit;
    private final Path scratch;

    /**
     * Makes a verification.
     *
     * @param catalogue where components are made
     * @param limit how long one check may take
     * @param scratch an empty folder, for the files of models
     */
    public Verification(Catalogue catalogue, TimeLimit limit, Path scratch) {
        this.catalogue = catalogue;
        this.limit = limit;
        this.scratch = scratch;
    }

    /**
     * Verifies a component.
     *
     * @param registration its factory
     * @return what was found, in the order of the checks; at least one finding
     * @throws InterruptedException if the thread was interrupted
     */
    public List<Verified> of(Registration registration) throws InterruptedException {
        Examiner examiner = new Examiner(registration.origin(), limit);
        List<Verified> found = new ArrayList<>(
                titled(title(registration), examiner.run(() -> FactoryChecks.of(registration.factory(), catalogue))));
        if (isMade(found)) {
            try {
                found.addAll(ofComponent(registration, examiner));
            } catch (InputException refused) {
                Finding finding =
                        new Finding("component", "is made and can be used", refused.getMessage(), Verdict.FAILED, "");
                found.add(new Verified(title(registration), finding));
            }
        } else {
            Finding finding = new Finding("component", "", "not run, since none is made", Verdict.NOT_APPLICABLE, "");
            found.add(new Verified(title(registration), finding));
        }
        return found;
    }

    /** Whatever else is wrong with a factory, what it makes can be looked at. */
    private static boolean isMade(List<Verified> ofFactory) {
        return ofFactory.stream()
                .map(Verified::finding)
                .anyMatch(finding -> finding.check().equals("create") && finding.verdict() == Verdict.PASSED);
    }

    private List<Verified> ofComponent(Registration registration, Examiner examiner) throws InterruptedException {
        String title = title(registration);
        ComponentRequest request = ComponentRequest.named(registration.name(), "its default settings");
        switch (registration.kind()) {
            case SYSTEM -> {
                var system = catalogue.system(request).component();
                return titled(title, examiner.run(() -> SystemChecks.of(system)));
            }
            case INTEGRATOR -> {
                var integrator = catalogue.integrator(request).component();
                return titled(title, examiner.run(() -> IntegratorChecks.of(integrator)));
            }
            case SOLVER -> {
                var solver = catalogue.solver(request).component();
                return titled(title, examiner.run(() -> SolverChecks.of(solver)));
            }
            case MODEL -> {
                catalogue.model(request); // as a user would
                return new ModelVerification(catalogue, examiner, scratch).of(title, registration);
            }
        }
        throw new AssertionError(registration.kind());
    }

    static List<Verified> titled(String title, List<Finding> findings) {
        return findings.stream().map(finding -> new Verified(title, finding)).toList();
    }

    private static String title(Registration registration) {
        return registration.kind().noun() + " " + registration.name();
    }
}
