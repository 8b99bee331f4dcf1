package dev.hnn.bench.plugin;

import dev.hnn.bench.input.Thrown;
import java.util.ServiceConfigurationError;

/** Why a plugin's code could not be used, in words. */
public final class Cause {

    private Cause() {}

    /**
     * One sentence for the user.
     *
     * @param origin whose code it is
     * @param what what threw, to go on with "throws": "create"
     * @param thrown what was thrown
     * @return which plugin, what is wrong with it, and the mend where one is known
     */
    public static String inWords(Origin origin, String what, Throwable thrown) {
        Throwable root = Thrown.root(thrown);
        String said = Thrown.message(root).map(Cause::withoutStop).orElse("no message");
        String detail = Thrown.inWords(root);
        String sentence;
        if (root instanceof LinkageError || root instanceof ClassNotFoundException) {
            sentence = linkage(root, said);
        } else if (thrown instanceof ServiceConfigurationError) {
            sentence = ServiceFault.inWords(Thrown.message(thrown).orElse("no message"), detail);
        } else {
            sentence = what + " throws (" + detail + ").";
        }
        return origin.name() + ": " + sentence;
    }

    private static String linkage(Throwable root, String said) {
        if (root instanceof UnsupportedClassVersionError) {
            return "it was compiled for a newer Java than " + Runtime.version().feature()
                    + "; compile it with --release 17.";
        }
        if (root instanceof ClassFormatError) {
            return "one of its class files is damaged (" + said + "); build it again.";
        }
        if (root instanceof NoClassDefFoundError && said.startsWith("Could not initialize")) {
            return "a class that failed before is used again (" + said + ").";
        }
        if (root instanceof NoClassDefFoundError || root instanceof ClassNotFoundException) {
            return "the class " + said.replace('/', '.')
                    + " is missing; put the jar that holds it beside this one, both in a folder of their own.";
        }
        return "it does not fit this version of hnn-api (" + said + "); compile it against this version.";
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
