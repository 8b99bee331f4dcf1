package dev.hnn.bench.output;

import dev.hnn.bench.result.SystemDescription;
import dev.hnn.bench.result.Trajectory;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A trajectory as CSV: {@code t,q1…qn,p1…pn,energy,true_energy}, then one column for each of the system's invariants.
 * The energy is empty for a model that has none. Points are written one by one and not kept, so that a trajectory may be
 * longer than memory. Mutable, for one thread.
 */
public final class TrajectoryCsv {

    private final CSVPrinter printer;

    /**
     * Writes the header.
     *
     * @param out where to; flushed and closed by the caller
     * @param degreesOfFreedom n
     * @param invariants their names, in the system's order
     * @throws IOException if {@code out} throws it
     */
    public TrajectoryCsv(Writer out, int degreesOfFreedom, List<String> invariants) throws IOException {
        List<String> header = new ArrayList<>();
        header.add("t");
        for (String letter : List.of("q", "p")) {
            for (int i = 1; i <= degreesOfFreedom; i++) {
                header.add(letter + i);
            }
        }
        header.add("energy");
        header.add("true_energy");
        header.addAll(invariants);
        // Not closed here, since that would close the caller's writer; it holds nothing else.
        printer = new CSVPrinter(out, CsvDialect.FORMAT);
        printer.printRecord(header);
    }

    /**
     * Writes a row.
     *
     * @param point the step
     * @throws IOException if the writer throws it
     */
    public void write(Trajectory.Point point) throws IOException {
        printer.print(CsvDialect.number(point.time()));
        for (double coordinate : point.state()) {
            printer.print(CsvDialect.number(coordinate));
        }
        printer.print(Double.isNaN(point.energy()) ? "" : CsvDialect.number(point.energy()));
        printer.print(CsvDialect.number(point.trueEnergy()));
        for (double invariant : point.invariants()) {
            printer.print(CsvDialect.number(invariant));
        }
        printer.println();
    }

    /**
     * Writes the stored points of a cell into a file.
     *
     * @param file what to write or replace; its folder exists
     * @param system the cell's
     * @param trajectory the points
     * @throws IOException if it cannot be written; the message is one sentence that names the file and the cause
     */
    public static void write(Path file, SystemDescription system, Trajectory trajectory) throws IOException {
        AtomicFile.write(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            TrajectoryCsv csv = new TrajectoryCsv(writer, system.coordinates().size() / 2, system.invariants());
            for (Trajectory.Point point : trajectory.points()) {
                csv.write(point);
            }
            writer.flush();
        });
    }

    /**
     * Reads what was written.
     *
     * @param file the file
     * @return its points, to the same bits
     * @throws IOException if it cannot be read; the message is one sentence that names the file and the cause
     */
    public static Trajectory read(Path file) throws IOException {
        List<Trajectory.Point> points = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(reader, CsvDialect.WITH_HEADER)) {
            int dimension = parser.getHeaderNames().indexOf("energy") - 1;
            for (CSVRecord row : parser) {
                points.add(point(row, dimension));
            }
        } catch (IOException | IllegalArgumentException | UncheckedIOException | IndexOutOfBoundsException cause) {
            throw new IOException("\"" + file + "\" is not a trajectory that can be read; run its cell again.", cause);
        }
        return new Trajectory(points);
    }

    private static Trajectory.Point point(CSVRecord row, int dimension) {
        double[] state = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            state[i] = Double.parseDouble(row.get(1 + i));
        }
        String energy = row.get(1 + dimension);
        double[] invariants = new double[row.size() - dimension - 3];
        for (int i = 0; i < invariants.length; i++) {
            invariants[i] = Double.parseDouble(row.get(3 + dimension + i));
        }
        return new Trajectory.Point(
                Double.parseDouble(row.get(0)),
                state,
                energy.isEmpty() ? Double.NaN : Double.parseDouble(energy),
                Double.parseDouble(row.get(2 + dimension)),
                invariants);
    }
}
