package dev.hnn.bench.catalogue;

import dev.hnn.bench.input.Text;
import java.util.Objects;

/** Why a plugin's class could not be used, in words. */
final class Cause {

    private Cause() {}

    static String inWords(Origin origin, Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String detail = Text.onOneLine(
                Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName()));
        String plugin = origin.name() + ": ";
        if (root instanceof UnsupportedClassVersionError) {
            return plugin + "it was compiled for a newer Java than "
                    + Runtime.version().feature() + "; compile it with --release 17.";
        }
        if (root instanceof NoClassDefFoundError || root instanceof ClassNotFoundException) {
            return plugin + "the class " + detail.replace('/', '.')
                    + " is missing; put the jar that holds it beside this one, both in a folder of their own.";
        }
        if (root instanceof LinkageError) {
            return plugin + "it does not fit this version of hnn-api (" + detail
                    + "); compile it against this version.";
        }
        if (root == thrown) {
            return plugin + detail + ".";
        }
        return plugin + Text.onOneLine(String.valueOf(thrown.getMessage())) + " (" + detail + ").";
    }
}
