package dev.hnn.bench.output;

import java.awt.AWTError;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/** A figure as a PNG, and as an SVG. */
final class FigureFiles {

    private FigureFiles() {}

    /**
     * Writes both.
     *
     * @param sheet the figure
     * @param png where to, in a folder that exists
     * @param svg likewise
     * @return both files
     * @throws FiguresUnavailableException if this machine cannot draw it
     * @throws IOException if a file cannot be written; the message is one sentence that names it and the cause
     */
    static List<Path> write(FigureSheet sheet, Path png, Path svg) throws FiguresUnavailableException, IOException {
        BufferedImage image = drawn(png, sheet::draw);
        AtomicFile.write(png, out -> ImageIO.write(image, "png", out));
        VectorImage vectors = drawn(svg, sheet::drawColumn);
        AtomicFile.write(svg, vectors::writeTo);
        return List.of(png, svg);
    }

    private static <T> T drawn(Path file, Supplier<T> drawing) throws FiguresUnavailableException {
        try {
            return drawing.get();
        } catch (RuntimeException | LinkageError | InternalError | AWTError cause) {
            // Numbers are worth more than their picture: whatever fails here must not end the run.
            throw FiguresUnavailableException.whileDrawing(String.valueOf(file.getFileName()), cause);
        }
    }
}
