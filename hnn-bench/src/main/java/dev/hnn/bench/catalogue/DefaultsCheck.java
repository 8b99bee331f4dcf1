package dev.hnn.bench.catalogue;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Thrown;
import dev.hnn.bench.plugin.Problem;
import java.util.Optional;

/**
 * Checks once that the default settings of a plugin's factory can be used: they go from the record to a tree and back
 * whenever a component is made.
 */
final class DefaultsCheck {

    private DefaultsCheck() {}

    static Optional<Problem> problem(Registration registration, SettingsBinder binder, Quick quick) {
        String source = registration.origin().name();
        if (registration.origin().builtIn()) {
            return Optional.empty();
        }
        String where =
                source + ": the default settings of its " + registration.kind().noun();
        try {
            ComponentRequest request = ComponentRequest.named(registration.name(), where);
            quick.call(registration.origin(), where, () -> binder.bind(registration.kind(), request));
            return Optional.empty();
        } catch (InputException broken) {
            return Optional.of(Problem.of(source, broken.getMessage()));
        } catch (Throwable broken) {
            return Optional.of(
                    Problem.of(source, where + " (" + registration.name() + ") cannot be used: " + reason(broken)));
        }
    }

    private static String reason(Throwable broken) {
        Throwable root = Thrown.root(broken);
        String reason = Thrown.message(root).orElse(root.getClass().getSimpleName());
        return reason.endsWith(".") ? reason : reason + ".";
    }
}
