package dev.hnn.bench.plugin;

import dev.hnn.bench.input.Text;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a plugin's class could not be used, in words. */
public final class Cause {

    /** What the service loader says of a line in a services file. */
    private static final Pattern SERVICE = Pattern.compile("(\\S+): Provider (\\S+) (not found|not a subtype)");

    private Cause() {}

    /**
     * One sentence for the user.
     *
     * @param origin whose class it is
     * @param thrown what was thrown
     * @return which plugin, what is wrong with it, and the mend where one is known
     */
    public static String inWords(Origin origin, Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String detail = Text.onOneLine(
                Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName()));
        String plugin = origin.name() + ": ";
        if (root instanceof LinkageError || root instanceof ClassNotFoundException) {
            return plugin + linkage(root, detail);
        }
        if (root instanceof ServiceConfigurationError) {
            return plugin + service(detail);
        }
        if (root == thrown) {
            return plugin + withoutStop(detail) + ".";
        }
        return plugin + withoutStop(Text.onOneLine(String.valueOf(thrown.getMessage()))) + " (" + withoutStop(detail)
                + ").";
    }

    private static String linkage(Throwable root, String detail) {
        if (root instanceof UnsupportedClassVersionError) {
            return "it was compiled for a newer Java than " + Runtime.version().feature()
                    + "; compile it with --release 17.";
        }
        if (root instanceof ClassFormatError) {
            return "one of its class files is damaged (" + withoutStop(detail) + "); build it again.";
        }
        if (root instanceof NoClassDefFoundError && detail.startsWith("Could not initialize")) {
            return "it failed before (" + detail + ").";
        }
        if (root instanceof NoClassDefFoundError || root instanceof ClassNotFoundException) {
            return "the class " + detail.replace('/', '.')
                    + " is missing; put the jar that holds it beside this one, both in a folder of their own.";
        }
        return "it does not fit this version of hnn-api (" + withoutStop(detail)
                + "); compile it against this version.";
    }

    private static String service(String detail) {
        Matcher matcher = SERVICE.matcher(detail);
        if (!matcher.matches()) {
            return withoutStop(detail) + ".";
        }
        String service = matcher.group(1);
        return "its file META-INF/services/" + service + " names " + matcher.group(2)
                + (matcher.group(3).equals("not found")
                        ? ", which it does not hold; correct the name, or put the class into the jar."
                        : ", which does not implement " + service + "; correct the name, or the class.");
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
