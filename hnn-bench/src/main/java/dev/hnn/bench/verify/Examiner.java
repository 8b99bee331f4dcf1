package dev.hnn.bench.verify;

import dev.hnn.bench.input.Thrown;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.limit.TimeLimitException;
import dev.hnn.bench.limit.Watchdog;
import dev.hnn.bench.plugin.ContextLoader;
import dev.hnn.bench.plugin.Origin;
import dev.hnn.conformance.Check;
import dev.hnn.conformance.Finding;
import dev.hnn.conformance.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs the checks of one component one after the other, each within a limit of time and with the plugin's class loader as
 * the thread's context loader. A check that does not end may still hold what those after it need, so it is the last.
 *
 * @param origin whose component it is
 * @param limit of one check
 */
record Examiner(Origin origin, TimeLimit limit) {

    List<Finding> run(Supplier<List<Check>> suite) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        boolean hung = false;
        for (Check check : checks(suite)) {
            if (hung) {
                findings.add(new Finding(
                        check.name(), "", "not run, since a check before it did not end", Verdict.NOT_APPLICABLE, ""));
                continue;
            }
            try {
                findings.add(Watchdog.call("The check", limit, () -> inContext(check::run)));
            } catch (TimeLimitException late) {
                hung = true;
                findings.add(new Finding(check.name(), "ends", late.getMessage(), Verdict.FAILED, ""));
            } catch (InterruptedException interrupted) {
                throw interrupted;
            } catch (Throwable broken) {
                findings.add(failed(check.name(), broken));
            }
        }
        return findings;
    }

    private <T> T inContext(Supplier<T> work) {
        try (ContextLoader context = ContextLoader.of(origin)) {
            return work.get();
        }
    }

    /** A component may go wrong as soon as it is asked what it is. */
    private List<Check> checks(Supplier<List<Check>> suite) throws InterruptedException {
        Finding finding;
        try {
            return Watchdog.call("Asking it for its properties", limit, () -> inContext(suite));
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (TimeLimitException late) {
            finding = new Finding("properties", "ends", late.getMessage(), Verdict.FAILED, "");
        } catch (Throwable broken) {
            finding = failed("properties", broken);
        }
        return List.of(found(finding));
    }

    private static Check found(Finding finding) {
        return new Check() {
            @Override
            public String name() {
                return finding.check();
            }

            @Override
            public Finding run() {
                return finding;
            }
        };
    }

    private static Finding failed(String check, Throwable broken) {
        return new Finding(check, "throws nothing", Thrown.inWords(broken), Verdict.FAILED, "");
    }
}
