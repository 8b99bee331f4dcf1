package dev.hnn.bench.catalogue;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Text;
import dev.hnn.bench.plugin.ContextLoader;
import dev.hnn.bench.plugin.Problem;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks once that the default settings of a plugin's factory can be used: they go from the record to a tree and back
 * whenever a component is made.
 */
final class DefaultsCheck {

    private DefaultsCheck() {}

    static Optional<Problem> problem(Registration registration, SettingsBinder binder) {
        String source = registration.origin().name();
        if (registration.origin().builtIn()) {
            return Optional.empty();
        }
        String where =
                source + ": the default settings of its " + registration.kind().noun();
        try (ContextLoader context = ContextLoader.of(registration.origin())) {
            binder.bind(registration.kind(), ComponentRequest.named(registration.name(), where));
            return Optional.empty();
        } catch (InputException broken) {
            return Optional.of(Problem.of(source, broken.getMessage()));
        } catch (RuntimeException | StackOverflowError broken) {
            return Optional.of(
                    Problem.of(source, where + " (" + registration.name() + ") cannot be used: " + reason(broken)));
        }
    }

    private static String reason(Throwable broken) {
        Throwable root = broken;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String reason = Text.onOneLine(
                Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName()));
        return reason.endsWith(".") ? reason : reason + ".";
    }
}
