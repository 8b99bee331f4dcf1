package dev.hnn.bench.output;

/**
 * Figures could not be drawn on this machine. Nothing else is lost by that; its message is one sentence that says what
 * to install.
 */
public final class FiguresUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    private FiguresUnavailableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static FiguresUnavailableException withoutFonts(Throwable cause) {
        return new FiguresUnavailableException(
                "The figures are not drawn, since Java finds no usable fonts here (" + brief(cause)
                        + "); on Debian and Ubuntu, install fontconfig, fonts-dejavu-core and libfreetype6.",
                cause);
    }

    static FiguresUnavailableException whileDrawing(String file, Throwable cause) {
        return new FiguresUnavailableException(
                "The figure " + file + " could not be drawn (" + brief(cause) + "); all numbers are in the CSV files.",
                cause);
    }

    private static String brief(Throwable cause) {
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? name
                : name + ": " + message.lines().findFirst().orElse("").strip();
    }
}
