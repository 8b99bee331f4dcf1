package dev.hnn.bench.plugin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the JDK's service loader says against a plugin, in words for its author. */
final class ServiceFault {

    private static final Pattern MISSING = Pattern.compile("(\\S+): Provider (\\S+) not found");
    private static final Pattern OTHER_TYPE = Pattern.compile("(\\S+): (?:Provider )?(\\S+) not a subtype");
    private static final Pattern CONSTRUCTOR =
            Pattern.compile("(\\S+): (\\S+) Unable to get public no-arg constructor");
    private static final Pattern THROWS = Pattern.compile("(\\S+): Provider (\\S+) could not be instantiated");
    private static final Pattern SYNTAX = Pattern.compile("(\\S+): .*:(\\d+): Illegal .*");

    private ServiceFault() {}

    /**
     * One sentence; the loader's own words if they are not known here.
     *
     * @param message what the loader says
     * @param detail what it was caused by
     */
    static String inWords(String message, String detail) {
        Matcher missing = MISSING.matcher(message);
        if (missing.matches()) {
            return "its file META-INF/services/" + missing.group(1) + " names " + missing.group(2)
                    + ", which it does not hold; correct the name, or put the class into the jar.";
        }
        Matcher otherType = OTHER_TYPE.matcher(message);
        if (otherType.matches()) {
            return "its file META-INF/services/" + otherType.group(1) + " names " + otherType.group(2)
                    + ", which does not implement that interface; correct the name, or the class.";
        }
        Matcher constructor = CONSTRUCTOR.matcher(message);
        if (constructor.matches()) {
            return constructor.group(2) + " has no public constructor without parameters; give it one.";
        }
        Matcher syntax = SYNTAX.matcher(message);
        if (syntax.matches()) {
            return "line " + syntax.group(2) + " of its file META-INF/services/" + syntax.group(1)
                    + " is not the name of a class; correct it.";
        }
        Matcher thrown = THROWS.matcher(message);
        return thrown.matches()
                ? "the constructor of " + thrown.group(2) + " throws (" + detail + ")."
                : message + " (" + detail + ").";
    }
}
