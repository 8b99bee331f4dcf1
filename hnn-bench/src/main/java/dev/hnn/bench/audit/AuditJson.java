package dev.hnn.bench.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hnn.bench.output.AtomicFile;
import dev.hnn.bench.output.Build;
import dev.hnn.conformance.audit.Point;
import dev.hnn.conformance.audit.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The file {@code verify.json}: the same as {@code verify.csv}, and the points of the plots. */
public final class AuditJson {

    private AuditJson() {}

    /**
     * Writes the file.
     *
     * @param file what to write or replace; its folder exists
     * @param rows what was measured
     * @throws IOException if it cannot be written; the message is one sentence that names the file and the cause
     */
    public static void write(Path file, List<Row> rows) throws IOException {
        AtomicFile.write(file, tree(rows).toPrettyString() + "\n");
    }

    /** The same without blanks, for a page. */
    static String compact(List<Row> rows) {
        return tree(rows).toString();
    }

    /** Everything that was measured. A figure that is not to be had is null. */
    private static ObjectNode tree(List<Row> rows) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("hnn", Build.current().version());
        ArrayNode list = tree.putArray("rows");
        for (Row row : rows) {
            ObjectNode node = list.addObject();
            node.put("integrator", row.integrator());
            node.put("origin", row.origin());
            node.put("hamiltonian", row.hamiltonian());
            ArrayNode readings = node.putArray("readings");
            row.readings().forEach(reading -> readings.add(tree(reading)));
        }
        return tree;
    }

    private static ObjectNode tree(Reading reading) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("quantity", reading.quantity().title());
        node.put("claimed", reading.claimed());
        put(node, "measured", reading.measured());
        put(node, "uncertainty", reading.uncertainty());
        node.put("verdict", AuditCsv.verdict(reading));
        node.put("remark", reading.remark());
        if (!reading.points().isEmpty()) {
            ArrayNode points = node.putArray("points");
            for (Point point : reading.points()) {
                points.addArray().add(point.x()).add(point.y()).add(point.work());
            }
        }
        return node;
    }

    private static void put(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        } else {
            node.putNull(key);
        }
    }
}
